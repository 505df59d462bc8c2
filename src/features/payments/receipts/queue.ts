import { and, count, eq, lt, min, ne, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { byMoment, newestFirst, numberIn, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { HOUR } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import type { Payment } from "../core/payments.ts";
import { payments } from "../core/schema.ts";
import { paying } from "../core/settings.ts";
import { type KeptPicture, picturesOf } from "./pictures.ts";
import { isPending, type Receipt } from "./receipts.ts";
import { receipts } from "./schema.ts";

/** Everything that staff look at before they decide. */
export interface ReceiptCard {
  receipt: Receipt;
  payment: Payment;
  pictures: KeptPicture[];
  payer: { name: string; username: string | null; telegramId: number };
  /** How Telegram calls who has decided. */
  decidedBy: string | null;
  /** What this person had sent before it, by what became of it. */
  earlier: Record<Receipt["status"], number>;
  /** All their other receipts, also later ones. */
  others: number;
}

export interface Listed {
  id: number;
  status: Receipt["status"];
  sentAt: Date;
  payer: string;
  amount: number;
  currency: string;
}

/** One that waits: for how long, and whether that is too long. */
export type Waiting = Listed & { ageMs: number; isLate: boolean };

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
    others: await read.$count(receipts, otherThan(receipt)),
  };
}

/** How Telegram calls somebody. */
export async function nameOf(read: Reader, personId: number): Promise<string> {
  const [row] = await read.select({ name: people.telegramName }).from(people).where(eq(people.id, personId));
  return row?.name ?? "";
}

async function earlierOf(read: Reader, { id, personId }: Receipt): Promise<ReceiptCard["earlier"]> {
  const rows = await read
    .select({ status: receipts.status, times: count() })
    .from(receipts)
    .where(and(eq(receipts.personId, personId), lt(receipts.id, id)))
    .groupBy(receipts.status);
  const times = { approved: 0, rejected: 0, another: 0, pending: 0 };
  for (const row of rows) times[row.status] = Number(row.times);
  return times;
}

const otherThan = ({ id, personId }: Receipt): SQL | undefined =>
  and(eq(receipts.personId, personId), ne(receipts.id, id));

/** One page of what waits for a decision, oldest first. */
export async function waitingReceipts(act: Act, by: Human, wanted: Wanted): Promise<Page<Waiting>> {
  allow(by, "receipts.decide");
  const { tx, now, settings } = act;
  const lateMs = settings.get(paying.escalateHours) * HOUR;
  const page = await pageOf<Listed>(
    {
      read: (where, direction, limit) =>
        listed(tx)
          .where(and(isPending, where))
          .orderBy(...oldest.order(direction))
          .limit(limit),
      at: (id, side) => beside(tx, id, side),
    },
    placeOf(wanted),
  );
  const rows = page.rows.map((row) => {
    const ageMs = now.getTime() - row.sentAt.getTime();
    return { ...row, ageMs, isLate: ageMs >= lateMs };
  });
  return { ...page, rows };
}

const oldest = byMoment(receipts.sentAt, receipts.id, "oldest");

/** Also of one that is decided by now: its place is known. */
async function beside(read: Reader, number: number, side: "from" | "before"): Promise<SQL | undefined> {
  const { id, sentAt } = receipts;
  const [row] = await read.select({ sentAt }).from(receipts).where(eq(id, number));
  return row && oldest.beside(row.sentAt, number, side);
}

export function countWaiting(read: Reader, by: Human): Promise<number> {
  allow(by, "receipts.decide");
  return read.$count(receipts, isPending);
}

/** One page of the other receipts of whoever sent the one `of`, newest first. */
export async function earlierReceipts(
  read: Reader,
  by: Human,
  { of, ...place }: Wanted,
): Promise<Page<Listed>> {
  allow(by, "receipts.decide");
  const others = await besides(read, of);
  return pageOf<Listed>(
    {
      read: (where, direction, limit) =>
        listed(read)
          .where(and(others, where))
          .orderBy(newestFirst(receipts.id).order(direction))
          .limit(limit),
      at: newestFirst(receipts.id).at,
    },
    placeOf(place),
  );
}

export async function countEarlier(read: Reader, by: Human, { of }: Wanted): Promise<number> {
  allow(by, "receipts.decide");
  return read.$count(receipts, await besides(read, of));
}

async function besides(read: Reader, of: Wanted["of"]): Promise<SQL | undefined> {
  return otherThan((await receiptCard(read, numberIn(of) ?? 0)).receipt);
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
