import type { Act } from "../../turn/act.ts";
import type { Payment } from "../payments/core/payments.ts";
import { paying } from "../payments/core/settings.ts";
import type { Receipt } from "../payments/receipts/receipts.ts";
import { orderIdOf } from "./order.ts";
import { keepUntil } from "./orders.ts";
import { restOrder } from "./rest.ts";

interface Sent {
  receipt: Receipt;
  payment: Payment;
}

/** While staff look at its receipt an order does not end, nor while they look at that of what is missing for it. */
export async function keepForStaff(act: Act, { payment: { subject } }: Sent): Promise<void> {
  const orderId = orderIdOf(subject) ?? restOrder(subject);
  if (orderId !== undefined) await keepUntil(act, orderId, null);
}

/**
 * The receipt was not believed: the buyer has their time again. Of what was missing they have it also when it was, to pay
 * the order from their balance.
 */
export async function keepForAnother(act: Act, { receipt, payment }: Sent): Promise<void> {
  const { subject, expiresAt } = payment;
  const isBelieved = receipt.status === "approved";
  const ofOrder = orderIdOf(subject);
  if (ofOrder !== undefined && !isBelieved) await keepUntil(act, ofOrder, expiresAt);
  const ofRest = restOrder(subject);
  if (ofRest !== undefined) await keepUntil(act, ofRest, isBelieved ? timeToPay(act) : expiresAt);
}

const timeToPay = ({ now, settings }: Act): Date =>
  new Date(now.getTime() + settings.get(paying.orderSeconds) * 1000);
