import { datesOf } from "./dates.ts";
import en from "./texts/en.json";
import fa from "./texts/fa.json";
import ru from "./texts/ru.json";
import uz from "./texts/uz.json";
import { type Zone, zoneOf } from "./zone.ts";

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
  /** Which messages stand under one day, by their Bot API dates. */
  isSameDay(one: number, other: number): boolean;
}

const CATALOGUES: Record<Language, Record<TextKey, string>> = { en, fa, ru, uz };
const LOCALES: Record<Language, string> = { en: "en-GB", fa: "fa-IR", ru: "ru-RU", uz: "uz-Latn-UZ" };
export const LANGUAGES: Language[] = ["fa", "uz", "ru", "en"];

const known = new Map<string, Words>();

export const languageOf = (code: string | undefined): Language =>
  LANGUAGES.find((tongue) => code?.startsWith(tongue)) ?? "en";

/** The words of somebody with this language, who lives by the school's clock. */
export function wordsOf(code: string | undefined, timeZone: string | undefined): Words {
  const language = languageOf(code);
  const key = `${language} ${timeZone}`;
  const words = known.get(key) ?? make(language, zoneOf(timeZone));
  known.set(key, words);
  return words;
}

/** A language's own name for itself. */
export const nameOf = (language: Language) =>
  new Intl.DisplayNames([LOCALES[language]], { type: "language" }).of(language) ?? language;

function make(language: Language, zone: Zone): Words {
  const locale = LOCALES[language];
  const texts = CATALOGUES[language];
  const { timeZone, dayOf } = zone;
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  const dates = datesOf(language, locale, zone);
  const daysBetween = (one: Date, other: Date) =>
    Math.round((dayOf(other).getTime() - dayOf(one).getTime()) / 86_400_000);
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
      const isThisYear = dayOf(day).getUTCFullYear() === dayOf(today).getUTCFullYear();
      return isThisYear ? dates.short(day) : dates.long(day);
    },
    isSameDay: (one, other) => daysBetween(new Date(one * 1000), new Date(other * 1000)) === 0,
  };
}
