import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isEdge } from "../test/support/layers.ts";
import { type Source, sources } from "../test/support/sources.ts";
import { withPostgres } from "./postgres.ts";
import { root } from "./run-tests.ts";
import { STORIES, SWEEP } from "./sweep.ts";

/**
 * `bun scripts/coverage.ts`, after each change of the sweep and now and then: proves that the stories of `sweep.ts` reach
 * on Postgres every line of rules and of `db/` that all stories reach there; edges say the same on every database. Each
 * file runs by itself, so that it is known too which one would close a gap, and which reaches nothing that others do not.
 */
const isHeld = ({ path, imports }: Source) => {
  if (/^src\/(db|desk|jobs|settings|turn)\//.test(path)) return true;
  if (!path.startsWith("src/features/") || isIndex(path) || isEdge(imports)) return false;
  return !path.startsWith(WAYS) || imports.some((to) => DATABASE.test(to.path));
};

const isIndex = (path: string) => /^src\/features\/[^/]+\/index\.ts$/.test(path);

/** Most of what stands here speaks with a provider, and knows no database. */
const WAYS = "src/features/payments/ways/";
const DATABASE = /^(drizzle-orm|src\/(db|turn)\/)/;

/** Lines that are not held, and why: beginnings of `path: the line as it is written`. */
const EXCEPT: Record<string, string> = {
  "src/features/people/limits.ts": "counts in memory",
  "src/features/control/wordings/check.ts": "reads a text",
  "src/features/students/places/": "reads names that the executable carries",
  "src/features/control/wordings/html.ts": "reads a text",
  "src/features/control/wordings/pattern.ts": "reads a text",
  "src/features/control/wordings/desk.ts: function preview": "writes a text",
  "src/features/control/wordings/desk.ts: const looks": "writes a text",
  "src/features/control/wordings/desk.ts: return looks.length": "writes a text",
  "src/features/students/names.ts": "looks at letters only",
  "src/features/students/contacts.ts": "looks at letters only",
  "src/features/control/trail/changes.ts": "writes a text",
  "src/features/control/wordings/desk.ts: ? [t(": "writes a text",
  "src/features/shop/staff/catalogue/languages.ts: cut(": "writes a text",
  "src/db/migrate.ts: ": "the template of all stories is migrated by whichever comes first",
  "src/features/account/standing.ts: return { about: passUntil": "counts days",
  'src/features/payments/counter/topup.ts: throw new DomainError("topup-out-of-range"':
    "compares two numbers",
};

const held = new Set((await sources("src/**/*.ts")).filter(isHeld).map(({ path }) => path));

const WORKERS = 2;
const PER_TEST_MS = 120_000;

/** Lines as `file:number`. */
type Lines = Set<string>;

interface Reach {
  file: string;
  lines: Lines;
  seconds: number;
}

async function reachOf(file: string, url: string): Promise<Reach> {
  const folder = await mkdtemp(join(tmpdir(), "maktab-coverage-"));
  const flags = [
    `--timeout=${PER_TEST_MS}`,
    "--coverage",
    "--coverage-reporter=lcov",
    `--coverage-dir=${folder}`,
  ];
  const began = performance.now();
  const child = Bun.spawn([process.execPath, "test", ...flags, file], {
    cwd: root,
    env: { ...process.env, TEST_DATABASE: "postgres", TEST_DATABASE_URL: url, RACES: "20" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = await new Response(child.stderr).text();
  if ((await child.exited) !== 0) throw new Error(`${file} is not well:\n${said}`);
  const lines = linesOf(await Bun.file(join(folder, "lcov.info")).text());
  await rm(folder, { recursive: true });
  return { file, lines, seconds: (performance.now() - began) / 1000 };
}

function linesOf(lcov: string): Lines {
  const lines: Lines = new Set();
  let source = "";
  for (const line of lcov.split("\n")) {
    if (line.startsWith("SF:")) source = line.slice(3);
    const [, at, times] = /^DA:(\d+),(\d+)/.exec(line) ?? [];
    if (at && times !== "0" && held.has(source)) lines.add(`${source}:${at}`);
  }
  return lines;
}

async function reachOfAll(url: string): Promise<Reach[]> {
  const reached: Reach[] = [];
  const left = [...STORIES];
  const work = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      reached.push(await reachOf(file, url));
      process.stderr.write(`\r${reached.length} of ${STORIES.length} `);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  process.stderr.write("\n");
  return reached;
}

const union = (some: Reach[]): Lines => new Set(some.flatMap(({ lines }) => [...lines]));

/** A line as it is written, with the file that it stands in. */
async function written(line: string): Promise<string> {
  const [file = "", at] = line.split(":");
  const text = (await Bun.file(join(root, file)).text()).split("\n")[Number(at) - 1];
  return `${file}: ${text?.trim()}`;
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const named = ({ file, seconds }: Reach) => `${file} (${seconds.toFixed(1)} s)`;

const server = process.env.TEST_DATABASE_URL;
const reached = await (server ? reachOfAll(server) : withPostgres(reachOfAll));
const isSwept = ({ file }: Reach) => SWEEP.includes(file);
const swept = reached.filter(isSwept);
const known = union(swept);
const others = reached.filter((one) => !isSwept(one));
const missed = [...union(others).difference(known)].sort();
const excused = Object.keys(EXCEPT);

const gaps: string[] = [];
for (const line of missed) {
  const text = await written(line);
  if (excused.some((beginning) => text.startsWith(beginning))) continue;
  gaps.push(line);
  say(`only outside of the sweep: ${line} ${text.replace(/^.*?: /, "")}`);
}
for (const one of others) {
  const closes = gaps.filter((line) => one.lines.has(line)).length;
  if (closes > 0) say(`would close ${closes}: ${named(one)}`);
}
for (const one of swept) {
  const rest = union(swept.filter((other) => other !== one));
  if (one.lines.isSubsetOf(rest)) say(`reaches nothing of its own: ${named(one)}`);
}
say(`${known.size} lines reached by the sweep, ${gaps.length} only by others`);
process.exitCode = gaps.length > 0 ? 1 : 0;
