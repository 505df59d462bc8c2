import type { Backend } from "../backend.ts";
import { findOpenRoom, findThread } from "../chats.ts";
import { badRequest } from "../errors.ts";
import type { FileKind } from "../files.ts";
import { measured, readFormatted } from "../formatting/text.ts";
import { type Markup, readMarkup, withPay } from "../markup.ts";
import { asCaption, asText, type Content, findReplied, newAlbum, post } from "../messages.ts";
import { isObject, Params } from "../params.ts";
import { carried, takeFile } from "./media.ts";
import type { Method, Methods } from "./method.ts";

const ACTIONS = new Set(
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note".split(
    " ",
  ),
);

/** Posts in the name of the bot, where and how the common parameters say. */
export function send(backend: Backend, params: Params, content: Content) {
  const isPrivate = !params.text("chat_id")?.startsWith("-");
  const markup = payable(backend, readMarkup(params, { isPrivate }), content);
  const room = findOpenRoom(backend, params);
  const replyTo = findReplied(params, room);
  const thread = findThread(backend, params, room) ?? replyTo?.message_thread_id;
  const all = { ...content, ...manner(params) };
  return post(backend, { room, from: backend.world.bot.id, content: all, thread, markup, replyTo });
}

/** Invoices can be paid from their first button; copies of some lead to the bot instead. */
function payable(
  { world }: Backend,
  read: Markup | undefined,
  { invoice, forward_origin }: Content,
): Markup | undefined {
  if (read && read.kind !== "inline") {
    if (invoice) throw badRequest("inline keyboard expected");
    return read;
  }
  if (invoice?.start_parameter && forward_origin) {
    const url = `https://t.me/${world.bot.username}?start=${invoice.start_parameter}`;
    return { kind: "inline", markup: { inline_keyboard: [[{ text: "Pay", url }]] } };
  }
  const markup = withPay(read?.markup, invoice);
  return markup && { kind: "inline", markup };
}

function manner(params: Params): Content {
  const preview = params.json("link_preview_options");
  return {
    ...(params.flag("protect_content") && { has_protected_content: true as const }),
    ...(params.flag("show_caption_above_media") && { show_caption_above_media: true as const }),
    ...(isObject(preview) && { link_preview_options: preview }),
  };
}

const sendMessage: Method = (backend, params) => {
  const text = readFormatted(params, "text");
  return send(backend, params, asText(measured(text, "text")));
};

const sendFile =
  (kind: FileKind): Method =>
  async (backend, params) => {
    const caption = asCaption(measured(readFormatted(params, "caption"), "caption"));
    findOpenRoom(backend, params);
    const file = await takeFile(backend.files, params, kind);
    return send(backend, params, { ...carried(file), ...caption });
  };

const sendMediaGroup: Method = async (backend, params) => {
  const media = params.list("media") ?? [];
  if (media.length < 2 || media.length > 10) throw badRequest("group of media must include 2-10 items");
  const kinds = new Set(media.map((item) => isObject(item) && item.type));
  if (kinds.has("document") && kinds.size > 1)
    throw badRequest("document can't be mixed with other media types");
  findOpenRoom(backend, params);
  const contents: Content[] = [];
  for (const item of media) contents.push(await readMedia(backend, params, item));
  const media_group_id = newAlbum(backend);
  return contents.map((content) => send(backend, params, { ...content, media_group_id }));
};

/** An InputMedia object: its file, its caption with formatting. */
export async function readMedia({ files }: Backend, params: Params, item: unknown): Promise<Content> {
  if (!isObject(item) || typeof item.media !== "string")
    throw badRequest("can't parse InputMedia: media not found");
  const { type, media } = item;
  if (type !== "photo" && type !== "document" && type !== "video")
    throw badRequest(`can't parse InputMedia: type ${String(type)} is unsupported`);
  const words = Object.entries(item).map(
    ([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const,
  );
  const caption = measured(readFormatted(new Params(new Map(words)), "caption"), "caption");
  return { ...carried(await takeFile(files, params, type, media)), ...asCaption(caption) };
}

const sendChatAction: Method = (backend, params) => {
  const action = params.text("action") ?? "";
  if (!ACTIONS.has(action)) throw badRequest("wrong parameter action in request");
  const room = findOpenRoom(backend, params);
  findThread(backend, params, room);
  backend.events.tell({ type: "typing", chat_id: room.id, action });
  return true;
};

export const sending: Methods = {
  sendMessage,
  sendPhoto: sendFile("photo"),
  sendDocument: sendFile("document"),
  sendVideo: sendFile("video"),
  sendAudio: sendFile("audio"),
  sendVoice: sendFile("voice"),
  sendAnimation: sendFile("animation"),
  sendVideoNote: sendFile("video_note"),
  sendMediaGroup,
  sendChatAction,
};
