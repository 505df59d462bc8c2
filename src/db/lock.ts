import { Database } from "bun:sqlite";
import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Database as Chosen } from "../config/index.ts";
import { Refused } from "../lib/errors.ts";
import { plainly } from "./unusable.ts";

type OnDisk = Extract<Chosen, { dialect: "sqlite" }>;

export interface Held {
  release: () => void;
}

/**
 * Makes this process the only server on a SQLite database, or refuses, telling who is. Postgres lets several in. The
 * lock is the operating system's, on a small SQLite file beside the database: it ends with its process however that
 * dies, and holds across containers, whose process ids mean nothing to each other.
 */
export function holdAlone(database: Chosen): Held {
  if (database.dialect === "postgres") return { release: () => undefined };
  const path = `${database.path}.lock`;
  const lock = opened({ ...database, path });
  try {
    lock.run("PRAGMA busy_timeout=0");
    lock.run("PRAGMA synchronous=OFF");
    lock.run(`PRAGMA user_version=${process.pid}`);
    lock.run("BEGIN IMMEDIATE");
  } catch (error) {
    const holder = isBusy(error) ? holderOf(lock) : undefined;
    lock.close();
    throw holder === undefined
      ? plainly(error, { ...database, path })
      : alreadyRunning(database.path, holder);
  }
  chmodSync(path, 0o600);
  return {
    release() {
      lock.run("ROLLBACK");
      lock.close();
    },
  };
}

function opened(file: OnDisk): Database {
  const { path } = file;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return new Database(path, { create: true, strict: true });
  } catch (error) {
    throw plainly(error, file);
  }
}

const alreadyRunning = (path: string, holder: number) =>
  new Refused(
    `Another Maktab (process ${holder}) is running on ${path}: stop it first, or set another DATA_DIR.`,
  );

const isBusy = (error: unknown) => error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";

function holderOf(lock: Database): number {
  const row = lock.query<{ user_version: number }, []>("PRAGMA user_version").get();
  return row?.user_version ?? 0;
}
