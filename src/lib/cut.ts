let segmenter: Intl.Segmenter | undefined;
/** The letters of a text, as people see them. */
function lettersOf(text: string) {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}

/**
 * The beginning of a text, with a sign that it goes on: at most `most` letters as people see them, so that no emoji, no
 * accent and no half of a surrogate is cut off.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const shown = [...lettersOf(text)].map(({ segment }) => segment);
  return shown.length > most
    ? `${shown
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** The same of what may stand on one line only: line ends and runs of spaces become one space. */
export const cutLine = (text: string, most: number): string => cut(text.replace(/\s+/g, " ").trim(), most);

/** The beginning of a text, without a sign: at most `most` UTF-16 units, as Telegram counts, and only whole characters as people do. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of lettersOf(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** The beginning with a sign that it goes on, both together of at most `most` UTF-16 units: for those who count so. */
export const fitted = (text: string, most: number): string =>
  text.length > most ? `${beginning(text, most - 1)}…` : text;

/** So much of the end holds the last few letters, however many units each of them has. */
const END = 200;

/** The last `most` letters of a text, as people see them. */
export const ending = (text: string, most: number): string =>
  [...lettersOf(text.slice(-END))]
    .slice(-most)
    .map(({ segment }) => segment)
    .join("");
