const FOREIGN_DIGITS = /[۰-۹٠-٩]/g;
const ARABIC_LETTERS: Record<string, string> = { ي: "ی", ى: "ی", ك: "ک" };
const ARABIC_LETTER = /[يىك]/g;
/** Letters of old keyboards and of PDF files, which have their shape built in. */
const SHAPED_LETTERS = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/g;
const TATWEEL = /\u0640/g;
/** Direction marks and invisible characters that come along with pasted text. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?!\s)\p{Cc}/gu;
/** A joiner holds a family emoji together; anywhere else it is dirt. */
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const DIRECTIONS = /[\u200F\u2066-\u2069]/g;
const NON_JOINERS = /\u200C+/g;
/** A half-space means something only between two letters. */
const LOOSE_NON_JOINER = /(?<![\p{L}\p{M}])\u200C|\u200C(?!\p{L})/gu;
const SPACES = /\s+/g;

/** Persian and Arabic-Indic digits as ASCII. */
export function digits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Words without the marks of direction in and around what they were filled with: for tables and for others' machines. */
export const withoutIsolates = (text: string): string => text.replaceAll(DIRECTIONS, "");

/** Typed text as we store it: as `neat` has it, and with ASCII digits, so that it can be compared and counted with. */
export const tidy = (text: string): string => digits(neat(text));

/**
 * Words to be shown as somebody typed them, on one line: NFC, Persian ی and ک, the digits that they chose, single spaces,
 * and nothing invisible but half-spaces inside words and the joiners of emoji.
 */
export function neat(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, "")
    .replace(SHAPED_LETTERS, (letters) => letters.normalize("NFKC"))
    .replace(TATWEEL, "")
    .replace(LOOSE_JOINER, "")
    .replace(NON_JOINERS, "\u200C")
    .replace(LOOSE_NON_JOINER, "")
    .normalize("NFC")
    .replace(ARABIC_LETTER, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(SPACES, " ")
    .trim();
}

const LOOKALIKES: Record<string, string> = {
  ...ARABIC_LETTERS,
  ے: "ی",
  ڪ: "ک",
  ة: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  ٱ: "ا",
  ı: "i",
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join("")}]`, "g");
/** Marks, invisible characters, tatweel, a hamza that stands alone, and every sign people type for an apostrophe. */
const IGNORED = /[\p{M}\p{Cf}\u0640\u2065ء'`´‘’‛ʹʻʼʽʾʿˈˊˋ′＇]|(?!\s)\p{Cc}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The form for comparing and searching, never for showing: lower case, without half-spaces, marks and apostrophes, with
 * one letter for what is typed in several ways (أإآ→ا, ة→ه, ؤ→و, ئيى→ی, ё→е, Uzbek oʻ o‘ o' → o).
 */
export function fold(text: string): string {
  return digits(text.toWellFormed())
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(IGNORED, "")
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(SPACES, " ")
    .trim();
}

/** The folded words of a text, without punctuation. */
export function words(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
