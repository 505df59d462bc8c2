import { and, asc, desc, eq, gte, isNotNull, lt, ne } from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { DAY } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import { distance } from "../../../lib/picture-hash.ts";
import { type ReceiptDraft, receiptPictures, receipts } from "./schema.ts";

/** A picture at Telegram: a photo, or a file with a picture in it. */
export type Picture = ReceiptDraft["pictures"][number];
export type KeptPicture = typeof receiptPictures.$inferSelect;

/** What Telegram gives to bots; a larger one could not be looked at. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** Bits of 64: a screenshot that was cut, scaled or saved anew stays below it, another transfer hardly ever. */
const ALIKE = 6;
const LOOK_BACK_MS = 90 * DAY;
/** More than a school gets in that time; to compare with them takes some tens of milliseconds. */
const MOST_COMPARED = 20_000;

export const picturesOf = (read: Reader, receiptId: number): Promise<KeptPicture[]> =>
  read
    .select()
    .from(receiptPictures)
    .where(eq(receiptPictures.receiptId, receiptId))
    .orderBy(asc(receiptPictures.id));

/** The receipt that this very picture was sent with, whoever sent it. */
export async function sentWith(read: Reader, { fileUniqueId }: Picture) {
  const [receipt] = await read
    .select({ personId: receipts.personId, status: receipts.status })
    .from(receiptPictures)
    .innerJoin(receipts, eq(receipts.id, receiptPictures.receiptId))
    .where(eq(receiptPictures.fileUniqueId, fileUniqueId));
  return receipt;
}

/** A picture counts once, for one receipt: throws receipt-picture-used. */
export async function keepPictures(tx: Tx, receiptId: number, pictures: Picture[]): Promise<void> {
  const kept = await tx
    .insert(receiptPictures)
    .values(pictures.map((picture) => ({ ...picture, receiptId })))
    .onConflictDoNothing()
    .returning({ id: receiptPictures.id });
  if (kept.length < pictures.length) throw new DomainError("receipt-picture-used");
}

export const keepHash = async (tx: Tx, pictureId: number, hash: string): Promise<void> =>
  void (await tx.update(receiptPictures).set({ hash }).where(eq(receiptPictures.id, pictureId)));

/**
 * The earlier receipt for another payment whose picture looks like one of these hashes, the most similar one. Goes
 * through the hashes of ninety days, so it is nothing to do inside a turn.
 */
export async function lookalike(
  read: Reader,
  receipt: { id: number; paymentId: number; sentAt: Date },
  hashes: string[],
): Promise<number | undefined> {
  const since = new Date(receipt.sentAt.getTime() - LOOK_BACK_MS);
  const earlier = await read
    .select({ receiptId: receiptPictures.receiptId, hash: receiptPictures.hash })
    .from(receiptPictures)
    .innerJoin(receipts, eq(receipts.id, receiptPictures.receiptId))
    .where(
      and(
        isNotNull(receiptPictures.hash),
        gte(receipts.sentAt, since),
        lt(receipts.id, receipt.id),
        ne(receipts.paymentId, receipt.paymentId),
      ),
    )
    .orderBy(desc(receiptPictures.id))
    .limit(MOST_COMPARED);
  let found: { receiptId: number; far: number } | undefined;
  for (const { receiptId, hash } of earlier) {
    const far = Math.min(...hashes.map((each) => distance(each, hash ?? each)));
    if (far <= ALIKE && far < (found?.far ?? Number.POSITIVE_INFINITY)) found = { receiptId, far };
  }
  return found?.receiptId;
}
