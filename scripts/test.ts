import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { withPostgres } from "./postgres.ts";

interface Sum {
  passed: number;
  failed: number;
}

const root = join(import.meta.dir, "..");
/** Stories wait for commits and for each other's answers most of the time, so there are two to a core. */
const WORKERS = Math.min(2 * availableParallelism(), 8);
const color = process.stdout.isTTY ? [] : ["--colors=off"];

/** The executable's own tests need a build first; `.ci/run` makes it and names those tests. */
const isOurs = (file: string) => !file.startsWith("test/binary");

const found = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => [...new Bun.Glob(pattern).scanSync({ cwd: root })])
    .filter(isOurs)
    .sort();

/** Whatever takes longer hangs. */
const PATIENCE_MS = 400_000;

/** Runs a command where everybody can read what it says. */
async function run(command: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = Bun.spawn(command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: PATIENCE_MS,
  });
  const end = () => child.kill();
  process.once("exit", end);
  const code = await child.exited;
  process.off("exit", end);
  if (child.signalCode) process.stdout.write(`ended by ${child.signalCode}\n`);
  return code === 0;
}

/** A check that is right or wrong as a whole. */
async function check(...command: string[]): Promise<Sum> {
  const isRight = await run([process.execPath, ...command]);
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1 };
}

async function test(files: string[], env?: Record<string, string>, workers = WORKERS): Promise<Sum> {
  if (files.length === 0) throw new Error("there are no tests to run");
  const folder = await mkdtemp(join(tmpdir(), "maktab-tests-"));
  const report = join(folder, "report.xml");
  const reporter = ["--reporter=junit", `--reporter-outfile=${report}`];
  const flags = [`--parallel=${workers}`, "--timeout=30000", "--only-failures", ...reporter];
  const isRight = await run(
    [process.execPath, "--no-orphans", "test", ...flags, ...files.map((file) => `./${file}`)],
    env,
  );
  const sum = sumOf(
    await Bun.file(report)
      .text()
      .catch(() => ""),
    files,
  );
  await rm(folder, { recursive: true });
  return isRight || sum.failed > 0 ? sum : { ...sum, failed: 1 };
}

/** A file that the report does not know could not be loaded: it counts as failed. */
function sumOf(report: string, files: string[]): Sum {
  const all = /<testsuites [^>]*>/.exec(report)?.[0] ?? "";
  const count = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(all)?.[1] ?? 0);
  const unread = files.filter((file) => !report.includes(` file="${file}"`)).length;
  const [failures, skipped] = [count("failures"), count("skipped")];
  if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
  return { passed: count("tests") - failures - skipped, failed: failures + unread };
}

const stories = found("test/stories/**/*.test.ts");
const rest = found("test/unit/**/*.test.ts", "test/*.test.ts");

/** A browser wants the machine for itself; what is seen in it is the same on every database. */
const isInBrowser = (file: string) => file.includes("/browser");
const others = stories.filter((file) => !isInBrowser(file));
const onSqlite = { TEST_DATABASE: "sqlite", TEST_DATABASE_URL: "" };

/** The same stories on a server: of our own, or the one that TEST_DATABASE_URL names. */
const onPostgres = (url: string) => test(others, { TEST_DATABASE: "postgres", TEST_DATABASE_URL: url });
const given = process.env.TEST_DATABASE_URL;

const everything: [string, () => Promise<Sum>][] = [
  ["Types", () => check("check")],
  ["Lint and format", () => check("x", "--bun", "biome", "ci", ...color)],
  ["Tests on SQLite", () => test([...others, ...rest], onSqlite)],
  ["The page in a browser", () => test(stories.filter(isInBrowser), onSqlite, 1)],
  ["Stories on Postgres", () => (given ? onPostgres(given) : withPostgres(onPostgres))],
];

/** `bun scripts/test.ts <file> …` runs only these, on SQLite. */
const named = process.argv.slice(2);
const steps: typeof everything = named.length > 0 ? [[named.join(" "), () => test(named)]] : everything;

const total: Sum = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const { passed, failed } = await step().catch((error): Sum => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  });
  process.stdout.write(`── ${name}: ${passed} passed, ${failed} failed\n`);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
