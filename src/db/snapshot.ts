import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { log } from "../lib/log.ts";
import type { Db } from "./db.ts";

/** Copies a SQLite database as it is, consistently, before something is done to it. Postgres has tools of its own. */
export async function snapshotBefore(db: Db, dir: string, now: Date): Promise<void> {
  if (db.dialect !== "sqlite") return;
  const folder = join(dir, "snapshots");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `before-migration-${now.toISOString().replaceAll(/[:.]/g, "-")}.db`);
  await db.run(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
  log("db").info("took a snapshot before migrating", { file });
}
