import { availableParallelism } from "node:os";
import { withPostgres } from "./postgres.ts";
import { root, runTests, type Sum, type Timed } from "./run-tests.ts";
import { IN_BROWSER, STORIES, SWEEP } from "./sweep.ts";

/** Stories wait for commits and for each other's answers most of the time, so there are two to a core. */
const WORKERS = Math.min(2 * availableParallelism(), 8);
const color = process.stdout.isTTY ? [] : ["--colors=off"];

/**
 * `bun scripts/test.ts` runs what a push needs; `--all` every story on Postgres too, and each race fifty times;
 * `--within=<minutes>` stops there and names what was not run. With files it runs only these, on SQLite.
 */
const given = process.argv.slice(2);
const named = given.filter((word) => !word.startsWith("--")).map((file) => `./${file.replace(/^\.\//, "")}`);
const isWhole = given.includes("--all");
const minutes = Number(given.find((word) => word.startsWith("--within="))?.split("=")[1] ?? 60);
const until = performance.now() + minutes * 60_000;

/** The executable's own tests need a build first; `.ci/run` makes it and names those tests. */
const isOurs = (file: string) => !file.startsWith("test/binary");

const found = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => [...new Bun.Glob(pattern).scanSync({ cwd: root })])
    .filter(isOurs)
    .sort()
    .map((file) => `./${file}`);

/** A check that is right or wrong as a whole. */
async function check(...command: string[]): Promise<Sum> {
  const stdio: ["ignore", "inherit", "inherit"] = ["ignore", "inherit", "inherit"];
  const isRight = (await Bun.spawn([process.execPath, ...command], { cwd: root, stdio }).exited) === 0;
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, notRun: [] };
}

const slow: Timed[] = [];
const test = (files: string[], env: Record<string, string> = {}, workers = WORKERS) =>
  runTests({ files, workers, until, env: { RACES: isWhole ? "50" : "20", ...env } }, slow);

const rest = found("test/unit/**/*.test.ts", "test/*.test.ts");
const onSqlite = { TEST_DATABASE: "sqlite", TEST_DATABASE_URL: "" };

/** The same stories on a server: of our own, or the one that TEST_DATABASE_URL names. */
const onPostgres = (url: string) =>
  test(isWhole ? STORIES : SWEEP, { TEST_DATABASE: "postgres", TEST_DATABASE_URL: url });
const server = process.env.TEST_DATABASE_URL;

const everything: [string, () => Promise<Sum>][] = [
  ["Types", () => check("check")],
  ["Lint and format", () => check("x", "--bun", "biome", "ci", ...color)],
  ["Tests on SQLite", () => test([...STORIES, ...rest], onSqlite)],
  ["The page in a browser", () => test(IN_BROWSER, onSqlite, 1)],
  ["Stories on Postgres", () => (server ? onPostgres(server) : withPostgres(onPostgres))],
];

const steps: typeof everything = named.length > 0 ? [[named.join(" "), () => test(named)]] : everything;

const total: Sum = { passed: 0, failed: 0, notRun: [] };
for (const [name, step] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const { passed, failed, notRun } = await step().catch((error): Sum => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 0, notRun: [name] };
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`── ${name}: ${passed} passed, ${failed} failed, in ${seconds} s\n`);
  total.passed += passed;
  total.failed += failed;
  total.notRun.push(...notRun.map((file) => `${name}: ${file}`));
}

const SLOW_MS = 5_000;
process.stdout.write("\n");
for (const { name, ms } of slow
  .filter((each) => each.ms > SLOW_MS)
  .sort((a, b) => b.ms - a.ms)
  .slice(0, 10))
  process.stdout.write(`slow: ${name} ${(ms / 1000).toFixed(1)} s\n`);
for (const file of total.notRun) process.stdout.write(`not run: ${file}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed + total.notRun.length > 0 ? 1 : 0;
