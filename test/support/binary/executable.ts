import { closeSync, openSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is tested: the build in `dist`, or the one that MAKTAB_EXECUTABLE names. */
export const EXECUTABLE = Bun.env.MAKTAB_EXECUTABLE ?? join(import.meta.dir, "../../../dist/maktab");
export const KEY = Buffer.alloc(32, 7).toString("base64url");
const PATIENCE_MS = 15_000;

export async function needExecutable(): Promise<void> {
  if (!(await Bun.file(EXECUTABLE).exists()))
    throw new Error(`${EXECUTABLE} is missing: make it with \`bun run build\` first.`);
}

/** A directory that is empty when the executable comes to it; what it says goes into a log beside it. */
export class Home {
  readonly folder: string;
  readonly log: string;
  readonly #around: string;

  private constructor(around: string) {
    this.#around = around;
    this.folder = join(around, "home");
    this.log = join(around, "log");
  }

  static async make(): Promise<Home> {
    const home = new Home(await mkdtemp(join(tmpdir(), "maktab-binary-")));
    await mkdir(home.folder);
    return home;
  }

  get database(): string {
    return join(this.folder, "data", "maktab.db");
  }

  said = () =>
    Bun.file(this.log)
      .text()
      .catch(() => "");

  leave = () => rm(this.#around, { recursive: true, force: true });
}

/** The executable as a process, with nothing in its environment but what is given. */
export class Server {
  readonly url: string;
  readonly #child: Bun.Subprocess;
  readonly #home: Home;

  constructor(home: Home, env: Record<string, string>) {
    this.#home = home;
    this.url = `http://127.0.0.1:${env.PORT}`;
    const log = openSync(home.log, "a");
    this.#child = Bun.spawn([EXECUTABLE], { cwd: home.folder, env, stdio: ["ignore", log, log] });
    closeSync(log);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves when it can do its work: database and Telegram. */
  async ready(path = "/health"): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    while ((await this.status(path)) !== 200) {
      if (!this.isAlive || performance.now() > until)
        throw new Error(`${EXECUTABLE} did not become ready: ${(await this.#home.said()).slice(-2000)}`);
      await Bun.sleep(2);
    }
  }

  status = (path: string): Promise<number> =>
    fetch(this.url + path, { keepalive: false }).then(
      ({ status }) => status,
      () => 0,
    );

  /** Resident, in MiB. */
  async memory(): Promise<number> {
    const status = await Bun.file(`/proc/${this.#child.pid}/status`).text();
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
  }

  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }

  /** Asks it to stop; gives its exit code and how long it took. */
  async stop(): Promise<{ code: number; ms: number }> {
    const asked = performance.now();
    this.#child.kill("SIGTERM");
    const killer = setTimeout(() => this.#child.kill("SIGKILL"), PATIENCE_MS);
    const code = await this.#child.exited;
    clearTimeout(killer);
    return { code, ms: performance.now() - asked };
  }
}

/** Runs a verb to its end. */
export async function runs(args: string[], env: Record<string, string> = {}, cwd: string = tmpdir()) {
  const child = Bun.spawn([EXECUTABLE, ...args], {
    cwd,
    env,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, err, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { out, err, code };
}
