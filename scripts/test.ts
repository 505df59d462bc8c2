import { availableParallelism } from "node:os";
import { withPostgres } from "./postgres.ts";
import { roomInMemory } from "./room.ts";
import { root, runTests, type Sum, type Timed } from "./run-tests.ts";
import { IN_BROWSER, STORIES, SWEEP } from "./sweep.ts";

/** Stories wait for commits and for each other now and then, so there are three to two cores. */
const WORKERS = Math.min(Math.ceil(1.5 * availableParallelism()), 8);
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

type Say = (text: string) => void;
type Step = (say: Say) => Promise<Sum>;

/** A check that is right or wrong as a whole. */
async function check(say: Say, ...command: string[]): Promise<Sum> {
  const child = Bun.spawn([process.execPath, ...command], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  for (const said of await Promise.all([child.stdout, child.stderr].map((out) => new Response(out).text())))
    say(said);
  const isRight = (await child.exited) === 0;
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, notRun: [] };
}

const slow: Timed[] = [];
const test = (say: Say, files: string[], env: Record<string, string> = {}, workers = WORKERS) =>
  runTests({ files, workers, until, say, env: { RACES: isWhole ? "50" : "20", ...env } }, slow);
/** What stories write down need not last: a disk would be waited for ten thousand times. */
const memory = roomInMemory();
const inMemory = memory ? { TMPDIR: memory } : {};

const rest = found("test/unit/**/*.test.ts", "test/*.test.ts");
const onSqlite = { TEST_DATABASE: "sqlite", TEST_DATABASE_URL: "", ...inMemory };

/** The same stories on a server: of our own, or the one that TEST_DATABASE_URL names. */
const onPostgres = (say: Say) => {
  const on = (url: string) =>
    test(say, isWhole ? STORIES : SWEEP, { TEST_DATABASE: "postgres", TEST_DATABASE_URL: url });
  const server = process.env.TEST_DATABASE_URL;
  return server ? on(server) : withPostgres(on);
};

/** One after the other; what stands in one line goes side by side, for neither needs both cores. */
const everything: Record<string, Step>[] = [
  {
    Types: (say) => check(say, "check"),
    "Lint and format": (say) => check(say, "x", "--bun", "biome", "ci", ...color),
  },
  { "Tests on SQLite": (say) => test(say, [...STORIES, ...rest], onSqlite) },
  { "The page in a browser": (say) => test(say, IN_BROWSER, onSqlite, 1), "Stories on Postgres": onPostgres },
];
const steps = named.length > 0 ? [{ [named.join(" ")]: (say: Say) => test(say, named) }] : everything;

const total: Sum = { passed: 0, failed: 0, notRun: [] };

async function tell(name: string, step: Step, say: Say): Promise<void> {
  say(`\n── ${name}\n`);
  const began = performance.now();
  const { passed, failed, notRun } = await step(say).catch((error): Sum => {
    say(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 0, notRun: [name] };
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`── ${name}: ${passed} passed, ${failed} failed, in ${seconds} s\n`);
  total.passed += passed;
  total.failed += failed;
  total.notRun.push(...notRun.map((file) => `${name}: ${file}`));
}

/** Keeps what is said until `earlier` is over, so that what goes side by side is told one after the other. */
function sayAfter(earlier: Promise<unknown>): Say {
  let kept: string[] | undefined = [];
  void earlier.then(() => {
    process.stdout.write(kept?.join("") ?? "");
    kept = undefined;
  });
  return (text) => void (kept ? kept.push(text) : process.stdout.write(text));
}

for (const together of steps) {
  let earlier: Promise<unknown> = Promise.resolve();
  for (const [name, step] of Object.entries(together))
    earlier = Promise.all([earlier, tell(name, step, sayAfter(earlier))]);
  await earlier;
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
