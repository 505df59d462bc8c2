import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Database } from "../config/index.ts";
import { Refused } from "../lib/errors.ts";
import { obstacleTo } from "../lib/obstacle.ts";

const CLOSED = /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|EEXIST|ENOTDIR)/;
/** SQLSTATEs of a login that is not valid, and of a database that is not there. */
const REFUSING = /^(28000|28P01|3D000)$/;
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;

/** Of a database that cannot be worked with, which one it is and what to do; any other error as it is. */
export function plainly(error: unknown, database: Database): unknown {
  if (error instanceof Refused) return error;
  return database.dialect === "postgres" ? plainlyThere(error, database.url) : plainlyHere(error, database);
}

/** Postgres: that it is away passes, and the start is tried again; what it says no to does not. */
function plainlyThere(error: unknown, url: string): unknown {
  const { host, pathname } = new URL(url);
  const [code, state] = ["code", "errno"].map((name) =>
    String(error instanceof Error && Reflect.get(error, name)),
  );
  if (/^ERR_POSTGRES_(CONNECTION|IDLE_TIMEOUT|LIFETIME)/.test(code ?? ""))
    return new Error(
      `Nobody answers at ${host}, which DATABASE_URL names: see that Postgres is running there and can be reached.`,
    );
  if (code === "ERR_POSTGRES_TLS_NOT_AVAILABLE")
    return new Refused(
      `Postgres at ${host} has no TLS: switch it on there, or write ?sslmode=disable behind DATABASE_URL.`,
    );
  if (REFUSING.test(state ?? ""))
    return new Refused(
      `Postgres at ${host} says no (${messageOf(error)}): correct the user, the password or the database (${pathname.slice(1)}) in DATABASE_URL.`,
    );
  return error;
}

type OnDisk = Extract<Database, { dialect: "sqlite" }>;

function plainlyHere(error: unknown, { path }: OnDisk): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (CLOSED.test(code)) return new Refused(closed(path, messageOf(error)));
  if (DAMAGED.test(code))
    return new Refused(
      `${path} is damaged, or no database of Maktab (${messageOf(error)}): keep it for a look, and ${remedy(path)}`,
    );
  return error;
}

function closed(path: string, message: string): string {
  const obstacle = obstacleTo(path);
  if (!obstacle)
    return `${path} cannot be written (${message}): give this user the rights to its folder, or set another DATA_DIR.`;
  return `${path} cannot be written: ${obstacle.why}. Type \`${obstacle.fix}\`, or set another DATA_DIR.`;
}

/** The newest copy is where Maktab itself has put it, if it has. */
function remedy(path: string): string {
  const newest = newestSnapshot(join(dirname(path), "snapshots"));
  return newest === undefined
    ? "put a copy in its place (without -wal and -shm beside it), or set another DATA_DIR."
    : `put your newest copy in its place, or the newest snapshot: \`rm -f ${path}-wal ${path}-shm; cp ${newest} ${path}\`.`;
}

function newestSnapshot(folder: string): string | undefined {
  try {
    const newest = readdirSync(folder)
      .filter((name) => name.endsWith(".db"))
      .sort()
      .at(-1);
    return newest && join(folder, newest);
  } catch {
    return undefined;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
