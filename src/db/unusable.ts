import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Database } from "../config/index.ts";
import { Refused } from "../lib/errors.ts";
import { obstacleTo } from "../lib/obstacle.ts";

const CLOSED = /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|EEXIST|ENOTDIR)/;
/** SQLSTATEs of a login that is not valid, and of a database that is not there. */
const REFUSING = /^(28000|28P01|3D000)$/;
/** SQLSTATE of a table that is to be made and is there: somebody else's, for our migrations are made in one commit. */
const TAKEN = /^42P07$/;
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;
const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT)/;
const BUSY = /^SQLITE_(BUSY|LOCKED)/;
/** Its migrations say that it is whole, and it lacks what they made. */
const LACKING = /^no such (table|column|index)/;

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
  if (TAKEN.test(state ?? ""))
    return new Refused(
      `The database at ${host} has tables of another program (${messageOf(error)}): name a database of its own in DATABASE_URL (${pathname.slice(1)}).`,
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
  if (DAMAGED.test(code) || LACKING.test(messageOf(error)))
    return new Refused(
      `${path} is damaged, or no database of Maktab (${messageOf(error)}): keep it for a look, and ${remedy(path)}`,
    );
  if (FULL.test(code))
    return new Refused(
      `The disk with ${path} is full: free some space on it (\`df -h ${dirname(path)}\` tells how much there is), and start again.`,
    );
  // It passes, so the start is tried again.
  if (BUSY.test(code))
    return new Error(
      `${path} is held by another program (${messageOf(error)}): end what has it open, a copy or an editor of databases (\`fuser ${path}\` names it).`,
    );
  return error;
}

function closed(path: string, message: string): string {
  const misplaced = misplacedAt(path);
  if (misplaced) return misplaced;
  const obstacle = obstacleTo(path);
  if (!obstacle)
    return `${path} cannot be written (${message}): give this user the rights to its folder, or set another DATA_DIR.`;
  return `${path} cannot be written: ${obstacle.why}. Type \`${obstacle.fix}\`, or set another DATA_DIR.`;
}

/** Something else than a file, or than a folder for it, is where it should be. */
function misplacedAt(path: string): string | undefined {
  if (statOf(path)?.isDirectory())
    return `${path} is a folder where a file of Maktab belongs: take it away, or set another DATA_DIR.`;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (statOf(folder)?.isFile())
      return `${folder} is a file, and a folder is needed there: take it away, or set another DATA_DIR.`;
  return undefined;
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
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
