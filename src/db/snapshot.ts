import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Refused } from "../lib/errors.ts";
import { freeBytes } from "../lib/filesystem.ts";
import { log } from "../lib/log.ts";
import type { Db } from "./db.ts";

/** A copy, the migration's own growth, and half as much again to live in afterwards. */
const ROOM_TO_MIGRATE = 2.5;

/** How the name of a copy ends that is still being written, or was when its process died. */
const UNFINISHED = ".unfinished";

/**
 * Copies a SQLite database as it is, consistently, before something is done to it. Whatever bears the name of a
 * snapshot is whole and on the disk. Postgres has tools of its own.
 */
export async function snapshotBefore(db: Db, dir: string, now: Date): Promise<void> {
  if (db.dialect !== "sqlite") return;
  const { needed, free } = await roomToMigrate(db, dir);
  if (free < needed)
    throw new Refused(
      `${dir} has ${megabytes(free)} free, but a migration needs ${megabytes(needed)}: make room and start again.`,
    );
  const folder = join(dir, "snapshots");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, nameAt(now));
  await clearUnfinished(folder);
  const unfinished = `${file}${UNFINISHED}`;
  await db.run(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`);
  await flushed(unfinished);
  await rename(unfinished, file);
  log("db").info("took a snapshot before migrating", { file });
}

/** The name tells when it was taken; in the order of names stands the order of time. */
const NAMED = /^before-migration-[\dTZ-]+\.db$/;
const nameAt = (now: Date): string => `before-migration-${now.toISOString().replaceAll(/[:.]/g, "-")}.db`;

/** With what SQLite may have left beside it. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.includes(UNFINISHED)) await rm(join(folder, name), { force: true });
}

/** SQLite does not wait until its copy is on the disk. */
async function flushed(file: string): Promise<void> {
  const written = await open(file, "r+");
  try {
    await written.sync();
  } finally {
    await written.close();
  }
}

/** Forgets copies that were finished before; whoever was forgotten since still stands in them. Gives how many. */
export async function forgetSnapshots(
  { config: { data } }: { config: { data: { dir: string } } },
  before: Date,
  most: number,
): Promise<number> {
  const folder = join(data.dir, "snapshots");
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => NAMED.test(name) && name < nameAt(before)).slice(0, most);
  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}

/** How many bytes a migration of a SQLite database may take, and how many there are. */
export async function roomToMigrate(db: Db, dir: string): Promise<{ needed: number; free: number }> {
  const [row] = await db.run(
    "select page_count * page_size as bytes from pragma_page_count, pragma_page_size",
  );
  // Safe: the query has just this one column.
  const { bytes } = row as { bytes: number };
  return { needed: Math.ceil(bytes * ROOM_TO_MIGRATE), free: await freeBytes(dir) };
}

export const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
