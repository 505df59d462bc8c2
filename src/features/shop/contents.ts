import { htmlOf, isMarked, markedPieces, plainOf } from "../../lib/marked.ts";

/** An address that Telegram makes a link of, which it does not inside code. */
const ADDRESS = /(?:https?|tg):\/\/\S|(?<![\w@.-])(?:www\.\w|(?:t|telegram)\.me\/[\w+])/i;

interface Piece {
  html: string;
  /** As Telegram counts: what people see of it. */
  length: number;
}

/** What is sold, in pieces of at most so many characters: with links to tap, or else to copy by one tap. */
export function contentPieces(content: string, most: number): Piece[] {
  const isShown = isMarked(content) || ADDRESS.test(content);
  return markedPieces(content, most).map((piece) => {
    const html = htmlOf(piece);
    return { html: isShown ? html : `<code>${html}</code>`, length: plainOf(piece).length };
  });
}
