import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../test/support/ports.ts";
import { roomInMemory } from "./room.ts";

const isRoot = process.getuid?.() === 0;
/** Postgres refuses to run as root, so root runs it as the user that its package makes. */
const asPostgres = isRoot ? ["runuser", "-u", "postgres", "--"] : [];

const FASTER = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";

/** Starts an empty Postgres of our own, hands over its address, and leaves nothing of it behind. */
export async function withPostgres<T>(run: (url: string) => Promise<T>): Promise<T> {
  const { url, stop } = startPostgres(await findPostgres());
  const end = (signal: "SIGINT" | "SIGTERM") => process.exit(128 + constants.signals[signal]);
  process.once("exit", stop).once("SIGINT", end).once("SIGTERM", end);
  try {
    return await run(url);
  } finally {
    process.off("exit", stop).off("SIGINT", end).off("SIGTERM", end);
    stop();
  }
}

function startPostgres(programs: string): { url: string; stop: () => void } {
  const port = freePort();
  const folder = mkdtempSync(join(roomInMemory() ?? tmpdir(), "maktab-postgres-"));
  const data = join(folder, "data");
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    if (isRoot) run("chown", "postgres:", folder);
    chmodSync(folder, 0o700);
    const cluster = ["--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"];
    run(...asPostgres, join(programs, "initdb"), ...cluster, ...collation(programs));
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 ${FASTER}`;
    const start = ["start", "--wait", "--pgdata", data, "--log", join(folder, "log"), "-o", options];
    run(...asPostgres, join(programs, "pg_ctl"), ...start);
  } catch (error) {
    forget();
    throw error;
  }
  const stop = () => {
    run(...asPostgres, join(programs, "pg_ctl"), "stop", "--pgdata", data, "--mode=immediate");
    forget();
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** Words sort as on the servers of real life, not by their bytes; before version 15 that took a locale of the system. */
function collation(programs: string): string[] {
  const version = Number(/\d+/.exec(run(join(programs, "initdb"), "--version"))?.[0]);
  return version < 15 ? [] : ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"];
}

/** The folder with `initdb` and `pg_ctl`. Installs Postgres when it is missing and we may. */
async function findPostgres(): Promise<string> {
  const found = lookForPostgres() ?? (installPostgres() && lookForPostgres());
  if (!found)
    throw new Error(
      "Postgres is missing: install it (apt-get install postgresql), or name a server in TEST_DATABASE_URL.",
    );
  return found;
}

function lookForPostgres(): string | undefined {
  const inPath = Bun.which("initdb");
  if (inPath && Bun.which("pg_ctl")) return join(inPath, "..");
  const installed = [
    ...new Bun.Glob("*/bin/initdb").scanSync({ cwd: "/usr/lib/postgresql", followSymlinks: true }),
  ];
  const newest = installed.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0];
  return newest && join("/usr/lib/postgresql", newest, "..");
}

function installPostgres(): boolean {
  if (!isRoot || !Bun.which("apt-get")) return false;
  process.stderr.write("installing Postgres for the tests\n");
  run("apt-get", "update", "-q");
  run("apt-get", "install", "-y", "-q", "--no-install-recommends", "postgresql");
  return true;
}

function run(...command: string[]): string {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // A place that every user may stand in: initdb complains otherwise.
  const { exitCode, stdout, stderr } = Bun.spawnSync(command, { cwd: "/", env, stdin: "ignore" });
  if (exitCode !== 0) throw new Error(`${command.join(" ")} failed: ${stderr}${stdout}`);
  return stdout.toString();
}

/** `bun scripts/postgres.ts -- command …` runs the command with the tests' variables set. */
if (import.meta.main) {
  const command = process.argv.slice(2).filter((word, at) => at > 0 || word !== "--");
  if (command.length === 0)
    throw new Error("say what to run: bun scripts/postgres.ts -- bun test test/stories");
  process.exitCode = await withPostgres((url) => {
    const env = { ...process.env, TEST_DATABASE: "postgres", TEST_DATABASE_URL: url };
    const child = Bun.spawn(command, { env, stdio: ["inherit", "inherit", "inherit"] });
    process.once("exit", () => child.kill());
    return child.exited;
  });
}
