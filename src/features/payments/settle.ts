import { and, eq, notInArray } from "drizzle-orm";
import type { Act } from "../../bot/act.ts";
import type { Money } from "../../lib/money.ts";
import { clearing, EXCHANGE, SUSPENSE, walletOf } from "../wallet/accounts.ts";
import { type Posting, post } from "../wallet/ledger.ts";
import { type FlagKind, flag } from "./flags.ts";
import { lineUp, type Payment, paymentById, paymentByNumber, paymentByReference } from "./payments.ts";
import type { ProviderName, Verdict } from "./provider.ts";
import { payments } from "./schema.ts";
import { LIVE, PAID } from "./states.ts";

/** Money has come in, whoever told us first: a webhook, a question of ours, a check button, or staff. */
export interface Tidings {
  provider: ProviderName;
  /** Our number, or the provider's id of what was paid; one of them is there. */
  number?: string | undefined;
  reference?: string | undefined;
  amount: Money;
  /** What is unique about this very payment at the provider; the reference when nothing else is. */
  charge?: string | undefined;
  /** Who paid, where the provider tells. */
  payer?: number | undefined;
  actorId?: number | undefined;
  /** The provider gives the money back by itself when we say no (Multicard). */
  canRefuse?: boolean | undefined;
}

/** How well the money fits what it is for. */
export type Fit = "whole" | "too-little" | "other-currency" | "late";

declare module "../../bot/news.ts" {
  interface News {
    /** The money is in the payer's wallet. What it was for may take it from there when it is `whole`. */
    "payment.settled": { payment: Payment; fit: Fit };
  }
}

export interface Settled {
  verdict: Verdict;
  payment?: Payment | undefined;
}

/**
 * Settles a payment, exactly once. Everything that comes in goes into the payer's wallet first, and nothing is ever
 * swallowed: what does not fit is kept there, flagged to staff, and told to the payer.
 */
export async function settle(act: Act, tidings: Tidings): Promise<Settled> {
  const payment = await paymentOf(act, tidings);
  if (!payment) return unknown(act, tidings);
  if (PAID.includes(payment.state)) return again(act, payment, tidings);
  if (tidings.payer !== undefined && tidings.payer !== payment.personId)
    return stray(act, payment, tidings, "wrong-person");
  const fit = fitOf(payment, tidings.amount);
  if (tidings.canRefuse && fit !== "whole") return refuse(act, payment, tidings, fit);
  await lineUp(act, payment.subject);
  const changed = await markSettled(act, payment, tidings);
  // Somebody was faster since we looked: what they have written decides whether it is the same news.
  if (!changed) return again(act, (await paymentById(act.tx, payment.id)) ?? payment, tidings);
  await credit(act, changed, tidings);
  await flagUnfit(act, changed, tidings, fit);
  await act.announce("payment.settled", { payment: changed, fit });
  return { verdict: "settled", payment: changed };
}

const paymentOf = async ({ tx }: Act, { provider, number, reference }: Tidings) => {
  const numbered = number === undefined ? undefined : await paymentByNumber(tx, number);
  const found =
    numbered ?? (reference === undefined ? undefined : await paymentByReference(tx, provider, reference));
  return found?.provider === provider ? found : undefined;
};

function fitOf(payment: Payment, { amount, currency }: Money): Fit {
  if (!LIVE.includes(payment.state)) return "late";
  if (currency !== payment.currency) return "other-currency";
  return amount < payment.amount ? "too-little" : "whole";
}

/** From a live state, or late from any that had ended; never twice. */
async function markSettled(act: Act, { id }: Payment, tidings: Tidings): Promise<Payment | undefined> {
  const { amount, charge, reference } = tidings;
  const [row] = await act.tx
    .update(payments)
    .set({
      state: "settled",
      settledAt: act.now,
      askAt: null,
      paid: amount.amount,
      paidCurrency: amount.currency,
      charge: charge ?? reference ?? null,
      ...(reference !== undefined && { reference }),
    })
    .where(and(eq(payments.id, id), notInArray(payments.state, PAID)))
    .returning();
  return row;
}

const eventOf = ({ charge, reference, number }: Tidings) => charge ?? reference ?? `${number}`;

/** The payer's wallet gains what the provider now holds for us. Stars become what they were sold for. */
async function credit(act: Act, payment: Payment, tidings: Tidings): Promise<void> {
  if (payment.provider === "wallet") return;
  const { amount } = tidings;
  const isAsAsked = amount.currency === payment.currency && amount.amount === payment.amount;
  const isExchanged = isAsAsked && payment.currency !== payment.valueCurrency;
  const worth = isExchanged ? { amount: payment.value, currency: payment.valueCurrency } : amount;
  await post(
    act.tx,
    {
      kind: "payment",
      source: `paid:${payment.provider}`,
      externalId: eventOf(tidings),
      personId: payment.personId,
      actorId: tidings.actorId,
      memo: { payment: payment.id, ...(isExchanged && { rate: [payment.amount, payment.value] }) },
      postings: inflow(payment.provider, walletOf(payment.personId), amount, worth),
    },
    act.now,
  );
}

function inflow(provider: string, to: Posting["account"], came: Money, worth: Money): Posting[] {
  const postings: Posting[] = [
    { account: clearing(provider), currency: came.currency, amount: -came.amount },
    { account: to, currency: worth.currency, amount: worth.amount },
  ];
  if (came.currency === worth.currency) return postings;
  return [
    ...postings,
    { account: EXCHANGE, currency: came.currency, amount: came.amount },
    { account: EXCHANGE, currency: worth.currency, amount: -worth.amount },
  ];
}

async function flagUnfit(act: Act, payment: Payment, { amount }: Tidings, fit: Fit): Promise<void> {
  const isOdd = fit === "whole" && amount.amount !== payment.amount;
  if (fit === "whole" && !isOdd) return;
  const kinds: Record<Fit, FlagKind> = {
    whole: "wrong-sum",
    "too-little": "wrong-sum",
    "other-currency": "wrong-currency",
    late: "late",
  };
  await flag(act, {
    kind: kinds[fit],
    key: `${kinds[fit]}:${payment.id}`,
    provider: payment.provider,
    money: amount,
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "credited",
    details: { asked: payment.amount, currency: payment.currency },
  });
}

/** The same news once more, or a second payment for what had been paid. */
function again(act: Act, payment: Payment, tidings: Tidings): Promise<Settled> | Settled {
  const event = eventOf(tidings);
  const isSame = event === (payment.charge ?? payment.reference ?? payment.number);
  if (isSame) return { verdict: "again", payment };
  if (tidings.canRefuse) return refuse(act, payment, tidings, "late");
  return stray(act, payment, tidings, "second");
}

/** Money that is somebody's, but not for this payment: it goes into their wallet. */
async function stray(act: Act, payment: Payment, tidings: Tidings, kind: FlagKind): Promise<Settled> {
  const { provider, amount } = tidings;
  const personId = tidings.payer ?? payment.personId;
  const worth = worthOf(payment, amount);
  const rate = worth.currency !== amount.currency && { rate: [payment.amount, payment.value] };
  const entry = await post(
    act.tx,
    {
      kind: "payment",
      source: `paid:${provider}`,
      externalId: eventOf(tidings),
      personId,
      memo: { payment: payment.id, stray: kind, ...rate },
      postings: inflow(provider, walletOf(personId), amount, worth),
    },
    act.now,
  );
  if (entry === undefined) return { verdict: "again", payment };
  await flag(act, {
    kind,
    key: `${kind}:${provider}:${eventOf(tidings)}`,
    provider,
    money: amount,
    paymentId: payment.id,
    personId,
    outcome: "credited",
    details: { charge: eventOf(tidings) },
  });
  return { verdict: "noted", payment };
}

const worthOf = (payment: Payment, came: Money): Money =>
  came.currency === payment.currency && came.amount === payment.amount
    ? { amount: payment.value, currency: payment.valueCurrency }
    : came;

/** The provider is told no, and gives the money back to the payer. */
async function refuse(act: Act, payment: Payment, tidings: Tidings, fit: Fit): Promise<Settled> {
  await flag(act, {
    kind: fit === "late" ? "late" : fit === "other-currency" ? "wrong-currency" : "wrong-sum",
    key: `refused:${payment.provider}:${eventOf(tidings)}`,
    provider: payment.provider,
    money: tidings.amount,
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "kept",
    details: { refused: true },
  });
  return { verdict: "refused", payment };
}

/** Nobody knows what it is for. With a payer it goes into their wallet, else it waits for staff. */
async function unknown(act: Act, tidings: Tidings): Promise<Settled> {
  const { provider, amount, payer } = tidings;
  const event = eventOf(tidings);
  if (!tidings.canRefuse) {
    const entry = await post(
      act.tx,
      {
        kind: "payment",
        source: `paid:${provider}`,
        externalId: event,
        personId: payer,
        memo: { stray: "unknown" },
        postings: inflow(provider, payer === undefined ? SUSPENSE : walletOf(payer), amount, amount),
      },
      act.now,
    );
    if (entry === undefined) return { verdict: "again" };
  }
  await flag(act, {
    kind: "unknown",
    key: `unknown:${provider}:${event}`,
    provider,
    money: amount,
    personId: payer,
    outcome: payer === undefined ? "kept" : "credited",
    details: { charge: event, number: tidings.number ?? null },
  });
  return { verdict: "unknown" };
}

/** Whether money may still come for it in the ordinary way: what a pre-checkout asks. */
export const isPayable = ({ state, expiresAt }: Payment, now: Date): boolean =>
  LIVE.includes(state) && (expiresAt === null || expiresAt > now);
