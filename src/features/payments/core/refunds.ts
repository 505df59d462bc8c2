import { and, eq, gte, inArray, sql } from "drizzle-orm";
import { MINUTE } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { holds } from "../../people/colleagues.ts";
import { clearing, EXCHANGE, REVENUE, walletOf } from "../../wallet/accounts.ts";
import { hold, spendHold } from "../../wallet/holds.ts";
import { post, reach } from "../../wallet/ledger.ts";
import { refuseOwn } from "../../wallet/own.ts";
import { isToldOf } from "./at-once.ts";
import { isDisputed } from "./disputes.ts";
import { count } from "./meters.ts";
import { type Payment, paymentById } from "./payments.ts";
import { payments, refunds } from "./schema.ts";
import { stopRefunded } from "./subscriptions.ts";
import { giveBack, refundWaits } from "./tasks.ts";

export type Refund = typeof refunds.$inferSelect;

declare module "../../../turn/news.ts" {
  interface News {
    /** Money goes back: what it had paid for is taken back when it is `whole`. */
    "payment.refunding": { payment: Payment; refund: Refund; whole: boolean };
  }
}

export interface RefundWish {
  /** Minor units of what was paid. */
  amount: number;
  way: Refund["way"];
  reason: string;
}

/** What a provider has not done by then takes its time. */
const AT_ONCE_MS = MINUTE;
const GIVEN = ["settled", "partly-refunded"] as const;

/**
 * Staff give money back, whole or in part. It leaves what was earned at once and is held in the payer's wallet until the
 * provider has it; `hand` and `wallet` are done at once. Throws refund-too-much when that much is not left of it, and
 * refund-disputed while the payer's bank asks for it.
 */
export async function refund(act: Act, by: Human, paymentId: number, wish: RefundWish): Promise<Refund> {
  allow(by, "payments.refund");
  const { amount, way, reason } = wish;
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new DomainError("refund-not-an-amount");
  const payment = await takeFrom(act, paymentId, amount);
  refuseOwn(by, payment.personId);
  if (await isDisputed(act.tx, payment)) throw new DomainError("refund-disputed");
  // What nothing took lies in the balance already: it would count as given back, and nobody would have got anything.
  if (way === "wallet" && payment.servedAt === null) throw new DomainError("refund-too-much");
  const isUnderWay = and(eq(refunds.paymentId, paymentId), eq(refunds.state, "asked"));
  if ((await act.tx.$count(refunds, isUnderWay)) > 0) throw new DomainError("refund-under-way");
  const [row] = await act.tx
    .insert(refunds)
    .values({ paymentId, amount, way, reason, state: "asked", askedBy: by.id, askedAt: act.now })
    .returning();
  if (!row) throw new Error("a refund was not written");
  const currency = payment.paidCurrency ?? payment.currency;
  await record(act, by, "payment.refund-asked", { subject: `payment:${paymentId}`, amount, currency, way });
  if (way === "hand") await reachOut(act, payment);
  await unearn(act, payment, row);
  const whole = payment.refunded === payment.paid;
  await act.announce("payment.refunding", { payment, refund: row, whole });
  if (whole) await stopRefunded(act, payment);
  if (way !== "provider") await finish(act, row.id);
  else {
    await sendOut(act, row.id);
    const runAt = new Date(act.now.getTime() + AT_ONCE_MS);
    await act.later(refundWaits, { refund: row.id }, { runAt });
  }
  return row;
}

/** What is through by now is told as such, and of nothing else. */
export async function sayUnderWay(act: Act, id: number): Promise<void> {
  const [row] = await act.tx
    .select()
    .from(refunds)
    .where(and(eq(refunds.id, id), eq(refunds.state, "asked")));
  const payment = row && (await paymentById(act.tx, row.paymentId));
  if (row && payment) await act.tell(payment.personId, "refund-waiting", { payment, refund: row });
}

/** Has the provider asked to give it back, by one task at a time. */
const sendOut = (act: Act, id: number): Promise<unknown> =>
  act.later(giveBack, { refund: id }, { key: keyOf(id) });

/** Refunds that no task works at any more, because their provider was away for too long. */
export async function sendOutAgain(act: Act, most = 200): Promise<void> {
  const isWaiting = and(eq(refunds.state, sql`'asked'`), eq(refunds.way, "provider"));
  const rows = await act.tx.select({ id: refunds.id }).from(refunds).where(isWaiting).limit(most);
  for (const { id } of rows) await sendOut(act, id);
}

/** Money that leaves in one turn leaves the provider last, but others take the provider's account before any other. */
export function reachOut(
  act: Act,
  { provider, currency, paidCurrency, valueCurrency }: Payment,
): Promise<void> {
  const paidIn = paidCurrency ?? currency;
  const rates = currency === valueCurrency ? [] : [paidIn, valueCurrency];
  return reach(act.tx, [
    { account: clearing(provider), currency: paidIn },
    ...rates.map((each) => ({ account: EXCHANGE, currency: each })),
  ]);
}

/** Counts it as given back, if so much is left, and if no more than `before` had been given back. */
export async function takeFrom(
  act: Act,
  paymentId: number,
  amount: number,
  before?: number,
): Promise<Payment> {
  const [payment] = await act.tx
    .update(payments)
    .set({
      refunded: sql`${payments.refunded} + ${amount}`,
      state: sql`case when ${payments.refunded} + ${amount} = ${payments.paid} then 'refunded' else 'partly-refunded' end`,
    })
    .where(
      and(
        eq(payments.id, paymentId),
        inArray(payments.state, [...GIVEN]),
        gte(payments.paid, sql`${payments.refunded} + ${amount}`),
        before === undefined ? undefined : eq(payments.refunded, before),
      ),
    )
    .returning();
  if (!payment) throw new DomainError("refund-too-much");
  return payment;
}

/** Stars became what they were sold for, unless they were more or fewer than asked. */
const isExchanged = ({ currency, valueCurrency, paidCurrency, paid, amount }: Payment): boolean =>
  currency !== valueCurrency && paidCurrency === currency && paid === amount;

/** What so much of a payment is worth here: for Stars their share of what they were sold for. */
export function worthOf(payment: Payment, amount: number): Money {
  if (!isExchanged(payment)) return { amount, currency: payment.paidCurrency ?? payment.currency };
  const before = payment.refunded - amount;
  const share = (part: number) => Math.floor((payment.value * part) / payment.amount);
  return { amount: share(payment.refunded) - share(before), currency: payment.valueCurrency };
}

/** How much of what goes back was earned. What came beyond the price is in the wallet, and goes back first. */
export function earnedOf(payment: Payment, amount: number): number {
  if (!payment.servedAt) return 0;
  const worth = worthOf(payment, amount);
  if (isExchanged(payment)) return worth.amount;
  const beyond = (payment.paid ?? 0) - payment.value;
  const { refunded } = payment;
  return Math.max(0, refunded - beyond) - Math.max(0, refunded - amount - beyond);
}

/** Back from what was earned into the wallet; what an order did not take is still there. Then it is held. */
export async function unearn(act: Act, payment: Payment, { id, way, amount }: Refund): Promise<void> {
  const worth = worthOf(payment, amount);
  const earned = earnedOf(payment, amount);
  const { personId } = payment;
  if (earned > 0)
    await post(act, {
      kind: "refund",
      source: "refund",
      externalId: String(id),
      personId,
      memo: { payment: payment.id },
      postings: [
        { account: REVENUE, currency: worth.currency, amount: -earned },
        { account: walletOf(personId), currency: worth.currency, amount: earned },
      ],
    });
  if (way !== "wallet") await hold(act, { key: keyOf(id), personId, ...worth });
}

/** What a refund is called by its hold and by its task. */
export const keyOf = (id: number): string => `refund:${id}`;

/** It is not through yet, and known by this id at its provider: should it fail, it is told of by that. */
export async function noteReference({ tx }: Act, id: number, reference: string): Promise<void> {
  await tx
    .update(refunds)
    .set({ reference })
    .where(and(eq(refunds.id, id), eq(refunds.state, "asked")));
}

/** The money is with the payer again, under this id at its provider. */
export async function finish(act: Act, id: number, reference?: string): Promise<void> {
  const [row] = await act.tx
    .update(refunds)
    .set({ state: "done", endedAt: act.now, ...(reference !== undefined && { reference }) })
    .where(and(eq(refunds.id, id), eq(refunds.state, "asked")))
    .returning();
  const payment = row && (await paymentById(act.tx, row.paymentId));
  if (!row || !payment) return;
  if (row.way !== "wallet") await payOut(act, payment, row);
  count(act, payment, "refunded");
  if (row.way === "provider" && row.askedBy !== null) {
    const mayLook = await holds(act, row.askedBy, "payments.read");
    await act.tell(row.askedBy, "refund-through", { payment, refund: row, mayLook });
  }
  if (!isToldOf(payment, row)) await act.tell(payment.personId, "refund-done", { payment, refund: row });
}

/** From the hold to the provider; Stars are Stars again. */
async function payOut(act: Act, payment: Payment, { id, amount }: Refund): Promise<void> {
  const to = clearing(payment.provider);
  const paidIn = payment.paidCurrency ?? payment.currency;
  const isTraded = isExchanged(payment);
  await spendHold(act, keyOf(id), isTraded ? EXCHANGE : to);
  if (!isTraded) return;
  const postings = [
    { account: EXCHANGE, currency: paidIn, amount: -amount },
    { account: to, currency: paidIn, amount },
  ];
  const memo = { rate: [payment.amount, payment.value] };
  await post(act, { kind: "exchange", source: "refund-out", externalId: String(id), memo, postings });
}
