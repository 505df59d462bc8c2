import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { Refused } from "../lib/errors.ts";

/**
 * A SQLite file that is open has its newest in a log beside it, so a copy of the file alone lacks what no checkpoint has
 * brought over. Such a copy is known by this number: it is written into the file right before a checkpoint, and taken
 * back by the first write after it, which goes into the log. Whoever has the log as well does not see it.
 */
export const MARK = 6207;

/** Where the header has the number, and whether the file is kept with a log (sqlite.org/fileformat2.html#database_header). */
const HEADER = { bytes: 100, readVersion: 19, withLog: 2, userVersion: 60 };

/** Throws when a file was copied without its log. */
export function refuseWithoutLog(path: string): void {
  if (existsSync(`${path}-wal`)) return;
  const header = headerOf(path);
  if (header?.[HEADER.readVersion] !== HEADER.withLog || header.readUInt32BE(HEADER.userVersion) !== MARK)
    return;
  throw new Refused(
    `${path} was copied from a running server without ${path}-wal, in which the newest stands: copy it again with the server stopped, or by VACUUM INTO. If this is all there is, \`touch ${path}-wal\` goes on with what is in it.`,
  );
}

function headerOf(path: string): Buffer | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const header = Buffer.alloc(HEADER.bytes);
  const file = openSync(path, "r");
  try {
    return readSync(file, header) === HEADER.bytes ? header : undefined;
  } finally {
    closeSync(file);
  }
}
