import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { EXIT } from "../../src/cli/exit.ts";
import type { Verb } from "../../src/cli/verb.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { configTable } from "../../src/configuration.ts";
import { webhookPath } from "../../src/features/payments/providers/lines.ts";
import { WAYS } from "../../src/features/payments/ways/index.ts";
import type { Way } from "../../src/features/payments/ways/way.ts";
import { withProduct } from "../support/product.ts";

const root = join(import.meta.dir, "../..");
const readme = await Bun.file(join(root, "README.md")).text();

/** What stands between two lines, each of which is there once. */
function between(begin: string, end: string): string {
  const [before, text = "", ...more] = readme.split(`\n${begin}\n`);
  expect({ begin, found: before !== readme && more.length === 0 }).toEqual({ begin, found: true });
  expect({ end, found: text.split(`\n${end}\n`).length === 2 }).toEqual({ end, found: true });
  return text.slice(0, text.indexOf(`\n${end}\n`));
}

const all = (pattern: RegExp, text = readme) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

test("the table of the configuration is the one that the configuration prints", () => {
  expect(between("<!-- configuration: begin -->", "<!-- configuration: end -->")).toBe(configTable());
});

test("the table of the ways to pay says of each what it needs, where it tells, and what it gives back", async () => {
  const t = await withProduct(({ texts }) => texts.in("en"));
  const cells = all(/^\| (.*) \|$/gm, between("## Taking money", "## Command line"))
    .slice(1)
    .map((row) => row.split("|").map((cell) => cell.trim()));
  const told = cells.map(([way = "", set = "", tells = "", back = ""]) => ({
    ...{ way, set: all(/`([A-Z_]+)/g, set).sort(), tells: all(/`([^`]+)`/g, tells), back },
  }));
  const meant = WAYS.map((way) => ({
    way: t.plain(`cashier-way-${way.name}`),
    set: namesIn(way).sort(),
    tells: way.webhook ? [webhookPath(way)] : [],
    back: expect.stringMatching(GIVES_BACK[way.givesBack]),
  }));
  const byName = (one: { way: string }, other: { way: string }) => (one.way < other.way ? -1 : 1);
  expect(told.sort(byName)).toEqual(meant.sort(byName));
});

const GIVES_BACK = { whole: /^whole$/, part: /^whole or in part$/, no: /^(by hand|into the balance)/ };

/** All that can be set of it, but what has a default that is right. */
const namesIn = ({ keys, webhook }: Way) => [
  ...Object.values(keys)
    .filter(({ fallback, kind }) => fallback === undefined || kind.name === "flag")
    .map(({ name }) => name),
  ...(webhook?.decides ? ["PUBLIC_URL"] : []),
];

describe("the command line", () => {
  const section = between("## Command line", "## Configuration");

  test("has every verb with all its words, and no other", () => {
    const wordsOf = ([name, { actions }]: [string, Verb]) =>
      actions
        ? Object.entries(actions).map(([word, { operand = "" }]) => `${name} ${word} ${operand}`.trim())
        : [name];
    const cells = all(/^\| (.*?) \|/gm, section).join();
    expect(all(/`maktab ([^`]+)`/g, cells).sort()).toEqual(Object.entries(verbs).flatMap(wordsOf).sort());
  });

  test("tells which verbs do not speak JSON, and what the process ends with", () => {
    const silent = Object.entries(verbs).filter(([, { options }]) => !("json" in options));
    expect(section).toContain(
      `All but ${silent.map(([name]) => `\`${name}\``).join(" and ")} take \`--json\``,
    );
    const codes = all(/(\d [a-z ]+)[,:]/g, readme.slice(readme.indexOf("**Exit codes.**")).split("\n", 1)[0]);
    expect(codes).toEqual(["0 fine", "1 failed", "2 not understood", "3 unhealthy", "4 refused"]);
    expect(codes.map((code) => Number.parseInt(code, 10))).toEqual(Object.values(EXIT));
  });
});

test("the two commands are there, for Node.js and for Bun", () => {
  const version = packageJson.devDependencies["bun-types"];
  for (const script of ["demo", "test"]) {
    expect(packageJson.scripts).toHaveProperty(script);
    expect(readme).toContain(`\nnpx -y bun@${version} run ${script}\n`);
    expect(readme).toContain(`\`bun run ${script}\``);
  }
});

test("every script of package.json that it names exists", () => {
  const named = new Set(all(/\b(?:bun|bun@[\d.]+) run (\w+)/g));
  expect([...named].filter((script) => !(script in packageJson.scripts))).toEqual([]);
});

test("every file that it names or shows exists", () => {
  const linked = all(/\]\((?!https?:|#)([^)]+)\)/g);
  const named = all(/`((?:src|test|scripts|drizzle|docs|\.ci)\/[\w./-]+)`/g);
  // Only examples, of what the reader writes.
  const invented = ["src/features/hours/", "src/features/payments/ways/bank/"];
  const missing = [...linked, ...named].filter(
    (path) => !invented.includes(path) && !existsSync(join(root, path)),
  );
  expect(linked).toContain("docs/demo-fa.png");
  expect(missing).toEqual([]);
});
