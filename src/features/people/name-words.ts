import { words } from "../../lib/fold.ts";

/** Changes with what is below: people whose words follow an older one have them written anew (`reword`). */
export const WORDS_VERSION = 4;

const DOUBLED = /(\p{L})\1+/gu;
/** Letters that a Persian or a Russian keyboard lacks, and what staff type in their place. */
const NEAREST: Record<string, string> = {
  ...{ ێ: "ی", ې: "ی", ۍ: "ی", ۆ: "و", ۇ: "و", ۋ: "و", ڕ: "ر", ړ: "ر", ڑ: "ر", ڵ: "ل", ڤ: "ف", ڭ: "ن" },
  ...{ ٹ: "ت", ټ: "ت", ڈ: "د", ډ: "د", ں: "ن", ڼ: "ن", ښ: "ش", ګ: "گ", қ: "к", ғ: "г", ҳ: "х" },
};
const LACKING = new RegExp(`[${Object.keys(NEAREST).join("")}]`, "g");
const plain = (word: string): string => word.replace(LACKING, (letter) => NEAREST[letter] ?? letter);
/** Besides what `fold` does: عبداللهی and عبدالهی are one name. */
const single = (word: string): string => plain(word).replace(DOUBLED, "$1");

/** Fewer letters say too little, of whom they find and of whom they give away. */
export const SHORTEST = 3;

/** What begins with a doubled letter is also found as it is written: by Abb, of which too little is left, Abbos. */
const formsOf = (word: string): string[] => {
  const [asRead, asWritten] = [single(word), plain(word)];
  return asRead.slice(0, SHORTEST) === asWritten.slice(0, SHORTEST) ? [asRead] : [asRead, asWritten];
};

/** A word as it is looked for: so that there are letters enough. */
const sought = (word: string): string => (single(word).length < SHORTEST ? plain(word) : single(word));

/**
 * What the names of somebody are found by, each by its beginnings: every part, also behind a half-space or a hyphen, and
 * with it the parts that follow: who is written علی رضا is found as علیرضا.
 */
export function nameWords(...names: string[]): string[] {
  const found = names.flatMap((name) => {
    const parts = words(name.replaceAll("\u200C", " "));
    return parts.flatMap((_, index) => formsOf(parts.slice(index).join("")));
  });
  return [...new Set(found)];
}

/** More words do not narrow a search by much, and would not fit into a button. */
const MOST_WORDS = 2;

/** What to look for: a word; or the first of two, with the second or both as one, for who is written so. */
export function soughtWords(typed: string): string[] {
  const all = words(typed);
  // As they were typed: Lee has three letters, though two of them count as one.
  const long = all.filter((word) => word.length >= SHORTEST).slice(0, MOST_WORDS);
  const joined = (long.length > 0 ? long : all.slice(0, MOST_WORDS)).join("");
  if (long.length === 1 || joined.length < SHORTEST) return long.map(sought);
  return [...long, joined].map(sought);
}
