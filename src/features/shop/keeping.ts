import type { Reader } from "../../db/db.ts";
import { MINUTE } from "../../lib/durations.ts";
import type { Act } from "../../turn/act.ts";
import { type Payment, paymentsFor } from "../payments/core/payments.ts";
import { paying } from "../payments/core/settings.ts";
import { type Pending, pendingFor } from "../payments/receipts/open.ts";
import type { Receipt } from "../payments/receipts/receipts.ts";
import { orderIdOf, subjectOf } from "./order.ts";
import { keepUntil } from "./orders.ts";
import { restOrder, restSubject } from "./rest.ts";

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
 * the order from their balance. While staff look at another one for the same order it goes on waiting.
 */
export async function keepForAnother(act: Act, { receipt, payment }: Sent): Promise<void> {
  const { subject, expiresAt } = payment;
  const isBelieved = receipt.status === "approved";
  const ofRest = restOrder(subject);
  const orderId = orderIdOf(subject) ?? ofRest;
  if (orderId === undefined || (isBelieved && ofRest === undefined)) return;
  // Takes hold of it: of two receipts that are decided at once, the later decision finds none that waits.
  await keepUntil(act, orderId, null);
  if ((await receiptsFor(act.tx, orderId)).length > 0) return;
  await keepUntil(act, orderId, isBelieved ? timeToPay(act) : expiresAt);
}

const timeToPay = ({ now, settings }: Act): Date =>
  new Date(now.getTime() + settings.get(paying.orderMinutes) * MINUTE);

/** The receipts for an order, and for what was missing for it, that nobody has decided on. */
export const receiptsFor = async (read: Reader, orderId: number): Promise<Pending[]> =>
  pendingFor(read, [
    ...(await paymentsFor(read, subjectOf(orderId))),
    ...(await paymentsFor(read, restSubject(orderId))),
  ]);
