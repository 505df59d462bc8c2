import { and, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Language } from "../../../texts/languages.ts";
import type { Act, Address } from "../../../turn/act.ts";
import { firstKnown, staffWith } from "../../people/colleagues.ts";
import { people } from "../../people/schema.ts";
import { holdReceipt, isPending, type Receipt } from "./receipts.ts";
import { receiptCopies, receipts } from "./schema.ts";
import { type copied, redrawing } from "./tasks.ts";

export type Copy = typeof receiptCopies.$inferSelect;

/** Somebody who decides, or the group in which they do. */
export type Desk = Address & { isGroup: boolean };

/** What a copy looks like, as far as it ever changes. */
export const lookOf = ({ status, similarTo, uncompared }: Look): string =>
  `${status}:${similarTo ?? ""}:${uncompared ?? ""}`;

type Look = Pick<Receipt, "status" | "similarTo" | "uncompared">;

/** Everybody who may decide, has spoken to us and can be reached, and the group of the staff. */
export async function desks(act: Act): Promise<Desk[]> {
  const deciding = await staffWith(act, "receipts.decide");
  const found: Desk[] = deciding.map((address) => ({ ...address, isGroup: false }));
  if (act.staffGroup === undefined) return found;
  return [...found, { telegramId: act.staffGroup, language: await groupLanguage(act), isGroup: true }];
}

/** The language of every chat with a copy, also of who may not decide any more, and of their group. */
export async function languagesOf(act: Act, copies: Copy[]): Promise<Map<number, Language>> {
  const chats = copies.map(({ chatId }) => chatId);
  const known = await act.tx
    .select({ telegramId: people.telegramId, language: people.language })
    .from(people)
    .where(inArray(people.telegramId, chats));
  const languages = new Map(known.map(({ telegramId, language }) => [telegramId, language]));
  if (act.staffGroup !== undefined) languages.set(act.staffGroup, await groupLanguage(act));
  return languages;
}

/** That of the first of the staff who is known; the school's while nobody is. */
export const groupLanguage = async (act: Act): Promise<Language> =>
  (await firstKnown(act))?.language ?? act.config.bot.locale;

export const copiesOf = (read: Reader, receiptId: number): Promise<Copy[]> =>
  read.select().from(receiptCopies).where(eq(receiptCopies.receiptId, receiptId));

/**
 * Remembers where a copy stands. It may have been sent while somebody decided: then it is out of date already, and is
 * drawn again.
 */
export async function keepCopy(
  act: Act,
  { receipt: receiptId, chat, hasPicture, look }: NonNullable<(typeof copied)["data"]>,
  sent: unknown,
): Promise<void> {
  const { messageId, chatId = chat } = placeOf(sent);
  if (messageId === undefined) return;
  // A decision made just now either is seen here or sees this copy.
  const row = await holdReceipt(act, receiptId);
  await act.tx
    .insert(receiptCopies)
    .values({ receiptId, chatId, messageId, hasPicture })
    .onConflictDoNothing();
  if (row && lookOf(row) !== look) await act.later(redrawing, { receipt: receiptId });
}

/** Whether a message shows a receipt, and is to show its decision: what comes after a tap on it stands below it. */
export const isCopy = async (
  read: Reader,
  { chatId, messageId }: Pick<Copy, "chatId" | "messageId">,
): Promise<boolean> =>
  (await read.$count(
    receiptCopies,
    and(eq(receiptCopies.chatId, chatId), eq(receiptCopies.messageId, messageId)),
  )) > 0;

/** Nothing is drawn in this chat any more. Gives the receipts shown there that still wait, the oldest first. */
export async function leaveChat({ tx }: Act, chatId: number): Promise<number[]> {
  const left = await tx.delete(receiptCopies).where(eq(receiptCopies.chatId, chatId)).returning();
  const shown = left.map(({ receiptId }) => receiptId);
  const waiting = await tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(and(isPending, inArray(receipts.id, shown)))
    .orderBy(receipts.sentAt, receipts.id);
  return waiting.map(({ id }) => id);
}

/** A group may have become another chat before its copy got there. */
const placeOf = (sent: unknown) => ({
  messageId: numberIn(sent, "message_id"),
  chatId: numberIn(partOf(sent, "chat"), "id"),
});

const partOf = (thing: unknown, name: string): unknown =>
  typeof thing === "object" && thing !== null && name in thing ? Reflect.get(thing, name) : undefined;

function numberIn(thing: unknown, name: string): number | undefined {
  const part = partOf(thing, name);
  return typeof part === "number" ? part : undefined;
}
