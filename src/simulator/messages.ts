import type { TelegramMessage, TelegramMessageEntity, TelegramReplyKeyboardMarkup } from "@gramio/types";
import type { Backend } from "./backend.ts";
import { badRequest } from "./errors.ts";
import type { Formatted } from "./formatting/html.ts";
import type { Markup } from "./markup.ts";
import { isObject, type Params } from "./params.ts";
import type { Room } from "./world.ts";

/** What a message says or carries. */
export type Content = Partial<
  Pick<
    TelegramMessage,
    | "text"
    | "entities"
    | "caption"
    | "caption_entities"
    | "photo"
    | "document"
    | "video"
    | "audio"
    | "voice"
    | "animation"
    | "video_note"
    | "contact"
    | "invoice"
    | "successful_payment"
    | "refunded_payment"
    | "media_group_id"
    | "forward_origin"
    | "forum_topic_created"
    | "migrate_to_chat_id"
    | "migrate_from_chat_id"
    | "new_chat_members"
    | "left_chat_member"
    | "has_protected_content"
    | "link_preview_options"
    | "show_caption_above_media"
  >
>;

interface Draft {
  room: Room;
  from: number;
  content: Content;
  thread?: number | undefined;
  markup?: Markup | undefined;
  replyTo?: TelegramMessage | undefined;
  /** The message is the beginning of a topic, which has its number. */
  opensTopic?: boolean;
}

/** Puts a message into a chat; everybody who looks at the chat sees it. */
export function post(backend: Backend, draft: Draft): TelegramMessage {
  const { room, markup, replyTo } = draft;
  const message = compose(backend, draft);
  room.messages.set(message.message_id, message);
  if (markup && markup.kind !== "inline") room.fixed.add(message.message_id);
  backend.events.tell({ type: "message", chat_id: room.id, message: backend.shown(message) });
  if (markup) changeKeyboards(backend, room, markup, replyTo);
  return message;
}

function compose({ world, now }: Backend, draft: Draft): TelegramMessage {
  const { room, from, content, markup, replyTo } = draft;
  const message_id = world.nextMessageId(room);
  const thread = draft.opensTopic ? message_id : draft.thread;
  const buttons = markup?.kind === "inline" && markup.markup.inline_keyboard.length > 0;
  return {
    message_id,
    from: world.user(from),
    chat: world.chat(room),
    date: now(),
    ...(thread && { message_thread_id: thread, is_topic_message: true as const }),
    ...(replyTo && { reply_to_message: withoutReply(replyTo) }),
    ...content,
    ...(buttons && { reply_markup: markup.markup }),
  };
}

const withoutReply = ({ reply_to_message: _, ...message }: TelegramMessage): TelegramMessage => message;

function changeKeyboards({ world, events }: Backend, room: Room, markup: Markup, replyTo?: TelegramMessage) {
  if (markup.kind !== "reply" && markup.kind !== "remove") return;
  const keyboard = markup.kind === "reply" ? markup.markup : null;
  const selective = markup.kind === "reply" ? markup.markup.selective : markup.selective;
  const only = selective ? replyTo?.from?.id : undefined;
  for (const member of room.members.keys())
    if (member !== world.bot.id && (only === undefined || member === only))
      setKeyboard(room, member, keyboard);
  events.tell({ type: "keyboard", chat_id: room.id, reply_keyboard: keyboard });
}

export function setKeyboard(room: Room, member: number, keyboard: TelegramReplyKeyboardMarkup | null) {
  if (keyboard) room.keyboards.set(member, keyboard);
  else room.keyboards.delete(member);
}

/** Changes a message in place: a field that is undefined disappears. */
export function change(
  backend: Backend,
  room: Room,
  message: TelegramMessage,
  changes: { [Field in keyof TelegramMessage]?: TelegramMessage[Field] | undefined },
): TelegramMessage {
  const merged = Object.entries({ ...message, ...changes }).filter(([, value]) => value !== undefined);
  // Safe: only optional fields are ever taken away.
  const changed = Object.fromEntries(merged) as unknown as TelegramMessage;
  room.messages.set(message.message_id, changed);
  backend.events.tell({ type: "edit", chat_id: room.id, message: backend.shown(changed) });
  return changed;
}

/** The message that a reply is to; refused when it is not there. */
export function findReplied(params: Params, room: Room): TelegramMessage | undefined {
  const reply = params.json("reply_parameters");
  if (reply === undefined) return undefined;
  if (!isObject(reply)) throw badRequest("object expected as reply parameters");
  const id = Number(reply.message_id ?? Number.NaN);
  if (!Number.isInteger(id))
    throw badRequest("can't parse reply parameters: Can't find field \"message_id\"");
  const found = room.messages.get(id);
  if (!found && reply.allow_sending_without_reply !== true)
    throw badRequest("message to be replied not found");
  return found;
}

/** The number that the messages of one album have in common. */
export const newAlbum = (backend: Backend): string =>
  String(backend.now()) + Math.floor(backend.random() * 1e6);

export const asText = ({ text, entities }: Formatted): Content => ({ text, ...some("entities", entities) });

export const asCaption = ({ text, entities }: Formatted): Content =>
  text ? { caption: text, ...some("caption_entities", entities) } : {};

const some = <Name extends string>(name: Name, entities: TelegramMessageEntity[]) =>
  // Safe: the computed key is the only one.
  (entities.length ? { [name]: entities } : {}) as { [Key in Name]?: TelegramMessageEntity[] };
