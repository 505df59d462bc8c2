import { and, eq, gte, lt, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { REVENUE } from "./accounts.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "./schema.ts";

/** What was earned in one currency, in minor units. */
export interface Earned {
  currency: string;
  /** How often something was sold, for more than nothing. */
  sales: number;
  /** What it was sold for. */
  sold: number;
  /** What of that, or of earlier sales, was given back. */
  back: number;
}

/** What is left of it: revenue. */
export const leftOf = ({ sold, back }: Earned): number => sold - back;

/**
 * Revenue, on every screen: what is posted on `revenue`, less what is taken back there, each by the moment of its own
 * booking, one currency at a time. Whoever asks counts by days of the school's zone.
 */
export async function revenueSince(read: Reader, since: Date, until?: Date): Promise<Earned[]> {
  const { amount, accountId, entryId } = ledgerPostings;
  const rows = await read
    .select({
      currency: ledgerAccounts.currency,
      sales: sql<number>`sum(case when ${amount} > 0 then 1 else 0 end)`,
      sold: sql<number>`sum(case when ${amount} > 0 then ${amount} else 0 end)`,
      back: sql<number>`sum(case when ${amount} < 0 then -${amount} else 0 end)`,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(entryId, ledgerEntries.id))
    // The sum keeps SQLite from walking through all that was ever earned: only the entries of that time are read.
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, sql`${accountId} + 0`))
    .where(
      and(
        gte(ledgerEntries.at, since),
        until && lt(ledgerEntries.at, until),
        eq(ledgerAccounts.name, REVENUE.name),
      ),
    )
    .groupBy(ledgerAccounts.currency);
  return rows
    .map(({ currency, sales, sold, back }) => ({
      ...{ currency, sales: Number(sales), sold: Number(sold), back: Number(back) },
    }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
