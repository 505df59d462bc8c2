import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../db/db.ts";
import { open, SealError } from "../lib/crypto.ts";
import { events, outbox, tasks } from "../turn/schema.ts";
import { failedUpdates, scenes, updates } from "./schema.ts";

/** Somebody, as the kernel knows people. */
export interface Whose {
  personId: number;
  telegramId: number;
}

const AT_ONCE = 200;

/** Whether a text of ours speaks of a Telegram account. */
const mentions = (text: string, telegramId: number): boolean =>
  new RegExp(`(?<!\\d)${telegramId}(?!\\d)`).test(text);

/** Nothing when its key is not there: nobody can read it. */
function opened(sealed: string, label: string): string | undefined {
  try {
    return open(sealed, label);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

/** Updates of theirs that broke, with whether they told of money and wait to be heard again. */
export async function failuresOf(
  read: Reader,
  { telegramId }: Whose,
): Promise<{ id: string; body: string; waits: boolean }[]> {
  const { errorId: id, body, replayedAt } = failedUpdates;
  const found: { id: string; body: string; waits: boolean }[] = [];
  for (let last = ""; ; ) {
    const rows = await read
      .select({ id, sealed: sql<string>`${body}`, replayedAt })
      .from(failedUpdates)
      .where(gt(id, last))
      .orderBy(asc(id))
      .limit(AT_ONCE);
    for (const { id, sealed, replayedAt } of rows) {
      const text = opened(sealed, "failed_updates.body");
      if (text && mentions(text, telegramId)) found.push({ id, body: text, waits: replayedAt === null });
    }
    if (rows.length < AT_ONCE) return found;
    last = rows.at(-1)?.id ?? "";
  }
}

/** Updates of theirs that nobody could do anything with. */
export async function keptOf(read: Reader, { telegramId }: Whose): Promise<{ id: number; body: string }[]> {
  const { updateId: id, body } = updates;
  const found: { id: number; body: string }[] = [];
  for (let last = -1; ; ) {
    const rows = await read
      .select({ id, sealed: sql<string>`${body}` })
      .from(updates)
      .where(and(isNotNull(body), gt(id, last)))
      .orderBy(asc(id))
      .limit(AT_ONCE);
    for (const { id, sealed } of rows) {
      const text = opened(sealed, "updates.body");
      if (text && mentions(text, telegramId)) found.push({ id, body: text });
    }
    if (rows.length < AT_ONCE) return found;
    last = rows.at(-1)?.id ?? last;
  }
}

/** Forms under way, and what was typed in them. */
export const formsOf = (read: Reader, { telegramId }: Whose) =>
  read.select({ scene: scenes.scene, state: scenes.state }).from(scenes).where(eq(scenes.userId, telegramId));

/** What they did, as the figures have it. */
export const eventsOf = (read: Reader, { personId }: Whose) =>
  read
    .select({ at: events.at, name: events.name, subject: events.subject, details: events.details })
    .from(events)
    .where(eq(events.personId, personId));

/** Forms, words, calls and tasks of theirs: what the kernel itself keeps. */
export async function eraseHeard(tx: Tx, whose: Whose): Promise<void> {
  const { telegramId } = whose;
  await tx.delete(scenes).where(or(eq(scenes.userId, telegramId), eq(scenes.chatId, telegramId)));
  const failed = (await failuresOf(tx, whose)).map(({ id }) => id);
  if (failed.length > 0) await tx.delete(failedUpdates).where(inArray(failedUpdates.errorId, failed));
  const kept = (await keptOf(tx, whose)).map(({ id }) => id);
  if (kept.length > 0) await tx.update(updates).set({ body: null }).where(inArray(updates.updateId, kept));
  await tx.delete(outbox).where(eq(outbox.chatId, telegramId));
  await tx.update(events).set({ personId: null }).where(eq(events.personId, whose.personId));
  await eraseDead(tx, whose);
  await eraseTasks(tx, whose);
}

/** Calls to others that were given up, and speak of them. */
async function eraseDead(tx: Tx, { telegramId }: Whose): Promise<void> {
  const rows = await tx
    .select({ id: outbox.id, sealed: sql<string>`${outbox.params}` })
    .from(outbox)
    .where(eq(outbox.state, "dead"));
  const theirs = rows.filter(({ sealed }) => mentions(opened(sealed, "outbox.params") ?? "", telegramId));
  for (const { id } of theirs) await tx.delete(outbox).where(eq(outbox.id, id));
}

/** How payloads name whoever has asked for something, or whom it is for. */
const NAMED = ["person", "personId", "by"];

async function eraseTasks(tx: Tx, { personId, telegramId }: Whose): Promise<void> {
  const rows = await tx.select({ id: tasks.id, sealed: sql<string>`${tasks.payload}` }).from(tasks);
  for (const { id, sealed } of rows) {
    const payload: unknown = JSON.parse(opened(sealed, "tasks.payload") ?? "{}");
    const isTheirs = Object.entries(payload ?? {}).some(
      ([name, value]) =>
        (NAMED.includes(name) && (value === personId || value?.id === personId)) ||
        (name === "chatId" && value === telegramId),
    );
    if (isTheirs) await tx.delete(tasks).where(eq(tasks.id, id));
  }
}

const TELLS_OF_MONEY = /"(successful|refunded)_payment"/;

/** Forgets failures that nobody has had heard again, but for those that tell of money. Gives how many. */
export async function forgetBroken({ tx }: { tx: Tx }, before: Date, most: number): Promise<number> {
  const { errorId: id, body, failedAt } = failedUpdates;
  const rows = await tx
    .select({ id, sealed: sql<string>`${body}` })
    .from(failedUpdates)
    .where(lt(failedAt, before))
    .orderBy(asc(failedAt))
    .limit(most);
  const old = rows.filter(({ sealed }) => !TELLS_OF_MONEY.test(opened(sealed, "failed_updates.body") ?? ""));
  if (old.length === 0) return 0;
  await tx.delete(failedUpdates).where(
    inArray(
      id,
      old.map((row) => row.id),
    ),
  );
  return old.length;
}

/** Whether an update of theirs that tells of money waits to be heard again. */
export async function awaitsMoney(read: Reader, whose: Whose): Promise<boolean> {
  const { errorId } = failedUpdates;
  const [any] = await read
    .select({ errorId })
    .from(failedUpdates)
    .where(isNull(failedUpdates.replayedAt))
    .limit(1);
  if (!any) return false;
  const failures = await failuresOf(read, whose);
  return failures.some(({ body, waits }) => waits && TELLS_OF_MONEY.test(body));
}
