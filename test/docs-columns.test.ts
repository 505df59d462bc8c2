import { expect, test } from "bun:test";
import { getTableColumns, getTableName, isTable } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { sealedColumns } from "../src/db/columns.ts";
import { FEATURES } from "../src/features.ts";
import { productOf } from "../src/product.ts";
import { tablesOf } from "../src/together.ts";
import { all, readPages } from "./support/pages.ts";

const operating = (await readPages()).find(({ path }) => path === "docs/operating.md")?.text ?? "";

/** The columns that a table of the page names. */
function named(heading: string): string[] {
  const [, table = ""] = operating.split(`\n${heading}\n`);
  return all(/`([a-z_]+\.\w+)`/g, table.split("\n\n", 1)[0] ?? "").sort();
}

test("what is sealed is every column that is", () => {
  expect(named("| What | Columns |")).toEqual([...sealedColumns].sort());
});

test("and every column of words that is not is named as such", () => {
  const plain = tablesOf(productOf(FEATURES))
    .filter(isTable)
    .flatMap((each) =>
      Object.entries(getTableColumns(each))
        // Numbers and moments are told of all together, but for hashes.
        .filter(([key, column]) => column.getSQLType() === "text" || key === "word")
        .map(([key]) => `${getTableName(each)}.${toSnakeCase(key)}`),
    )
    .filter((column) => !sealedColumns.has(column));
  expect(named("| What | Columns that are not sealed |")).toEqual(plain.sort());
});
