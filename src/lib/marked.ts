import { beginning } from "./cut.ts";
import { type Entity, soundIn, tagged } from "./entities.ts";
import { pieces } from "./pieces.ts";
import { MARKED } from "./storable.ts";

/**
 * Words that somebody wrote for others, as they are kept: plain words as they are; where Telegram marks a part of them
 * (a link, bold letters), the sign for that, and behind it the words and their entities as JSON.
 */
interface Written {
  text: string;
  entities: Entity[];
}

/** What was sent, to be kept; plain words when nothing in them is marked that can be shown again. */
export function marked(text: string, entities: unknown): string {
  const sound = soundIn(text, entities);
  return sound.length > 0 ? MARKED + JSON.stringify({ text, entities: sound }) : text;
}

export const isMarked = (kept: string): boolean => read(kept).entities.length > 0;

/** The words alone: for buttons, tables and machines, and to count their letters. */
export const plainOf = (kept: string): string => read(kept).text;

/** As Telegram shows it, in its HTML. */
export function htmlOf(kept: string): string {
  const { text, entities } = read(kept);
  return entities.length > 0 ? tagged(text, entities, Bun.escapeHTML) : Bun.escapeHTML(text);
}

/** HTML that was typed with its tags, and in which Telegram has marked more. */
export function sourceOf(kept: string): string {
  const { text, entities } = read(kept);
  return tagged(text, entities, String);
}

/** What it says and where it leads to: whatever looks different and says the same is the same. */
export function substanceOf(kept: string): string {
  const { text, entities } = read(kept);
  return [text, ...entities.flatMap(({ url }) => url ?? [])].join("\0");
}

/** A part of it, by UTF-16 units. */
export function partOf(kept: string, from: number, to: number): string {
  const { text, entities } = read(kept);
  const inside = entities.map((entity) => ({
    ...entity,
    offset: Math.max(entity.offset, from) - from,
    length: Math.min(entity.offset + entity.length, to) - Math.max(entity.offset, from),
  }));
  return marked(text.slice(from, to), inside);
}

/** The same in words that are tidied: what is marked goes along. */
export function inMarked(kept: string, tidied: (text: string) => string): string {
  const { text, entities } = read(kept);
  const moved = (at: number) => tidied(`${text.slice(0, at)}x`).length - 1;
  const along = entities.map((entity) => {
    const offset = moved(entity.offset);
    return { ...entity, offset, length: moved(entity.offset + entity.length) - offset };
  });
  return marked(tidied(text), along);
}

/** The beginning, with a sign that it goes on, both together of at most `most` UTF-16 units. */
export function fittedMarked(kept: string, most: number): string {
  const { text } = read(kept);
  if (text.length <= most) return kept;
  const { text: begun, entities } = read(partOf(kept, 0, beginning(text, most - 1).length));
  return marked(`${begun}…`, entities);
}

/** As `pieces` cuts plain words: what is marked across a cut is marked on both sides of it. */
export function markedPieces(kept: string, most?: number): string[] {
  const text = plainOf(kept).toWellFormed();
  let at = 0;
  return pieces(text, most).map((piece) => {
    const from = text.indexOf(piece, at);
    at = from + piece.length;
    return partOf(kept, from, at);
  });
}

function read(kept: string): Written {
  if (!kept.startsWith(MARKED)) return { text: kept, entities: [] };
  try {
    const written: unknown = JSON.parse(kept.slice(MARKED.length));
    return isWritten(written)
      ? { text: written.text, entities: soundIn(written.text, written.entities) }
      : { text: kept, entities: [] };
  } catch {
    return { text: kept, entities: [] };
  }
}

const isWritten = (value: unknown): value is { text: string; entities: unknown } =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  "entities" in value &&
  typeof value.text === "string";
