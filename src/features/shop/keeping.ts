import type { Act } from "../../turn/act.ts";
import type { Payment } from "../payments/core/payments.ts";
import type { Receipt } from "../payments/receipts/receipts.ts";
import { orderIdOf } from "./order.ts";
import { keepUntil } from "./orders.ts";

interface Sent {
  receipt: Receipt;
  payment: Payment;
}

/** While staff look at its receipt an order does not end. */
export async function keepForStaff(act: Act, { payment }: Sent): Promise<void> {
  const orderId = orderIdOf(payment.subject);
  if (orderId !== undefined) await keepUntil(act, orderId, null);
}

/** The receipt was not believed: the buyer has their time again. */
export async function keepForAnother(act: Act, { receipt, payment }: Sent): Promise<void> {
  const orderId = orderIdOf(payment.subject);
  if (orderId === undefined || receipt.status === "approved") return;
  await keepUntil(act, orderId, payment.expiresAt);
}
