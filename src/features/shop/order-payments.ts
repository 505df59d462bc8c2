import type { Reader } from "../../db/db.ts";
import { type Payment, paymentByNumber, paymentsFor } from "../payments/core/payments.ts";
import { rechargedWith } from "../payments/core/recharges.ts";
import { numberBefore, type Order, subjectOf } from "./order.ts";

/** The attempts to pay an order, the newest first; of one that was made by its payment, that one. */
export async function paymentsOf(read: Reader, order: Order): Promise<Payment[]> {
  const asked = await paymentsFor(read, subjectOf(order.id));
  if (asked.length > 0) return asked;
  const maker = await paymentByNumber(read, numberBefore(order));
  const isMaker = maker?.personId === order.personId && rechargedWith(maker.subject) !== undefined;
  return maker && isMaker ? [maker] : [];
}
