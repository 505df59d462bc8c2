import { join } from "node:path";
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { getTableName, isTable } from "drizzle-orm";
import { FEATURES } from "../src/features.ts";
import { frame } from "../src/frame.ts";
import { tablesOf } from "../src/together.ts";
import { sqliteTwins } from "./twins.ts";

export type Dialect = "sqlite" | "postgres";

/** Every table of the product, by its name: those that the tables of contents name, and the kernel's. */
export const schema = Object.fromEntries(
  tablesOf([frame, ...FEATURES])
    .filter(isTable)
    .map((table) => [getTableName(table), table]),
);

export const folderOf = (dialect: Dialect): string => join(import.meta.dir, dialect);

/** What changed in the tables since the last migration was written: the SQL, and how they stand now. */
export async function changesIn(dialect: Dialect): Promise<{ statements: string[]; snapshot: object }> {
  const file = Bun.file(join(folderOf(dialect), "snapshot.json"));
  const before = (await file.exists()) ? await file.json() : undefined;
  if (dialect === "postgres") {
    const snapshot = generateDrizzleJson(schema, before?.id, undefined, "snake_case");
    return { snapshot, statements: await generateMigration(before ?? generateDrizzleJson({}), snapshot) };
  }
  const snapshot = await generateSQLiteDrizzleJson(sqliteTwins(schema), before?.id, "snake_case");
  const empty = before ?? (await generateSQLiteDrizzleJson({}));
  return { snapshot, statements: (await generateSQLiteMigration(empty, snapshot)).map(strict) };
}

const strict = (sql: string) =>
  sql.startsWith("CREATE TABLE") ? sql.replace(/\);\s*$/, ") STRICT;\n") : sql;
