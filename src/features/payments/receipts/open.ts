import { and, asc, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { openPayments, type Payment } from "../core/payments.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { isPending, type Receipt } from "./receipts.ts";
import { receipts } from "./schema.ts";

/** Somebody's transfers from card to card that are not decided, newest first. */
export interface OpenCards {
  /** A receipt can be for them. */
  payable: Payment[];
  /** Their receipt is with staff. */
  waiting: Payment[];
}

/** A receipt that waits for staff. */
export type Pending = Pick<Receipt, "id" | "paymentId" | "sentAt">;

export async function openCards(read: Reader, personId: number): Promise<OpenCards> {
  const open = (await openPayments(read, personId)).filter(({ provider }) => isByReceipt(wayOf(provider)));
  if (open.length === 0) return { payable: [], waiting: [] };
  const rows = await pendingFor(read, open);
  const pending = new Set(rows.map(({ paymentId }) => paymentId));
  return {
    payable: open.filter(({ id }) => !pending.has(id)),
    waiting: open.filter(({ id }) => pending.has(id)),
  };
}

/** The receipts for these payments that nobody has decided on, oldest first. */
export const pendingFor = async (read: Reader, of: Pick<Payment, "id">[]): Promise<Pending[]> =>
  of.length === 0
    ? []
    : read
        .select({ id: receipts.id, paymentId: receipts.paymentId, sentAt: receipts.sentAt })
        .from(receipts)
        .where(
          and(
            inArray(
              receipts.paymentId,
              of.map(({ id }) => id),
            ),
            isPending,
          ),
        )
        .orderBy(asc(receipts.id));
