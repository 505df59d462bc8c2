import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { school } from "../../students/settings.ts";
import { refuseOwn } from "../../wallet/own.ts";
import { lineUp, type Payment, paymentById } from "../core/payments.ts";
import { payments } from "../core/schema.ts";
import { settle } from "../core/settle.ts";
import { LIVE } from "../core/states.ts";
import { nameOf } from "./queue.ts";
import type { Reason } from "./reasons.ts";
import { byReceipt, deadlineIn, isPending, type Receipt, receiptById, waitingFor } from "./receipts.ts";
import { receipts } from "./schema.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** It was not believed, or another picture is wanted. */
    "receipt-returned": { receipt: Receipt; payment: Payment; isOpen: boolean; contact: string };
  }
}

/** A member of staff believes the receipt: its payment has come in. Throws receipt-decided-… when someone was faster. */
export async function approve(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "receipts.decide");
  const { tx } = act;
  const receipt = await decide(act, by, id, { status: "approved" });
  await record(act, by, "receipt.approved", { subject: `receipt:${id}` });
  const payment = await paymentOf(tx, receipt);
  await settleCard(act, by, payment, `receipt:${id}`);
  await act.announce("receipt.decided", { receipt, payment });
  await act.draw("receipt", { receipt });
}

/** `reason` is one of the presets, or free words for the payer. They may send another picture for the same. */
export async function reject(act: Act, by: Human, id: number, reason: Reason | string): Promise<void> {
  allow(by, "receipts.decide");
  const receipt = await decide(act, by, id, { status: "rejected", reason });
  await record(act, by, "receipt.rejected", { subject: `receipt:${id}` });
  await giveBack(act, receipt);
}

/** It may well be paid, but this picture does not show it. */
export async function askAnother(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "receipts.decide");
  const receipt = await decide(act, by, id, { status: "another" });
  await record(act, by, "receipt.another-asked", { subject: `receipt:${id}` });
  await giveBack(act, receipt);
}

/** What would be confirmed by this number, to be looked at before. Throws as `confirmByNumber` does. */
export async function toConfirm(
  { tx }: Act,
  by: Human,
  number: string,
): Promise<{ payment: Payment; payer: string; receipt: Receipt | undefined }> {
  allow(by, "receipts.decide");
  const [payment] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.number, number), byReceipt));
  if (!payment) throw new DomainError("receipt-payment-unknown");
  refuseOwn(by, payment.personId);
  const receipt = await waitingFor(tx, payment.id);
  if (!receipt && !LIVE.includes(payment.state)) throw new DomainError("receipt-nothing-to-confirm");
  return { payment, payer: await nameOf(tx, payment.personId), receipt };
}

/**
 * Confirms what was paid to the card by the payment's number: its waiting receipt, or without any when staff have seen
 * the money in the bank. Throws receipt-payment-unknown or receipt-nothing-to-confirm.
 */
export async function confirmByNumber(act: Act, by: Human, number: string): Promise<Payment> {
  allow(by, "receipts.decide");
  const { tx } = act;
  const payment = await takeHold(act, and(eq(payments.number, number), byReceipt));
  if (!payment) throw new DomainError("receipt-payment-unknown");
  refuseOwn(by, payment.personId);
  const waiting = await waitingFor(tx, payment.id);
  if (waiting) {
    await approve(act, by, waiting.id);
    return payment;
  }
  if (!LIVE.includes(payment.state)) throw new DomainError("receipt-nothing-to-confirm");
  await record(act, by, "payment.confirmed", { subject: `payment:${payment.id}` });
  await settleCard(act, by, payment, `confirmed:${number}`);
  return payment;
}

const settleCard = (act: Act, by: Human, { provider, number, amount, currency }: Payment, charge: string) =>
  settle(act, { provider, number, amount: { amount, currency }, charge, actorId: by.id });

/**
 * Whoever decides has the payment's row before the receipt's, as all who pay or end it: nobody waits in a circle. A
 * receipt that is handed in or decided meanwhile is seen from here on, or comes too late.
 */
async function takeHold(act: Act, isIt: SQL | undefined): Promise<Payment | undefined> {
  const [found] = await act.tx.select().from(payments).where(isIt);
  if (!found) return undefined;
  const { id, number, subject } = found;
  await lineUp(act, subject);
  const [held] = await act.tx.update(payments).set({ number }).where(eq(payments.id, id)).returning();
  return held;
}

/** The one way out of `pending`, once. */
async function decide(
  act: Act,
  by: Human,
  id: number,
  verdict: { status: "approved" | "rejected" | "another"; reason?: string },
): Promise<Receipt> {
  const { tx, now } = act;
  const { personId, paymentId } = await receiptById(tx, id);
  refuseOwn(by, personId);
  await takeHold(act, eq(payments.id, paymentId));
  const [receipt] = await tx
    .update(receipts)
    .set({ ...verdict, decidedBy: by.id, decidedAt: now })
    .where(and(eq(receipts.id, id), isPending))
    .returning();
  if (!receipt) throw await whyNot(tx, id);
  return receipt;
}

const FASTER = {
  approved: "receipt-decided-approved",
  rejected: "receipt-decided-rejected",
  another: "receipt-decided-another",
} as const;

/** Somebody was faster, and here is who. */
async function whyNot(read: Reader, id: number): Promise<DomainError> {
  const { status, decidedBy, decidedAt, sentAt } = await receiptById(read, id);
  if (status === "pending") throw new Error(`receipt ${id} waits, but was not decided`);
  const by = decidedBy === null ? "" : await nameOf(read, decidedBy);
  return new DomainError(FASTER[status], { by, at: decidedAt ?? sentAt });
}

/** The payer has their time again to send another picture. */
async function giveBack(act: Act, receipt: Receipt): Promise<void> {
  const { provider } = await paymentOf(act.tx, receipt);
  const [row] = await act.tx
    .update(payments)
    .set({ expiresAt: deadlineIn(act, provider) })
    .where(and(eq(payments.id, receipt.paymentId), inArray(payments.state, LIVE)))
    .returning();
  const payment = row ?? (await paymentOf(act.tx, receipt));
  await act.announce("receipt.decided", { receipt, payment });
  await act.draw("receipt", { receipt });
  const isOpen = LIVE.includes(payment.state);
  const contact = act.settings.get(school.contactTelegram);
  await act.tell(receipt.personId, "receipt-returned", { receipt, payment, isOpen, contact });
}

async function paymentOf(read: Reader, { paymentId }: Receipt): Promise<Payment> {
  const payment = await paymentById(read, paymentId);
  if (!payment) throw new Error(`there is no payment ${paymentId}`);
  return payment;
}
