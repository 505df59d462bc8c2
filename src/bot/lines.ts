import { outsideIsolates } from "../lib/isolates.ts";

const RIGHT_TO_LEFT = "\u200f";

/** Places in a text that are copied by a tap, so nothing may be put into them. */
const COPIED = /<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g;
const UNREAD = /<[^>]*>|&#?\w+;/g;
/** What decides where a line begins: a letter, or a mark that stands for one. */
const LEADING = /\p{L}|[\u200e\u200f\u061c]/u;
const FROM_THE_RIGHT =
  /[\u200f\u061c]|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/**
 * A text in HTML for somebody who reads from the right: each of its lines begins at the right. Phones look at the first
 * letter for that, and not into isolates, so a line that has only names and numbers filled in, or a code at its head,
 * would be laid out from the left and read in a wrong order. A line in another script alone stays as it is.
 */
export function linesFromTheRight(html: string): string {
  const copied = [...html.matchAll(COPIED)].map(({ index, 0: found }) => [index, index + found.length]);
  let start = 0;
  return html
    .split("\n")
    .map((line) => {
      const at = start;
      start += line.length + 1;
      const isInside = copied.some(([from = 0, to = 0]) => from < at && at < to);
      return !isInside && needsMark(line) ? RIGHT_TO_LEFT + line : line;
    })
    .join("\n");
}

/** The same for the label of a button, which is one line of plain words. */
export const labelFromTheRight = (label: string): string =>
  needsMark(label) ? RIGHT_TO_LEFT + label : label;

function needsMark(line: string): boolean {
  const read = line.replace(UNREAD, "");
  const outside = outsideIsolates(read);
  const first = LEADING.exec(outside)?.[0];
  if (first === undefined) return outside !== read;
  return !FROM_THE_RIGHT.test(first) && FROM_THE_RIGHT.test(read);
}
