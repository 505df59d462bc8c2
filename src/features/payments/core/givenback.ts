import { and, eq, gt, isNotNull, isNull, ne, notLike, or, sql } from "drizzle-orm";
import type { Tx } from "../../../db/db.ts";
import { isSum, type Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { post } from "../../wallet/ledger.ts";
import type { Verdict } from "../ways/line.ts";
import { disputeKey, endDispute, isDecided, isTold, type Stage } from "./disputes.ts";
import { flag } from "./flags.ts";
import { inflow } from "./inflow.ts";
import { bearLoss } from "./losses.ts";
import { type Payment, paymentByCharge, paymentById, paymentByNumber } from "./payments.ts";
import { earnedOf, finish, reachOut, takeFrom, unearn, worthOf } from "./refunds.ts";
import { flags, payments, refunds } from "./schema.ts";
import { isHere, leaveStray, strayOf, wentBack } from "./stray-gone.ts";
import { stopRefunded } from "./subscriptions.ts";
import { disbelieve, wasRefused } from "./unfit.ts";

/** The provider's own id of the money, and our number where it told that. */
interface Told {
  charge: string;
  number?: string | undefined;
}

/** Somebody has given money back in the provider's own console, or the provider tells us of our own refund. */
export async function refundedThere(
  act: Act,
  provider: string,
  { charge, number, total, at }: Told & { total: Money; at?: Date | undefined },
): Promise<Verdict> {
  const payment = await paymentOf(act, provider, { charge, number });
  if (!payment) await wentBack(act, provider, { charge, total, at });
  if (!payment || payment.paid === null) return "noted";
  const event = `${charge}:${total.amount}`;
  if (!couldGoBack(payment, total)) {
    const claim = { provider, event: `back:${event}:${total.currency}`, about: "refunded", charge } as const;
    await disbelieve(act, { ...claim, told: total, payment });
    return "noted";
  }
  const { given, lost, times } = await goneFrom(act, payment);
  const known = given + (at ? await failedSince(act, payment, at) : 0);
  const amount = Math.min(total.amount - known, payment.paid - given - lost);
  if (amount <= 0) return "noted";
  const isNews = await flag(act, {
    kind: "refunded-there",
    key: `refunded-there:${provider}:${event}`,
    provider,
    money: { amount, currency: total.currency },
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "taken",
    details: { total: total.amount },
  });
  // In all it may come to the same sum again, when a part of it has failed meanwhile.
  if (isNews) await follow(act, payment, amount, { event: `${event}:${times}` });
  return "noted";
}

/** A sum in what was paid, and no more of it than came. */
const couldGoBack = (payment: Payment, total: Money): boolean =>
  isSum(total) && total.currency === currencyOf(payment) && total.amount <= (payment.paid ?? 0);

const currencyOf = ({ paidCurrency, currency }: Payment): string => paidCurrency ?? currency;

/** Takes hold of it until the turn ends: what goes back of it, and what a bank takes, is counted one after the other. */
export async function holdPayment(tx: Tx, id: number): Promise<void> {
  await tx
    .update(payments)
    .set({ refunded: sql`${payments.refunded}` })
    .where(eq(payments.id, id));
}

/** How a row of money that a bank has taken is told from one that was given back. */
const LOST = "lost:";

/**
 * What is gone there, as far as we know: given back, as `times` so often told, and lost at the payer's bank. Not what
 * went into the wallet, nor what the provider would not give back.
 */
async function goneFrom({ tx }: Act, { id }: Payment) {
  await holdPayment(tx, id);
  const { paymentId, way, state, reference } = refunds;
  const [row] = await tx
    .select({ given: sql<number>`coalesce(sum(${refunds.amount}), 0)` })
    .from(refunds)
    .where(
      and(
        eq(paymentId, id),
        ne(way, "wallet"),
        ne(state, "failed"),
        or(isNull(reference), notLike(reference, `${LOST}%`)),
      ),
    );
  const told = await tx.select().from(flags).where(eq(flags.paymentId, id));
  const totals = told
    .filter(({ kind }) => kind === "refunded-there")
    .map(({ details }) => Number(details.total ?? 0));
  const losses = told.filter(({ kind, details }) => kind === "disputed" && details.state === "lost");
  return {
    given: Math.max(Number(row?.given ?? 0), ...totals),
    lost: losses.reduce((sum, { amount }) => sum + amount, 0),
    times: totals.length,
  };
}

/** What the provider had done by then and has failed since: late news, or the same once more, still counts it. */
async function failedSince({ tx }: Act, { id }: Payment, at: Date): Promise<number> {
  const { amount, paymentId, state, reference, endedAt } = refunds;
  const [row] = await tx
    .select({ failed: sql<number>`coalesce(sum(${amount}), 0)` })
    .from(refunds)
    .where(and(eq(paymentId, id), eq(state, "failed"), isNotNull(reference), gt(endedAt, at)));
  return Number(row?.failed ?? 0);
}

/** Whose money it was, unless it was other money that came for the same. */
async function paymentOf(
  { tx }: Act,
  provider: string,
  { charge, number }: Told,
): Promise<Payment | undefined> {
  const charged = await paymentByCharge(tx, provider, charge);
  const numbered = charged || number === undefined ? charged : await paymentByNumber(tx, number);
  return numbered?.charge === null || numbered?.charge === charge ? numbered : undefined;
}

/** News may overtake each other: money has gone back of which we are still to hear that it came. */
export async function overtakes(act: Act, provider: string, given: Told): Promise<boolean> {
  const payment = await paymentOf(act, provider, given);
  return payment?.paid === null && !(await wasRefused(act.tx, provider, given.charge));
}

/** What took the money: told once, it counts once. */
interface Event {
  event: string;
  /** What the row of it is known by, where a bank has taken it. */
  reference?: string;
}

/**
 * The money is gone already; what it had bought goes too. What had been given back into the wallet before leaves it. What
 * the payer has spent meanwhile is our loss.
 */
async function follow(
  act: Act,
  { id, refunded, paid }: Payment,
  amount: number,
  event: Event,
): Promise<void> {
  const left = Math.min(amount, (paid ?? 0) - refunded);
  if (left > 0) await giveUpToo(act, await takeFrom(act, id, left, refunded), left, event);
  const payment = amount > left ? await paymentById(act.tx, id) : undefined;
  if (payment) await leaveWallet(act, payment, amount - left, event);
}

/** So much of what was given back here, or lay here, leaves the payer's wallet. */
export async function leaveWallet(
  act: Act,
  payment: Payment,
  amount: number,
  { event, reference }: Event,
): Promise<void> {
  const { id, personId, provider } = payment;
  const currency = currencyOf(payment);
  const worth = worthOf(payment, amount);
  // Two parts of one size are two events.
  const key = `${id}:${event}`;
  const there = await bearLoss(act, personId, worth, key);
  const rate = worth.currency !== currency && { rate: [payment.amount, payment.value] };
  const entry = {
    ...{ kind: "reversal", source: "refunded-there", externalId: key, personId },
    memo: { payment: id, ...rate },
    postings: inflow(
      provider,
      walletOf(personId),
      { amount: -amount, currency },
      { ...worth, amount: -worth.amount },
    ),
  };
  await post(act, entry);
  const taken = { ...worth, amount: Math.min(there, worth.amount) };
  const by = reference === undefined ? "elsewhere" : "bank";
  if (taken.amount > 0) await act.tell(personId, "balance-taken", { payment, taken, by });
}

async function giveUpToo(
  act: Act,
  payment: Payment,
  amount: number,
  { reference = null }: { reference?: string | null },
): Promise<void> {
  const [row] = await act.tx
    .insert(refunds)
    .values({ paymentId: payment.id, amount, way: "provider", state: "asked", reference, askedAt: act.now })
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

/** The payer's bank asks for the money: staff are told of each state. What is of other applications is nothing to us. */
export async function disputed(
  act: Act,
  provider: string,
  told: { charge: string; dispute: string; amount: Money; state: Stage; why: string },
): Promise<void> {
  const { charge, dispute, amount, state, why } = told;
  const one = { provider, charge, dispute };
  const payment = await paymentByCharge(act.tx, provider, charge);
  const stray = payment ? undefined : await strayOf(act.tx, provider, charge);
  if (!payment && !stray) return;
  if (!isSum(amount) || amount.currency !== (payment ? currencyOf(payment) : stray?.currency)) {
    const claim = { provider, event: `disputed:${dispute}:${state}`, about: "disputed", charge } as const;
    return disbelieve(act, { ...claim, told: amount, payment, personId: stray?.personId });
  }
  // Takes hold of the payment first: whoever tells that it is decided waits, or was heard before.
  const { given, lost } = payment ? await goneFrom(act, payment) : { given: 0, lost: 0 };
  if (state === "opened" && (await isDecided(act, one))) return;
  if (await isTold(act.tx, one, [state])) return;
  const isLost = state === "lost";
  const isGone =
    isLost && (payment || (await leaveStray(act, provider, { charge, total: amount })) !== undefined);
  const isPart = isLost && !isGone && stray !== undefined && (await isHere(act, stray));
  const personId = payment?.personId ?? stray?.personId;
  const left = Math.max(0, (payment?.paid ?? 0) - given - lost);
  // This much of it a refund had given back before: should that fail, it is gone all the same.
  const counted = isLost && payment ? Math.min(amount.amount, payment.paid ?? 0) - left : 0;
  const isNews = await flag(act, {
    kind: "disputed",
    key: disputeKey(one, state),
    provider,
    money: amount,
    paymentId: payment?.id,
    personId,
    outcome: isGone ? "taken" : "kept",
    details: { state, why, ...(isPart && { part: true }), ...(counted > 0 && { counted }) },
  });
  if (state !== "opened") await endDispute(act, one);
  if (isGone && !payment && personId !== undefined) await act.tell(personId, "stray-lost", amount);
  if (!isNews || !isLost || !payment) return;
  const reference = `${LOST}${dispute}`;
  if (left > 0) await follow(act, payment, Math.min(amount.amount, left), { event: reference, reference });
}
