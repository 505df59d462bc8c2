import type { Database, SQLQueryBindings } from "bun:sqlite";
import { Column, is, Param, Placeholder, SQL, sql } from "drizzle-orm";
import type { Reader, Tx } from "./db.ts";

interface Preparable<R> {
  prepare(name: string): { execute(values?: Values): Promise<R> };
}

type Values = Record<string, unknown>;
type Run<R> = (values: Values) => Promise<R>;

/**
 * A place in a statement that is filled in each time it runs. In `values` and `set` it takes what the column takes, in
 * conditions and in SQL what the driver takes (an instant as its milliseconds).
 */
// Safe: drizzle binds a placeholder wherever SQL may stand; its types forget `set`.
export const hole = (name: string) => sql.placeholder(name) as unknown as SQL & Placeholder;

/** Places by the names of columns, as `values` takes them. */
export const holes = <Name extends string>(...names: Name[]) =>
  // Safe: it has these names and no others.
  Object.fromEntries(names.map((name) => [name, hole(name)])) as Record<Name, ReturnType<typeof hole>>;

/**
 * A query that is built once per connection and then only bound: what every turn does is worth it (4 µs instead of
 * 20–40, and half of the 4 again on SQLite, where drizzle is not asked any more). What changes in it are its holes.
 */
export function statement<V extends Values, R, Q extends Reader = Tx>(
  build: (q: Q) => Preparable<R>,
): (q: Q, values: V) => Promise<R> {
  const prepared = new WeakMap<Q, Run<R>>();
  return (q, values) => {
    let run = prepared.get(q);
    if (!run) {
      run = runOf(q, build(q).prepare(""));
      prepared.set(q, run);
    }
    return run(values);
  };
}

/** Statements that differ in more than their values, such as in the state that something comes to: each form is built once. */
export function statements<F extends string, V extends Values, R, Q extends Reader = Tx>(
  build: (q: Q, form: F) => Preparable<R>,
): (q: Q, form: F, values: V) => Promise<R> {
  const made = new Map<F, (q: Q, values: V) => Promise<R>>();
  return (q, form, values) => {
    let run = made.get(form);
    if (!run) {
      run = statement((each: Q) => build(each, form));
      made.set(form, run);
    }
    return run(q, values);
  };
}

/** What drizzle has prepared for bun:sqlite, as far as it is read here. */
interface OnSqlite {
  stmt: { values(...params: unknown[]): unknown[][]; run(...params: unknown[]): unknown };
  query: { sql: string; params: unknown[] };
  fields: { path: string[]; field: unknown }[] | undefined;
  executeMethod: string;
}

function runOf<R>(q: unknown, prepared: { execute(values?: Values): Promise<R> }): Run<R> {
  if (!("stmt" in prepared)) return (values) => prepared.execute(values);
  // Safe: only drizzle's queries for bun:sqlite have a statement; a test compares their rows with drizzle's own.
  const made = prepared as unknown as OnSqlite;
  const { stmt, query, fields, executeMethod } = made;
  const bind = query.params.map(binder);
  const bound = (values: Values) => bind.map((one) => one(values));
  if (!fields && executeMethod === "run") return async (values) => stmt.run(...bound(values)) as R;
  // What is selected by parts may have been joined with nothing: drizzle knows when a part is null.
  const isFlat = fields?.every(({ path }) => path.length === 1);
  if (!fields || !isFlat || executeMethod !== "all") return (values) => prepared.execute(values);
  const reads = fields.map(({ path: [name = ""], field }) => ({ name, decode: decoder(field) }));
  const number = numberOf(q, made);
  // Safe: it is what drizzle's types say of the query.
  if (number) return async (values) => number(bound(values)).map((row) => rowOf(reads, [row])) as R;
  // Safe: it is what drizzle's types say of the query.
  return async (values) => stmt.values(...bound(values)).map((row) => rowOf(reads, row)) as R;
}

/** A single new row, of which only its number is to be told. */
const TELLS_ITS_NUMBER =
  /^(insert into "\w+" \([^()]*\) values \([^()]*\)(?: on conflict do nothing)?) returning "\w+"$/;

/** RETURNING makes SQLite fill a table in memory, which costs more than the row itself; the number it tells anyway. */
function numberOf(
  q: unknown,
  { query, fields = [] }: OnSqlite,
): ((params: unknown[]) => number[]) | undefined {
  const [, insert] = TELLS_ITS_NUMBER.exec(query.sql) ?? [];
  const field = fields[0]?.field;
  // SQLite's own number of a row is the key that is a whole number.
  if (!insert || !is(field, Column) || !field.primary || field.dataType !== "number") return undefined;
  // Safe: a query for bun:sqlite was built on such a connection.
  const stmt = (q as { $client: Database }).$client.prepare(insert);
  return (params) => {
    const { changes, lastInsertRowid } = stmt.run(...(params as SQLQueryBindings[]));
    return changes === 0 ? [] : [Number(lastInsertRowid)];
  };
}

/** One place of the query: it takes a named value, encoded as its column wants it, or is always the same. */
function binder(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return taker(param.name);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder } = param;
  const take = taker(param.value.name);
  return (values) => encoder.mapToDriverValue(take(values));
}

const taker = (name: string) => (values: Values) => {
  if (!(name in values)) throw new Error(`no value for "${name}"`);
  return values[name];
};

type Decode = (stored: unknown) => unknown;

function decoder(field: unknown): Decode {
  if (is(field, Column)) return (stored) => field.mapFromDriverValue(stored);
  // Safe: what is selected is a column, SQL, or SQL with a name.
  const sql = is(field, SQL) ? field : (field as SQL.Aliased).sql;
  const { decoder: reads } = sql as unknown as { decoder: { mapFromDriverValue: Decode } };
  return (stored) => reads.mapFromDriverValue(stored);
}

function rowOf(reads: { name: string; decode: Decode }[], row: unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  reads.forEach(({ name, decode }, at) => {
    const stored = row[at];
    object[name] = stored === null ? null : decode(stored);
  });
  return object;
}
