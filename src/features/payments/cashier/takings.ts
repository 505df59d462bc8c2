import { and, count, desc, eq, gte, ne, sum } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DAY, MINUTE } from "../../../lib/durations.ts";
import { general } from "../../../settings/general.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import type { Payment } from "../core/payments.ts";
import { payments, refunds } from "../core/schema.ts";

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
  /** Payments that failed, by when they were begun; at most as many as are counted. */
  failed: Record<Span, number>;
  newest: Payment[];
}

const FRESH_MS = MINUTE;
const MOST_COUNTED = 1000;
const MOST_SHOWN = 5;

/** Money in and money back: today, and in the last seven and thirty days. At most a minute old. */
export async function takings(act: Act, by: Human): Promise<Takings> {
  allow(by, "payments.read");
  const { tx, now, cache } = act;
  const begins = beginnings(now, act.settings.get(general.timeZone));
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
        today: await since(tx, begins.today),
        week: await since(tx, begins.week),
        month: await since(tx, begins.month),
      },
      failed: {
        today: failedSince(begins.today),
        week: failedSince(begins.week),
        month: failedSince(begins.month),
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

/** Midnight at the school, and the same moment of earlier days. */
function beginnings(now: Date, timeZone: string): Record<Span, Date> {
  const parts = new Intl.DateTimeFormat("en", { timeZone, hourCycle: "h23", timeStyle: "medium" });
  const [hours = 0, minutes = 0, seconds = 0] = parts.format(now).split(":").map(Number);
  const midnight = now.getTime() - (hours * 3600 + minutes * 60 + seconds) * 1000 - (now.getTime() % 1000);
  return {
    today: new Date(midnight),
    week: new Date(midnight - 6 * DAY),
    month: new Date(midnight - 29 * DAY),
  };
}

async function since(read: Reader, from: Date): Promise<Taking[]> {
  const { provider, paidCurrency: currency } = payments;
  const came = await read
    .select({ provider, currency, payments: count(), came: sum(payments.paid).mapWith(Number) })
    .from(payments)
    .where(gte(payments.settledAt, from))
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
