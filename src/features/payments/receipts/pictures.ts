import { setImmediate } from "node:timers/promises";
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
} from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { DAY } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import { looksLike } from "../../../lib/likeness/likeness.ts";
import type { Act } from "../../../turn/act.ts";
import { type ReceiptDraft, receiptPictures, receipts } from "./schema.ts";

/** A picture at Telegram: a photo, or a file with a picture in it. */
export type Picture = ReceiptDraft["pictures"][number];
export type KeptPicture = Omit<typeof receiptPictures.$inferSelect, "likeness">;

/** What Telegram gives to bots; a larger one could not be looked at. */
export const MOST_BYTES = 20 * 1024 * 1024;
const LOOK_BACK_MS = 90 * DAY;
/** More than a school gets in that time, and about a second of work. */
const MOST_COMPARED = 5_000;
/** What is handed in while one of them waits to be looked at. */
const MOST_LATER = 200;
/** After so many, a few milliseconds, others have their turn. */
const AT_ONCE = 20;

const { likeness: _, ...shown } = getTableColumns(receiptPictures);

export const picturesOf = (read: Reader, receiptId: number): Promise<KeptPicture[]> =>
  read
    .select(shown)
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

export const keepLikeness = async (tx: Tx, pictureId: number, likeness: string | null): Promise<void> =>
  void (await tx.update(receiptPictures).set({ likeness }).where(eq(receiptPictures.id, pictureId)));

/** What was sent in the last ninety days and nobody has looked at in this way, the newest first. */
export const unseen = (read: Reader, now: Date, most: number): Promise<KeptPicture[]> =>
  read
    .select(shown)
    .from(receiptPictures)
    .innerJoin(receipts, eq(receipts.id, receiptPictures.receiptId))
    .where(and(isNull(receiptPictures.likeness), gte(receipts.sentAt, since(now))))
    .orderBy(desc(receiptPictures.id))
    .limit(most);

/** What nothing is compared with any more is forgotten. */
export async function forgetOld({ tx, now }: Act): Promise<void> {
  const old = tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(lt(receipts.sentAt, since(now)));
  await tx
    .update(receiptPictures)
    .set({ likeness: null })
    .where(and(isNotNull(receiptPictures.likeness), inArray(receiptPictures.receiptId, old)));
}

const since = (now: Date) => new Date(now.getTime() - LOOK_BACK_MS);

/**
 * The newest earlier receipt for another payment with a picture that looks like one of these, of the newest 5,000
 * pictures of ninety days. A few are compared at a time, between which others have their turn.
 */
export async function lookalike(
  read: Reader,
  receipt: { id: number; paymentId: number; sentAt: Date },
  likenesses: string[],
): Promise<number | undefined> {
  const isLike = looksLike(likenesses);
  let before = Number.MAX_SAFE_INTEGER;
  for (let compared = 0; compared < MOST_COMPARED; compared += AT_ONCE) {
    const earlier = await earlierThan(read, receipt, before);
    for (const { id, receiptId, likeness } of earlier) {
      if (likeness && isLike(likeness)) return receiptId;
      before = id;
    }
    if (earlier.length < AT_ONCE) return undefined;
    await setImmediate();
  }
  return undefined;
}

/** Later receipts for other payments that look like one of these, and that nothing earlier was found for. */
export async function laterAlike(
  read: Reader,
  receipt: { id: number; paymentId: number },
  likenesses: string[],
): Promise<Set<number>> {
  const isLike = looksLike(likenesses);
  const { receiptId, likeness } = receiptPictures;
  const later = await read
    .select({ receiptId, likeness })
    .from(receiptPictures)
    .innerJoin(receipts, eq(receipts.id, receiptId))
    .where(
      and(
        isNotNull(likeness),
        gt(receiptId, receipt.id),
        ne(receipts.paymentId, receipt.paymentId),
        isNull(receipts.similarTo),
      ),
    )
    .orderBy(asc(receiptId))
    .limit(MOST_LATER);
  const alike = new Set<number>();
  for (const [at, each] of later.entries()) {
    if (at % AT_ONCE === 0) await setImmediate();
    if (each.likeness && isLike(each.likeness)) alike.add(each.receiptId);
  }
  return alike;
}

const earlierThan = (
  read: Reader,
  receipt: { id: number; paymentId: number; sentAt: Date },
  before: number,
) =>
  read
    .select({
      id: receiptPictures.id,
      receiptId: receiptPictures.receiptId,
      likeness: receiptPictures.likeness,
    })
    .from(receiptPictures)
    .innerJoin(receipts, eq(receipts.id, receiptPictures.receiptId))
    .where(
      and(
        isNotNull(receiptPictures.likeness),
        gte(receipts.sentAt, since(receipt.sentAt)),
        lt(receipts.id, receipt.id),
        lt(receiptPictures.id, before),
        ne(receipts.paymentId, receipt.paymentId),
      ),
    )
    .orderBy(desc(receiptPictures.id))
    .limit(AT_ONCE);
