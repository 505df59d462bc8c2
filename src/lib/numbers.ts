import { DomainError } from "./errors.ts";
import { tidy } from "./fold.ts";
import { withoutDays, withoutPieces } from "./number-words.ts";

/** Both ends are allowed. */
export interface Range {
  least: number;
  most: number;
}

const PERSIAN_COMMA = /\u060c/g;
const PERSIAN_FRACTION = String.fromCodePoint(0x066b);
const MINUS = /^[-\u2212]/;
const DIGITS_ONLY = /^\d+$/;
/** Spaces, the Persian and the Swiss mark, all that is typed for an apostrophe; comma, full stop and slash as well. */
const GROUPED = /^\d{1,3}(?:[ \u066c'\u2018\u2019\u02bb\u02bc_.,/]\d{3})+$/;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

const cleaned = (typed: string) => tidy(typed).replace(PERSIAN_COMMA, ",");

/** The digits of what is a whole number, grouped by three or not. */
const wholeIn = (typed: string): string | undefined =>
  DIGITS_ONLY.test(typed) || GROUPED.test(typed) ? typed.replaceAll(/\D/g, "") : undefined;

/**
 * Reads what a person typed as a number, in digits of any of our scripts, grouped or not: the digits of its whole and of
 * its fraction; nothing when it is none. One comma or full stop before three digits groups them ("250.000"), any other is
 * a decimal sign; where there are as many decimal digits (`dotDivides`), "1.500" has some.
 */
export function readDecimal(
  text: string,
  { dotDivides }: { dotDivides: boolean },
): { whole: string; fraction: string } | undefined {
  const typed = cleaned(text);
  const sign = decimalSign(typed, dotDivides);
  const at = sign === undefined ? typed.length : typed.lastIndexOf(sign);
  const whole = wholeIn(typed.slice(0, at));
  const fraction = typed.slice(at + 1);
  if (whole === undefined || (sign !== undefined && !DIGITS_ONLY.test(fraction))) return undefined;
  return { whole, fraction };
}

const GROUP_OR_FRACTION = /^[1-9]\d{0,2}[.,/]\d{3}$/;

/** Whether the sign in it may group as well as divide: "1.250" is more than a thousand, but of millions it may be one. */
export const isUnclear = (text: string): boolean => GROUP_OR_FRACTION.test(cleaned(text));

function decimalSign(typed: string, dotDivides: boolean): string | undefined {
  if (typed.includes(PERSIAN_FRACTION)) return PERSIAN_FRACTION;
  const sign = /[.,](?=[^.,]*$)/.exec(typed)?.[0];
  if (sign === undefined || typed.indexOf(sign) < typed.lastIndexOf(sign)) return undefined;
  if (ONE_GROUP.test(typed) && !(sign === "." && dotDivides)) return undefined;
  return sign;
}

/**
 * What somebody typed, grouped or not, with the word for pieces behind it or without. Throws a DomainError
 * setting-not-a-number or setting-not-in-range.
 */
export function wholeNumber(typed: string, range: Range): number {
  const plain = withoutPieces(cleaned(typed));
  const whole = wholeIn(plain.replace(MINUS, ""));
  if (whole === undefined) throw new DomainError("setting-not-a-number");
  return inRange(MINUS.test(plain) ? -Number(whole) : Number(whole), range);
}

/** A number of days, with the word for them or without. */
export const dayNumber = (typed: string, range: Range): number =>
  wholeNumber(withoutDays(cleaned(typed)), range);

/** The same with a fraction, as for a rate. Throws a DomainError setting-not-a-decimal or setting-not-in-range. */
export function decimalNumber(typed: string, range: Range): number {
  const read = readDecimal(typed, { dotDivides: true });
  if (!read) throw new DomainError("setting-not-a-decimal");
  return inRange(Number(`${read.whole}.${read.fraction || 0}`), range);
}

function inRange(value: number, { least, most }: Range): number {
  if (value < least || value > most) throw new DomainError("setting-not-in-range", { least, most });
  return value;
}

const PERCENT_SIGN = /[%\u066a]/;

/** A number of percent, with its sign or without. */
export const percentNumber = (typed: string, range: Range): number =>
  wholeNumber(typed.replace(PERCENT_SIGN, ""), range);
