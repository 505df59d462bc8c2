import { fits } from "../lib/room.ts";
import { isFromTheRight } from "../texts/languages.ts";
import type { Translator } from "../texts/texts.ts";
import type { InlineButton } from "./view.ts";

type Style = "primary" | "success" | "danger";

/** A button that tells the bot `data`: at most 64 bytes, which is only a claim when it comes back. */
export const button = (text: string, data: string, style?: Style): InlineButton => ({
  text,
  callback_data: data,
  ...(style && { style }),
});

/** The way back to where one came from. */
export const backTo = (t: Translator, data: string): InlineButton => button(t.plain("back"), data);

export const link = (text: string, url: string): InlineButton => ({ text, url });

/** A button that puts `copied` (at most 256 characters) on the person's clipboard. */
export const copy = (text: string, copied: string): InlineButton => ({ text, copy_text: { text: copied } });

const RIGHT_TO_LEFT = "\u200f";

/**
 * Words that may begin with a code in Latin letters, or hold only signs: in Persian they are laid out from the right all
 * the same, by an invisible mark.
 */
export const fromTheRight = (t: Translator, words: string): string =>
  isFromTheRight(t.language) ? RIGHT_TO_LEFT + words : words;

/**
 * Lays buttons out in rows of so many, of fewer where a label would be cut off on a narrow phone. They stand as they are
 * read: in Persian the first of each row comes to stand at the right.
 */
export function grid(buttons: InlineButton[], columns: number): InlineButton[][] {
  const rows: InlineButton[][] = [];
  // Where one of several is marked, each has room for the mark: so none changes its row when it is chosen.
  const mark = buttons.some(({ text }) => text.startsWith(CHOSEN)) ? CHOSEN : "";
  for (let at = 0; at < buttons.length; at += rows.at(-1)?.length ?? 0)
    rows.push(readable(buttons.slice(at, at + columns), mark));
  return rows;
}

/** Stands before the label of what counts among several. */
const CHOSEN = "✓ ";

/** As many of them as can stand in one row. */
function readable(row: InlineButton[], mark: string): InlineButton[] {
  const isCut = row.length > 1 && row.some(({ text }) => !fits(marked(text, mark), row.length));
  return isCut ? readable(row.slice(0, -1), mark) : row;
}

const marked = (text: string, mark: string): string => (text.startsWith(mark) ? text : mark + text);

export interface Page {
  /** From 0. */
  number: number;
  count: number;
}

/** Previous and next of a counted list; `data` packs the page they lead to. */
export const turningPages = (t: Translator, { number, count }: Page, data: (page: number) => string) =>
  turningRow(t, {
    previous: number > 0 ? data(number - 1) : undefined,
    next: number < count - 1 ? data(number + 1) : undefined,
  });

/** Previous and next, where there is one. */
export function turningRow(t: Translator, to: { previous: string | undefined; next: string | undefined }) {
  const row: InlineButton[] = [];
  if (to.previous) row.push(button(t.plain("page-previous"), to.previous));
  if (to.next) row.push(button(t.plain("page-next"), to.next));
  return row.length > 0 ? [row] : [];
}
