import { Database } from "bun:sqlite";
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";

/** How one table is filled: the rows that the n-th person brings, in the terms of the real schema. */
export interface Seed {
  table: PgTable;
  rows: (n: number) => Record<string, unknown>[];
}

/** Checks the rows against their table, and forgets its type so that seeds can stand in one list. */
export const seed = <T extends PgTable>(
  table: T,
  rows: (n: number) => InferInsertModel<T, { dbColumnNames: false; override: true }>[],
): Seed => ({
  table,
  rows,
});

interface StoredIndex {
  name: string;
  sql: string;
}

const AT_ONCE = 50_000;

/** Writes `people` persons into a SQLite file that has our tables and nobody using it. Indexes are built behind them. */
export function fill(file: string, seeds: Seed[], people: number, afterwards: string[] = []) {
  const db = new Database(file);
  for (const pragma of ["synchronous=OFF", "foreign_keys=OFF", "cache_size=-1000000", "temp_store=MEMORY"])
    db.run(`PRAGMA ${pragma}`);
  const indexes = db
    .query<StoredIndex, []>("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    .all();
  for (const { name } of indexes) db.run(`DROP INDEX "${name}"`);
  const writers = seeds.map((each) => writer(db, each));
  for (let first = 1; first <= people; first += AT_ONCE)
    db.transaction(() => {
      for (const write of writers)
        for (let n = first; n < Math.min(first + AT_ONCE, people + 1); n++) write(n);
    })();
  for (const { sql } of indexes) db.run(sql);
  for (const statement of afterwards) db.run(statement);
  db.run("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}

function writer(db: Database, { table, rows }: Seed): (n: number) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([key]) => `"${toSnakeCase(key)}"`);
  const holes = names.map(() => "?");
  const insert = db.prepare(`INSERT INTO "${getTableName(table)}" (${names}) VALUES (${holes})`);
  return (n) => {
    for (const row of rows(n))
      insert.run(
        ...columns.map(([key, column]) => {
          const value = row[key] ?? column.default ?? null;
          return value === null ? null : driver(column.mapToDriverValue(value));
        }),
      );
  };
}

// Safe: every column of the kit travels as a number, a string or a boolean.
const driver = (value: unknown) => value as number | string | boolean;
