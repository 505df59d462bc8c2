import { beginning, lettersOf } from "../../lib/cut.ts";
import { DomainError } from "../../lib/errors.ts";
import { tidy } from "../../lib/fold.ts";
import type { Country } from "../../lib/phone.ts";

/** Which of the two it is: the example in a refusal is one of its kind. */
export type Which = "firstName" | "lastName";

/** The letters of Persian and of its neighbours who write like it: Kurdish ێ, Azerbaijani ۇ, Urdu ٹ. */
const PERSIAN = /^[[\p{Lo}&&\p{Script=Arabic}] \u200C]+$/v;
const MARKS = /\p{M}/gu;
/** One letter with another shape, as other keyboards have it. */
const SHAPES: Record<string, string> = { ہ: "ه", ھ: "ه", ۂ: "ۀ", ۃ: "ة", ے: "ی", ڪ: "ک", ٱ: "ا" };
const SHAPE = new RegExp(`[${Object.keys(SHAPES).join("")}]`, "g");
/** "Peace be upon him" and the like, which one sign says. */
const BLESSINGS = /[\u0610-\u0614\uFD40-\uFD4F\uFDCF\uFDFA\uFDFB\uFDFD-\uFDFF]/g;

const APOSTROPHES = "'`´‘’‛ʹʻʼʽʾʿˈˊˋ′＇";
/** But for that of O'Neil and D'Angelo, which is no letter of Uzbek and stays as it was typed. */
const UZBEK_APOSTROPHE = new RegExp(`(?<!\\p{L})[${APOSTROPHES}]|[${APOSTROPHES}](?!\\p{Lu}\\p{Ll})`, "gu");
/** Uzbek oʻ and gʻ have a letter's own sign; the apostrophe elsewhere (Maʼruf) is another one. */
const TURNED = /(?<=[oOgG])ʼ/g;
const written = (script: string) =>
  new RegExp(
    `^[\\p{Script=${script}}\\p{M}${APOSTROPHES}]+(?:[ -][\\p{Script=${script}}\\p{M}${APOSTROPHES}]+)*$`,
    "u",
  );
const LATIN = written("Latin");
const CYRILLIC = written("Cyrillic");

/** Full stops, of initials or typed by a keyboard after two spaces. */
const DOTS = /[.․…。۔]+/g;
const HYPHENS = /[\p{Pd}\u2043\u2212]+/gu;
const HYPHENS_AT_THE_EDGE = /^[ -]+|[ -]+$/g;

const DIGIT = /\p{N}/u;
/** Without any, as "-" for a name that one has not, it is no name in whatever letters. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /(?!\p{Lm})\p{L}/gu;
const SEPARATOR = /[ -]/;
const LENGTH = { least: 2, most: 40 };
/** With apostrophes and accents, which are no letters: a name stands on buttons and in messages of limited length. */
const MOST_SIGNS = 2 * LENGTH.most;
const MOST_WORDS = 4;

/**
 * A student's first or last name as it is stored: in Persian letters in Iran; in Latin or Cyrillic ones, not both, in
 * Uzbekistan. Throws name-empty, name-has-digits, name-has-sign (`sign`), name-not-persian and
 * name-not-latin-or-cyrillic (`which`), name-two-alphabets, name-too-short, name-too-long and name-too-many-words (the
 * limit as `count`).
 */
export function personName(text: string, country: Country, which: Which = "firstName"): string {
  return country === "IR" ? persianName(text, which) : latinOrCyrillicName(text, which);
}

/** A hyphen between two parts of a name is written as a half-space, one between two words as a space. */
export function persianName(text: string, which: Which = "firstName"): string {
  const name = tidy(typedName(text).replace(/ -|- /g, " ").replaceAll("-", "\u200C"))
    .replace(MARKS, "")
    .replace(SHAPE, (letter) => SHAPES[letter] ?? letter);
  if (PERSIAN.test(name)) return ofSensibleLength(name);
  throw hasStrangers(name, /\p{Script=Arabic}/u)
    ? new DomainError("name-not-persian", { which })
    : hasSign(name);
}

function latinOrCyrillicName(text: string, which: Which): string {
  const name = typedName(text).replace(/ ?- ?/g, "-").replaceAll("\u200C", "");
  if (CYRILLIC.test(name)) return ofSensibleLength(name);
  const latin = name.replace(UZBEK_APOSTROPHE, "ʼ").replace(TURNED, "ʻ");
  if (LATIN.test(latin)) return ofSensibleLength(latin);
  if (hasStrangers(name, /[\p{Script=Latin}\p{Script=Cyrillic}]/u))
    throw new DomainError("name-not-latin-or-cyrillic", { which });
  const isMixed = /\p{Script=Latin}/u.test(name) && /\p{Script=Cyrillic}/u.test(name);
  throw isMixed ? new DomainError("name-two-alphabets") : hasSign(name);
}

function typedName(text: string): string {
  const name = tidy(tidy(text.replace(BLESSINGS, " ")).replace(DOTS, " "))
    .replace(HYPHENS, "-")
    .replace(HYPHENS_AT_THE_EDGE, "");
  if (!LETTER_OR_DIGIT.test(name)) throw new DomainError("name-empty");
  if (DIGIT.test(name)) throw new DomainError("name-has-digits");
  return name;
}

/** Whether it has letters of other alphabets. */
const hasStrangers = (name: string, alphabets: RegExp): boolean =>
  (name.match(/\p{L}/gu) ?? []).some((letter) => !alphabets.test(letter));

/** A letter may have hundreds of accents. */
const LONGEST_SIGN = 20;

/** For one whose letters are all right: the first thing in it that is none. */
function hasSign(name: string): DomainError {
  const letters = Array.from(lettersOf(name), ({ segment }) => segment);
  const sign = letters.find((letter) => !/^[\p{L}\p{M} \u200C-]/u.test(letter)) ?? name;
  return new DomainError("name-has-sign", { sign: beginning(sign, LONGEST_SIGN) });
}

function ofSensibleLength(name: string): string {
  const letters = name.match(LETTER)?.length ?? 0;
  if (letters < LENGTH.least) throw new DomainError("name-too-short", { count: LENGTH.least });
  if (letters > LENGTH.most || name.length > MOST_SIGNS)
    throw new DomainError("name-too-long", { count: LENGTH.most });
  if (name.split(SEPARATOR).length > MOST_WORDS)
    throw new DomainError("name-too-many-words", { count: MOST_WORDS });
  return name;
}
