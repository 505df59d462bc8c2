import { DomainError } from "../../lib/errors.ts";
import { tidy } from "../../lib/fold.ts";
import type { Country } from "../../lib/phone.ts";

const PERSIAN = /^[ء-غفقلمنهوپچژکگیۀ \u200C]+$/;
const MARKS = /[\u064B-\u0655\u0670]/g;
const LATIN = /^[\p{Script=Latin}\p{M}ʻʼ]+(?:[ -][\p{Script=Latin}\p{M}ʻʼ]+)*$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M}]+(?:[ -][\p{Script=Cyrillic}\p{M}]+)*$/u;
const DIGIT = /\p{N}/u;
/** Without any, as "-" for a name that one has not, it is no name in whatever letters. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /(?!\p{Lm})\p{L}/gu;
const ANY_APOSTROPHE = /['`´‘’‛ʹʻʼʽʾʿˈ′]/g;
/** Uzbek oʻ and gʻ have a letter's own sign; the apostrophe elsewhere (Maʼruf) is another one. */
const TURNED = /(?<=[oOgG])ʼ/g;
const SEPARATOR = /[ -]/;
const LENGTH = { least: 2, most: 40 };
const MOST_WORDS = 4;

/**
 * A student's first or last name in Persian letters, as it is stored. Throws name-empty, name-has-digits,
 * name-not-persian, name-too-short, name-too-long and name-too-many-words, each with the limit as `count`.
 */
export function persianName(text: string): string {
  const name = typedName(text).replace(MARKS, "");
  if (!PERSIAN.test(name)) throw new DomainError("name-not-persian");
  return ofSensibleLength(name);
}

/** The name as the country's students write theirs: Persian in Iran; Latin or Cyrillic, not both, in Uzbekistan. */
export function personName(text: string, country: Country): string {
  return country === "IR" ? persianName(text) : latinOrCyrillicName(text);
}

function latinOrCyrillicName(text: string): string {
  const name = typedName(text).replace(ANY_APOSTROPHE, "ʼ").replace(TURNED, "ʻ");
  if (!LATIN.test(name) && !CYRILLIC.test(name)) throw new DomainError("name-not-latin-or-cyrillic");
  return ofSensibleLength(name);
}

function typedName(text: string): string {
  const name = tidy(text);
  if (!LETTER_OR_DIGIT.test(name)) throw new DomainError("name-empty");
  if (DIGIT.test(name)) throw new DomainError("name-has-digits");
  return name;
}

function ofSensibleLength(name: string): string {
  const letters = name.match(LETTER)?.length ?? 0;
  if (letters < LENGTH.least) throw new DomainError("name-too-short", { count: LENGTH.least });
  if (letters > LENGTH.most) throw new DomainError("name-too-long", { count: LENGTH.most });
  if (name.split(SEPARATOR).length > MOST_WORDS)
    throw new DomainError("name-too-many-words", { count: MOST_WORDS });
  return name;
}
