import { describe, expect, test } from "bun:test";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json";
import { EXIT } from "../src/cli/exit.ts";
import { parse } from "../src/cli/parse.ts";
import type { Verb } from "../src/cli/verb.ts";
import { verbs } from "../src/cli/verbs.ts";
import { configTable } from "../src/configuration.ts";
import { webhookPath } from "../src/features/payments/providers/lines.ts";
import { WAYS } from "../src/features/payments/ways/index.ts";
import type { Way } from "../src/features/payments/ways/way.ts";
import { FEATURES } from "../src/features.ts";
import { productOf } from "../src/product.ts";
import { doorsOf } from "../src/together.ts";
import { allTexts } from "./support/fluent.ts";
import { all, readPages } from "./support/pages.ts";
import { withProduct } from "./support/product.ts";
import { root } from "./support/sources.ts";

const pages = await readPages();
const pageOf = (path: string) => pages.find((page) => page.path === path) ?? { text: "", code: [] };
const readme = pageOf("README.md").text;
const operating = pageOf("docs/operating.md").text;
/** What prose and blocks say together, page by page. */
const said = pages.flatMap(({ path, text }) => text.split("\n").map((line) => ({ path, line })));

/** What stands between two lines, each of which is there once; or behind the first of them. */
function between(text: string, begin: string, end?: string): string {
  const [before, found = "", ...more] = text.split(`\n${begin}\n`);
  expect({ begin, found: before !== text && more.length === 0 }).toEqual({ begin, found: true });
  if (end === undefined) return found;
  expect({ end, found: found.split(`\n${end}\n`).length === 2 }).toEqual({ end, found: true });
  return found.slice(0, found.indexOf(`\n${end}\n`));
}

describe("README.md", () => {
  test("is short, and shows small pictures", () => {
    expect(readme.split(/\s+/).length).toBeLessThan(1500);
    const pictures = all(/!\[[^\]]+\]\(([^)]+)\)/g, readme);
    expect(pictures).toContain("docs/demo-fa.png");
    for (const picture of pictures) expect(statSync(join(root, picture)).size).toBeLessThan(300_000);
  });

  test("has the two commands, for Node.js and for Bun", () => {
    const version = packageJson.devDependencies["bun-types"];
    for (const script of ["demo", "test"]) {
      expect(packageJson.scripts).toHaveProperty(script);
      expect(readme).toContain(`\nnpx -y bun@${version} run ${script}\n`);
      expect(readme).toContain(`\`bun run ${script}\``);
    }
  });

  test("leads to every page", () => {
    const { links = [] } = pages.find(({ path }) => path === "README.md") ?? {};
    const missing = pages.filter(({ path }) => path !== "README.md" && !links.includes(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

describe("tables", () => {
  test("the configuration is the one that the configuration prints", () => {
    const { text } = pageOf("docs/configuration.md");
    const table = between(text, "<!-- configuration: begin -->", "<!-- configuration: end -->");
    expect(table).toBe(configTable());
  });

  test("each way to pay says what it needs, where it tells, and what it gives back", async () => {
    const t = await withProduct(({ texts }) => texts.in("en"));
    const told = all(/^\| (.*) \|$/gm, pageOf("docs/money.md").text)
      .slice(1)
      .map((row) => row.split("|").map((cell) => cell.trim()))
      .map(([way = "", set = "", tells = "", back = ""]) => ({
        ...{ way, set: all(/`([A-Z_]+)/g, set).sort(), tells: all(/`([^`]+)`/g, tells), back },
      }));
    const meant = WAYS.map((way) => ({
      way: t.named(`cashier-way-${way.name}`),
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

  test("a feature may bring what stands in its type", async () => {
    const { text } = pageOf("docs/building.md");
    const rows = all(/^\| (`.*?) \|/gm, between(text, "### What a feature may bring", "## Add a desk"));
    const source = await Bun.file(join(root, "src/feature.ts")).text();
    const members = all(/^ {2}(\w+)\??: /gm, between(source, "export interface Feature {"));
    expect(rows.flatMap((row) => all(/`(\w+)`/g, row)).sort()).toEqual(members.sort());
  });
});

describe("the command line", () => {
  const section = between(operating, "## Command line", "## Keys and privacy");

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
    const line = operating.slice(operating.indexOf("**Exit codes.**")).split("\n", 1)[0] ?? "";
    const codes = all(/(\d [a-z ]+)[,:]/g, line);
    expect(codes).toEqual(["0 fine", "1 failed", "2 not understood", "3 unhealthy", "4 refused"]);
    expect(codes.map((code) => Number.parseInt(code, 10))).toEqual(Object.values(EXIT));
  });

  test("is understood wherever a page uses it", () => {
    const used = pages.flatMap(({ code, blocks }) => [
      ...all(/^(?:dist\/)?maktab ([a-z].*)$/gm, code.join("\n")),
      ...blocks.flatMap(({ text }) => all(/^(?:dist\/)?maktab ([a-z][^#\n]*)/gm, text)),
    ]);
    expect(used).toContain("config show");
    for (const words of used) if (!words.startsWith("<verb>")) parse(words.trim().split(/\s+/));
  });
});

describe("what a page names exists", () => {
  // The page of mutations quotes lines of code, not names.
  const naming = pages.filter(({ path }) => path !== "docs/mutations.md");
  const inCode = naming.flatMap(({ path, code, blocks }) => [
    ...code.map((text) => ({ path, text })),
    ...blocks.map(({ text }) => ({ path, text })),
  ]);
  /** Each find that is wrong, with its page. */
  const wrong = (pattern: RegExp, isThere: (found: string) => boolean) =>
    inCode.flatMap(({ path, text }) =>
      all(pattern, text)
        .filter((found) => !isThere(found))
        .map((found) => `${path}: ${found}`),
    );
  const exists = (path: string) => existsSync(join(root, path));
  /** Only examples, of what the reader writes; what systemd and Bun call their own; and what others call ours. */
  const INVENTED = [
    ...["src/features/hours/", "src/features/payments/ways/bank/"],
    ...["BANK_TOKEN", "BANK_API_ROOT", "AF_INET", "AF_INET6", "AF_UNIX"],
    ...["NODE_TLS_REJECT_UNAUTHORIZED", "BUN_CONFIG_VERBOSE_FETCH", "TELEGRAM_BOT_TOKEN", "ADMIN_IDS"],
  ];

  test("scripts of package.json", () => {
    expect(wrong(/\b(?:bun|bun@[\d.]+) run (\w+)/g, (name) => name in packageJson.scripts)).toEqual([]);
  });

  test("files and folders", () => {
    const PATH = /(?<![\w./-])((?:src|test|scripts|drizzle|docs|\.ci)\/[\w./-]*)/g;
    expect(wrong(PATH, (path) => exists(path) || INVENTED.includes(path))).toEqual([]);
  });

  test("pages, headings and pictures that are linked to", () => {
    const anchors = new Set(pages.flatMap(({ path, anchors }) => anchors.map((name) => `${path}#${name}`)));
    const isThere = (link: string) =>
      /^https:/.test(link) || (link.includes("#") ? anchors.has(link) : exists(link));
    const lost = pages.flatMap(({ path, links }) =>
      links.filter((link) => !isThere(link)).map((link) => `${path}: ${link}`),
    );
    expect(pages.flatMap(({ links }) => links).filter((link) => link.includes("#")).length).toBeGreaterThan(
      3,
    );
    expect(lost).toEqual([]);
  });

  test("variables of the environment, ours or those of the tests", async () => {
    const ours = new Set(all(/`([A-Z][A-Z0-9_]+)`/g, configTable()));
    const files = [...new Bun.Glob("{test,scripts}/**/*.ts").scanSync({ cwd: root })];
    const tools = (await Promise.all(files.map((file) => Bun.file(join(root, file)).text()))).join("\n");
    const ofTools = new Set(all(/\benv[.?]+([A-Z_]+)/g, tools));
    const names = /(?<![\w<])([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?![\w(])/g;
    const isThere = (name: string) => ours.has(name) || ofTools.has(name) || INVENTED.includes(name);
    expect(wrong(names, isThere)).toEqual([]);
  });

  test("commands of the bot, and addresses of the server", () => {
    const commands = Object.keys(doorsOf(productOf(FEATURES)).commands).map((name) => `/${name}`);
    const addresses = [
      "/health",
      "/health/live",
      "/metrics",
      "/webhooks/…",
      "/data",
      ...WAYS.map(webhookPath),
    ];
    const named = naming.flatMap(({ path, code }) =>
      code.flatMap((text) => all(/^(\/[a-z_/…]+)(?: |$)/g, text)).map((name) => ({ path, name })),
    );
    // What BotFather is told, and places of a server.
    const others = ["/newbot", "/usr/bin/chromium", "/usr/local/bin/maktab"];
    const known = [...commands, ...addresses, ...others];
    const lost = named.filter(({ name }) => !known.includes(name) && !name.startsWith("/etc/"));
    expect(lost).toEqual([]);
  });

  test("buttons, as they are worded in English", async () => {
    const english = (await allTexts()).filter(({ language }) => language === "en");
    const words = new Set(english.flatMap(({ texts }) => texts.map(({ words }) => words.trim())));
    const keys = said.flatMap(({ path, line }) =>
      all(/<kbd>(.*?)<\/kbd>/g, line).map((label) => ({ path, label })),
    );
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(({ label }) => !words.has(label))).toEqual([]);
  });
});

test("the page of mutations names tests that exist", () => {
  const deaths = all(/^\| .* \| ([^|]+) \|$/gm, pageOf("docs/mutations.md").text);
  const names = deaths.filter((cell) => cell !== "Dies by").flatMap((cell) => all(/([a-z][\w./-]+)/g, cell));
  const isThere = (name: string) =>
    ["stories/", "", "unit/"].some((folder) => existsSync(join(root, `test/${folder}${name}.test.ts`)));
  expect(names.length).toBeGreaterThan(50);
  expect([...new Set(names)].filter((name) => !isThere(name))).toEqual([]);
});

test("the page of mutations breaks lines that are there", async () => {
  const rows = pageOf("docs/mutations.md").text.matchAll(
    /^\| ([\w/-]+) \| (?:\\\||[^|])* \| (?:without )?`(.*?)(?:…)?`/gm,
  );
  const squeezed = (code: string) => code.replaceAll("\\|", "|").replaceAll("´", "`").replaceAll(/\s+/g, "");
  const stale: string[] = [];
  for (const [, file, line = ""] of rows) {
    const path = [`src/features/${file}.ts`, `src/${file}.ts`].find((each) => existsSync(join(root, each)));
    const code = path ? await Bun.file(join(root, path)).text() : "";
    if (!squeezed(code).includes(squeezed(line))) stale.push(`${file}: ${line}`);
  }
  expect(stale).toEqual([]);
});
