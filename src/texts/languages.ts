import { negotiateLanguages } from "@fluent/langneg";

export const LANGUAGES = ["fa", "uz", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/** What dates and numbers follow (BCP 47). */
export const LOCALES: Record<Language, string> = { fa: "fa-IR", uz: "uz-Latn-UZ", ru: "ru-RU", en: "en-GB" };

const FROM_THE_RIGHT: readonly Language[] = ["fa"];

/** Whether it is read from the right: its words, and its rows of buttons. */
export const isFromTheRight = (language: Language): boolean => FROM_THE_RIGHT.includes(language);

/** The same of every language, or of each its own. */
export const inEach = <T>(of: (language: Language) => T): Record<Language, T> =>
  // Safe: one entry for each of them.
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;

/** The language to speak with somebody whose own choice is not known: Telegram's if we have it, else the school's. */
export function languageFor(code: string | undefined, fallback: Language): Language {
  const [best] = negotiateLanguages(code ? [code] : [], [...LANGUAGES], {
    strategy: "lookup",
    defaultLocale: fallback,
  });
  return best && isLanguage(best) ? best : fallback;
}
