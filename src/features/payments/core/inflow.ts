import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { clearing, EXCHANGE, SUSPENSE, walletOf } from "../../wallet/accounts.ts";
import { type Posting, post } from "../../wallet/ledger.ts";
import type { Payment } from "./payments.ts";

/** Money has come in, whoever told us first: a webhook, a question of ours, a check button, or staff. */
export interface Tidings {
  /** The name of the way in which it came. */
  provider: string;
  /** Our number, or the provider's id of what was paid; one of them is there. */
  number?: string | undefined;
  reference?: string | undefined;
  amount: Money;
  /** What is unique about this very payment at the provider; the reference when nothing else is. */
  charge?: string | undefined;
  /** Who paid, where the provider tells. */
  payer?: number | undefined;
  actorId?: number | undefined;
  /** The provider gives the money back by itself when we say no. */
  canRefuse?: boolean | undefined;
}

/** What makes this payment at the provider itself, however often it is told. */
export const eventOf = ({ charge, reference, number }: Tidings): string => charge ?? reference ?? `${number}`;

/** What came is worth what was agreed when it is what was asked for; else it is worth itself. */
export const worthOf = (payment: Payment, came: Money): Money =>
  came.currency === payment.currency && came.amount === payment.amount
    ? { amount: payment.value, currency: payment.valueCurrency }
    : came;

interface To {
  /** Whose wallet it goes into; without one it waits for staff. */
  personId: number | undefined;
  payment?: Payment | undefined;
  memo?: Record<string, unknown>;
}

/** Writes down that money came in, once for each event of the provider; false when it had been written before. */
export async function bringIn(
  act: Act,
  tidings: Tidings,
  { personId, payment, memo = {} }: To,
): Promise<boolean> {
  const { provider, amount, actorId } = tidings;
  const worth = payment ? worthOf(payment, amount) : amount;
  const rate = payment && worth.currency !== amount.currency && { rate: [payment.amount, payment.value] };
  const to = personId === undefined ? SUSPENSE : walletOf(personId);
  const entry = await post(act, {
    kind: "payment",
    source: `paid:${provider}`,
    externalId: eventOf(tidings),
    personId,
    actorId,
    memo: { ...(payment && { payment: payment.id }), ...memo, ...rate },
    postings: inflow(provider, to, amount, worth),
  });
  return entry !== undefined;
}

/** What the provider now holds for us is somebody's here; Stars become what they were sold for. */
export function inflow(provider: string, to: Posting["account"], came: Money, worth: Money): Posting[] {
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
