import { and, asc, eq, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { newestFirst, type Page, type Place, pageOf } from "../../../desk/paging.ts";
import type { Money } from "../../../lib/money.ts";
import { general } from "../../../settings/general.ts";
import type { Act } from "../../../turn/act.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "../../wallet/schema.ts";
import { type Bought, withNames } from "./bought.ts";
import { monthBegin } from "./month.ts";
import { isOneThing, withRefunds } from "./paid-out.ts";

/** An entry as it concerns its person: what went into the wallet or out of it. */
export interface Line {
  id: number;
  at: Date;
  kind: string;
  /** Of an order; of other things it says nothing to people. */
  externalId: string;
  source: string;
  changes: Money[];
  bought?: Bought;
  /** It went through the wallet and changed nothing there. */
  passed?: Money;
}

interface Somebody {
  id: number;
}

/** One page of somebody's own entries, newest first. */
export async function historyOf(read: Reader, by: Somebody, place: Place): Promise<Page<Line>> {
  const page = await pageOf(
    {
      read: (where, direction, limit) => entriesOf(read, by, where, direction, limit),
      at: newestFirst(ledgerEntries.id).at,
    },
    place,
  );
  return { ...page, rows: await withChanges(read, by, page.rows) };
}

/** So many entries older than one of them, for whoever reads them all. */
export async function olderThan(read: Reader, by: Somebody, id: number, limit: number): Promise<Line[]> {
  const where = id > 0 ? lte(ledgerEntries.id, id - 1) : undefined;
  return withChanges(read, by, await entriesOf(read, by, where, "on", limit));
}

const { id, at, kind, externalId, source } = ledgerEntries;
const amount = sql<number>`sum(${ledgerPostings.amount})`.mapWith(Number);

const entriesOf = (
  read: Reader,
  by: Somebody,
  where: SQL | undefined,
  direction: "on" | "back",
  limit: number,
) =>
  read
    .select({ id, at, kind, externalId, source })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.personId, by.id), isOneThing, where))
    .orderBy(newestFirst(id).order(direction))
    .limit(limit);

async function withChanges(read: Reader, by: Somebody, rows: Omit<Line, "changes">[]): Promise<Line[]> {
  if (rows.length === 0) return [];
  const changes = await changesOf(
    read,
    by,
    rows.map(({ id }) => id),
  );
  const lines = rows.map((row) => ({ ...row, changes: changes.get(row.id) ?? [] }));
  return withRefunds(read, await withNames(read, lines), (entries) => changesOf(read, by, entries));
}

/** What these entries have changed in somebody's wallet. */
async function changesOf(read: Reader, by: Somebody, ids: number[]): Promise<Map<number, Money[]>> {
  const entry = ledgerPostings.entryId;
  const { currency } = ledgerAccounts;
  const sums = await read
    .select({ entry, currency, amount })
    .from(ledgerPostings)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .where(and(inArray(entry, ids), eq(ledgerAccounts.name, walletOf(by.id).name)))
    .groupBy(entry, currency)
    .orderBy(asc(currency));
  const found = sums.filter(({ amount }) => amount !== 0);
  return new Map(ids.map((id) => [id, found.filter(({ entry }) => entry === id).map(moneyOf)]));
}

const moneyOf = ({ amount, currency }: Money): Money => ({ amount, currency });

/** What somebody has paid for things, less what they got back. */
export interface Spending {
  month: Money[];
  ever: Money[];
}

export async function spendingOf(
  { tx, now, settings }: Act,
  person: Somebody & { language: string },
): Promise<Spending> {
  const since = monthBegin(now, settings.get(general.timeZone), person.language).getTime();
  const { currency } = ledgerAccounts;
  const spent = sql<number>`-sum(${ledgerPostings.amount})`.mapWith(Number);
  const lately = sql<number>`-sum(case when ${at} >= ${since} then ${ledgerPostings.amount} else 0 end)`;
  const rows = await tx
    .select({ currency, spent, lately: lately.mapWith(Number) })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(ledgerPostings.entryId, id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .where(
      and(
        eq(ledgerEntries.personId, person.id),
        inArray(kind, ["purchase", "refund"]),
        eq(ledgerAccounts.name, walletOf(person.id).name),
      ),
    )
    .groupBy(currency)
    .orderBy(asc(currency));
  const positive = (sums: Money[]) => sums.filter(({ amount }) => amount > 0);
  return {
    month: positive(rows.map(({ currency, lately }) => ({ currency, amount: lately }))),
    ever: positive(rows.map(({ currency, spent }) => ({ currency, amount: spent }))),
  };
}
