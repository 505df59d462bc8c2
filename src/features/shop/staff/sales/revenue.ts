import { and, count, gte, isNotNull, ne, notInArray, sql } from "drizzle-orm";
import type { Reader } from "../../../../db/db.ts";
import type { Money } from "../../../../lib/money.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { payments } from "../../../payments/core/schema.ts";
import { waysThat } from "../../../payments/ways/index.ts";
import { orders } from "../../schema.ts";

/** Orders that were paid since, and money that came in since, whatever it was for. */
export interface Revenue {
  orders: { count: number; sum: Money }[];
  ways: { provider: string; count: number; sum: Money; back: number }[];
}

/**
 * What was sold (also from wallets, without what was given back) and what came in from outside by each way of payment,
 * with what of it has gone back since. Both are read along an index of moments.
 */
export async function revenue(read: Reader, by: Human, since: Date): Promise<Revenue> {
  allow(by, "revenue.read");
  const sold = await read
    .select({ currency: orders.currency, count: count(), sum: sql<number>`sum(${orders.total})` })
    .from(orders)
    // Only an inequality: SQLite would walk along the index of states, through all orders there ever were.
    .where(and(gte(orders.paidAt, since), ne(orders.state, "refunded")))
    .groupBy(orders.currency);
  const { provider, paidCurrency } = payments;
  const fromInside = waysThat(({ fromBalance }) => fromBalance);
  const came = await read
    .select({
      provider,
      currency: paidCurrency,
      count: count(),
      sum: sql<number>`sum(${payments.paid})`,
      back: sql<number>`sum(${payments.refunded})`,
    })
    .from(payments)
    .where(and(gte(payments.settledAt, since), isNotNull(payments.paid), notInArray(provider, fromInside)))
    .groupBy(provider, paidCurrency);
  return {
    orders: sold.map((row) => ({
      count: Number(row.count),
      sum: { amount: Number(row.sum), currency: row.currency },
    })),
    ways: came.map((row) => ({
      provider: row.provider,
      count: Number(row.count),
      sum: { amount: Number(row.sum), currency: row.currency ?? "" },
      back: Number(row.back),
    })),
  };
}
