import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "../config/index.ts";
import type { Db } from "./db.ts";
import { openSqlite } from "./sqlite.ts";
import { plainly } from "./unusable.ts";

/** Opens the configured database; of SQLite, the folder is made when it is missing. */
export async function openDb(database: Database, options: { poolMax: number }): Promise<Db> {
  if (database.dialect === "postgres") {
    // Loaded late: the driver costs a school on SQLite 3 MiB.
    const { openPostgres } = await import("./postgres.ts");
    return openPostgres(database.url, options);
  }
  try {
    mkdirSync(dirname(database.path), { recursive: true, mode: 0o700 });
    return openSqlite(database.path);
  } catch (error) {
    throw plainly(error, database);
  }
}
