import { and, eq, gte, inArray, sql } from "drizzle-orm";
import type { Act } from "../../bot/act.ts";
import { allow, type Person } from "../../bot/person.ts";
import { later } from "../../jobs/tasks.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Money } from "../../lib/money.ts";
import { record } from "../people/audit.ts";
import { clearing, EXCHANGE, REVENUE, walletOf } from "../wallet/accounts.ts";
import { hold, releaseHold, spendHold } from "../wallet/holds.ts";
import { post, reach } from "../wallet/ledger.ts";
import { flag } from "./flags.ts";
import { type Payment, paymentById } from "./payments.ts";
import { payments, refunds } from "./schema.ts";

export type Refund = typeof refunds.$inferSelect;

declare module "../../bot/news.ts" {
  interface News {
    /** Money goes back: what it had paid for is taken back when it is `whole`. */
    "payment.refunding": { payment: Payment; refund: Refund; whole: boolean };
    "payment.refunded": { payment: Payment; refund: Refund };
    /** The provider would not give it back; the money is in the payer's wallet. */
    "refund.failed": { payment: Payment; refund: Refund };
  }
}

export interface RefundWish {
  /** Minor units of what was paid. */
  amount: number;
  way: Refund["way"];
  reason: string;
}

const GIVEN = ["settled", "partly-refunded"] as const;

/**
 * Staff give money back, whole or in part. It leaves what was earned at once and is held in the payer's wallet until the
 * provider has it; `hand` and `wallet` are done at once. Throws refund-too-much when that much is not left of it.
 */
export async function refund(act: Act, paymentId: number, wish: RefundWish, by: Person): Promise<Refund> {
  allow(by, "payments.refund");
  const { amount, way, reason } = wish;
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new DomainError("refund-not-an-amount");
  const payment = await takeFrom(act, paymentId, amount);
  const isUnderWay = and(eq(refunds.paymentId, paymentId), eq(refunds.state, "asked"));
  if ((await act.tx.$count(refunds, isUnderWay)) > 0) throw new DomainError("refund-under-way");
  const [row] = await act.tx
    .insert(refunds)
    .values({ paymentId, amount, way, reason, state: "asked", askedBy: by.id, askedAt: act.now })
    .returning();
  if (!row) throw new Error("a refund was not written");
  await record(act.tx, by, "payment.refund-asked", act.now, { subject: `payment:${paymentId}`, amount, way });
  if (way === "hand") await reachOut(act, payment);
  await unearn(act, payment, row);
  const whole = payment.refunded === payment.paid;
  await act.announce("payment.refunding", { payment, refund: row, whole });
  if (way === "provider") await later(act.tx, "payments.refund", { refund: row.id }, act.now);
  else await finish(act, row.id);
  return row;
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

/** What so much of a payment is worth here: for Stars their share of what they were sold for. */
export function worthOf(payment: Payment, amount: number): Money {
  if (payment.currency === payment.valueCurrency || payment.paidCurrency !== payment.currency)
    return { amount, currency: payment.paidCurrency ?? payment.currency };
  const before = payment.refunded - amount;
  const share = (part: number) => Math.floor((payment.value * part) / payment.amount);
  return { amount: share(payment.refunded) - share(before), currency: payment.valueCurrency };
}

/** Back from what was earned into the wallet; what an order did not take is still there. Then it is held. */
export async function unearn(act: Act, payment: Payment, { id, way, amount }: Refund): Promise<void> {
  const worth = worthOf(payment, amount);
  const { personId } = payment;
  if (payment.servedAt)
    await post(
      act.tx,
      {
        kind: "refund",
        source: "refund",
        externalId: String(id),
        personId,
        memo: { payment: payment.id },
        postings: [
          { account: REVENUE, currency: worth.currency, amount: -worth.amount },
          { account: walletOf(personId), currency: worth.currency, amount: worth.amount },
        ],
      },
      act.now,
    );
  if (way !== "wallet") await hold(act.tx, { key: keyOf(id), personId, ...worth }, act.now);
}

const keyOf = (id: number) => `refund:${id}`;

/** The money is with the payer again. */
export async function finish(act: Act, id: number): Promise<void> {
  const [row] = await act.tx
    .update(refunds)
    .set({ state: "done", endedAt: act.now })
    .where(and(eq(refunds.id, id), eq(refunds.state, "asked")))
    .returning();
  const payment = row && (await paymentById(act.tx, row.paymentId));
  if (!row || !payment) return;
  if (row.way !== "wallet") await payOut(act, payment, row);
  await act.announce("payment.refunded", { payment, refund: row });
}

/** From the hold to the provider; Stars are Stars again. */
async function payOut(act: Act, payment: Payment, { id, amount }: Refund): Promise<void> {
  const to = clearing(payment.provider);
  const paidIn = payment.paidCurrency ?? payment.currency;
  const isExchanged = payment.currency !== payment.valueCurrency && paidIn === payment.currency;
  await spendHold(act.tx, keyOf(id), isExchanged ? EXCHANGE : to, act.now);
  if (!isExchanged) return;
  const postings = [
    { account: EXCHANGE, currency: paidIn, amount: -amount },
    { account: to, currency: paidIn, amount },
  ];
  const memo = { rate: [payment.amount, payment.value] };
  await post(
    act.tx,
    { kind: "exchange", source: "refund-out", externalId: String(id), memo, postings },
    act.now,
  );
}

/** The provider will never do it: the money stays in the payer's wallet, and staff are told. */
export async function giveUp(act: Act, id: number, why: string): Promise<void> {
  const [row] = await act.tx
    .update(refunds)
    .set({ state: "failed", endedAt: act.now, failure: why.slice(0, 500) })
    .where(and(eq(refunds.id, id), eq(refunds.state, "asked")))
    .returning();
  const payment = row && (await paymentById(act.tx, row.paymentId));
  if (!row || !payment) return;
  await releaseHold(act.tx, keyOf(id), act.now);
  const money = { amount: row.amount, currency: payment.paidCurrency ?? payment.currency };
  await flag(act, {
    kind: "refund-failed",
    key: `refund-failed:${id}`,
    provider: payment.provider,
    money,
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "credited",
    details: { why: why.slice(0, 200) },
  });
  await act.announce("refund.failed", { payment, refund: row });
}
