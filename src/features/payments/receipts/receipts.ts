import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { lifetimeIn } from "../core/offers.ts";
import type { Payment } from "../core/payments.ts";
import { payments } from "../core/schema.ts";
import { LIVE } from "../core/states.ts";
import { waysThat } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { draftOf, forget } from "./awaited.ts";
import { keepPictures } from "./pictures.ts";
import { receipts } from "./schema.ts";
import { looking } from "./tasks.ts";

export type Receipt = typeof receipts.$inferSelect;

declare module "../../../turn/notices.ts" {
  interface Drawings {
    /** Everybody who decides gets a copy. */
    "receipt-sent": { receipt: Receipt };
    /** The copies that staff decide on, wherever they stand. */
    receipt: { receipt: Receipt };
  }
}

declare module "../../../turn/news.ts" {
  interface News {
    /** A payer has shown that they paid: what it is for waits until staff have looked. */
    "receipt.sent": { receipt: Receipt; payment: Payment };
    /** Staff have looked. When it was not approved, the payment has time until its `expiresAt` again. */
    "receipt.decided": { receipt: Receipt; payment: Payment };
  }
}

/** Literal, so that both databases see that the partial indexes hold just these rows. */
export const isPending = sql`${receipts.status} = 'pending'`;

/** Payments in a way in which people show that they have paid. */
export const byReceipt = inArray(payments.provider, waysThat(isByReceipt));

/** Until when another picture can be sent for a payment in this way. */
export const deadlineIn = ({ settings, now }: Pick<Act, "settings" | "now">, way: string): Date =>
  new Date(now.getTime() + lifetimeIn(settings, way));

/**
 * The payer says that it is the right receipt. From now on the payment waits for staff, however long they need. Throws
 * receipt-draft-gone, receipt-payment-over, receipt-waits-already, receipt-picture-used.
 */
export async function handIn(
  act: Act,
  by: { id: number },
  tag: number,
): Promise<{ receipt: Receipt; payment: Payment }> {
  const { draft, paymentId } = await draftOf(act.tx, by, tag);
  await forget(act, by);
  const payment = await hold(act, by, paymentId ?? 0);
  const [receipt] = await act.tx
    .insert(receipts)
    .values({
      ...{ paymentId: payment.id, personId: by.id, status: "pending", sentAt: act.now },
      words: draft.words?.trim() || null,
    })
    .onConflictDoNothing()
    .returning();
  if (!receipt) throw new DomainError("receipt-waits-already");
  await keepPictures(act.tx, receipt.id, draft.pictures);
  await act.later(looking, { receipt: receipt.id });
  await act.announce("receipt.sent", { receipt, payment });
  await act.draw("receipt-sent", { receipt });
  return { receipt, payment };
}

/** While staff look, no clock runs. */
async function hold({ tx }: Act, by: { id: number }, paymentId: number): Promise<Payment> {
  const isTheirs = and(eq(payments.id, paymentId), eq(payments.personId, by.id), byReceipt);
  const [payment] = await tx
    .update(payments)
    .set({ expiresAt: null })
    .where(and(isTheirs, inArray(payments.state, LIVE)))
    .returning();
  if (!payment) throw new DomainError("receipt-payment-over");
  return payment;
}

export async function receiptById(read: Reader, id: number): Promise<Receipt> {
  const [receipt] = await read.select().from(receipts).where(eq(receipts.id, id));
  if (!receipt) throw new DomainError("receipt-unknown");
  return receipt;
}

/**
 * Takes hold of a receipt until the turn ends: what is drawn of it meanwhile is drawn as it stands, and whoever decides in
 * the same moment draws after it. Gives it as it stands now.
 */
export async function holdReceipt({ tx }: Pick<Act, "tx">, id: number): Promise<Receipt | undefined> {
  const [receipt] = await tx
    .update(receipts)
    .set({ sentAt: sql`${receipts.sentAt}` })
    .where(eq(receipts.id, id))
    .returning();
  return receipt;
}

/** It looks like an earlier one, or could not be compared with them. */
export const markLooked = async (
  { tx }: Act,
  id: number,
  seen: Partial<Pick<Receipt, "similarTo" | "uncompared">>,
): Promise<void> => void (await tx.update(receipts).set(seen).where(eq(receipts.id, id)));

/** The receipt of a payment that staff have still to decide on. */
export async function waitingFor(read: Reader, paymentId: number): Promise<Receipt | undefined> {
  const [receipt] = await read
    .select()
    .from(receipts)
    .where(and(eq(receipts.paymentId, paymentId), isPending));
  return receipt;
}
