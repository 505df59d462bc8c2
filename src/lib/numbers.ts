import { DomainError } from "./errors.ts";
import { digits } from "./fold.ts";

/** Both ends are allowed. */
export interface Range {
  least: number;
  most: number;
}

const GROUPING = /[\s,\u066c\u060c'\u2019_]/g;
/** Space, comma, semicolon, and their Persian forms. */
const BETWEEN = /[\s,;\u060c\u061b]+/;

/** What somebody typed, grouped or not. Throws a DomainError setting-not-a-number or setting-not-in-range. */
export function wholeNumber(typed: string, { least, most }: Range): number {
  const plain = digits(typed).replace(GROUPING, "");
  if (!/^-?\d+$/.test(plain)) throw new DomainError("setting-not-a-number");
  const value = Number(plain);
  if (value < least || value > most) throw new DomainError("setting-not-in-range", { least, most });
  return value;
}

/** Several of them, at least one; in rising order, each once. A comma divides them, so it groups no digits here. */
export function wholeNumbers(typed: string, range: Range): number[] {
  const numbers = typed.split(BETWEEN).filter((each) => each !== "");
  if (numbers.length === 0) throw new DomainError("setting-not-a-number");
  return [...new Set(numbers.map((each) => wholeNumber(each, range)))].sort((a, b) => a - b);
}
