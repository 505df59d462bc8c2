import { reaction } from "../../../turn/outbox.ts";
import { task } from "../../../turn/tasks.ts";

/** Looks at the pictures of a receipt: is one like a picture that was sent for another payment? */
export const looking = task<{ receipt: number }>("receipts.look");
/** Draws the copies of a receipt anew. */
export const redrawing = task<{ receipt: number }>("receipts.redraw");

/** Telegram tells where a copy stands. */
export const copied = reaction<{ receipt: number; chat: number; hasPicture: boolean; look: string }>(
  "receipts.copied",
);
