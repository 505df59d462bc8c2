import { CREDITS, digitsOf, type Money, plainMoney } from "../lib/money.ts";
import type { FixedKey, KeyWith } from "./keys.ts";
import { type Language, LOCALES } from "./languages.ts";
import { perLanguage, type Translator } from "./texts.ts";

/** Currencies that are called otherwise than Unicode calls them, or that it does not know. */
const OUR_WORDS: Record<string, KeyWith<"amount">> = {
  IRT: "currency-irt",
  IRR: "currency-irr",
  UZS: "currency-uzs",
  RUB: "currency-rub",
  USD: "currency-usd",
  EUR: "currency-eur",
  XTR: "currency-xtr",
};

/**
 * An amount as people of that language write it, without a fraction that is zero; plain text, safe for buttons. Credits
 * are a bare number: the texts around it say "credits" with the right plural. A minus stands before the number, so a
 * screen that shows withdrawals says so in its own words.
 */
export function sayMoney(t: Translator, sum: Money): string {
  const { currency } = sum;
  const words = OUR_WORDS[currency];
  if (words) return t.plain(words, { amount: formatted(t.language, sum) });
  return formatted(t.language, sum, currency === CREDITS ? undefined : currency);
}

/** As they stand beside an amount, so that one currency has one name. */
const OUR_NAMES: Record<string, FixedKey> = {
  IRT: "currency-name-irt",
  IRR: "currency-name-irr",
  UZS: "currency-name-uzs",
  RUB: "currency-name-rub",
  USD: "currency-name-usd",
  EUR: "currency-name-eur",
  XTR: "currency-name-xtr",
};

/** What a currency is called on a screen, without an amount. */
export function sayCurrency(t: Translator, currency: string): string {
  const name = OUR_NAMES[currency];
  if (name) return t.plain(name);
  const names = new Intl.DisplayNames(LOCALES[t.language], { type: "currency", fallback: "code" });
  return names.of(currency) ?? currency;
}

/** Codes of ours that no accountant knows. */
const NO_ISO = ["IRT", "XTR"];

/** What stands for a currency in a table: its ISO code; a word where there is none. */
export const tabledCurrency = (t: Translator, currency: string): string =>
  NO_ISO.includes(currency) ? sayCurrency(t, currency) : currency;

const callingNumbers = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }),
);

/** A number as it is called, not counted: in the digits of the language, without groups. */
export const sayNumber = (t: Translator, value: number): string => callingNumbers(t.language).format(value);

const countingNumbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));

/** A number as it is counted, with groups: twenty million can be told from two. */
export const sayCounted = (t: Translator, value: number): string => countingNumbers(t.language).format(value);

const formats = new Map<string, Intl.NumberFormat>();

/** The number alone, or with the name of its currency as Unicode has it; a minus is one, and no hyphen. */
function formatted(language: Language, sum: Money, named?: string): string {
  const digits = digitsOf(sum.currency);
  const key = `${language} ${digits} ${named}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      ...(named && { style: "currency", currency: named, currencyDisplay: "name" }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      trailingZeroDisplay: "stripIfInteger",
    });
    formats.set(key, format);
  }
  // Safe: a decimal number as text, which keeps every digit.
  return format.format(plainMoney(sum) as Intl.StringNumericLiteral).replace("-", "−");
}
