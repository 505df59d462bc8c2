import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Language } from "../../../texts/languages.ts";
import type { Act, Address } from "../../../turn/act.ts";
import { firstKnown, staffWith } from "../../people/colleagues.ts";
import { people } from "../../people/schema.ts";
import type { Receipt } from "./receipts.ts";
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
const groupLanguage = async (act: Act): Promise<Language> =>
  (await firstKnown(act))?.language ?? act.config.bot.locale;

export const copiesOf = (read: Reader, receiptId: number): Promise<Copy[]> =>
  read.select().from(receiptCopies).where(eq(receiptCopies.receiptId, receiptId));

/**
 * Remembers where a copy stands. It may have been sent while somebody decided: then it is out of date already, and is
 * drawn again.
 */
export async function keepCopy(
  act: Act,
  { receipt: receiptId, chat: chatId, hasPicture, look }: NonNullable<(typeof copied)["data"]>,
  sent: unknown,
): Promise<void> {
  const messageId = messageIdOf(sent);
  if (messageId === undefined) return;
  // Takes hold of the row, so that a decision made just now either is seen here or sees this copy.
  const [row] = await act.tx
    .update(receipts)
    .set({ sentAt: sql`${receipts.sentAt}` })
    .where(eq(receipts.id, receiptId))
    .returning({
      status: receipts.status,
      similarTo: receipts.similarTo,
      uncompared: receipts.uncompared,
    });
  await act.tx
    .insert(receiptCopies)
    .values({ receiptId, chatId, messageId, hasPicture })
    .onConflictDoNothing();
  if (row && lookOf(row) !== look) await act.later(redrawing, { receipt: receiptId });
}

/** A copy has made room for something else, such as a question: nothing is drawn there any more. */
export async function letGo(
  { tx }: Act,
  { chatId, messageId }: Pick<Copy, "chatId" | "messageId">,
): Promise<void> {
  await tx
    .delete(receiptCopies)
    .where(and(eq(receiptCopies.chatId, chatId), eq(receiptCopies.messageId, messageId)));
}

const messageIdOf = (sent: unknown): number | undefined =>
  typeof sent === "object" && sent !== null && "message_id" in sent && typeof sent.message_id === "number"
    ? sent.message_id
    : undefined;
