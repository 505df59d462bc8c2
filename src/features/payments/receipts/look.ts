import { FileRefused } from "../../../bot/files.ts";
import { type Likeness, likenessOf } from "../../../lib/likeness/likeness.ts";
import { log } from "../../../lib/log.ts";
import type { Download, Outside } from "../../../turn/outside.ts";
import {
  type KeptPicture,
  keepLikeness,
  laterAlike,
  lookalike,
  MOST_BYTES,
  picturesOf,
  unseen,
} from "./pictures.ts";
import { markLooked, receiptById } from "./receipts.ts";
import { redraw } from "./showing.ts";

const logger = log("receipts");

/** So many older pictures are looked at again within one run. */
const MOST_AGAIN = 20;

/** Looks at the pictures of a receipt: is one like a picture that was sent for another payment? */
export async function look({ receipt: id }: { receipt: number }, outside: Outside): Promise<void> {
  const { act, read, download } = outside;
  const receipt = await receiptById(read, id);
  const seen: Likeness[] = [];
  for (const picture of await picturesOf(read, receipt.id)) {
    const likeness = await lookAt(picture, download);
    seen.push(likeness);
    // Before it compares: of two that are looked at together, whichever comes last finds the other.
    await act(({ tx }) => keepLikeness(tx, picture.id, likeness.kept));
  }
  const kinds = seen.flatMap(({ uncompared }) => uncompared ?? []);
  const uncompared = kinds.find((kind) => kind === "no-picture") ?? kinds[0] ?? null;
  const kept = seen.map(({ kept }) => kept).filter(Boolean);
  // What was handed in after it, and looked at before it.
  for (const later of await laterAlike(read, receipt, kept))
    await act(async (doing) => {
      await markLooked(doing, later, { similarTo: receipt.id });
      await redraw(doing, later);
    });
  const similarTo = (await lookalike(read, receipt, kept)) ?? null;
  if (similarTo === receipt.similarTo && uncompared === receipt.uncompared) return;
  await act(async (doing) => {
    await markLooked(doing, receipt.id, { similarTo, uncompared });
    await redraw(doing, receipt.id);
  });
}

/** Pictures that were looked at by an earlier version in another way are made comparable, a few at a time. */
export async function lookAgain({ act, read, download, clock }: Outside): Promise<void> {
  for (const picture of await unseen(read, clock.now(), MOST_AGAIN)) {
    const { kept } = await lookAt(picture, download);
    await act(({ tx }) => keepLikeness(tx, picture.id, kept));
  }
}

/** A picture that cannot be had is nothing to compare; staff see it all the same. */
async function lookAt({ fileId, receiptId }: KeptPicture, download: Download): Promise<Likeness> {
  try {
    return await likenessOf(await download(fileId, MOST_BYTES));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    logger.warn("a picture of a receipt cannot be looked at", { receiptId, why: error.why });
    return { kept: "", uncompared: "unreadable" };
  }
}
