import { datesOf } from "./dates.ts";
import en from "./texts/en.json";
import fa from "./texts/fa.json";
import ru from "./texts/ru.json";
import uz from "./texts/uz.json";

export type TextKey = keyof typeof en;
export type Language = "en" | "fa" | "ru" | "uz";

/** How one person reads: the page's own texts, numbers and dates. */
export interface Words {
  language: Language;
  dir: "rtl" | "ltr";
  t(key: TextKey, args?: Record<string, string | number>): string;
  number(value: number): string;
  /** An amount in the smallest units of a currency, or of Stars. */
  price(amount: number, currency: string): string;
  /** Hours and minutes of a Bot API date, which is in seconds. */
  time(seconds: number): string;
  day(seconds: number, now: string): string;
  moment(iso: string): string;
}

const CATALOGUES: Record<Language, Record<TextKey, string>> = { en, fa, ru, uz };
const LOCALES: Record<Language, string> = { en: "en-GB", fa: "fa-IR", ru: "ru-RU", uz: "uz-Latn-UZ" };
export const LANGUAGES: Language[] = ["fa", "uz", "ru", "en"];

const known = new Map<Language, Words>();

export function wordsOf(code: string | undefined): Words {
  const language = LANGUAGES.find((tongue) => code?.startsWith(tongue)) ?? "en";
  const words = known.get(language) ?? make(language);
  known.set(language, words);
  return words;
}

/** A language's own name for itself. */
export const nameOf = (language: Language) =>
  new Intl.DisplayNames([LOCALES[language]], { type: "language" }).of(language) ?? language;

function make(language: Language): Words {
  const locale = LOCALES[language];
  const texts = CATALOGUES[language];
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false });
  const dates = datesOf(language, locale, time);
  const number = new Intl.NumberFormat(locale);

  const t: Words["t"] = (key, args = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (_, name) => String(args[name] ?? ""));

  return {
    language,
    dir: language === "fa" ? "rtl" : "ltr",
    t,
    number: (value) => number.format(value),
    price(amount, currency) {
      if (currency === "XTR") return `⭐ ${number.format(amount)}`;
      const shape = { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const;
      const money = new Intl.NumberFormat(locale, shape);
      return money.format(amount / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2));
    },
    time: (seconds) => time.format(seconds * 1000),
    moment: (iso) => dates.moment(new Date(iso)),
    day(seconds, now) {
      const day = new Date(seconds * 1000);
      const today = new Date(now);
      const away = daysBetween(day, today);
      if (away === 0) return t("today");
      if (away === 1) return t("yesterday");
      return day.getFullYear() === today.getFullYear() ? dates.short(day) : dates.long(day);
    },
  };
}

function daysBetween(one: Date, other: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(other) - midnight(one)) / 86_400_000);
}
