import { mkdir } from "node:fs/promises";
import { join } from "node:path";

export interface Sum {
  passed: number;
  failed: number;
  /** What was not run, or not to its end: the time was over, or who ran it died. */
  notRun: string[];
}

export interface Timed {
  name: string;
  ms: number;
}

export const root = join(import.meta.dir, "..");

/** A test that waits so long hangs, however busy the machine is. */
export const PER_TEST_MS = 120_000;
/** When no test has ended for so long, who runs them hangs. */
const SILENCE_MS = 300_000;
/** Whoever is told to stop says in this time what was under way. */
const FAREWELL_MS = 5_000;
/** What each file took the last time: the slowest begin first. */
const TIMINGS = join(root, "node_modules/.cache/maktab/timings.json");

export interface Run {
  files: string[];
  env: Record<string, string>;
  workers: number;
  /** When it has to be over, on the clock of this process. */
  until: number;
  /** Hears what is to be printed. */
  say: (text: string) => void;
}

/**
 * Runs files of tests and tells what became of each test; only what is not well is printed. A file that was not reached
 * counts as not run, never as failed: a limit for machines says nothing about the product. When who ran them died or
 * hung, the rest is run once more by somebody else.
 */
export async function runTests(run: Run, slow: Timed[]): Promise<Sum> {
  if (run.files.length === 0) throw new Error("there are no tests to run");
  const first = await runOnce(run, slow);
  if (first.notRun.length === 0 || performance.now() > run.until) return first;
  run.say(`${first.notRun.length} files were not run, and are begun once more\n`);
  const second = await runOnce({ ...run, files: first.notRun }, slow);
  return { ...second, passed: first.passed + second.passed, failed: first.failed + second.failed };
}

async function runOnce(run: Run, slow: Timed[]): Promise<Sum> {
  await mkdir(join(TIMINGS, ".."), { recursive: true });
  const child = Bun.spawn([process.execPath, "--no-orphans", "test", ...flags(run.workers), ...run.files], {
    cwd: root,
    env: { ...process.env, ...run.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill();
  process.once("exit", end);
  const listening = new Listening(run, slow);
  let toldAt: number | undefined;
  const watch = setInterval(() => {
    const now = performance.now();
    if (now <= run.until && now - listening.heardAt <= SILENCE_MS) return;
    if (toldAt === undefined) child.kill("SIGTERM");
    else if (now - toldAt > FAREWELL_MS) child.kill("SIGKILL");
    toldAt ??= now;
  }, 1000);
  await Promise.all([child.stdout, child.stderr].map((stream) => listening.to(stream)));
  const code = await child.exited;
  clearInterval(watch);
  process.off("exit", end);
  return listening.sum(code, child.signalCode === "SIGKILL");
}

const flags = (workers: number) => [
  `--parallel=${workers}`,
  "--no-isolate",
  `--timeout=${PER_TEST_MS}`,
  `--timings=${TIMINGS}`,
  "--update-timings",
];

const RESULT = /^\((pass|fail|skip|todo)\) (.*?)(?: \[([\d.]+)(m?s)\])?$/;
const CRASH = /^✗ (.*) \(worker crashed/;
/** Bun sums up, and says again what was said. */
const SUMMARY = /^(\d+ tests? (skipped|failed|todo):| *\d+ pass)$/;
/** Bun was told to stop, and names below the files that were under way. */
const STOPPED = "Interrupted while still running:";
const UNDER_WAY = /^ {2}(\S+) \(.*\)$/;

/** Reads what Bun says of its tests, line by line. */
class Listening {
  heardAt = performance.now();
  readonly #files: Set<string>;
  readonly #say: Run["say"];
  readonly #heard = new Set<string>();
  readonly #crashed: string[] = [];
  readonly #underWay: string[] = [];
  readonly #skipped: string[] = [];
  readonly #slow: Timed[];
  #passed = 0;
  #failed = 0;
  #errors = 0;
  /** Whose lines come now, and whose name was printed last. */
  #file = "";
  #printed = "";
  #isOver = false;
  #isStopped = false;

  constructor({ files, say }: Run, slow: Timed[]) {
    this.#files = new Set(files);
    this.#say = say;
    this.#slow = slow;
  }

  async to(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const bytes of stream) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) this.#hear(line);
    }
    this.#hear(rest);
  }

  #hear(line: string) {
    this.#isOver ||= SUMMARY.test(line);
    this.#isStopped ||= line === STOPPED;
    const [, underWay] = (this.#isStopped && UNDER_WAY.exec(line)) || [];
    if (underWay) this.#underWay.push(`./${underWay}`);
    if (this.#isOver || this.#isStopped || /^bun test v/.test(line)) return;
    const name = `./${line.replace(/^\.\//, "").replace(/:$/, "")}`;
    if (line.endsWith(":") && this.#files.has(name)) {
      this.#file = name;
      this.#heard.add(name);
      return;
    }
    const [, outcome, test = "", time = "0", unit] = RESULT.exec(line) ?? [];
    if (outcome) this.#note(outcome, test, Number(time) * (unit === "s" ? 1000 : 1));
    const [, crashed] = CRASH.exec(line) ?? [];
    if (crashed) this.#crashed.push(`./${crashed}`);
    if (/^# Unhandled error/.test(line)) this.#errors++;
    if (line.trim() && outcome !== "pass" && outcome !== "skip") this.#print(line);
  }

  #note(outcome: string, test: string, ms: number) {
    this.heardAt = performance.now();
    const name = `${this.#file} ${test}`;
    if (outcome === "pass") this.#passed++;
    else if (outcome === "fail") this.#failed++;
    else this.#skipped.push(name);
    this.#slow.push({ name, ms });
  }

  #print(line: string) {
    if (this.#printed !== this.#file) this.#say(`\n${this.#file}\n`);
    this.#printed = this.#file;
    this.#say(`${line}\n`);
  }

  /** Of a run that ended without a word nobody knows which files were under way: the one that was heard last was. */
  sum(code: number, wasKilled: boolean): Sum {
    for (const name of this.#skipped) this.#say(`skipped: ${name}\n`);
    const unheard = [...this.#files].filter((file) => !this.#heard.has(file));
    const last = wasKilled ? [this.#file] : [];
    const notRun = [...new Set([...this.#crashed, ...this.#underWay, ...unheard, ...last])];
    const failed = this.#failed + this.#errors;
    const isBroken = code !== 0 && failed + notRun.length === 0;
    return { passed: this.#passed, failed: isBroken ? 1 : failed, notRun };
  }
}
