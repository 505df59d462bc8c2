import type { TelegramUpdate } from "@gramio/types";
import { eq, max } from "drizzle-orm";
import type { Reader, Tx } from "../db/db.ts";
import { hole, statement } from "../db/statement.ts";
import { beginning } from "../lib/cut.ts";
import { updates } from "./schema.ts";

const insert = statement((tx: Tx) =>
  tx
    .insert(updates)
    .values({
      updateId: hole("updateId"),
      type: hole("type"),
      heardAt: hole("now"),
    })
    .onConflictDoNothing()
    .returning({ updateId: updates.updateId }),
);

/** Writes down that an update was heard; false when it had been before. */
export async function markHeard(tx: Tx, update: TelegramUpdate, now: Date): Promise<boolean> {
  const rows = await insert(tx, { updateId: update.update_id, type: typeOf(update), now });
  return rows.length > 0;
}

/** When the last update was heard. */
export async function lastHeard(read: Reader): Promise<Date | undefined> {
  const [row] = await read.select({ at: max(updates.heardAt) }).from(updates);
  return row?.at ?? undefined;
}

/** Keeps an update that nobody could do anything with. */
export async function keep(tx: Tx, update: TelegramUpdate): Promise<void> {
  await tx
    .update(updates)
    .set({ body: JSON.stringify(update) })
    .where(eq(updates.updateId, update.update_id));
}

/** What Telegram calls it; something else than Telegram may send anything, so it is cut to what a database takes. */
export function typeOf(update: TelegramUpdate): string {
  const type = Object.keys(update).find((key) => key !== "update_id");
  return type === undefined ? "nothing" : beginning(type.replaceAll("\0", ""), 64);
}
