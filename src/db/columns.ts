/**
 * The column kit: one definition serves SQLite and Postgres.
 *
 * Tables are declared as Postgres tables, whose types have no synchronous calls, so what compiles is valid on both.
 * drizzle's SQLite session builds its SQL from any table: only a column's encoding matters, and every column here
 * travels as a number, a string or a boolean, which both drivers take and give alike. Instants are stored as
 * milliseconds since 1970 (UTC), JSON as text, sealed columns as text that only `lib/crypto` can open.
 */
import { customType, bigint as pgBigint, text as pgText } from "drizzle-orm/pg-core";
import { isSealed, open, seal } from "../lib/crypto.ts";

export {
  type AnyPgColumn as AnyColumn,
  alias,
  index,
  pgTable as table,
  primaryKey,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** A row's own number, given by the database. */
export const id = () => pgBigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
/** A whole number up to 2^53: external ids, money in minor units. */
export const bigint = () => pgBigint({ mode: "number" });
export const text = <T extends string = string>() => pgText().$type<T>();

/** Encodes what is there: a placeholder may also be bound to null, which drizzle hands to the encoder. */
const some =
  <A, B>(encode: (value: A) => B) =>
  (value: A): B =>
    // Safe: null is null on both sides.
    value === null ? (value as unknown as B) : encode(value);

export const flag = customType<{ data: boolean; driverData: boolean }>({
  dataType: () => "boolean",
  fromDriver: Boolean,
});

export const time = customType<{ data: Date; driverData: number }>({
  dataType: () => "bigint",
  toDriver: some((instant) => instant.getTime()),
  fromDriver: (stored) => new Date(Number(stored)),
});

const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => "text",
  toDriver: some((value) => JSON.stringify(value)),
  fromDriver: (stored) => JSON.parse(stored),
});
export const json = <T>() => jsonText().$type<T>();

/** The labels of all sealed columns of the tables that are loaded, for whoever changes the key. */
export const sealedColumns = new Set<string>();

/** Text that is AES-256-GCM at rest; `label` (table.column) is bound to it, so a value cannot be moved elsewhere. */
export const sealed = (label: string) => {
  sealedColumns.add(label);
  return customType<{ data: string; driverData: string }>({
    dataType: () => "text",
    toDriver: some((plain) => seal(plain, label)),
    fromDriver: (stored) => open(stored, label),
  })();
};

/** Those of them that former releases have written as they were; what of that is left is sealed at the start. */
export const formerlyPlain = new Set<string>();

/** Text that is sealed, and was not in former releases. */
export const sealedSince = (label: string) => {
  sealedColumns.add(label);
  formerlyPlain.add(label);
  return customType<{ data: string; driverData: string }>({
    dataType: () => "text",
    toDriver: some((plain) => seal(plain, label)),
    fromDriver: (stored) => (isSealed(stored) ? open(stored, label) : stored),
  })();
};

/** JSON that is sealed at rest. */
export const sealedJson = <T>(label: string) => {
  sealedColumns.add(label);
  return customType<{ data: unknown; driverData: string }>({
    dataType: () => "text",
    toDriver: some((value) => seal(JSON.stringify(value), label)),
    fromDriver: (stored) => JSON.parse(open(stored, label)),
  })().$type<T>();
};
