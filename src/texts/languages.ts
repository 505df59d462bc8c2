import { negotiateLanguages } from "@fluent/langneg";

export const LANGUAGES = ["fa", "uz", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/** The language to speak with somebody whose own choice is not known: Telegram's if we have it, else the school's. */
export function languageFor(code: string | undefined, fallback: Language): Language {
  const [best] = negotiateLanguages(code ? [code] : [], [...LANGUAGES], {
    strategy: "lookup",
    defaultLocale: fallback,
  });
  return best && isLanguage(best) ? best : fallback;
}
