import { asc, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Money } from "../../../lib/money.ts";
import type { Payment } from "./payments.ts";
import { type Refund, worthOf } from "./refunds.ts";
import { payments, refunds } from "./schema.ts";

/** A refund, and the payment that it is of. */
export interface RefundOf {
  refund: Refund;
  payment: Payment;
}

/** What went back of all that was paid for something, the oldest first. */
export const refundsFor = (read: Reader, subject: string): Promise<RefundOf[]> =>
  read
    .select({ refund: refunds, payment: payments })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(payments.subject, subject))
    .orderBy(asc(refunds.id));

/** It stays here, in the payer's balance. */
export const isOnBalance = ({ way }: Pick<Refund, "way">): boolean => way === "wallet";

/** As it was paid, or as what it is worth here where it stays here. */
export const sumOf = ({ refund, payment }: RefundOf): Money =>
  isOnBalance(refund)
    ? worthOf(payment, refund.amount)
    : { amount: refund.amount, currency: payment.paidCurrency ?? payment.currency };
