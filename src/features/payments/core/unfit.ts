import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { beginning } from "../../../lib/cut.ts";
import { isCurrency, isSum, type Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import type { Verdict } from "../ways/line.ts";
import { type FlagKind, flag } from "./flags.ts";
import { bringIn, eventOf, type Tidings } from "./inflow.ts";
import type { Payment } from "./payments.ts";
import { flags } from "./schema.ts";
import { paying } from "./settings.ts";

/** How well the money fits what it is for. */
export type Fit = "whole" | "too-little" | "other-currency" | "late";

export interface Settled {
  verdict: Verdict;
  payment?: Payment | undefined;
}

const KINDS: Record<Fit, FlagKind> = {
  whole: "wrong-sum",
  "too-little": "wrong-sum",
  "other-currency": "wrong-currency",
  late: "late",
};

/**
 * Staff look at what came otherwise than it was asked for, and lies in the payer's wallet. What came late and was taken for
 * it all the same was not too late.
 */
export async function flagUnfit(act: Act, payment: Payment, { amount }: Tidings, how: Fit): Promise<void> {
  const fit = how === "late" && payment.servedAt !== null ? "whole" : how;
  if (fit === "whole" && amount.amount === payment.amount) return;
  await flag(act, {
    kind: KINDS[fit],
    key: `${KINDS[fit]}:${payment.id}`,
    provider: payment.provider,
    money: amount,
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "credited",
    details: { asked: payment.amount, currency: payment.currency },
  });
}

/** Money that is somebody's, but not for this payment: it goes into their wallet. */
export async function stray(act: Act, payment: Payment, tidings: Tidings, kind: FlagKind): Promise<Settled> {
  const { provider, amount } = tidings;
  const personId = tidings.payer ?? payment.personId;
  if (!(await bringIn(act, tidings, { personId, payment, memo: { stray: kind } })))
    return { verdict: "again", payment };
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

const refusalKey = (provider: string, event: string): string => `refused:${provider}:${event}`;

/** Whether we have said no to this money: that it went back is no news, and we shall not be told that it came. */
export const wasRefused = async (read: Reader, provider: string, charge: string): Promise<boolean> =>
  (await read.$count(flags, eq(flags.key, refusalKey(provider, charge)))) > 0;

/** The provider is told no, and gives the money back to the payer. */
export async function refuse(act: Act, payment: Payment, tidings: Tidings, fit: Fit): Promise<Settled> {
  await flag(act, {
    kind: KINDS[fit],
    key: refusalKey(payment.provider, eventOf(tidings)),
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
export async function unknown(act: Act, tidings: Tidings): Promise<Settled> {
  const { provider, amount, payer } = tidings;
  const event = eventOf(tidings);
  if (!tidings.canRefuse && !(await bringIn(act, tidings, { personId: payer, memo: { stray: "unknown" } })))
    return { verdict: "again" };
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

interface Claim {
  provider: string;
  /** What makes it this very claim at the provider. */
  event: string;
  /** What the provider says has happened with the money. */
  about: "paid" | "refunded" | "came-back" | "disputed";
  /** The provider's own id of the money. */
  charge?: string | undefined;
  told: Money;
  payment: Payment | undefined;
  personId?: number | undefined;
}

/** What was told can be no sum, or none that fits what we know: nothing is booked, and staff read what was told. */
export async function disbelieve(
  act: Act,
  { provider, event, about, charge, told, payment, personId }: Claim,
): Promise<void> {
  const isKnown = isCurrency(told.currency);
  const usual = payment?.paidCurrency ?? payment?.currency ?? act.settings.get(paying.currency);
  const raw = beginning(`${told.amount} ${told.currency}`.replaceAll("\0", ""), LONGEST_TOLD);
  await flag(act, {
    kind: "odd-news",
    key: `disbelieved:${provider}:${event}`,
    provider,
    money: {
      amount: Number.isSafeInteger(told.amount) ? told.amount : 0,
      currency: isKnown ? told.currency : usual,
    },
    paymentId: payment?.id,
    personId: personId ?? payment?.personId,
    outcome: "kept",
    details: { disbelieved: true, about, ...(charge && { charge }), ...(!isSum(told) && { raw }) },
  });
}

const LONGEST_TOLD = 60;
