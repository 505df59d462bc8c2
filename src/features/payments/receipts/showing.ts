import type { ChatMove } from "../../../bot/moves.ts";
import { notify } from "../../../bot/notify.ts";
import { captionParams, inlineKeyboard, textParams, type View } from "../../../bot/view.ts";
import type { Language } from "../../../texts/languages.ts";
import type { Act } from "../../../turn/act.ts";
import { type Call, reactingBy } from "../../../turn/outbox.ts";
import {
  type Copy,
  copiesOf,
  type Desk,
  desks,
  groupLanguage,
  languagesOf,
  leaveChat,
  lookOf,
} from "./copies.ts";
import type { KeptPicture } from "./pictures.ts";
import { type ReceiptCard, receiptCard } from "./queue.ts";
import { holdReceipt, type Receipt } from "./receipts.ts";
import * as views from "./staff-views.ts";
import { copied } from "./tasks.ts";

/** Everybody who decides is sent a receipt, in private and in the group of the staff. */
export async function showToStaff(act: Act, { receipt }: { receipt: Receipt }): Promise<void> {
  const card = await receiptCard(act.tx, receipt.id);
  for (const desk of await desks(act)) await sendCopy(act, card, desk);
}

/**
 * The group of the staff is another chat now, and nothing can be written anew in the old one: what still waits for a
 * decision is shown where they are, and the decision stands there too.
 */
export async function followGroup(act: Act, { from, to }: ChatMove): Promise<void> {
  const there: Desk = { telegramId: to, language: await groupLanguage(act), isGroup: true };
  for (const id of await leaveChat(act, from)) await sendCopy(act, await receiptCard(act.tx, id), there);
}

async function sendCopy(act: Act, card: ReceiptCard, desk: Desk): Promise<void> {
  const { telegramId: chat, isGroup } = desk;
  if (card.pictures.length > 1) for (const call of albums(chat, card.pictures)) await act.call(call);
  const view = views.copyOf(act.texts.in(desk.language), card, { isGroup });
  const hasPicture = card.pictures.length === 1;
  const data = { receipt: card.receipt.id, chat, hasPicture, look: lookOf(card.receipt) };
  await notify(act, desk, view, { reaction: reactingBy(copied, data) });
}

/** Telegram keeps photos and files in albums of their own, and knows no album of one. */
function albums(chatId: number, pictures: KeptPicture[]): Call[] {
  return (["photo", "document"] as const).flatMap((kind) => {
    const same = pictures.filter((picture) => picture.kind === kind);
    const [first] = same;
    if (!first) return [];
    const media = same.map(({ fileId }) => ({ type: kind, media: fileId }));
    const params = media.length === 1 ? { [kind]: first.fileId } : { media };
    const alone = kind === "photo" ? "sendPhoto" : "sendDocument";
    const method = media.length === 1 ? alone : "sendMediaGroup";
    return [{ chatId, method, params: { chat_id: chatId, ...params }, priority: "notice" as const }];
  });
}

/** Every copy shows what is known now: that it looks like another one, or who has decided and when. */
export async function redraw(act: Act, receiptId: number): Promise<void> {
  await holdReceipt(act, receiptId);
  const card = await receiptCard(act.tx, receiptId);
  const copies = await copiesOf(act.tx, receiptId);
  const languages = await languagesOf(act, copies);
  for (const copy of copies) {
    const language = languages.get(copy.chatId) ?? act.config.bot.locale;
    const view = views.copyOf(act.texts.in(language), card, { isGroup: copy.chatId === act.staffGroup });
    await act.call(editing(copy, view, language));
  }
}

/** The picture stays; the words below it, or of the message, are written anew. */
function editing(
  { chatId, messageId, hasPicture }: Copy,
  { text, buttons = [] }: View,
  language: Language,
): Call {
  const where = { chat_id: chatId, message_id: messageId };
  const rest = { ...where, reply_markup: inlineKeyboard(buttons, language) };
  return {
    chatId,
    method: hasPicture ? "editMessageCaption" : "editMessageText",
    params: { ...rest, ...(hasPicture ? captionParams({ text }, language) : textParams({ text }, language)) },
    priority: "notice",
  };
}
