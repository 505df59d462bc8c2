import { currentMark, isCurrent, isSealed, open, seal } from "../lib/crypto.ts";
import { formerlyPlain } from "./columns.ts";
import type { Db } from "./db.ts";

/** What tells one row from another in any table, and how to go on behind one. */
const ROW = {
  sqlite: { row: "rowid", behind: (last: string) => `rowid > ${last} order by rowid` },
  postgres: { row: "ctid::text", behind: (last: string) => `ctid > '${last}'::tid` },
} as const;
const FIRST = { sqlite: "0", postgres: "(0,0)" } as const;
/** A server that writes meanwhile can leave a few behind; one that goes on with the older key would for ever. */
const MOST_PASSES = 5;

interface SealedRow {
  row: string | number;
  sealed: string;
}

/**
 * Seals what a column (`students.phone`) holds under older keys again with the current one. A row is only changed
 * while it still holds what was read, so it works beside a running server and can be interrupted anywhere.
 */
export async function reseal(db: Db, label: string, batch = 500): Promise<number> {
  let total = 0;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const done = await resealOnce(db, label, batch);
    if (done === 0) break;
    total += done;
  }
  return total;
}

async function resealOnce(db: Db, label: string, batch: number): Promise<number> {
  let done = 0;
  let last: string = FIRST[db.dialect];
  for (;;) {
    const rows = await older(db, label, last, batch);
    await db.script(rows.map((row) => exchange(db, label, row)));
    done += rows.length;
    const end = rows.at(-1);
    if (!end || rows.length < batch) return done;
    last = String(end.row);
  }
}

async function older(db: Db, label: string, last: string, batch: number): Promise<SealedRow[]> {
  const { table, column } = partsOf(label);
  const { row, behind } = ROW[db.dialect];
  const found = await db.run(
    `select ${row} as row, ${column} as sealed from ${table} where ${column} not like '${currentMark()}%' and ${behind(last)} limit ${batch}`,
  );
  // Safe: the query names just these two columns.
  return found as SealedRow[];
}

function exchange(db: Db, label: string, { row, sealed }: SealedRow): string {
  const { table, column } = partsOf(label);
  const where = db.dialect === "sqlite" ? `rowid = ${row}` : `ctid = '${row}'::tid`;
  const anew = seal(opened(sealed, label), label);
  return `update ${table} set ${column} = '${anew}' where ${where} and ${column} = ${literal(db, sealed)}`;
}

/** Seals what former releases have written as it was. */
export async function sealPlain(db: Db): Promise<void> {
  for (const label of formerlyPlain) {
    const { table, column } = partsOf(label);
    const [found] = await db.run(`select 1 as yes from ${table} where ${column} not like 'v_.%' limit 1`);
    if (found) await reseal(db, label);
  }
}

const opened = (stored: string, label: string): string =>
  formerlyPlain.has(label) && !isSealed(stored) ? stored : open(stored, label);

/**
 * Rewrites a SQLite file, so that nothing of what was changed or deleted stands in its free pages or its log; false when
 * somebody was reading it.
 */
export async function rewrite(db: Db): Promise<boolean> {
  if (db.dialect === "postgres") return true;
  await db.run("VACUUM");
  const [folded] = await db.run("PRAGMA wal_checkpoint(TRUNCATE)");
  // Safe: it answers with this column among others.
  return (folded as { busy: number }).busy === 0;
}

/** How many rows of a column are still sealed with an older key. */
export async function countOlder(db: Db, label: string): Promise<number> {
  const { table, column } = partsOf(label);
  const [found] = await db.run(
    `select count(*) as count from ${table} where ${column} not like '${currentMark()}%'`,
  );
  // Safe: the query names just this column; Postgres gives its count as text.
  return Number((found as { count: number | string }).count);
}

/** Opens a value of the column, if it has any. Throws a SealError; tells whether the current key has sealed it. */
export async function probe(db: Db, label: string): Promise<"empty" | "current" | "older"> {
  const { table, column } = partsOf(label);
  const [found] = await db.run(
    `select ${column} as sealed from ${table} where ${column} is not null limit 1`,
  );
  if (!found) return "empty";
  // Safe: the query names just this column.
  const { sealed } = found as { sealed: string };
  opened(sealed, label);
  if (!isSealed(sealed)) return "older";
  return isCurrent(sealed) ? "current" : "older";
}

/** SQLite reads a statement only up to a NUL, which may stand in what was kept as it was. */
const literal = ({ dialect }: Db, text: string) =>
  dialect === "sqlite" && text.includes("\0")
    ? `cast(x'${Buffer.from(text).toString("hex")}' as text)`
    : `'${text.replaceAll("'", "''")}'`;

function partsOf(label: string): { table: string; column: string } {
  const [table = "", column = ""] = label.split(".");
  return { table, column };
}
