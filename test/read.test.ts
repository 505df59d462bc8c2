import { expect, test } from "bun:test";
import { getTableColumns, isTable } from "drizzle-orm";
import { schema } from "../drizzle/changes.ts";
import type { Variable } from "../src/config/variable.ts";
import { variables } from "../src/config/variables.ts";
import { FEATURES } from "../src/features.ts";
import { productOf } from "../src/product.ts";
import { sources } from "./support/sources.ts";

/** Nothing is declared that nothing reads: it would promise something to operators, or keep something for nobody. */
const product = productOf(FEATURES);
const all = await sources("src/**/*.{ts,tsx}");
const readers = all.filter(({ path }) => !/^src\/(simulator|sample|demo)\/|schema\.ts$/.test(path));
const isSaid = (pattern: RegExp, of = readers) => of.some(({ code }) => pattern.test(code));

/** Where a property is looked at: behind a dot, or taken out of something, but not where it is written. */
function isRead(name: string, of = readers): boolean {
  const taken = `[(,]\\s*\\{[^{}()]*\\b${name}\\b[^{}()]*\\}\\s*(?:\\)|,[^()]*\\))\\s*(?:=>|\\{)`;
  return isSaid(
    new RegExp(`\\.${name}\\b(?!\\s*=[^=])|\\{[^{}]*\\b${name}\\b[^{}]*\\} (?:=[^=]|of\\b)|${taken}`),
    of,
  );
}

test("every column is read by somebody", () => {
  const tables = Object.entries(schema).filter(([, table]) => isTable(table));
  const unread = tables.flatMap(([name, table]) =>
    Object.keys(getTableColumns(table))
      .filter((column) => !isRead(column))
      .map((column) => `${name}.${column}`),
  );
  expect(unread).toEqual([]);
});

test("every setting is asked for its value", () => {
  const names = all.flatMap(({ code }) =>
    [...code.matchAll(/\b(\w+)(?::| =) (?:declare|(?:text|number|choice|switch)Setting)\(/g)].map(
      ([, name = ""]) => name,
    ),
  );
  expect(names.length).toBeGreaterThan(30);
  const unread = names.filter(
    (name) =>
      !isSaid(
        new RegExp(`(?:\\.get\\(|assertOn\\(\\w+, )(?:\\w+\\.)*${name}\\)|\\bdays: (?:\\w+\\.)*${name}\\b`),
      ),
  );
  expect(unread).toEqual([]);
});

test("every variable of the environment is used, or says that it is not yet", () => {
  const outside = readers.filter(({ path }) => !path.startsWith("src/config/"));
  const judged = all.filter(({ path }) => path === "src/config/judge.ts");
  const own = Object.values(variables).flatMap((group) => Object.entries<Variable>(group));
  const unread = own.filter(
    ([key, { notYet }]) => notYet === undefined && !isRead(key, outside) && !isRead(key, judged),
  );
  expect(unread.map(([, { name }]) => name)).toEqual([]);
  const early = own.filter(([key, { notYet }]) => notYet === true && isRead(key, outside));
  expect(early.map(([, { name }]) => name)).toEqual([]);
});

test("every right is asked for somewhere", () => {
  const unasked = product.flatMap(({ name, rights = {} }) =>
    Object.keys(rights).filter((right) => {
      const said = `"${right}"`;
      return !readers.some(
        ({ path, code }) => code.split(said).length > (path === `src/features/${name}/index.ts` ? 2 : 1),
      );
    }),
  );
  expect(unasked).toEqual([]);
});
