let segmenter: Intl.Segmenter | undefined;
/** The letters of a text, as people see them. */
export function lettersOf(text: string) {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Marks of direction, that stand around everything filled into a text: nobody sees them, and they take no room. */
const UNSEEN = /^[\u200E\u200F\u2066-\u2069]$/;

/**
 * The beginning of a text, with a sign that it goes on: at most `most` letters as people see them, so that no emoji, no
 * accent and no half of a surrogate is cut off.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let seen = 0;
  let end = 0;
  for (const { index, segment } of lettersOf(text)) {
    if (UNSEEN.test(segment)) continue;
    seen += 1;
    if (seen > most) return `${text.slice(0, end).trimEnd()}…`;
    if (seen < most) end = index + segment.length;
  }
  return text;
}

/** The same of what may stand on one line only: line ends and runs of spaces become one space. */
export const cutLine = (text: string, most: number): string => cut(text.replace(/\s+/g, " ").trim(), most);

/** The first half of a surrogate, at the end. */
const HALF = /[\uD800-\uDBFF]$/;

/**
 * The beginning of a text, without a sign: at most `most` UTF-16 units, as Telegram counts, and only whole characters as
 * people do; of a first one that is longer than all that, what fits of its signs.
 */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of lettersOf(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end > 0 ? text.slice(0, end) : text.slice(0, most).replace(HALF, "");
}

/** The beginning with a sign that it goes on, both together of at most `most` UTF-16 units: for those who count so. */
export const fitted = (text: string, most: number): string =>
  text.length > most ? `${beginning(text, most - 1)}…` : text;

/** The second half of a surrogate, at the beginning. */
const OTHER_HALF = /^[\uDC00-\uDFFF]/;

/** So much of the end holds the last few letters, however many units each of them has. */
const END = 200;

/** The last `most` letters of a text, as people see them. */
export const ending = (text: string, most: number): string =>
  [...lettersOf(text.slice(-END).replace(OTHER_HALF, ""))]
    .slice(-most)
    .map(({ segment }) => segment)
    .join("");
