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

/** Persian is at home with them, in its letters or in its neighbours'. */
const LIKE_PERSIAN = ["azb", "bal", "ckb", "glk", "ku", "lrc", "mzn", "prs", "ps", "sdh"];
/** Russian is what they read besides their own (the language matching of Unicode CLDR has most of them so). */
const LIKE_RUSSIAN = ["av", "az", "ba", "be", "ce", "cv", "hy", "kk", "ky", "os", "tg", "tk", "tt"];
/** Of these a school of Iran has its own: Azerbaijanis and Turkmens who read Persian. */
const ALSO_PERSIAN = ["az", "tg", "tk"];
const LIKE_UZBEK = ["kaa", "uz"];

/** Which of our languages are nearest to another one, the nearest first. */
function nearest(code: string): readonly Language[] {
  const [language = "", ...parts] = code.toLowerCase().split(/[-_]/);
  if (LIKE_PERSIAN.includes(language) || (parts.includes("arab") && ALSO_PERSIAN.includes(language)))
    return ["fa"];
  if (LIKE_UZBEK.includes(language)) return ["uz"];
  if (!LIKE_RUSSIAN.includes(language)) return [];
  return ALSO_PERSIAN.includes(language) ? ["ru", "fa"] : ["ru"];
}

/**
 * The language to speak with somebody whose own choice is not known: Telegram's if we have it, else the nearest of ours,
 * where the school's own counts first; else the school's.
 */
export function languageFor(code: string | undefined, fallback: Language): Language {
  const [best] = negotiateLanguages(code ? [code] : [], [...LANGUAGES], {
    strategy: "lookup",
    defaultLocale: fallback,
  });
  if (best && isLanguage(best) && best !== fallback) return best;
  const near = code ? nearest(code) : [];
  return near.includes(fallback) ? fallback : (near[0] ?? fallback);
}
