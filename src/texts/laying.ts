import { outsideIsolates } from "../lib/isolates.ts";
import { isFromTheRight, type Language } from "./languages.ts";

type Safe = (text: string) => string;

/** How what is filled into a text of a language is made safe, and laid out as the text around it is. */
export const laying = (language: Language, safe: Safe): Safe =>
  isFromTheRight(language) ? (text) => fromTheRight(safe(text)) : safe;

const RIGHT_TO_LEFT = "\u200f";
const ISOLATE = /[\u2066-\u2068]/;
const UNREAD = /<[^>]*>|&#?\w+;/g;
const LEADING = /[\p{L}\u200f]/u;

/**
 * A phone lays out what is filled in as its first letter is, and does not look into what was filled into it before: where
 * it has only that, with signs between, it would be laid out from the left.
 */
function fromTheRight(text: string): string {
  if (!ISOLATE.test(text)) return text;
  const outside = outsideIsolates(text.replace(UNREAD, ""));
  return outside === "" || LEADING.test(outside) ? text : RIGHT_TO_LEFT + text;
}
