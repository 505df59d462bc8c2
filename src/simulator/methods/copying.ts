import type { TelegramMessage } from "@gramio/types";
import type { Backend } from "../backend.ts";
import { findRoom } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { measured, readFormatted } from "../formatting/text.ts";
import { asCaption, type Content } from "../messages.ts";
import type { Params } from "../params.ts";
import type { Method, Methods } from "./method.ts";
import { send } from "./sending.ts";

const MOST_AT_ONCE = 100;

const copyMessage: Method = (backend, params) => {
  const source = findSource(backend, params, params.int("message_id"), "copy");
  const caption = params.text("caption") && measured(readFormatted(params, "caption"), "caption");
  const content = contentOf(source);
  return idOf(
    send(backend, params, caption ? { ...withoutCaption(content), ...asCaption(caption) } : content),
  );
};

const copyMessages: Method = (backend, params) => {
  const without = params.flag("remove_caption");
  const sources = findSources(backend, params).filter(({ invoice }) => !invoice);
  return sources.map((source) =>
    idOf(send(backend, params, without ? withoutCaption(contentOf(source)) : contentOf(source))),
  );
};

const forwardMessage: Method = (backend, params) =>
  forward(backend, params, findSource(backend, params, params.int("message_id"), "forward"));

const forwardMessages: Method = (backend, params) =>
  findSources(backend, params).map((source) => idOf(forward(backend, params, source)));

/** Of an invoice that names a start parameter only the original can be paid. */
function forward(backend: Backend, params: Params, source: TelegramMessage): TelegramMessage {
  const sender = source.from ?? backend.world.bot;
  const origin = source.forward_origin ?? { type: "user" as const, sender_user: sender, date: source.date };
  const message = send(backend, params, { ...contentOf(source), forward_origin: origin });
  const bill = backend.till.onMessage(source);
  if (bill && !bill.startParameter) backend.till.attach(bill, message);
  return message;
}

function findSource(backend: Backend, params: Params, id: number | undefined, deed: string): TelegramMessage {
  const source = id && findRoom(backend, params, "from_chat_id").messages.get(id);
  if (!source) throw badRequest(`message to ${deed} not found`);
  if (deed === "copy" && source.invoice) throw badRequest("message can't be copied");
  if (source.has_protected_content || Object.keys(contentOf(source)).length === 0)
    throw badRequest(`message can't be ${deed === "copy" ? "copied" : "forwarded"}`);
  return source;
}

/** Those that are not there are left out, as Telegram does. */
function findSources(backend: Backend, params: Params): TelegramMessage[] {
  const { messages } = findRoom(backend, params, "from_chat_id");
  const found = readIds(params).map((id) => messages.get(id));
  const sources = found.filter((message) => message !== undefined);
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
