import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Picture } from "./pictures.ts";
import { awaitedReceipts, type ReceiptDraft } from "./schema.ts";

export type Awaited = typeof awaitedReceipts.$inferSelect;
/** A picture that was not confirmed yet, and what it is for, when that is clear. */
export type Draft = Awaited & { draft: ReceiptDraft };

type Payer = { id: number };

/** Telegram takes no larger albums. */
const MOST_PICTURES = 10;

/** What somebody was asked for; it outlives every menu, /start, and us. */
export async function awaitedOf(read: Reader, { id }: Payer): Promise<Awaited | undefined> {
  const [row] = await read.select().from(awaitedReceipts).where(eq(awaitedReceipts.personId, id));
  return row;
}

/** Which picture a button means: one of an earlier picture must not answer for a later one. */
export const tagOf = ({ pictures: [first] }: ReceiptDraft): number =>
  Bun.hash.crc32(first?.fileUniqueId ?? "");

/** The draft that a button means; throws receipt-draft-gone. */
export async function draftOf(read: Reader, by: Payer, tag: number): Promise<Draft> {
  const awaited = await awaitedOf(read, by);
  if (!awaited?.draft || tagOf(awaited.draft) !== tag) throw new DomainError("receipt-draft-gone");
  return { ...awaited, draft: awaited.draft };
}

/** The next picture is for this payment; a picture that was not confirmed is forgotten. */
export const waitFor = (act: Act, by: Payer, paymentId: number | null): Promise<void> =>
  write(act, by, { draft: null, paymentId, updatedAt: act.now });

/** There is one more that a picture may be for; what was sent and not confirmed yet stays. */
export async function waitForAny(act: Act, by: Payer): Promise<void> {
  const awaited = await awaitedOf(act.tx, by);
  if (!awaited?.draft) await waitFor(act, by, null);
}

/** It is this payment that the picture is for. */
export const meanPayment = (act: Act, by: Payer, { draft, updatedAt }: Draft, paymentId: number | null) =>
  write(act, by, { draft, paymentId, updatedAt });

/**
 * Takes a picture as a draft, in place of any earlier one; the pictures of one album stay together. What one person
 * sends is heard in its order, so nobody else writes meanwhile. Gives nothing when it only joins its album.
 */
export async function takePicture(
  act: Act,
  by: Payer,
  picture: Picture,
  { mediaGroup, words, paymentId }: Pick<ReceiptDraft, "mediaGroup" | "words"> & { paymentId: number | null },
): Promise<Draft | undefined> {
  const awaited = await awaitedOf(act.tx, by);
  if (mediaGroup && awaited?.draft?.mediaGroup === mediaGroup) {
    const said = [awaited.draft.words, words].filter(Boolean).join("\n");
    const pictures = joined(awaited.draft.pictures, picture);
    const draft = { mediaGroup, pictures, words: said || undefined };
    await write(act, by, { ...awaited, draft });
    return undefined;
  }
  const taken = { draft: { mediaGroup, pictures: [picture], words }, paymentId, updatedAt: act.now };
  await write(act, by, taken);
  return { ...taken, personId: by.id };
}

function joined(pictures: Picture[], picture: Picture): Picture[] {
  const isThere = pictures.some(({ fileUniqueId }) => fileUniqueId === picture.fileUniqueId);
  return isThere || pictures.length >= MOST_PICTURES ? pictures : [...pictures, picture];
}

/** Nothing is asked for any more; a picture still counts while something is open. */
export const forget = async ({ tx }: Act, { id }: Payer): Promise<void> =>
  void (await tx.delete(awaitedReceipts).where(eq(awaitedReceipts.personId, id)));

async function write(act: Act, { id }: Payer, { draft, paymentId, updatedAt }: Omit<Awaited, "personId">) {
  const values = { draft, paymentId, updatedAt };
  await act.tx
    .insert(awaitedReceipts)
    .values({ personId: id, ...values })
    .onConflictDoUpdate({ target: awaitedReceipts.personId, set: values });
}
