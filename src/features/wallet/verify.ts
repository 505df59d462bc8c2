import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  max,
  ne,
  or,
  sql,
} from "drizzle-orm";
import { type AnyColumn, alias } from "../../db/columns.ts";
import type { Reader } from "../../db/db.ts";
import { HELD } from "./accounts.ts";
import { Notes, type Report } from "./findings.ts";
import { holds, ledgerAccounts, ledgerEntries, ledgerPostings } from "./schema.ts";

/** A piece is done within a few milliseconds, for on SQLite nobody else gets a word in meanwhile. */
const ENTRIES_AT_ONCE = 500;
const ACCOUNTS_AT_ONCE = 250;

/**
 * Proves the whole ledger from its rows, a piece at a time, while others go on writing: every statement sees one moment,
 * and what is compared stands in one statement. That an event is told once is proven by unique indexes alone.
 */
export async function verify(read: Reader): Promise<Report> {
  const notes = new Notes();
  const own: Own = { sums: new Map(), ids: [], upto: 0 };
  own.upto = await inPieces(read, ledgerEntries, ENTRIES_AT_ONCE, async (piece) => {
    await lookAtEntries(read, piece, notes);
    await lookAtReversals(read, piece, notes);
    await addUp(read, piece, own);
  });
  await inPieces(read, ledgerAccounts, ACCOUNTS_AT_ONCE, async (piece) => {
    await lookAtPeople(read, piece, notes);
    await lookAtHeld(read, piece, notes);
    const found = await read
      .select({ id })
      .from(ledgerAccounts)
      .where(and(within(id, piece), isNull(personId)));
    own.ids.push(...found.map(({ id }) => id));
  });
  await lookAtOwn(read, own, notes);
  await inPieces(read, holds, ENTRIES_AT_ONCE, (piece) => lookAtHolds(read, piece, notes));
  return notes.report();
}

/** The school's own accounts are few and have postings without end: these are added up on the way through the entries. */
interface Own {
  sums: Map<number, number>;
  ids: number[];
  /** The last entry that is in the sums. */
  upto: number;
}

interface Piece {
  after: number;
  upto: number;
}

const { id, name, currency, balance, personId } = ledgerAccounts;
const sum = sql<number>`coalesce(sum(${ledgerPostings.amount}), 0)`.mapWith(Number);
const itsAccount = eq(id, ledgerPostings.accountId);
const within = (column: AnyColumn, { after, upto }: Piece) => and(gt(column, after), lte(column, upto));

/** Walks a table in the order of its ids, and lets others work in between. Gives the last id. */
async function inPieces(
  read: Reader,
  table: typeof ledgerEntries | typeof ledgerAccounts | typeof holds,
  step: number,
  look: (piece: Piece) => Promise<void>,
): Promise<number> {
  const [last] = await read.select({ id: max(table.id) }).from(table);
  const end = last?.id ?? 0;
  for (let after = 0; after < end; after += step) {
    await look({ after, upto: Math.min(after + step, end) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return end;
}

/** Nothing made or lost in any currency, two sides at least, and a rate where currencies meet. */
async function lookAtEntries(read: Reader, piece: Piece, notes: Notes): Promise<void> {
  const entry = ledgerPostings.entryId;
  const unbalanced = await read
    .select({ entry, currency, off: sum })
    .from(ledgerPostings)
    .innerJoin(ledgerAccounts, itsAccount)
    .where(within(entry, piece))
    .groupBy(entry, currency)
    .having(ne(sum, 0))
    .orderBy(asc(entry), asc(currency));
  for (const { entry, currency, off } of unbalanced)
    notes.find({ flaw: "unbalanced", subject: `entry:${entry}`, currency, off });
  notes.counts.entries += await read.$count(ledgerEntries, within(ledgerEntries.id, piece));
  notes.counts.postings += await read.$count(ledgerPostings, within(entry, piece));
  const postings = count(ledgerPostings.id);
  const currencies = countDistinct(currency);
  const isUnrated = sql`coalesce(${ledgerEntries.memo}, '') not like '%"rate":%'`;
  const odd = await read
    .select({ entry: ledgerEntries.id, postings, currencies })
    .from(ledgerEntries)
    .leftJoin(ledgerPostings, eq(entry, ledgerEntries.id))
    .leftJoin(ledgerAccounts, itsAccount)
    .where(within(ledgerEntries.id, piece))
    .groupBy(ledgerEntries.id)
    .having(or(lt(postings, 2), and(gt(currencies, 1), isUnrated)))
    .orderBy(asc(ledgerEntries.id));
  for (const { entry, postings, currencies } of odd) {
    const about = { subject: `entry:${entry}`, currency: "" };
    if (postings < 2) notes.find({ flaw: "one-sided", ...about, off: 2 - postings });
    if (currencies > 1) notes.find({ flaw: "unrated", ...about, off: currencies });
  }
}

/** A reversal is the opposite of what it reverses, on every account, and the only one. */
async function lookAtReversals(read: Reader, piece: Piece, notes: Notes): Promise<void> {
  const other = alias(ledgerEntries, "other");
  const entry = ledgerEntries.id;
  const inexact = await read
    .select({ entry, currency, off: sum })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, sql`${ledgerPostings.entryId} in (${entry}, ${ledgerEntries.reverses})`)
    .innerJoin(ledgerAccounts, itsAccount)
    .where(and(within(entry, piece), isNotNull(ledgerEntries.reverses)))
    .groupBy(entry, id, currency)
    .having(ne(sum, 0))
    .orderBy(asc(entry), asc(id));
  const earlier = read
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.reverses, ledgerEntries.reverses), lt(other.id, entry)));
  const repeated = await read
    .select({ entry })
    .from(ledgerEntries)
    .where(and(within(entry, piece), isNotNull(ledgerEntries.reverses), exists(earlier)))
    .orderBy(asc(entry));
  for (const { entry, currency, off } of inexact)
    notes.find({ flaw: "reversal", subject: `entry:${entry}`, currency, off });
  for (const { entry } of repeated)
    notes.find({ flaw: "reversal", subject: `entry:${entry}`, currency: "", off: 1 });
}

async function addUp(read: Reader, piece: Piece, { sums }: Own): Promise<void> {
  const added = await read
    .select({ id, sum })
    .from(ledgerPostings)
    .innerJoin(ledgerAccounts, itsAccount)
    .where(and(within(ledgerPostings.entryId, piece), isNull(personId)))
    .groupBy(id);
  for (const { id, sum } of added) sums.set(id, (sums.get(id) ?? 0) + sum);
}

const checked = (read: Reader) =>
  read.select({ id, name, currency, balance, sum }).from(ledgerAccounts).leftJoin(ledgerPostings, itsAccount);

/** What people have is the sum of its postings, and never less than nothing. */
async function lookAtPeople(read: Reader, piece: Piece, notes: Notes): Promise<void> {
  const rows = await checked(read)
    .where(and(within(id, piece), isNotNull(personId)))
    .groupBy(id)
    .orderBy(asc(id));
  for (const { name, currency, balance, sum } of rows) {
    notes.counts.accounts++;
    notes.add(name.startsWith(HELD) ? "held" : "wallet", currency, balance);
    if (balance !== sum) notes.find({ flaw: "balance", subject: name, currency, off: balance - sum });
    if (balance < 0) notes.find({ flaw: "overdrawn", subject: name, currency, off: balance });
  }
}

const held = sql<number>`coalesce(sum(${holds.amount}), 0)`.mapWith(Number);

/** What is set aside is what the holds say that are still held. */
async function lookAtHeld(read: Reader, piece: Piece, notes: Notes): Promise<void> {
  const itsHolds = and(eq(holds.personId, personId), eq(holds.currency, currency), eq(holds.state, "held"));
  const rows = await read
    .select({ name, currency, balance, held })
    .from(ledgerAccounts)
    .leftJoin(holds, itsHolds)
    .where(and(within(id, piece), like(name, `${HELD}%`)))
    .groupBy(id)
    .having(ne(balance, held))
    .orderBy(asc(id));
  for (const { name, currency, balance, held } of rows)
    notes.find({ flaw: "held", subject: name, currency, off: balance - held });
}

/** A hold has an account that it stands on. */
async function lookAtHolds(read: Reader, piece: Piece, notes: Notes): Promise<void> {
  notes.counts.holds += await read.$count(holds, within(holds.id, piece));
  const named = sql`${name} = ${sql.raw(`'${HELD}'`)} || cast(${holds.personId} as text)`;
  const rows = await read
    .select({ person: holds.personId, currency: holds.currency, amount: holds.amount })
    .from(holds)
    .leftJoin(ledgerAccounts, and(named, eq(currency, holds.currency)))
    .where(and(within(holds.id, piece), eq(holds.state, "held"), isNull(id)))
    .orderBy(asc(holds.id));
  for (const { person, currency, amount } of rows)
    notes.find({ flaw: "held", subject: `${HELD}${person}`, currency, off: -amount });
}

/** The sums of the way, and what has come since. What an overtaken transaction wrote late is added up once more. */
async function lookAtOwn(read: Reader, { sums, ids, upto }: Own, notes: Notes): Promise<void> {
  if (ids.length === 0) return;
  // By entry, not by account: that index would lead through everything that was ever sold.
  const since = and(gt(ledgerPostings.entryId, upto), sql`${ledgerPostings.accountId} + 0 = ${id}`);
  const rows = await read
    .select({ id, name, currency, balance, sum })
    .from(ledgerAccounts)
    .leftJoin(ledgerPostings, since)
    .where(inArray(id, ids))
    .groupBy(id)
    .orderBy(asc(id));
  for (const { id: own, name, currency, balance, sum } of rows) {
    notes.counts.accounts++;
    notes.add(name, currency, balance);
    if (balance === (sums.get(own) ?? 0) + sum) continue;
    const [again] = await checked(read).where(eq(id, own)).groupBy(id);
    const off = again ? again.balance - again.sum : balance;
    if (off !== 0) notes.find({ flaw: "balance", subject: name, currency, off });
  }
}
