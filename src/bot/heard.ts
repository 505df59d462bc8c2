import type { TelegramUpdate } from "@gramio/types";
import { and, eq, inArray, lt, max } from "drizzle-orm";
import type { Reader, Tx } from "../db/db.ts";
import { hole, statement } from "../db/statement.ts";
import { beginning } from "../lib/cut.ts";
import { DAY } from "../lib/durations.ts";
import { updates } from "./schema.ts";

/** Telegram gives up on an update after a day; after a quiet week its ids begin anew, lower perhaps than before. */
const COMES_AGAIN_WITHIN_MS = 3 * DAY;

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
  return rows.length > 0 || (await markAnew(tx, update, now));
}

/** An id that was heard so long ago is another update's by now. */
async function markAnew(tx: Tx, update: TelegramUpdate, now: Date): Promise<boolean> {
  const { updateId, heardAt } = updates;
  const longAgo = new Date(now.getTime() - COMES_AGAIN_WITHIN_MS);
  const rows = await tx
    .update(updates)
    .set({ type: typeOf(update), heardAt: now, body: null })
    .where(and(eq(updateId, update.update_id), lt(heardAt, longAgo)))
    .returning({ updateId });
  return rows.length > 0;
}

/** When the last update was heard. */
export async function lastHeard(read: Reader): Promise<Date | undefined> {
  const [row] = await read.select({ at: max(updates.heardAt) }).from(updates);
  return row?.at ?? undefined;
}

/** So much is kept of an update that nobody could do anything with: anybody may send any number of them. */
const MOST_KEPT = 16 * 1024;
export const KEPT_A_DAY = 500;
export const KEPT_DAYS = 30;

/** Keeps an update that nobody could do anything with. */
export async function keep(tx: Tx, update: TelegramUpdate): Promise<void> {
  const body = JSON.stringify(update).slice(0, MOST_KEPT).toWellFormed();
  await tx.update(updates).set({ body }).where(eq(updates.updateId, update.update_id));
}

/** Forgets what was heard before, and what was kept of it. */
export async function forgetHeard({ tx }: { tx: Tx }, before: Date, most: number): Promise<number> {
  const old = tx
    .select({ id: updates.updateId })
    .from(updates)
    .where(lt(updates.heardAt, before))
    .limit(most);
  const gone = await tx
    .delete(updates)
    .where(inArray(updates.updateId, old))
    .returning({ id: updates.updateId });
  return gone.length;
}

/** What Telegram calls it; something else than Telegram may send anything, so it is cut to what a database takes. */
export function typeOf(update: TelegramUpdate): string {
  const type = Object.keys(update).find((key) => key !== "update_id");
  return type === undefined ? "nothing" : beginning(type.replaceAll("\0", ""), 64);
}
