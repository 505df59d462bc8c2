import { sql } from "drizzle-orm";
import {
  bigint,
  flag,
  id,
  index,
  primaryKey,
  sealed,
  sealedJson,
  table,
  text,
  time,
  uniqueIndex,
} from "../../../db/columns.ts";
import { payments } from "../core/schema.ts";

/** What a student shows for a transfer from card to card; its pictures stand in `receipt_pictures`. */
export const receipts = table(
  "receipts",
  {
    id: id(),
    paymentId: bigint()
      .notNull()
      .references(() => payments.id),
    personId: bigint().notNull(),
    status: text<"pending" | "approved" | "rejected" | "another">().notNull(),
    sentAt: time().notNull(),
    /** What its sender wrote under it. */
    words: sealed("receipts.words"),
    /** Looks like the picture of an earlier one. */
    similarTo: bigint(),
    /** Why a file of it could not be compared with earlier ones. */
    uncompared: text<"unreadable" | "no-picture">(),
    decidedBy: bigint(),
    decidedAt: time(),
    /** A preset's key, or free words. */
    reason: sealed("receipts.reason"),
    remindedAt: time(),
    escalatedAt: time(),
  },
  (t) => [
    index("receipts_pending").on(t.sentAt).where(sql`status = 'pending'`),
    // One decision waits per payment.
    uniqueIndex("receipts_one_pending").on(t.paymentId).where(sql`status = 'pending'`),
    index("receipts_person").on(t.personId, t.id),
    index("receipts_payment").on(t.paymentId),
  ],
);

export const receiptPictures = table(
  "receipt_pictures",
  {
    id: id(),
    receiptId: bigint()
      .notNull()
      .references(() => receipts.id),
    fileId: text().notNull(),
    /** The same picture has the same one, whoever sends it. */
    fileUniqueId: text().notNull(),
    kind: text<"photo" | "document">().notNull(),
    /** What it looks like, for ninety days; for what cannot be read as a picture, only that it is this file. */
    likeness: sealed("receipt_pictures.likeness"),
  },
  (t) => [
    uniqueIndex("receipt_pictures_file").on(t.fileUniqueId),
    index("receipt_pictures_receipt").on(t.receiptId),
  ],
);

/** Every message in which staff see a receipt; all show the decision. */
export const receiptCopies = table(
  "receipt_copies",
  {
    receiptId: bigint().notNull(),
    chatId: bigint().notNull(),
    messageId: bigint().notNull(),
    hasPicture: flag().notNull(),
  },
  (t) => [primaryKey({ columns: [t.receiptId, t.chatId, t.messageId] })],
);

/** A person's open question which order a picture is for; survives /start and every menu. */
export const awaitedReceipts = table("awaited_receipts", {
  personId: bigint().primaryKey(),
  /** The pictures so far, until "is this the right receipt?" is answered. */
  draft: sealedJson<ReceiptDraft>("awaited_receipts.draft"),
  paymentId: bigint(),
  updatedAt: time().notNull(),
});

export interface ReceiptDraft {
  mediaGroup?: string | undefined;
  pictures: { fileId: string; fileUniqueId: string; kind: "photo" | "document" }[];
  /** What was written under them. */
  words?: string | undefined;
}
