import { and, eq, ne, sql } from "drizzle-orm";
import { isSum, type Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post } from "../../wallet/ledger.ts";
import type { Verdict } from "../ways/line.ts";
import { disputeKey, endDispute, isDecided, type Stage } from "./disputes.ts";
import { flag } from "./flags.ts";
import { inflow } from "./inflow.ts";
import { bearLoss } from "./losses.ts";
import type { TakenBy } from "./notices.ts";
import { type Payment, paymentByCharge, paymentById, paymentByNumber } from "./payments.ts";
import { earnedOf, finish, reachOut, takeFrom, unearn, worthOf } from "./refunds.ts";
import { flags, payments, refunds } from "./schema.ts";
import { hasCome, wentBack } from "./strays.ts";
import { stopRefunded } from "./subscriptions.ts";
import { disbelieve } from "./unfit.ts";

/** Somebody has given money back in the provider's own console, or the provider tells us of our own refund. */
export async function refundedThere(
  act: Act,
  provider: string,
  { charge, number, total }: { charge: string; number?: string | undefined; total: Money },
): Promise<Verdict> {
  const payment = await paymentOf(act, provider, { charge, number });
  if (!payment) await wentBack(act, provider, { charge, total });
  if (!payment || payment.paid === null) return "noted";
  if (!couldGoBack(payment, total)) {
    const event = `back:${charge}:${total.amount}:${total.currency}`;
    await disbelieve(act, { provider, event, told: total, payment });
    return "noted";
  }
  const amount = total.amount - (await goneFrom(act, payment));
  if (amount <= 0) return "noted";
  const isNews = await flag(act, {
    kind: "refunded-there",
    key: `refunded-there:${provider}:${charge}:${total.amount}`,
    provider,
    money: { amount, currency: total.currency },
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "taken",
    details: { total: total.amount },
  });
  if (isNews) await follow(act, payment, amount, "elsewhere");
  return "noted";
}

/** A sum in what was paid, and no more of it than came. */
const couldGoBack = ({ paid, paidCurrency, currency }: Payment, total: Money): boolean =>
  isSum(total) && total.currency === (paidCurrency ?? currency) && total.amount <= (paid ?? 0);

/** What is gone there, as far as we know: not what went into the wallet, nor what the provider would not give back. */
async function goneFrom(act: Act, { id }: Payment): Promise<number> {
  const { tx } = act;
  await takeHold(act, { id });
  const [row] = await tx
    .select({ gone: sql<number>`coalesce(sum(${refunds.amount}), 0)` })
    .from(refunds)
    .where(and(eq(refunds.paymentId, id), ne(refunds.way, "wallet"), ne(refunds.state, "failed")));
  const told = await tx
    .select({ details: flags.details })
    .from(flags)
    .where(and(eq(flags.paymentId, id), eq(flags.kind, "refunded-there")));
  return Math.max(Number(row?.gone ?? 0), ...told.map(({ details }) => Number(details.total ?? 0)));
}

/** Nobody gives any of it back meanwhile. */
const takeHold = async ({ tx }: Act, { id }: Pick<Payment, "id">): Promise<void> =>
  void (await tx
    .update(payments)
    .set({ refunded: sql`${payments.refunded}` })
    .where(eq(payments.id, id)));

/** Whose money it was, unless it was other money that came for the same. */
async function paymentOf(
  { tx }: Act,
  provider: string,
  { charge, number }: { charge: string; number?: string | undefined },
): Promise<Payment | undefined> {
  const charged = await paymentByCharge(tx, provider, charge);
  const numbered = charged || number === undefined ? charged : await paymentByNumber(tx, number);
  return numbered?.charge === null || numbered?.charge === charge ? numbered : undefined;
}

/** News may overtake each other: money has gone back of which we are still to hear that it came. */
export async function overtakes(
  act: Act,
  provider: string,
  given: { charge: string; number?: string | undefined },
): Promise<boolean> {
  return (await paymentOf(act, provider, given))?.paid === null;
}

/**
 * The money is gone already; what it had bought goes too. What had been given back into the wallet before leaves it. What
 * the payer has spent meanwhile is our loss.
 */
async function follow(act: Act, { id, refunded, paid }: Payment, amount: number, by: TakenBy): Promise<void> {
  const left = Math.min(amount, (paid ?? 0) - refunded);
  if (left > 0) await giveUpToo(act, await takeFrom(act, id, left, refunded), left);
  const payment = amount > left ? await paymentById(act.tx, id) : undefined;
  if (payment) await leaveWallet(act, payment, amount - left, by);
}

async function leaveWallet(act: Act, payment: Payment, amount: number, by: TakenBy): Promise<void> {
  const { id, personId, provider, currency, paidCurrency } = payment;
  const worth = worthOf(payment, amount);
  const key = `${id}:${amount}`;
  const there = await balanceOf(act.tx, walletOf(personId), worth.currency);
  await bearLoss(act, personId, worth, key);
  const rate = worth.currency !== (paidCurrency ?? currency) && { rate: [payment.amount, payment.value] };
  const entry = {
    ...{ kind: "reversal", source: "refunded-there", externalId: key, personId },
    memo: { payment: id, ...rate },
    postings: inflow(
      provider,
      walletOf(personId),
      { amount: -amount, currency: paidCurrency ?? currency },
      { ...worth, amount: -worth.amount },
    ),
  };
  await post(act, entry);
  const taken = { ...worth, amount: Math.min(there, worth.amount) };
  if (taken.amount > 0) await act.tell(personId, "balance-taken", { payment, taken, by });
}

async function giveUpToo(act: Act, payment: Payment, amount: number): Promise<void> {
  const [row] = await act.tx
    .insert(refunds)
    .values({ paymentId: payment.id, amount, way: "provider", state: "asked", askedAt: act.now })
    .returning();
  if (!row) throw new Error("a refund was not written");
  const worth = worthOf(payment, amount);
  const owed = { ...worth, amount: worth.amount - earnedOf(payment, amount) };
  await bearLoss(act, payment.personId, owed, String(row.id));
  await reachOut(act, payment);
  await unearn(act, payment, row);
  const whole = payment.refunded === payment.paid;
  await act.announce("payment.refunding", { payment, refund: row, whole });
  if (whole) await stopRefunded(act, payment);
  await finish(act, row.id);
}

/**
 * The payer's bank asks for the money: staff are told each time its state changes. Of other applications with the same
 * account we are told too, and that is nothing to us.
 */
export async function disputed(
  act: Act,
  provider: string,
  { charge, amount, state, why }: { charge: string; amount: Money; state: Stage; why: string },
): Promise<void> {
  const payment = await paymentByCharge(act.tx, provider, charge);
  if (!payment && !(await hasCome(act.tx, provider, charge))) return;
  if (!isSum(amount)) {
    const event = `disputed:${charge}:${state}`;
    return disbelieve(act, { provider, event, told: amount, payment });
  }
  if (state === "opened" && (await isDecided(act, provider, charge))) return;
  if (payment) await takeHold(act, payment);
  const isNews = await flag(act, {
    kind: "disputed",
    key: disputeKey(provider, charge, state),
    provider,
    money: amount,
    paymentId: payment?.id,
    personId: payment?.personId,
    outcome: state === "lost" ? "taken" : "kept",
    details: { state, why },
  });
  if (state !== "opened") await endDispute(act, provider, charge);
  if (!isNews || state !== "lost" || !payment) return;
  const left = (payment.paid ?? 0) - (await goneFrom(act, payment));
  if (left > 0) await follow(act, payment, Math.min(amount.amount, left), "bank");
}
