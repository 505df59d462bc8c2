/** What Telegram takes as one message, counted after entities are parsed. */
const MESSAGE = 4096;

/**
 * Cuts plain text into pieces of at most `most` UTF-16 units: between lines where that leaves more than half a piece,
 * else between words, else anywhere but inside a character. The space that is cut at is lost, and so is a piece with
 * nothing to see. Each piece is escaped after this, not before, or an entity might be cut in two.
 */
export function pieces(text: string, most = MESSAGE): string[] {
  const found: string[] = [];
  let rest = text.toWellFormed();
  while (rest.length > most) {
    const at = cutOf(rest, most);
    found.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^(\r?\n|\s)/, "");
  }
  return [...found, rest].filter((piece) => piece.trim() !== "");
}

function cutOf(text: string, most: number): number {
  const window = text.slice(0, most + 1);
  const line = window.lastIndexOf("\n");
  if (line > most / 2) return line;
  const word = window.search(/\s\S*$/);
  if (word > most / 2) return word;
  return isInside(text, most) ? most - 1 : most;
}

/** Whether a character goes from the unit before this place to the one behind it. */
const isInside = (text: string, at: number) =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
