import type { Database } from "../config/index.ts";
import { Refused } from "../lib/errors.ts";

const CLOSED = /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|EEXIST|ENOTDIR)/;
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;

/** Of a SQLite file that cannot be worked with, which one it is and what to do; any other error as it is. */
export function plainly(error: unknown, database: Database): unknown {
  if (database.dialect === "postgres") return error;
  const { path } = database;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (CLOSED.test(code))
    return new Refused(
      `${path} cannot be written (${messageOf(error)}): give this user the rights to its folder, or set another DATA_DIR.`,
    );
  if (DAMAGED.test(code))
    return new Refused(
      `${path} is damaged, or no database of Maktab (${messageOf(error)}): put a copy in its place, or set another DATA_DIR.`,
    );
  return error;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
