import { expect, test } from "bun:test";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { FEATURES } from "../src/features.ts";
import { productOf } from "../src/product.ts";
import { tablesOf } from "../src/together.ts";
import { ERASED, STAYS } from "./support/personal.ts";

/** Every column that can hold words, or the number of somebody: what is counted and dated says nothing of anybody. */
const columns = tablesOf(productOf(FEATURES)).flatMap((table) =>
  is(table, Table)
    ? Object.entries(getTableColumns(table))
        .filter(
          ([name, column]) =>
            column.getSQLType() === "text" || /person|user|chat|by$|actor|telegram|employee/i.test(name),
        )
        .map(([name]) => `${getTableName(table)}.${name}`)
    : [],
);

const named = [...ERASED, ...Object.keys(STAYS)];

test("of each column that may be of somebody it is said that it is erased, or why it stays", () => {
  expect(columns.filter((column) => !named.includes(column))).toEqual([]);
});

test("nothing is named that is gone, or twice", () => {
  expect(named.filter((column) => !columns.includes(column))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test("each column stays for a reason, in a sentence", () => {
  for (const reason of Object.values(STAYS)) expect(reason).toMatch(/^[A-Z].{15,}\.$/);
});

test("every feature with a table that is erased says what it has of somebody", () => {
  const keeping = FEATURES.filter(({ tables = {} }) =>
    Object.values(tables).some(
      (table) => is(table, Table) && ERASED.some((each) => each.startsWith(`${getTableName(table)}.`)),
    ),
  );
  expect(keeping.filter(({ personal }) => !personal).map(({ name }) => name)).toEqual([]);
});
