import { FileRefused } from "../../../bot/files.ts";
import { log } from "../../../lib/log.ts";
import { pictureHash } from "../../../lib/picture-hash.ts";
import type { Download, Outside } from "../../../turn/outside.ts";
import { type KeptPicture, keepHash, lookalike, MOST_BYTES, picturesOf } from "./pictures.ts";
import { markSimilar, receiptById } from "./receipts.ts";
import { redraw } from "./showing.ts";

const logger = log("receipts");

/** Looks at the pictures of a receipt: is one like a picture that was sent for another payment? */
export async function look({ receipt: id }: { receipt: number }, outside: Outside): Promise<void> {
  const { act, read, download } = outside;
  const receipt = await receiptById(read, id);
  const pictures = await picturesOf(read, receipt.id);
  const hashed: { id: number; hash: string }[] = [];
  for (const picture of pictures) {
    const hash = picture.hash ?? (await hashOf(picture, download));
    if (hash !== undefined) hashed.push({ id: picture.id, hash });
  }
  if (hashed.length === 0) return;
  // Before it compares, so that of two that are looked at together one finds the other.
  await act(async ({ tx }) => {
    for (const { id, hash } of hashed) await keepHash(tx, id, hash);
  });
  const hashes = hashed.map(({ hash }) => hash);
  const similarTo = await lookalike(read, receipt, hashes);
  if (similarTo === undefined) return;
  await act(async (doing) => {
    if (await markSimilar(doing, receipt.id, similarTo)) await redraw(doing, receipt.id);
  });
}

/** A picture that cannot be had or read is nothing to compare; staff see it all the same. */
async function hashOf({ fileId, receiptId }: KeptPicture, download: Download): Promise<string | undefined> {
  try {
    return await pictureHash(await download(fileId, MOST_BYTES));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    logger.warn("a picture of a receipt cannot be looked at", { receiptId, why: error.why });
    return undefined;
  }
}
