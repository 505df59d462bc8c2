/** A part of a text that is marked, in UTF-16 units as Telegram counts them. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  /** Of a `text_link`. */
  url?: string;
  /** Of a `pre`. */
  language?: string;
}

/** Telegram shows no more of them in one message. */
const MOST = 100;

/** What Telegram takes back in its HTML; addresses, names and commands it finds by itself. */
const TAGS: Record<string, [string, string]> = {
  bold: ["<b>", "</b>"],
  italic: ["<i>", "</i>"],
  underline: ["<u>", "</u>"],
  strikethrough: ["<s>", "</s>"],
  spoiler: ["<tg-spoiler>", "</tg-spoiler>"],
  blockquote: ["<blockquote>", "</blockquote>"],
  expandable_blockquote: ["<blockquote expandable>", "</blockquote>"],
  code: ["<code>", "</code>"],
  pre: ["<pre>", "</pre>"],
};

const ADDRESS = /^(?:https?|tg|tonsite|mailto|tel):\S+$/i;
const LANGUAGE = /^[\w+#-]{1,40}$/;

/** What can be shown again of the entities that came with a text: a claim, of which nothing is taken for granted. */
export function soundIn(text: string, given: unknown): Entity[] {
  if (!Array.isArray(given)) return [];
  return given
    .flatMap((entity: unknown) => soundOf(text, entity) ?? [])
    .sort((a, b) => a.offset - b.offset || b.length - a.length)
    .slice(0, MOST);
}

function soundOf(text: string, given: unknown): Entity | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  // Safe: each field is looked at before it is used.
  const { type, offset, length, url, user, language } = given as Record<string, unknown>;
  const place = placeIn(text, offset, length);
  if (!place || typeof type !== "string") return undefined;
  if (type === "text_link") return linkTo(url, place);
  if (type === "text_mention") return linkTo(personOf(user), place);
  if (!Object.hasOwn(TAGS, type)) return undefined;
  const isNamed = type === "pre" && typeof language === "string" && LANGUAGE.test(language);
  return { type, ...place, ...(isNamed && { language }) };
}

const linkTo = (url: unknown, place: Pick<Entity, "offset" | "length">): Entity | undefined =>
  typeof url === "string" && ADDRESS.test(url) ? { type: "text_link", ...place, url } : undefined;

const personOf = (user: unknown): string | undefined =>
  typeof user === "object" && user !== null && "id" in user && Number.isSafeInteger(user.id)
    ? `tg://user?id=${user.id}`
    : undefined;

/** Inside the text, and around whole characters. */
function placeIn(text: string, offset: unknown, length: unknown) {
  if (!isWhole(offset) || !isWhole(length)) return undefined;
  const from = wholeCharacter(text, Math.max(0, offset), -1);
  const to = wholeCharacter(text, Math.min(text.length, offset + length), 1);
  return to > from ? { offset: from, length: to - from } : undefined;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** The same place, or the one beside it when it is between the two units of one character. */
const wholeCharacter = (text: string, at: number, side: 1 | -1): number =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + side : at;

/**
 * The text with its entities as tags of Telegram's HTML, each closed inside the one that it was opened in: those that
 * overlap are closed and opened again.
 */
export function tagged(text: string, entities: readonly Entity[], safe: (text: string) => string): string {
  const places = entities.flatMap(({ offset, length }) => [offset, offset + length]);
  const edges = [...new Set([0, ...places, text.length])].sort((a, b) => a - b);
  let html = "";
  let open: Entity[] = [];
  for (const [nth, at] of edges.entries()) {
    const next = edges[nth + 1] ?? at;
    const here = next > at ? openIn(entities, at, next) : [];
    const kept = here.findIndex((entity, deep) => entity !== open[deep]);
    const same = kept === -1 ? Math.min(here.length, open.length) : kept;
    html += closed(open.slice(same)) + here.slice(same).map(opening).join("") + safe(text.slice(at, next));
    open = here;
  }
  return html;
}

const closed = (open: Entity[]): string => open.toReversed().map(closing).join("");

const isCode = ({ type }: Entity) => type === "code" || type === "pre";
const isQuote = ({ type }: Entity) => type.endsWith("blockquote");

/** No tag stands inside one of its own kind, and inside code stands none at all. */
function openIn(entities: readonly Entity[], from: number, to: number): Entity[] {
  const all = entities.filter(({ offset, length }) => offset <= from && offset + length >= to);
  const each = all.filter((entity, nth) => all.findIndex((other) => isSameKind(entity, other)) === nth);
  const code = each.findIndex(isCode);
  return code === -1 ? each : each.filter((entity, nth) => nth === code || (nth < code && isQuote(entity)));
}

const isSameKind = (a: Entity, b: Entity) => a.type === b.type || (isQuote(a) && isQuote(b));

function opening({ type, url, language }: Entity): string {
  // An own wording is Fluent, to which a brace means something.
  if (url !== undefined)
    return `<a href="${Bun.escapeHTML(url).replaceAll("{", "%7B").replaceAll("}", "%7D")}">`;
  if (language !== undefined) return `<pre><code class="language-${language}">`;
  return TAGS[type]?.[0] ?? "";
}

function closing({ type, url, language }: Entity): string {
  if (url !== undefined) return "</a>";
  return language === undefined ? (TAGS[type]?.[1] ?? "") : "</code></pre>";
}
