import { and, asc, count, desc, eq, min, ne } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import type { Payment } from "../core/payments.ts";
import { payments } from "../core/schema.ts";
import { type KeptPicture, picturesOf } from "./pictures.ts";
import { isPending, type Receipt } from "./receipts.ts";
import { receipts } from "./schema.ts";

export const PAGE_SIZE = 8;

/** Everything that staff look at before they decide. */
export interface ReceiptCard {
  receipt: Receipt;
  payment: Payment;
  pictures: KeptPicture[];
  payer: { name: string; username: string | null; telegramId: number };
  /** How Telegram calls who has decided. */
  decidedBy: string | null;
  /** Other receipts of this person. */
  earlier: { approved: number; rejected: number };
}

export interface Listed {
  id: number;
  status: Receipt["status"];
  sentAt: Date;
  payer: string;
  amount: number;
  currency: string;
}

/** A page of a list, and how many there are on all pages. */
export interface ListPage {
  receipts: Listed[];
  count: number;
}

/** One receipt, for staff who may decide; throws receipt-unknown. */
export function openCard(read: Reader, by: Human, id: number): Promise<ReceiptCard> {
  allow(by, "receipts.decide");
  return receiptCard(read, id);
}

/** The same for the machine, which shows it to staff by itself. */
export async function receiptCard(read: Reader, id: number): Promise<ReceiptCard> {
  const [row] = await read
    .select({
      receipt: receipts,
      payment: payments,
      payer: { name: people.telegramName, username: people.username, telegramId: people.telegramId },
    })
    .from(receipts)
    .innerJoin(payments, eq(payments.id, receipts.paymentId))
    .innerJoin(people, eq(people.id, receipts.personId))
    .where(eq(receipts.id, id));
  if (!row) throw new DomainError("receipt-unknown");
  const { receipt } = row;
  return {
    ...row,
    pictures: await picturesOf(read, id),
    decidedBy: receipt.decidedBy === null ? null : await nameOf(read, receipt.decidedBy),
    earlier: await earlierOf(read, receipt),
  };
}

/** How Telegram calls somebody. */
export async function nameOf(read: Reader, personId: number): Promise<string> {
  const [row] = await read.select({ name: people.telegramName }).from(people).where(eq(people.id, personId));
  return row?.name ?? "";
}

async function earlierOf(read: Reader, { id, personId }: Receipt) {
  const rows = await read
    .select({ status: receipts.status, times: count() })
    .from(receipts)
    .where(and(eq(receipts.personId, personId), ne(receipts.id, id)))
    .groupBy(receipts.status);
  const times = (status: Receipt["status"]) => rows.find((row) => row.status === status)?.times ?? 0;
  return { approved: Number(times("approved")), rejected: Number(times("rejected")) };
}

/** What waits for a decision, oldest first. */
export async function waitingReceipts(read: Reader, by: Human, page: number): Promise<ListPage> {
  allow(by, "receipts.decide");
  const rows = await listed(read)
    .where(isPending)
    .orderBy(asc(receipts.sentAt), asc(receipts.id))
    .limit(PAGE_SIZE)
    .offset(page * PAGE_SIZE);
  return { receipts: rows, count: await read.$count(receipts, isPending) };
}

/** The other receipts of whoever sent this one, newest first. */
export async function earlierReceipts(read: Reader, by: Human, id: number, page: number): Promise<ListPage> {
  allow(by, "receipts.decide");
  const { receipt } = await receiptCard(read, id);
  const others = and(eq(receipts.personId, receipt.personId), ne(receipts.id, id));
  const rows = await listed(read)
    .where(others)
    .orderBy(desc(receipts.id))
    .limit(PAGE_SIZE)
    .offset(page * PAGE_SIZE);
  return { receipts: rows, count: await read.$count(receipts, others) };
}

const listed = (read: Reader) =>
  read
    .select({
      id: receipts.id,
      status: receipts.status,
      sentAt: receipts.sentAt,
      payer: people.telegramName,
      amount: payments.amount,
      currency: payments.currency,
    })
    .from(receipts)
    .innerJoin(payments, eq(payments.id, receipts.paymentId))
    .innerJoin(people, eq(people.id, receipts.personId));

/** How many wait, and since when the oldest does. */
export async function backlog(read: Reader): Promise<{ pending: number; oldest: Date | undefined }> {
  const [row] = await read
    .select({ pending: count(), oldest: min(receipts.sentAt) })
    .from(receipts)
    .where(isPending);
  return { pending: Number(row?.pending ?? 0), oldest: row?.oldest ?? undefined };
}
