import { isLanguage, LANGUAGES, type Language } from "./languages.ts";

/** What somebody wrote in one language or several, kept as JSON: a new language needs no new column. */
export type Words = { [L in Language]?: string };

/** In the first of these languages that it was written in, else in whichever there is; empty when in none. */
export function wordsIn(words: Words, ...languages: Language[]): string {
  const written = [...languages, ...LANGUAGES].find((language) => words[language] !== undefined);
  return (written && words[written]) ?? "";
}

/** Whether something that was kept is words in some languages. */
export const areWords = (value: unknown): value is Words =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([language, said]) => isLanguage(language) && typeof said === "string");

/** What is said from now on: in one language other words, or none. */
export function reworded(words: Words, language: Language, said: string | null): Words {
  const { [language]: _before, ...others } = words;
  return said === null ? others : { ...others, [language]: said };
}

/** Each language's words as `read` wants them. */
export const wordsOf = (words: Words, read: (typed: string) => string): Words =>
  Object.fromEntries(Object.entries(words).map(([language, said]) => [language, read(said)]));
