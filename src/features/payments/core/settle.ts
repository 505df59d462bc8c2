import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Tx } from "../../../db/db.ts";
import { hole, holes, statement } from "../../../db/statement.ts";
import { isSum, type Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { balanceOf } from "../../wallet/ledger.ts";
import { wayOf } from "../ways/index.ts";
import { bringIn, eventOf, type Tidings } from "./inflow.ts";
import { count } from "./meters.ts";
import type { Came } from "./notices.ts";
import {
  fillsUp,
  isOrder,
  lineUp,
  type Payment,
  paymentById,
  paymentByNumber,
  paymentByReference,
  RESTS,
} from "./payments.ts";
import { forgiveFailures, isByItself } from "./recharges.ts";
import { payments } from "./schema.ts";
import { LIVE, PAID } from "./states.ts";
import { disbelieve, type Fit, flagUnfit, refuse, type Settled, stray, unknown } from "./unfit.ts";

declare module "../../../turn/news.ts" {
  interface News {
    /** The money is in the payer's wallet. What it was for may take it from there when it is `whole`. */
    "payment.settled": { payment: Payment; fit: Fit };
  }
}

/**
 * Settles a payment, exactly once. Everything that comes in goes into the payer's wallet first, and nothing is ever
 * swallowed: what does not fit is kept there, flagged to staff, and told to the payer.
 */
export async function settle(act: Act, tidings: Tidings): Promise<Settled> {
  const [payment, other] = await paymentsOf(act, tidings);
  if (!isSum(tidings.amount)) return refuseClaim(act, payment, tidings);
  if (!payment) return unknown(act, tidings);
  if (other) return stray(act, payment, tidings, "unknown");
  if (PAID.includes(payment.state)) return again(act, payment, tidings);
  if (tidings.payer !== undefined && tidings.payer !== payment.personId)
    return stray(act, payment, tidings, "wrong-person");
  const fit = fitOf(payment, tidings.amount);
  if (tidings.canRefuse && fit !== "whole") return refuse(act, payment, tidings, fit);
  await lineUp(act, payment.subject);
  const changed = await markSettled(act, payment, tidings);
  // Somebody was faster since we looked: what they have written decides whether it is the same news.
  if (!changed) return again(act, (await paymentById(act.tx, payment.id)) ?? payment, tidings);
  if (!wayOf(changed.provider).fromBalance)
    await bringIn(act, tidings, { personId: changed.personId, payment: changed });
  await act.draw("payment", { payment: changed });
  await forgiveFailures(act, changed);
  await act.announce("payment.settled", { payment: changed, fit });
  count(act, changed, "settled");
  const now = (await paymentById(act.tx, changed.id)) ?? changed;
  await flagUnfit(act, now, tidings, fit);
  await tellSettled(act, now, fit);
  return { verdict: "settled", payment: changed };
}

/** Nobody pays nothing, less than nothing or a part of a unit: what was to be paid can be paid as before. */
async function refuseClaim(act: Act, payment: Payment | undefined, tidings: Tidings): Promise<Settled> {
  const { provider, amount: told, payer: personId, canRefuse = false } = tidings;
  const { charge } = tidings;
  const event = eventOf(tidings);
  await disbelieve(act, { provider, event, about: "paid", charge, told, payment, personId });
  return { verdict: canRefuse ? "refused" : "noted" };
}

/** After what it was for has taken the money: says where it is when nothing took it. */
async function tellSettled(act: Act, payment: Payment, fit: Fit): Promise<void> {
  const { personId, subject, servedAt } = payment;
  const came = cameAs(payment);
  const { currency } = came;
  const balance = { amount: await balanceOf(act.tx, walletOf(personId), currency), currency };
  if (servedAt) return tellServed(act, payment, { came, balance });
  if (fillsUp(subject))
    return act.tell(personId, "topped-up", {
      ...{ came, balance },
      ...(subject.startsWith(RESTS) && { rest: payment }),
    });
  // An order that is paid already, or over, is too late for money that fits.
  const why = fit === "whole" ? "late" : fit;
  if (isOrder(subject) || isByItself(payment))
    await act.tell(personId, "payment-unfit", { payment, fit: why, came, balance });
}

/** Credits that were bought by themselves show nothing else; what came beyond the price is still the payer's. */
async function tellServed(act: Act, payment: Payment, { came, balance }: Came): Promise<void> {
  const { personId, value, valueCurrency } = payment;
  if (isByItself(payment)) await act.tell(personId, "recharge-done", { payment });
  const over = { ...came, amount: came.amount - value };
  if (came.currency === valueCurrency && over.amount > 0)
    await act.tell(personId, "payment-over", { payment, came, over, balance });
}

/** As it stands in the wallet: Stars became what they were sold for, when they were as many as asked. */
function cameAs({ amount, currency, paid, paidCurrency, value, valueCurrency }: Payment): Money {
  if (paid === amount && paidCurrency === currency) return { amount: value, currency: valueCurrency };
  return { amount: paid ?? amount, currency: paidCurrency ?? currency };
}

/** By our number, or by the provider's own id where it has none of ours; both, when they are of two payments. */
async function paymentsOf({ tx }: Act, { provider, number, reference }: Tidings): Promise<Payment[]> {
  const numbered = number === undefined ? undefined : await paymentByNumber(tx, number);
  const referred = reference === undefined ? undefined : await paymentByReference(tx, provider, reference);
  const found = [referred, numbered].flatMap((each) => (each?.provider === provider ? [each] : []));
  return referred?.id === numbered?.id ? found.slice(0, 1) : found;
}

function fitOf(payment: Payment, { amount, currency }: Money): Fit {
  if (!LIVE.includes(payment.state)) return "late";
  if (currency !== payment.currency) return "other-currency";
  const isFair = currency === payment.valueCurrency ? amount >= payment.amount : amount === payment.amount;
  return isFair ? "whole" : "too-little";
}

const mark = statement((tx: Tx) =>
  tx
    .update(payments)
    .set({
      ...holes("settledAt", "paid", "paidCurrency", "charge"),
      state: "settled",
      askAt: null,
      // What the provider calls it stays, where it was not told again.
      reference: sql`coalesce(${hole("reference")}, ${payments.reference})`,
    })
    .where(and(eq(payments.id, hole("id")), notInArray(payments.state, PAID)))
    .returning(),
);

/** From a live state, or late from any that had ended; never twice. */
async function markSettled(act: Act, { id }: Payment, tidings: Tidings): Promise<Payment | undefined> {
  const { amount, reference = null, charge = reference } = tidings;
  const paid = { paid: amount.amount, paidCurrency: amount.currency };
  const [row] = await mark(act.tx, { ...paid, id, charge, reference, settledAt: act.now });
  return row;
}

/** The same news once more, or a second payment for what had been paid. */
function again(act: Act, payment: Payment, tidings: Tidings): Promise<Settled> | Settled {
  const event = eventOf(tidings);
  const isSame = event === (payment.charge ?? payment.reference ?? payment.number);
  if (isSame) return { verdict: "again", payment };
  if (tidings.canRefuse) return refuse(act, payment, tidings, "late");
  return stray(act, payment, tidings, "second");
}

/** Whether money may still come for it in the ordinary way: what a pre-checkout asks. */
export const isPayable = ({ state, expiresAt }: Payment, now: Date): boolean =>
  LIVE.includes(state) && (expiresAt === null || expiresAt > now);
