import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "../config/index.ts";
import type { Db } from "./db.ts";
import { refuseWithoutLog } from "./mark.ts";
import { openSqlite } from "./sqlite.ts";
import { plainly } from "./unusable.ts";

const OF_OTHERS = 0o077;

/** Opens the configured database; of SQLite, the folder is made when it is missing. */
export async function openDb(database: Database, options: { poolMax: number }): Promise<Db> {
  if (database.dialect === "postgres") {
    // Loaded late: the driver costs a school on SQLite 3 MiB.
    const { openPostgres } = await import("./postgres.ts");
    return openPostgres(database.url, options);
  }
  const { path } = database;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    refuseWithoutLog(path);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) closeToOthers(file);
    return openSqlite(path);
  } catch (error) {
    throw plainly(error, database);
  }
}

/** What an older release, or a copy, has left open to everybody on this machine. */
function closeToOthers(path: string) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() && found.mode & OF_OTHERS && found.uid === process.getuid?.()) chmodSync(path, 0o600);
}
