import { Database } from "bun:sqlite";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "../../../src/lib/crypto.ts";
import { keyOf } from "./calls.ts";

/** What a database holds, as somebody sees it who comes upon a dead server. */
export interface Evidence {
  /** What SQLite says of the file itself; "ok". */
  integrity: string;
  brokenReferences: number;
  updates: Set<number>;
  failed: string[];
  /** Calls that are still to be made. */
  waiting: Set<string>;
  dead: string[];
  students: Map<number, Student>;
  openForms: number;
  /** Rows of one transaction that are there without the others. */
  torn: number;
}

export interface Student {
  firstName: string;
  registrations: number;
  edits: number;
}

/** Reads a copy, write-ahead log included, so that the next start finds exactly what the dead one has left. */
export async function evidence(database: string, check: "quick" | "whole"): Promise<Evidence> {
  const folder = await mkdtemp(join(tmpdir(), "maktab-evidence-"));
  const copy = join(folder, "copy.db");
  await copyFile(database, copy);
  await copyFile(`${database}-wal`, `${copy}-wal`).catch(() => undefined);
  const db = new Database(copy, { readwrite: true, strict: true });
  try {
    return read(db, check);
  } finally {
    db.close();
    await rm(folder, { recursive: true });
  }
}

function read(db: Database, check: "quick" | "whole"): Evidence {
  const all = <T>(sql: string) => db.query<T, []>(sql).all();
  const [said] = all<Record<string, string>>(
    `PRAGMA ${check === "quick" ? "quick_check" : "integrity_check"}`,
  );
  const outbox = all<{ state: string; method: string; params: string; error: string }>(
    "SELECT * FROM outbox",
  );
  return {
    integrity: Object.values(said ?? {}).join(),
    brokenReferences: all("PRAGMA foreign_key_check").length,
    updates: new Set(all<{ id: number }>("SELECT update_id AS id FROM updates").map(({ id }) => id)),
    failed: all<{ error: string }>("SELECT error FROM failed_updates").map(({ error }) => error),
    waiting: new Set(
      outbox
        .filter(({ state }) => state === "waiting")
        .map(({ method, params }) => keyOf({ method, params: JSON.parse(open(params, "outbox.params")) })),
    ),
    dead: outbox.filter(({ state }) => state === "dead").map(({ error }) => error),
    students: studentsOf(db),
    openForms: all("SELECT 1 FROM scenes").length,
    torn: all(TORN).length,
  };
}

/** A student comes with the words to be found by and a line in the audit, in one transaction, or not at all. */
const TORN = `SELECT s.id FROM students s WHERE
  NOT EXISTS (SELECT 1 FROM student_words w WHERE w.student_id = s.id) OR
  1 <> (SELECT count(*) FROM audit a WHERE a.subject = 'student:' || s.id AND a.action = 'student.registered')
  UNION ALL SELECT a.id FROM audit a WHERE a.action LIKE 'student.%' AND
  NOT EXISTS (SELECT 1 FROM students s WHERE a.subject = 'student:' || s.id)`;

const STUDENTS = `SELECT p.telegram_id AS person, s.first_name AS name,
  (SELECT count(*) FROM audit a WHERE a.subject = 'student:' || s.id AND a.action = 'student.registered') AS registrations,
  (SELECT count(*) FROM audit a WHERE a.subject = 'student:' || s.id AND a.action = 'student.edited') AS edits
  FROM students s JOIN people p ON p.id = s.person_id`;

function studentsOf(db: Database): Map<number, Student> {
  const rows = db
    .query<{ person: number; name: string; registrations: number; edits: number }, []>(STUDENTS)
    .all();
  return new Map(
    rows.map(({ person, name, ...counts }) => [
      person,
      { firstName: open(name, "students.first_name"), ...counts },
    ]),
  );
}

/** How many calls a running server has still to make. */
export function waitingCalls(database: string): number {
  using db = new Database(database, { readonly: true });
  const row = db.query<{ waiting: number }, []>(
    "SELECT count(*) AS waiting FROM outbox WHERE state = 'waiting'",
  );
  return row.get()?.waiting ?? 0;
}

const WRITTEN_BY_TURNS = ["updates", "people", "students", "scenes", "outbox", "failed_updates", "audit"];

/** How many rows turns have written into a running server's database, a table each. */
export function rowsWritten(database: string): Record<string, number> {
  using db = new Database(database, { readonly: true });
  const count = (table: string) =>
    db.query<{ rows: number }, []>(`SELECT count(*) AS rows FROM ${table}`).get()?.rows ?? 0;
  return Object.fromEntries(WRITTEN_BY_TURNS.map((table) => [table, count(table)]));
}
