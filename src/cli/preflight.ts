import { dirname } from "node:path";
import type { Config } from "../config/index.ts";
import { sqliteVersion } from "../db/sqlite-version.ts";
import { Refused } from "../lib/errors.ts";
import { networkFilesystem } from "../lib/filesystem.ts";

/** Older ones can lose committed pages when a checkpoint and a writer meet (the WAL-reset bug). */
export const OLDEST_SQLITE = "3.51.3";

export const isOldSqlite = (version: string): boolean => Bun.semver.order(version, OLDEST_SQLITE) < 0;

/** Refuses a place where a SQLite database would not be safe. Postgres looks after itself. */
export async function refuseUnsafePlace({ data }: Config, version = sqliteVersion()): Promise<void> {
  if (data.database.dialect !== "sqlite") return;
  if (isOldSqlite(version))
    throw new Refused(
      `SQLite ${version} can lose data; ${OLDEST_SQLITE} or newer is needed: use Maktab's own executable.`,
    );
  for (const folder of new Set([data.dir, dirname(data.database.path)])) {
    const network = await networkFilesystem(folder);
    if (network)
      throw new Refused(
        `DATA_DIR is on a network filesystem (${network} under ${folder}), where SQLite breaks: choose a local disk, or Postgres.`,
      );
  }
}
