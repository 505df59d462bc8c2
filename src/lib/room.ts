import { lettersOf } from "./cut.ts";

/** Points on the narrowest phone that is still about, 360 wide: a keyboard under a message, and what is lost in it. */
const KEYBOARD = 282;
const GAP = 4;
const PADDING = 24;
/** What is left of a name says nothing below this, about eight letters: then the row's end is cut off instead. */
const LEAST_NAME = 60;

/** How many points a button's words may take where so many stand in a row. */
const roomIn = (columns: number): number => (KEYBOARD - GAP * (columns - 1)) / columns - PADDING;

/** Whether words are seen to their end on each of so many buttons in a row. */
export const fits = (words: string, columns = 1): boolean => widthOf(words) <= roomIn(columns);

/** The words of a row about something with a name, which is cut so far that all the rest is seen. */
export function naming(name: string, row: (name: string) => string): string {
  const free = Math.max(roomIn(1) - widthOf(row("")), LEAST_NAME);
  return row(widthOf(name) > free ? shortened(name, free) : name);
}

/** A name that stands alone. */
export const alone = (name: string): string => naming(name, (name) => name);

function shortened(name: string, room: number): string {
  let left = room - widthOf("…");
  let end = 0;
  for (const { index, segment } of lettersOf(name)) {
    left -= widthOf(segment);
    if (left < 0) break;
    end = index + segment.length;
  }
  return `${name.slice(0, end).trimEnd()}…`;
}

function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) width += pointsOf(letter.codePointAt(0) ?? 0);
  return width;
}

/** About what a letter takes in 14 points, by its alphabet: as measured on the page of the demo. */
function pointsOf(letter: number): number {
  if (letter === 0x20 || letter === 0xb7) return 4.5;
  if (letter >= 0x30 && letter <= 0x39) return 8.9;
  if (letter >= 0x41 && letter <= 0x5a) return 9.5;
  if (letter < 0x300) return 7.8;
  // Accents, marks of direction, joiners and half-spaces are not seen.
  if (letter < 0x370 || (letter >= 0x200b && letter <= 0x200f)) return 0;
  if ((letter >= 0x2060 && letter <= 0x206f) || letter === 0xfe0f) return 0;
  if (letter >= 0x400 && letter < 0x430) return 10;
  if (letter < 0x530) return 8.6;
  if (letter >= 0x6f0 && letter <= 0x6f9) return 7.6;
  if (letter >= 0x600 && letter < 0x700) return 6.8;
  return letter >= 0x2190 ? 18 : 14;
}
