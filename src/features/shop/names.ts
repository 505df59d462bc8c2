import { DomainError } from "../../lib/errors.ts";
import { neat } from "../../lib/fold.ts";
import { inMarked, plainOf } from "../../lib/marked.ts";
import type { Language } from "../../texts/languages.ts";
import { perLanguage } from "../../texts/texts.ts";
import { reworded, type Words, wordsIn, wordsOf } from "../../texts/words.ts";
import type { Changes } from "../people/audit.ts";

const LONGEST_DESCRIPTION = 800;
const LONGEST_NAME = 100;

/** The name of a product or a category as it is stored: 1–100 characters on one line. */
export function productName(typed: string): string {
  const name = neat(typed);
  if (!name) throw new DomainError("product-name-empty");
  if (name.length > LONGEST_NAME) throw new DomainError("product-name-too-long", { count: LONGEST_NAME });
  return name;
}

/** The names of something new: one is enough, in the language of whoever gives it. */
export function namesOf(given: string | Words, language: Language): Words {
  const names = wordsOf(inLanguages(given, language), productName);
  if (wordsIn(names) === "") throw new DomainError("product-name-empty");
  return names;
}

/** Its names from now on; null leaves the language out, but never the last one. */
export function renamed(before: Words, language: Language, name: string | null): Words {
  const names = reworded(before, language, name === null ? null : productName(name));
  if (wordsIn(names) === "") throw new DomainError("product-name-empty");
  return names;
}

export function productDescription(written: string): string {
  const words = inMarked(written, (text) => text.trim());
  if (plainOf(words).length > LONGEST_DESCRIPTION)
    throw new DomainError("description-too-long", { count: LONGEST_DESCRIPTION });
  return words;
}

/** The descriptions of something new; where nothing is written, nothing is kept. */
export const descriptionsOf = (given: string | Words, language: Language): Words =>
  written(wordsOf(inLanguages(given, language), productDescription));

/** Its descriptions from now on; null or nothing leaves the language out. */
export const redescribed = (before: Words, language: Language, said: string | null): Words =>
  written(reworded(before, language, said === null ? null : productDescription(said)));

const inLanguages = (given: string | Words, language: Language): Words =>
  typeof given === "string" ? { [language]: given } : given;

const written = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([, said]) => said !== ""));

/** Of names only the one that was changed is told. */
export function namesToldIn(language: Language, { name, ...others }: Changes): Changes {
  if (!name) return others;
  // Safe: both are what stands in the column of the names.
  const [before, after] = name as [Words, Words];
  return { name: [before[language] ?? null, after[language] ?? null], ...others };
}

const listing = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** Names one after the other, as people of that language list them. */
export const listed = (language: Language, names: string[]): string => listing(language).format(names);
