import { and, count, desc, eq, gte, ne, notInArray, sum } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { dayBegins } from "../../../lib/days.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { general } from "../../../settings/general.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { type Earned, revenueSince } from "../../wallet/revenue.ts";
import type { Payment } from "../core/payments.ts";
import { payments, refunds } from "../core/schema.ts";
import { waysThat } from "../ways/index.ts";

export const SPANS = ["today", "week", "month"] as const;
export type Span = (typeof SPANS)[number];

/** What came in one way in one currency, and what went back, in minor units. */
export interface Taking {
  provider: string;
  currency: string;
  payments: number;
  came: number;
  back: number;
}

export interface Takings {
  spans: Record<Span, Taking[]>;
  /** What was earned, by whatever it was paid from. */
  revenue: Record<Span, Earned[]>;
  /** Payments that failed, by when they were begun; at most as many as are counted. */
  failed: Record<Span, number>;
  newest: Payment[];
}

const FRESH_MS = MINUTE;
const FROM_INSIDE = waysThat(({ fromBalance }) => fromBalance);
const MOST_COUNTED = 1000;
const MOST_SHOWN = 5;

/** Money in and money back: today, and in the last seven and thirty days. At most a minute old. */
export async function takings(act: Act, by: Human): Promise<Takings> {
  allow(by, "payments.read");
  const { tx, now, cache } = act;
  const begins = (days: number) => dayBegins(now, act.settings.get(general.timeZone), days - 1);
  const [today, week, month] = [begins(1), begins(7), begins(30)];
  return cache.get("cashier.takings", FRESH_MS, async () => {
    const failures = await tx
      .select({ createdAt: payments.createdAt })
      .from(payments)
      .where(eq(payments.state, "failed"))
      .orderBy(desc(payments.id))
      .limit(MOST_COUNTED);
    const failedSince = (from: Date) => failures.filter(({ createdAt }) => createdAt >= from).length;
    return {
      spans: {
        today: await takingsSince(tx, today),
        week: await takingsSince(tx, week),
        month: await takingsSince(tx, month),
      },
      revenue: {
        today: await revenueSince(tx, today),
        week: await revenueSince(tx, week),
        month: await revenueSince(tx, month),
      },
      failed: {
        today: failedSince(today),
        week: failedSince(week),
        month: failedSince(month),
      },
      newest: await tx
        .select()
        .from(payments)
        .where(eq(payments.state, "failed"))
        .orderBy(desc(payments.id))
        .limit(MOST_SHOWN),
    };
  });
}

/** What came from outside and what went back there, by its own moment; a balance is filled up before it pays. */
export async function takingsSince(read: Reader, from: Date): Promise<Taking[]> {
  const { provider, paidCurrency: currency } = payments;
  const came = await read
    .select({ provider, currency, payments: count(), came: sum(payments.paid).mapWith(Number) })
    .from(payments)
    .where(and(gte(payments.settledAt, from), notInArray(provider, FROM_INSIDE)))
    .groupBy(provider, currency);
  const back = await read
    .select({ provider, currency, back: sum(refunds.amount).mapWith(Number) })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(and(eq(refunds.state, "done"), gte(refunds.endedAt, from), ne(refunds.way, "wallet")))
    .groupBy(provider, currency);
  return together(came, back);
}

type Came = Omit<Taking, "back" | "currency"> & { currency: string | null };
type Back = Pick<Taking, "provider" | "back"> & { currency: string | null };

/** Some ways had only one of them. */
function together(came: Came[], back: Back[]): Taking[] {
  const all = new Map<string, Taking>();
  const at = ({ provider, currency }: Pick<Came, "provider" | "currency">): Taking => {
    const key = `${currency} ${provider}`;
    const known = all.get(key) ?? { provider, currency: currency ?? "", payments: 0, came: 0, back: 0 };
    all.set(key, known);
    return known;
  };
  for (const row of came) Object.assign(at(row), { payments: row.payments, came: row.came });
  for (const row of back) at(row).back = row.back;
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, taking]) => taking);
}
