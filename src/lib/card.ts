import { tidy } from "./fold.ts";

/** Whether so many digits are a card's number: sixteen to nineteen, the last of them a check digit (ISO/IEC 7812-1). */
export const isCard = (digits: string): boolean => /^\d{16,19}$/.test(digits) && checks(digits);

/** What somebody typed as a card's number, without the gaps between its groups and in Latin digits. */
export const cardDigits = (typed: string): string => tidy(typed).replaceAll(/[\s\p{Pd}]/gu, "");

/** Every second digit from the right is doubled (the Luhn algorithm). */
export function checks(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, at) => Number(digit) * (at % 2 ? 2 : 1));
  return doubled.reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0) % 10 === 0;
}
