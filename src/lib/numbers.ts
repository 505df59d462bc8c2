import { DomainError } from "./errors.ts";
import { digits } from "./fold.ts";

/** Both ends are allowed. */
export interface Range {
  least: number;
  most: number;
}

const GROUPING = /[\s,\u066c\u060c'\u2019_]/g;
/** What somebody typed, grouped or not. Throws a DomainError setting-not-a-number or setting-not-in-range. */
export function wholeNumber(typed: string, { least, most }: Range): number {
  const plain = digits(typed).replace(GROUPING, "");
  if (!/^-?\d+$/.test(plain)) throw new DomainError("setting-not-a-number");
  const value = Number(plain);
  if (value < least || value > most) throw new DomainError("setting-not-in-range", { least, most });
  return value;
}

const PERCENT_SIGN = /[%\u066a]/;

/** A number of percent, with its sign or without. */
export const percentNumber = (typed: string, range: Range): number =>
  wholeNumber(typed.replace(PERCENT_SIGN, ""), range);
