import type { Act } from "../../../turn/act.ts";
import type { Payment } from "../core/payments.ts";
import type { Refund } from "../core/refunds.ts";
import { wayOf } from "../ways/index.ts";
import { isConnected } from "../ways/lacks.ts";

/** Reasons that staff choose from; own words stand in their place. */
export const BECAUSE = ["duplicate", "unwanted", "mistake", "our-fault", "goodwill", "other"] as const;

/** What is left of a payment to be given back, in minor units of what was paid. */
export const leftOf = ({ paid, refunded }: Pick<Payment, "paid" | "refunded">): number =>
  (paid ?? 0) - refunded;

export const isRefundable = (payment: Payment): boolean =>
  ["settled", "partly-refunded"].includes(payment.state) && leftOf(payment) > 0;

/** Nothing was bought for it: it has lain in the payer's balance ever since, as what fills one up does. */
export const isInBalance = ({ servedAt }: Pick<Payment, "servedAt">): boolean => servedAt === null;

/**
 * How that much of a payment may go back. What was paid from a balance only goes back to it, and what lies there already
 * cannot go there: it would count as given back, and nobody would have got anything.
 */
export function waysBack({ house }: Act, payment: Payment, amount: number): Refund["way"][] {
  const way = wayOf(payment.provider);
  if (way.fromBalance) return ["wallet"];
  const isWhole = amount === payment.paid;
  const gives = way.givesBack === "part" || (way.givesBack === "whole" && isWhole);
  const besides: Refund["way"][] = isInBalance(payment) ? ["hand"] : ["hand", "wallet"];
  return gives && isConnected(way, house) ? ["provider", ...besides] : besides;
}
