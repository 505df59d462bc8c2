import { and, eq, gte, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, holes, statement } from "../../db/statement.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { type Account, HELD } from "./accounts.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "./schema.ts";

/** Of an account has every currency its own row. */
export interface Place {
  account: Account;
  currency: string;
}

/** One line of an entry: minor units, above zero when the account gains. */
export interface Posting extends Place {
  amount: number;
}

export interface Entry {
  /** What happened, such as `payment` or `purchase`. */
  kind: string;
  /** What makes it this very event: it is written once, however often it is told. */
  source: string;
  externalId: string;
  postings: Posting[];
  /** Whose balance it is about. */
  personId?: number | undefined;
  actorId?: number | undefined;
  reverses?: number | undefined;
  memo?: Record<string, unknown> | undefined;
}

/** An entry that must never be written: a fault of ours, never of a person. */
export class Imbalance extends Error {
  override readonly name = "Imbalance";
}

const insertEntry = statement((tx: Tx) =>
  tx
    .insert(ledgerEntries)
    .values(holes("at", "kind", "source", "externalId", "personId", "actorId", "reverses", "memo"))
    .onConflictDoNothing()
    .returning({ id: ledgerEntries.id }),
);

const insertPosting = statement((tx: Tx) =>
  tx.insert(ledgerPostings).values(holes("entryId", "accountId", "amount")),
);

/**
 * Writes an entry with its postings and the balances they change. Gives its id, or nothing when this event had been
 * written before. Throws `balance-too-low` when a wallet would go below zero, and Imbalance when the entry is wrong.
 * Nobody may catch these and go on in the same transaction: half of the entry is written by then.
 */
export async function post(act: Act, entry: Entry): Promise<number | undefined> {
  prove(entry);
  const { postings: _, personId = null, actorId = null, reverses = null, memo = null, ...rest } = entry;
  const [row] = await insertEntry(act.tx, { ...rest, personId, actorId, reverses, memo, at: act.now });
  if (!row) return undefined;
  for (const posting of inOrder(entry.postings)) {
    const accountId = await change(act.tx, posting);
    await insertPosting(act.tx, { accountId, entryId: row.id, amount: posting.amount });
  }
  return row.id;
}

/** At least two postings, whole numbers, and nothing made or lost in any currency. */
function prove({ kind, postings }: Entry) {
  const sums = new Map<string, number>();
  for (const { currency, amount } of postings) {
    if (!Number.isSafeInteger(amount) || amount === 0) throw new Imbalance(`${kind}: a posting of ${amount}`);
    const sum = (sums.get(currency) ?? 0) + amount;
    // Beyond this, sums of numbers are not exact any more, and zero might not be zero.
    if (!Number.isSafeInteger(sum)) throw new Imbalance(`${kind}: more ${currency} than can be counted`);
    sums.set(currency, sum);
  }
  if (postings.length < 2) throw new Imbalance(`${kind}: an entry has two sides`);
  for (const [currency, sum] of sums)
    if (sum !== 0) throw new Imbalance(`${kind}: ${sum} ${currency} too much`);
}

/**
 * Always in the same order, so that two entries never wait for each other: people's accounts first, for whoever has these
 * is the only one to change more of theirs.
 */
const inOrder = <P extends Place>(places: P[]): P[] =>
  [...places].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
const keyOf = ({ account, currency }: Place) =>
  `${account.personId === undefined ? "school's" : "person's"} ${account.name} ${currency}`;

/** Takes hold of accounts that a turn changes only after others, where rows are locked. */
export async function reach(tx: Tx, places: Place[]): Promise<void> {
  for (const { account, currency } of inOrder(places))
    await changeBalance(tx, { name: account.name, currency, amount: 0, mayOwe: 1 });
}

const named = and(eq(ledgerAccounts.name, hole("name")), eq(ledgerAccounts.currency, hole("currency")));

const changeBalance = statement((tx: Tx) =>
  tx
    .update(ledgerAccounts)
    .set({ balance: sql`${ledgerAccounts.balance} + ${hole("amount")}` })
    .where(and(named, or(gte(sql`${ledgerAccounts.balance} + ${hole("amount")}`, 0), eq(hole("mayOwe"), 1))))
    .returning({ id: ledgerAccounts.id, balance: ledgerAccounts.balance }),
);

const openAccount = statement((tx: Tx) =>
  tx
    .insert(ledgerAccounts)
    .values({
      name: hole("name"),
      currency: hole("currency"),
      personId: hole("personId"),
      balance: 0,
    })
    .onConflictDoNothing()
    .returning({ id: ledgerAccounts.id }),
);

/** Changes a balance where it may be changed; an account comes into being with its first posting. */
async function change(tx: Tx, { account, currency, amount }: Posting): Promise<number> {
  const { name, personId = null } = account;
  const values = { name, currency, amount, mayOwe: account.mayOwe ? 1 : 0 };
  let [changed] = await changeBalance(tx, values);
  if (!changed) {
    await openAccount(tx, { name, currency, personId });
    [changed] = await changeBalance(tx, values);
  }
  if (!changed) throw new DomainError("balance-too-low");
  if (!Number.isSafeInteger(changed.balance)) throw new Imbalance(`${name}: more than can be counted`);
  return changed.id;
}

/**
 * Takes an entry back by its opposite, once. Gives nothing when it had been taken back before. Throws `balance-too-low`
 * when what it gave is spent, and Imbalance for an entry that is not there, or that a hold has made: holds are released.
 */
export async function reverse(
  act: Act,
  entryId: number,
  { source, externalId, actorId }: Pick<Entry, "source" | "externalId" | "actorId">,
): Promise<number | undefined> {
  const rows = await act.tx
    .select({
      amount: ledgerPostings.amount,
      name: ledgerAccounts.name,
      currency: ledgerAccounts.currency,
      personId: ledgerAccounts.personId,
      about: ledgerEntries.personId,
      memo: ledgerEntries.memo,
    })
    .from(ledgerPostings)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .innerJoin(ledgerEntries, eq(ledgerEntries.id, ledgerPostings.entryId))
    .where(eq(ledgerPostings.entryId, entryId));
  if (rows.some(({ name }) => name.startsWith(HELD))) throw new Imbalance("a hold is released, not reversed");
  const postings = rows.map(({ name, personId, currency, amount }) => ({
    account: { name, ...(personId !== null && { personId }), mayOwe: personId === null },
    currency,
    amount: -amount,
  }));
  const personId = rows[0]?.about ?? undefined;
  const rate = rows[0]?.memo?.rate;
  const memo = rate === undefined ? undefined : { rate };
  return post(act, {
    kind: "reversal",
    source,
    externalId,
    actorId,
    personId,
    memo,
    reverses: entryId,
    postings,
  });
}

const balance = statement((read: Reader) =>
  read.select({ balance: ledgerAccounts.balance }).from(ledgerAccounts).where(named),
);

/** Minor units on an account; 0 when it has never been used. */
export async function balanceOf(read: Reader, account: Account, currency: string): Promise<number> {
  const [row] = await balance(read, { name: account.name, currency });
  return row?.balance ?? 0;
}

/** Everything a person has, by currency; what is zero is left out. */
export async function balancesOf(read: Reader, account: Account): Promise<Map<string, number>> {
  const rows = await read
    .select({ currency: ledgerAccounts.currency, balance: ledgerAccounts.balance })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.name, account.name));
  return new Map(rows.filter(({ balance }) => balance !== 0).map((row) => [row.currency, row.balance]));
}
