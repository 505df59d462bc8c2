import { DomainError } from "./errors.ts";
import { currencyNamed, unstopped, withoutWords } from "./money-words.ts";
import { isUnclear, readDecimal } from "./numbers.ts";

/** Whole minor units of a currency: ISO 4217, XTR (Telegram Stars), IRT (toman), or credits. */
export interface Money {
  amount: number;
  currency: string;
}

export const STARS = "XTR";
export const CREDITS = "credits";
export const TOMAN = "IRT";

const USUAL_DIGITS = 2;

/**
 * ISO 4217, list one, where a minor unit is not a hundredth. Rials, tomans, Stars and credits are never divided: the
 * list gives the rial two digits, but no price has them. A provider that counts otherwise knows its own exceptions.
 */
const EXCEPTIONS = {
  0: `${STARS} ${CREDITS} ${TOMAN} IRR BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF`,
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

const DIGITS = new Map(
  Object.entries(EXCEPTIONS).flatMap(([digits, codes]) =>
    codes.split(" ").map((code) => [code, Number(digits)] as const),
  ),
);
/** Of the codes that begin with an X those of a union: the others are metals, funds, tests and "no currency". */
const OF_UNIONS = ["XAF", "XCD", "XCG", "XOF", "XPF"];
const OF_COUNTRIES = Intl.supportedValuesOf("currency").filter((code) => !code.startsWith("X"));
const CURRENCIES = new Set([...OF_COUNTRIES, ...OF_UNIONS, STARS, TOMAN]);

/** How many decimal digits of the currency a minor unit is worth: 2 for USD, 0 for toman, rial, Stars and credits. */
export const digitsOf = (currency: string): number => DIGITS.get(currency) ?? USUAL_DIGITS;

/** Whether a price may be in it. Codes are written in capitals; credits are no currency. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** Whether it can be money that somebody has paid: what is told from outside may be anything. */
export const isSum = ({ amount, currency }: Money): boolean =>
  Number.isSafeInteger(amount) && amount > 0 && isCurrency(currency);

/** Throws a RangeError when the amount is not whole, or too large to be counted exactly. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is no amount of ${currency}`);
  return { amount, currency };
}

/**
 * Reads what a person typed as an amount, in digits of any of our scripts, grouped or not. One comma or full stop before
 * three digits groups them ("250.000"), any other is a decimal sign; the currency may be named, and thousands and millions
 * be words: "1,5 mln" is clear, and what "1.250 mln" would be nobody guesses. Throws a DomainError money-not-a-number (of
 * credits setting-not-a-number), money-in-another where another currency is named, money-too-precise, credits-are-whole
 * or money-too-large.
 */
export function typedMoney(text: string, currency: string): Money {
  const digits = digitsOf(currency);
  // Where a price has three decimal digits, "1.500" is one of them.
  const { number, zeros } = withoutWords(text, currency);
  const isGuessed = zeros > 0 && isUnclear(number);
  const read = isGuessed ? undefined : readDecimal(number, { dotDivides: digits === 3 });
  if (!read) throw unread(text, currency);
  const { whole, fraction } = read;
  if (fraction.length > digits + zeros)
    throw currency === CREDITS
      ? new DomainError("credits-are-whole")
      : new DomainError("money-too-precise", { digits });
  const amount = Number(whole + fraction.padEnd(digits + zeros, "0"));
  if (!Number.isSafeInteger(amount)) throw new DomainError("money-too-large");
  return { amount, currency };
}

const CODE = /^([a-z]{3}) ?(?=\d)|(?<=\d.*)(?<!\p{L})([a-z]{3})$/u;

/** The currency that stands beside an amount: by its code, its sign or its name. */
export function currencyIn(typed: string): string | undefined {
  const [, before, behind = ""] = CODE.exec(unstopped(typed)) ?? [];
  const code = (before ?? behind).toUpperCase();
  return isCurrency(code) ? code : currencyNamed(typed);
}

/** Whoever names another currency would send the same number again, should they hear of nothing but numbers. */
function unread(text: string, currency: string): DomainError {
  if (currency === CREDITS) return new DomainError("setting-not-a-number");
  const named = currencyIn(text);
  return named !== undefined && named !== currency
    ? new DomainError("money-in-another", { currency })
    : new DomainError("money-not-a-number");
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** All decimal digits, for providers that take an amount as text: "250000", "12.00". */
export function decimalOf({ amount, currency }: Money): string {
  const digits = digitsOf(currency);
  const shown = String(Math.abs(amount)).padStart(digits + 1, "0");
  const whole = (amount < 0 ? "-" : "") + shown.slice(0, shown.length - digits);
  return digits === 0 ? whole : `${whole}.${shown.slice(-digits)}`;
}

/** For a person to copy into another program: as `decimalOf`, without a fraction that is zero: "250000", "12.50". */
export const plainMoney = (sum: Money): string => decimalOf(sum).replace(/\.0+$/, "");

/**
 * Minor units of what a provider wrote as decimal text ("12.5", "12.500000"). Throws a RangeError when it is no number,
 * or no whole number of minor units.
 */
export function minorTo(decimal: string, currency: string): number {
  const digits = digitsOf(currency);
  const [, minus, whole = "", fraction = ""] = DECIMAL.exec(decimal) ?? [];
  const kept = fraction.replace(/0+$/, "");
  if (!whole || kept.length > digits) throw new RangeError(`${decimal} is no amount of ${currency}`);
  const amount = Number(whole + kept.padEnd(digits, "0"));
  return money(minus && amount ? -amount : amount, currency).amount;
}

/**
 * Divides a total of minor units by weights, to the last unit: what is left after rounding down goes, one each, to the
 * largest remainders (Hamilton), and to the first of equal ones. Weights are whole and not negative, one is more than 0.
 */
export function shares(total: number, weights: readonly number[]): number[] {
  const counts = [total, ...weights];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`cannot divide ${total} by ${weights}`);
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError("nobody has a share");
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const result = exact.map((share) => Number(share / sum));
  const left = total - result.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((share, place) => ({ place, rest: share % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1));
  for (const { place } of byRemainder.slice(0, left)) result[place] = (result[place] ?? 0) + 1;
  return result;
}
