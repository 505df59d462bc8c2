import { and, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { openPayments, type Payment } from "../core/payments.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { isPending } from "./receipts.ts";
import { receipts } from "./schema.ts";

/** Somebody's transfers from card to card that are not decided, newest first. */
export interface OpenCards {
  /** A receipt can be for them. */
  payable: Payment[];
  /** Their receipt is with staff. */
  waiting: Payment[];
}

export async function openCards(read: Reader, personId: number): Promise<OpenCards> {
  const open = (await openPayments(read, personId)).filter(({ provider }) => isByReceipt(wayOf(provider)));
  if (open.length === 0) return { payable: [], waiting: [] };
  const ids = open.map(({ id }) => id);
  const rows = await read
    .select({ paymentId: receipts.paymentId })
    .from(receipts)
    .where(and(inArray(receipts.paymentId, ids), isPending));
  const pending = new Set(rows.map(({ paymentId }) => paymentId));
  return {
    payable: open.filter(({ id }) => !pending.has(id)),
    waiting: open.filter(({ id }) => pending.has(id)),
  };
}
