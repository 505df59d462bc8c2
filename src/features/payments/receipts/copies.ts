import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Act, Address } from "../../../turn/act.ts";
import { later } from "../../../turn/tasks.ts";
import { firstKnown } from "../../people/colleagues.ts";
import { people } from "../../people/schema.ts";
import type { Receipt } from "./receipts.ts";
import { receiptCopies, receipts } from "./schema.ts";
import { type copied, redrawing } from "./tasks.ts";

export type Copy = typeof receiptCopies.$inferSelect;

/** Somebody who decides, or the group in which they do. */
export type Desk = Address & { isGroup: boolean };

/** What a copy looks like, as far as it ever changes. */
export const lookOf = ({ status, similarTo }: Pick<Receipt, "status" | "similarTo">): string =>
  `${status}:${similarTo ?? ""}`;

/** Everybody in charge who has spoken to us and can be reached, and their group, which has the language of the first of them; the school's while nobody is known. */
export async function desks(act: Act): Promise<Desk[]> {
  const { tx, staff, staffGroup } = act;
  const known = await tx
    .select({ telegramId: people.telegramId, language: people.language })
    .from(people)
    .where(and(inArray(people.telegramId, [...staff]), isNull(people.unreachableAt)));
  const found: Desk[] = known.map((address) => ({ ...address, isGroup: false }));
  if (staffGroup === undefined) return found;
  const first = await firstKnown(act);
  return [
    ...found,
    { telegramId: staffGroup, language: first?.language ?? act.config.bot.locale, isGroup: true },
  ];
}

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
    .returning({ status: receipts.status, similarTo: receipts.similarTo });
  await act.tx
    .insert(receiptCopies)
    .values({ receiptId, chatId, messageId, hasPicture })
    .onConflictDoNothing();
  if (row && lookOf(row) !== look) await later(act, redrawing, { receipt: receiptId });
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
