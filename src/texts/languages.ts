import { negotiateLanguages } from "@fluent/langneg";

export const LANGUAGES = ["fa", "uz", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

const FROM_THE_RIGHT: readonly Language[] = ["fa"];

/** Whether it is read from the right: its words, and its rows of buttons. */
export const isFromTheRight = (language: Language): boolean => FROM_THE_RIGHT.includes(language);

/** The language to speak with somebody whose own choice is not known: Telegram's if we have it, else the school's. */
export function languageFor(code: string | undefined, fallback: Language): Language {
  const [best] = negotiateLanguages(code ? [code] : [], [...LANGUAGES], {
    strategy: "lookup",
    defaultLocale: fallback,
  });
  return best && isLanguage(best) ? best : fallback;
}
