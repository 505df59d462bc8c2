import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Money } from "../../../lib/money.ts";
import type { Payment } from "./payments.ts";
import { type Refund, worthOf } from "./refunds.ts";
import { flags, payments, refunds } from "./schema.ts";

/** A refund, and the payment that it is of. */
export interface RefundOf {
  refund: Refund;
  payment: Payment;
}

/** What went back of these payments, the oldest first. */
export async function refundsFor(read: Reader, of: Pick<Payment, "id">[]): Promise<RefundOf[]> {
  if (of.length === 0) return [];
  const ids = of.map(({ id }) => id);
  return read
    .select({ refund: refunds, payment: payments })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(inArray(refunds.paymentId, ids))
    .orderBy(asc(refunds.id));
}

/** It stays here, in the payer's balance. */
export const isOnBalance = ({ way }: Pick<Refund, "way">): boolean => way === "wallet";

/** As it was paid, or as what it is worth here where it stays here. */
export const sumOf = ({ refund, payment }: RefundOf): Money =>
  isOnBalance(refund)
    ? worthOf(payment, refund.amount)
    : { amount: refund.amount, currency: payment.paidCurrency ?? payment.currency };

/** How much had gone back at the provider before this refund: what staff gave by hand or onto a balance is still there. */
export async function goneThereBefore(read: Reader, { id, paymentId }: Refund): Promise<number> {
  const [row] = await read
    .select({ given: sql<number>`coalesce(sum(${refunds.amount}), 0)` })
    .from(refunds)
    .where(
      and(
        ...[eq(refunds.paymentId, paymentId), ne(refunds.id, id)],
        ...[eq(refunds.way, "provider"), eq(refunds.state, "done")],
      ),
    );
  const told = await read
    .select({ details: flags.details })
    .from(flags)
    .where(and(eq(flags.paymentId, paymentId), eq(flags.kind, "refunded-there")));
  return Math.max(Number(row?.given ?? 0), ...told.map(({ details }) => Number(details.total ?? 0)));
}
