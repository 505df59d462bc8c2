import type { TelegramInlineKeyboardMarkup, TelegramMessage } from "@gramio/types";
import type { Backend } from "../backend.ts";
import { findOpenRoom } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { measured, readFormatted } from "../formatting/text.ts";
import { readInlineMarkup, withPay } from "../markup.ts";
import { change } from "../messages.ts";
import type { Params } from "../params.ts";
import type { Room } from "../world.ts";
import type { Method, Methods } from "./method.ts";
import { readMedia } from "./sending.ts";

type Changes = Omit<Parameters<typeof change>[3], "reply_markup"> & {
  reply_markup: TelegramInlineKeyboardMarkup | undefined;
};

const SAME =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
const MEDIA = ["photo", "document", "video", "audio", "voice", "animation"] as const;

const editMessageText: Method = (backend, params) => {
  const { text, entities } = measured(readFormatted(params, "text"), "text", { isEdit: true });
  const reply_markup = readInlineMarkup(params);
  const { room, message } = findEditable(backend, params);
  if (message.text === undefined) throw badRequest("there is no text in the message to edit");
  return apply(backend, room, message, { text, entities: nonEmpty(entities), reply_markup });
};

const editMessageCaption: Method = (backend, params) => {
  const { text, entities } = measured(readFormatted(params, "caption"), "caption", { isEdit: true });
  const reply_markup = readInlineMarkup(params);
  const { room, message } = findEditable(backend, params);
  if (!hasMedia(message)) throw badRequest("there is no caption in the message to edit");
  const caption = text || undefined;
  return apply(backend, room, message, { caption, caption_entities: nonEmpty(entities), reply_markup });
};

const editMessageMedia: Method = async (backend, params) => {
  const reply_markup = readInlineMarkup(params);
  findEditable(backend, params);
  const content = await readMedia(backend, params, params.json("media"));
  const { room, message } = findEditable(backend, params);
  const none = Object.fromEntries(MEDIA.map((kind) => [kind, undefined]));
  const words = { text: undefined, entities: undefined, caption: undefined, caption_entities: undefined };
  return apply(backend, room, message, { ...none, ...words, ...content, reply_markup });
};

const editMessageReplyMarkup: Method = (backend, params) => {
  const read = readInlineMarkup(params);
  const { room, message } = findEditable(backend, params);
  const reply_markup = withPay(read, message.invoice);
  if (Bun.deepEquals(message.reply_markup, reply_markup)) throw badRequest(SAME);
  return change(backend, room, message, { reply_markup });
};

function findEditable(backend: Backend, params: Params): { room: Room; message: TelegramMessage } {
  if (!params.text("chat_id")) throw badRequest("chat_id is empty");
  const id = params.int("message_id");
  if (!id) throw badRequest("message identifier is not specified");
  const room = findOpenRoom(backend, params);
  const message = room.messages.get(id);
  if (!message) throw badRequest("message to edit not found");
  if (message.from?.id !== backend.world.bot.id || message.forward_origin || room.fixed.has(id))
    throw badRequest("message can't be edited");
  return { room, message };
}

function apply(backend: Backend, room: Room, message: TelegramMessage, changes: Changes): TelegramMessage {
  withPay(changes.reply_markup, message.invoice);
  const same = Object.entries(changes).every(([field, value]) =>
    // Safe: the changes are named by fields of messages.
    Bun.deepEquals(message[field as keyof TelegramMessage], value),
  );
  if (same) throw badRequest(SAME);
  return change(backend, room, message, { ...changes, edit_date: backend.now() });
}

const hasMedia = (message: TelegramMessage) => MEDIA.some((kind) => message[kind] !== undefined);

const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);

export const editing: Methods = {
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
};
