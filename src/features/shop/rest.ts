import type { Reader } from "../../db/db.ts";
import type { Money } from "../../lib/money.ts";
import { RESTS } from "../payments/core/payments.ts";
import { walletOf } from "../wallet/accounts.ts";
import { balanceOf } from "../wallet/ledger.ts";
import type { Order } from "./order.ts";

/** What a buyer has for an order, and what is missing to pay it from the balance. */
export interface Rest {
  has: Money;
  missing: Money;
}

/** Nothing when the balance is enough, or empty. */
export async function restOf(
  read: Reader,
  { personId, total, currency }: Pick<Order, "personId" | "total" | "currency">,
): Promise<Rest | undefined> {
  const amount = await balanceOf(read, walletOf(personId), currency);
  if (amount <= 0 || amount >= total) return undefined;
  return { has: { amount, currency }, missing: { amount: total - amount, currency } };
}

/** What a payment of the rest is for, as it says it. */
export const restSubject = (orderId: number): string => `${RESTS}${orderId}`;

/** The order that a payment of a rest is for. */
export const restOrder = (subject: string): number | undefined =>
  subject.startsWith(RESTS) ? Number(subject.slice(RESTS.length)) : undefined;
