import type { TelegramMessage } from "@gramio/types";
import type { Backend } from "../backend.ts";
import { findRoom } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { measured, readFormatted } from "../formatting/text.ts";
import { asCaption, type Content, newAlbum } from "../messages.ts";
import type { Params } from "../params.ts";
import type { Method, Methods } from "./method.ts";
import { send } from "./sending.ts";

const MOST_AT_ONCE = 100;

const copyMessage: Method = (backend, params) => {
  const source = findSource(backend, params, params.int("message_id"), "copy");
  const caption = params.text("caption") && measured(readFormatted(params, "caption"), "caption");
  const content = contentOf(source);
  // Only what is no text has a caption.
  const isAnew = caption && content.text === undefined;
  return idOf(
    send(backend, params, isAnew ? { ...withoutCaption(content), ...asCaption(caption) } : content),
  );
};

const copyMessages: Method = (backend, params) => {
  const without = params.flag("remove_caption");
  const album = albumsAnew(backend);
  return findSources(backend, params, ({ invoice }) => !invoice).map((source) => {
    const content = without ? withoutCaption(contentOf(source)) : contentOf(source);
    return idOf(send(backend, params, { ...content, ...album(source) }));
  });
};

const forwardMessage: Method = (backend, params) =>
  forward(backend, params, findSource(backend, params, params.int("message_id"), "forward"));

const forwardMessages: Method = (backend, params) => {
  const album = albumsAnew(backend);
  return findSources(backend, params).map((source) => idOf(forward(backend, params, source, album(source))));
};

/** What was sent together stays together, under a number of its own. */
function albumsAnew(backend: Backend): (source: TelegramMessage) => Content {
  const anew = new Map<string, string>();
  return ({ media_group_id: old }) => {
    if (old === undefined) return {};
    const media_group_id = anew.get(old) ?? newAlbum(backend);
    anew.set(old, media_group_id);
    return { media_group_id };
  };
}

/** Of an invoice that names a start parameter only the original can be paid. */
function forward(
  backend: Backend,
  params: Params,
  source: TelegramMessage,
  album: Content = {},
): TelegramMessage {
  const sender = source.from ?? backend.world.bot;
  const origin = source.forward_origin ?? { type: "user" as const, sender_user: sender, date: source.date };
  const message = send(backend, params, { ...contentOf(source), ...album, forward_origin: origin });
  const bill = backend.till.onMessage(source);
  if (bill && !bill.startParameter) backend.till.attach(bill, message);
  return message;
}

function findSource(backend: Backend, params: Params, id: number | undefined, deed: string): TelegramMessage {
  const source = id && findRoom(backend, params, "from_chat_id").messages.get(id);
  if (!source) throw badRequest(`message to ${deed} not found`);
  if (deed === "copy" && source.invoice) throw badRequest("message can't be copied");
  if (!canLeave(source)) throw badRequest(`message can't be ${deed === "copy" ? "copied" : "forwarded"}`);
  return source;
}

/** Whether it says or carries anything, and is not protected. */
const canLeave = (source: TelegramMessage): boolean =>
  !source.has_protected_content && Object.keys(contentOf(source)).length > 0;

/** Those that are not there, or stay where they are, are left out, as Telegram does. */
function findSources(
  backend: Backend,
  params: Params,
  goes: (source: TelegramMessage) => boolean = () => true,
): TelegramMessage[] {
  const { messages } = findRoom(backend, params, "from_chat_id");
  const ids = readIds(params);
  if (ids.some((id, at) => id <= (ids[at - 1] ?? 0)))
    throw badRequest("message identifiers must be in a strictly increasing order");
  const found = ids.map((id) => messages.get(id)).filter((message) => message !== undefined);
  const sources = found.filter((source) => canLeave(source) && goes(source));
  if (sources.length === 0) throw badRequest("there are no messages to forward");
  return sources;
}

export function readIds(params: Params): number[] {
  const ids = params.list("message_ids") ?? [];
  if (ids.length === 0) throw badRequest("message identifiers are not specified");
  if (ids.length > MOST_AT_ONCE) throw badRequest("too many message identifiers specified");
  return ids.map((id) => {
    const number = Number(id);
    if (!(Number.isInteger(number) && number > 0)) throw badRequest("invalid message identifier specified");
    return number;
  });
}

function contentOf({
  text,
  entities,
  caption,
  caption_entities,
  photo,
  document,
  video,
  audio,
  voice,
  animation,
  video_note,
  contact,
  invoice,
}: TelegramMessage): Content {
  const words = { text, entities, caption, caption_entities };
  const files = { photo, document, video, audio, voice, animation, video_note };
  const all = { ...words, ...files, contact, invoice };
  // Safe: what is undefined is taken away.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Content;
}

const withoutCaption = ({ caption: _, caption_entities: __, ...content }: Content): Content => content;

const idOf = ({ message_id }: TelegramMessage) => ({ message_id });

export const copying: Methods = { copyMessage, copyMessages, forwardMessage, forwardMessages };
