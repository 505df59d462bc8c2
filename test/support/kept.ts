import { getTableName, is, Table } from "drizzle-orm";
import type { AnyPgTable } from "drizzle-orm/pg-core";
import { FEATURES } from "../../src/features.ts";
import { productOf } from "../../src/product.ts";
import { tablesOf } from "../../src/together.ts";
import type { School } from "./school.ts";

// Safe: the column kit makes them all.
const tables = [...new Set(tablesOf(productOf(FEATURES)))].filter((each) => is(each, Table)) as AnyPgTable[];

/** Everything that the school keeps, each sealed value opened, by the tables. */
export async function everythingKept({ app }: School): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const table of tables)
    kept.set(getTableName(table), JSON.stringify(await app.kernel.db.read.select().from(table)));
  return kept;
}

/** In which tables these words stand. */
export async function whereStands(school: School, word: string): Promise<string[]> {
  const kept = await everythingKept(school);
  return [...kept].flatMap(([table, rows]) => (rows.includes(word) ? [table] : []));
}
