import { LANGUAGES, type Language } from "./languages.ts";

/** What somebody wrote in one language or several, kept as JSON: a new language needs no new column. */
export type Words = { [L in Language]?: string };

/** In the first of these languages that it was written in, else in whichever there is; empty when in none. */
export function wordsIn(words: Words, ...languages: Language[]): string {
  const written = [...languages, ...LANGUAGES].find((language) => words[language] !== undefined);
  return (written && words[written]) ?? "";
}
