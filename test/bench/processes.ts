import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../support/ports.ts";

const TICKS_PER_SECOND = 100;

export interface Running {
  pid: number;
  /** Its own directory; it was empty when the process started. */
  folder: string;
  port: number;
  /** Milliseconds from the spawn to the first 200. */
  startedIn: number;
  stop(): Promise<void>;
}

export interface Program {
  command: string[];
  env: Record<string, string>;
  /** Answers 200 when it is ready. */
  readyAt: string;
  folder?: string;
}

const running = new Set<Running>();

/** Ends what is still running, for the case that a measure broke. */
export const stopAll = () => Promise.all([...running].map((each) => each.stop()));

/** Starts a server on a free port with nothing but the given environment, and waits until it is ready. */
export async function start({ command, env, readyAt, folder }: Program): Promise<Running> {
  const home = folder ?? (await temporaryFolder());
  await mkdir(home, { recursive: true });
  const port = freePort();
  const log = Bun.file(join(home, "bench.log"));
  const spawned = performance.now();
  const child = Bun.spawn(command.map(fill(port)), {
    cwd: home,
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...filled(env, port) },
    stdin: "ignore",
    stdout: log,
    stderr: log,
  });
  const started: Running = {
    pid: child.pid,
    folder: home,
    port,
    startedIn: 0,
    async stop() {
      child.kill();
      const killer = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await child.exited;
      clearTimeout(killer);
      running.delete(started);
      if (!folder) await rm(home, { recursive: true, force: true });
    },
  };
  running.add(started);
  const alive = () => child.exitCode === null && child.signalCode === null;
  if (await answers(`http://127.0.0.1:${port}${readyAt}`, alive)) {
    started.startedIn = performance.now() - spawned;
    return started;
  }
  const said = await log.text().catch(() => "");
  await started.stop();
  throw new Error(`${command.join(" ")} did not become ready: ${said.slice(-2000)}`);
}

async function answers(url: string, alive: () => boolean): Promise<boolean> {
  const until = performance.now() + 30_000;
  while (alive() && performance.now() < until) {
    const status = await fetch(url, { keepalive: false }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return true;
    await Bun.sleep(1);
  }
  return false;
}

const fill = (port: number) => (value: string) => value.replaceAll("{port}", String(port));
const filled = (env: Record<string, string>, port: number) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(port)(value)]));

export const temporaryFolder = () => mkdtemp(join(tmpdir(), "maktab-bench-"));

/** Seconds of CPU that a process has used so far, in user and in kernel mode, all its threads. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await Bun.file(`/proc/${pid}/stat`).text();
  // Counted from behind the name, which may hold spaces: utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Resident memory in MiB. */
export async function residentMemory(pid: number): Promise<number> {
  const status = await Bun.file(`/proc/${pid}/status`).text();
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** Runs a program to its end and gives what it printed. */
export async function run(
  command: string[],
  options: { input?: string; env?: Record<string, string>; cwd?: string } = {},
) {
  const child = Bun.spawn(command, {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, ...options.env },
    stdin: options.input === undefined ? "ignore" : new Blob([options.input]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [said, complained, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (code !== 0)
    throw new Error(`${command.join(" ")} ended with ${code}: ${complained.slice(-2000)}${said}`);
  return said;
}
