import { getTableColumns, getTableName, is } from "drizzle-orm";
import { type AnyPgColumn, getTableConfig, PgTable } from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";

/**
 * The SQLite twin of every Postgres table, for the migration generator only: at run time drizzle's SQLite session
 * works on the Postgres tables themselves (see `src/db/columns.ts`).
 */
export function sqliteTwins(exports: Record<string, unknown>): Record<string, lite.SQLiteTable> {
  const tables = Object.values(exports).filter((value): value is PgTable => is(value, PgTable));
  const twins: Record<string, lite.SQLiteTable> = {};
  for (const table of tables) twins[getTableName(table)] = twin(table, twins);
  return twins;
}

function twin(table: PgTable, twins: Record<string, lite.SQLiteTable>): lite.SQLiteTable {
  const config = getTableConfig(table);
  const columns = Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [key, liteColumn(column as AnyPgColumn)]),
  );
  return lite.sqliteTable(getTableName(table), columns, (own) => {
    const mine = (name: string) => pick(own, name);
    return [
      ...config.primaryKeys.map((key) =>
        lite.primaryKey({ columns: key.columns.map((column) => mine(column.name)) as never }),
      ),
      ...config.indexes.map(({ config: { name, unique, columns, where } }) => {
        const builder = (unique ? lite.uniqueIndex : lite.index)(name ?? "");
        const [first, ...rest] = columns.map((column) => mine("name" in column ? (column.name ?? "") : ""));
        if (!first) throw new Error(`${name} indexes nothing`);
        const built = builder.on(first, ...rest);
        return where ? built.where(where) : built;
      }),
      ...config.foreignKeys.map((key) => {
        const { columns, foreignColumns, foreignTable } = key.reference();
        const target = twins[getTableName(foreignTable)] ?? twin(foreignTable, twins);
        const built = lite.foreignKey({
          columns: columns.map((column) => mine(column.name)) as never,
          foreignColumns: foreignColumns.map((column) => pick(getTableColumns(target), column.name)) as never,
        });
        return key.onDelete ? built.onDelete(key.onDelete) : built;
      }),
    ];
  });
}

function liteColumn(column: AnyPgColumn) {
  const whole = column.getSQLType() !== "text";
  let built = whole ? lite.integer() : lite.text();
  if (column.notNull) built = built.notNull() as never;
  if (column.primary)
    built = (
      whole && column.generatedIdentity
        ? lite.integer().primaryKey({ autoIncrement: true })
        : built.primaryKey()
    ) as never;
  if (column.default !== undefined) built = built.default(column.default as never) as never;
  return built;
}

function pick(columns: object, name: string): never {
  const found = Object.values(columns).find((column) => column.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found as never;
}
