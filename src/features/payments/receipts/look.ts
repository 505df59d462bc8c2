import { type Download, FileRefused } from "../../../bot/files.ts";
import type { Db } from "../../../db/db.ts";
import type { TaskHandler } from "../../../jobs/tasks.ts";
import { log } from "../../../lib/log.ts";
import { pictureHash } from "../../../lib/picture-hash.ts";
import type { Act, Acting } from "../../../turn/act.ts";
import { type KeptPicture, keepHash, lookalike, MOST_BYTES, picturesOf } from "./pictures.ts";
import { markSimilar, receiptById } from "./receipts.ts";

interface Parts {
  db: Db;
  act: Acting;
  download: Download;
  /** Draws the copies of a receipt anew. */
  redraw: (act: Act, receiptId: number) => Promise<void>;
}

const logger = log("receipts");

/** Looks at the pictures of a receipt: is one like a picture that was sent for another payment? */
export function looking({ db, act, download, redraw }: Parts): TaskHandler {
  return async ({ receipt: id }) => {
    const receipt = await receiptById(db.read, Number(id));
    const pictures = await picturesOf(db.read, receipt.id);
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
    const similarTo = await lookalike(db.read, receipt, hashes);
    if (similarTo === undefined) return;
    await act(async (doing) => {
      if (await markSimilar(doing, receipt.id, similarTo)) await redraw(doing, receipt.id);
    });
  };
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
