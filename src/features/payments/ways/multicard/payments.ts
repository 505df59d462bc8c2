import { type Static, Type } from "@sinclair/typebox";
import type { Money } from "../../../../lib/money.ts";
import { Amount, Id, Maybe, read, Unheard } from "../asking.ts";
import type { Heard } from "../line.ts";
import type { Call } from "./api.ts";

export const Payment = Type.Object({
  uuid: Id,
  store_invoice_id: Type.String(),
  /** What the store gets; a commission on top of it is the payer's. */
  payment_amount: Amount,
  status: Type.String(),
  refund_time: Maybe(Type.String()),
  ofd: Type.Optional(Type.Unknown()),
});
export type Payment = Static<typeof Payment>;

const Invoice = Type.Object({ payment: Maybe(Payment) });

/** "none": nobody has paid, or there is no such thing; "ended": it cannot be paid any more. */
export type Found = Payment | "none" | "ended";

/** A uuid names a payment, or an invoice with the payment in it. That one ended is only told of the invoice. */
export async function find(call: Call, uuid: string): Promise<Found> {
  const name = encodeURIComponent(uuid);
  const direct = await call({ shape: Payment, method: "GET", path: `/payment/${name}` });
  const payment = "yes" in direct ? direct.yes : "none";
  if (payment !== "none" && payment.status !== "draft") return payment;
  const invoice = await call({ shape: Invoice, method: "GET", path: `/payment/invoice/${name}` });
  if ("yes" in invoice) return invoice.yes.payment ?? payment;
  if (invoice.no.code === "ERROR_TRANS_NOT_READY") return "ended";
  if (invoice.no.code === "ERROR_NOT_FOUND") return payment;
  throw new Unheard(`multicard: ${uuid} cannot be asked for: ${invoice.no.code}`);
}

const Receipt = Type.Array(Type.Object({ total: Amount }));

/** What the payer keeps, as the payment's last fiscal receipt says. */
export const keptIn = ({ ofd }: Payment): number | undefined =>
  read(Receipt, ofd)?.reduce((sum, { total }) => sum + total, 0);

/** A part that went back leaves the state as it was: only the receipt tells how much. */
function backOf(payment: Payment): Money | undefined {
  const kept = payment.refund_time ? keptIn(payment) : undefined;
  return kept !== undefined && kept < payment.payment_amount
    ? money(payment.payment_amount - kept)
    : undefined;
}

const money = (amount: number) => ({ amount, currency: "UZS" });

/**
 * States are draft, progress, billing (taken from the card, waiting for our yes), success, error, revert. Billing is
 * paid only to who is being asked for that yes, by `canRefuse`.
 */
export function heardOf(found: Found, reference: string, canRefuse = false): Heard {
  if (found === "none") return { kind: "nothing" };
  if (found === "ended") return { kind: "expired", reference };
  const { uuid: charge, store_invoice_id: number, payment_amount, status } = found;
  const amount = money(payment_amount);
  const isHeld = status === "billing";
  if (status === "success" || (isHeld && canRefuse))
    return { kind: "settled", reference, number, amount, charge, back: backOf(found), canRefuse: isHeld };
  if (status === "error") return { kind: "refused", reference, why: "error" };
  return status === "revert" ? { kind: "refunded", charge, number, total: amount } : { kind: "nothing" };
}
