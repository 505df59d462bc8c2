import type { TelegramMessageEntity } from "@gramio/types";
import { badRequest } from "../errors.ts";
import { isObject, type Params } from "../params.ts";
import { type Formatted, parseHtml } from "./html.ts";

const LIMITS = { text: 4096, caption: 1024 };
const TOO_LONG = { text: "message is too long", caption: "message caption is too long" };
/** Edits are measured by other servers of Telegram, whose words come as they are. */
const EDIT_TOO_LONG = { text: "MESSAGE_TOO_LONG", caption: "MEDIA_CAPTION_TOO_LONG" };

const ENTITY_TYPES = new Set(
  "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time".split(
    " ",
  ),
);

/** Before anything is parsed. */
const MOST_BYTES = 32_768;

// Control characters become spaces, carriage returns vanish.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Telegram removes
const CONTROL = /[\u0000-\u0009\u000B\u000C\u000E-\u001F]/g;
/** Nothing that can be seen. */
const BLANK = /^[\s\u00A0\u180E\u200B-\u200F\u2800\uFEFF\uFFFC\u{E0000}-\u{E007F}]*$/u;

/** A text parameter with its formatting, cleaned and trimmed as Telegram does before it measures. */
export function readFormatted(params: Params, name: "text" | "caption"): Formatted {
  const given = params.values.get(name) ?? "";
  if (Buffer.byteLength(given) > MOST_BYTES) throw badRequest("text is too long");
  const source = clean(given);
  const mode = params.text("parse_mode")?.toLowerCase();
  if (!mode) return visible(finished({ text: source, entities: readEntities(params, name) }));
  if (mode === "html") return visible(finished(parseHtml(source)));
  if (mode === "markdown" || mode === "markdownv2")
    throw badRequest(`parse_mode ${params.text("parse_mode")} is not simulated`);
  throw badRequest("unsupported parse_mode");
}

export function measured(formatted: Formatted, name: "text" | "caption", { isEdit = false } = {}): Formatted {
  if (name === "text" && formatted.text.length === 0) throw badRequest("message text is empty");
  if (formatted.text.length > LIMITS[name]) throw badRequest((isEdit ? EDIT_TOO_LONG : TOO_LONG)[name]);
  return formatted;
}

/** What a person writes, and marks in it: Telegram itself finds commands, links and names. */
export const written = (text: string, entities: TelegramMessageEntity[] = []): Formatted =>
  finished({ text: clean(text), entities });

const clean = (text: string) => text.replaceAll("\r", "").replace(CONTROL, " ");

const visible = (formatted: Formatted): Formatted =>
  BLANK.test(formatted.text) ? { text: "", entities: [] } : formatted;

function finished(formatted: Formatted): Formatted {
  const { text, entities } = trimmed(formatted);
  const all = [...entities, ...found(text, entities)];
  return { text, entities: all.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

function trimmed({ text, entities }: Formatted): Formatted {
  const first = Math.min(...entities.map(({ offset }) => offset), text.length);
  const cut = Math.min(text.length - text.trimStart().length, first);
  const kept = text.slice(cut).trimEnd();
  return {
    text: kept,
    entities: entities
      .map((entity) => ({ ...entity, offset: entity.offset - cut }))
      .map((entity) => ({ ...entity, length: Math.min(entity.length, kept.length - entity.offset) }))
      .filter(({ length }) => length > 0),
  };
}

const FINDS: [TelegramMessageEntity["type"], RegExp][] = [
  ["bot_command", /(?<![\w/@<>])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?!\w|[/@])/gi],
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi],
  [
    "url",
    /(?:https?:\/\/[^\s<>"]+[^\s<>".,!?:;)])|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|ir|uz|ru|io|me)\b(?:\/[^\s<>"]*)?/gi,
  ],
  ["mention", /(?<![\w/@])@\w{3,32}\b/gi],
  ["hashtag", /(?<![\p{L}\d_&])#[\p{L}\d_]*\p{L}[\p{L}\d_]*/gu],
];

function found(text: string, taken: TelegramMessageEntity[]): TelegramMessageEntity[] {
  const all: TelegramMessageEntity[] = [];
  const opaque = taken.filter(({ type }) => /^(code|pre|text_link|text_mention)$/.test(type));
  for (const [type, pattern] of FINDS)
    for (const { 0: match, index: offset } of text.matchAll(pattern)) {
      const entity = { type, offset, length: match.length };
      if (![...opaque, ...all].some((other) => overlaps(other, entity))) all.push(entity);
    }
  return all;
}

const overlaps = (a: TelegramMessageEntity, b: TelegramMessageEntity) =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;

function readEntities(params: Params, name: "text" | "caption"): TelegramMessageEntity[] {
  const list = params.list(name === "text" ? "entities" : "caption_entities") ?? [];
  const { length } = params.values.get(name) ?? "";
  return list.filter((entity) => isSound(entity, length));
}

function isSound(entity: unknown, length: number): entity is TelegramMessageEntity {
  if (!isObject(entity)) throw wrong("expected an Object");
  if (typeof entity.type !== "string" || !ENTITY_TYPES.has(entity.type))
    throw wrong("Unsupported type specified");
  for (const field of ["offset", "length"])
    if (!Number.isInteger(entity[field])) throw wrong(`Can't find field "${field}"`);
  const start = Number(entity.offset);
  const end = start + Number(entity.length);
  if (start < 0 || end > length || end < start)
    throw badRequest(
      `entity beginning at UTF-16 offset ${start} ends after the end of the text at UTF-16 offset ${length}`,
    );
  if (entity.type === "text_link" && typeof entity.url !== "string") throw wrong('Can\'t find field "url"');
  return end > start && !/^(mention|hashtag|cashtag|bot_command|url|email|phone_number)$/.test(entity.type);
}

const wrong = (why: string) => badRequest(`can't parse MessageEntity: ${why}`);
