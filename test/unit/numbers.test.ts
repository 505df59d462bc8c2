import { expect, test } from "bun:test";
import { DomainError } from "../../src/lib/errors.ts";
import { wholeNumber } from "../../src/lib/numbers.ts";

const range = { least: 1, most: 10_000 };

/** What it throws, as the person is told. */
function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.args];
    throw error;
  }
}

test.each([
  ["72", 72],
  [" ۷۲ ", 72],
  ["٧٢", 72],
  ["10,000", 10_000],
  ["۱۰٬۰۰۰", 10_000],
  ["10 000", 10_000],
  ["1", 1],
])("%s is %d", (typed, value) => expect(wholeNumber(typed, range)).toBe(value));

test.each(["", "ten", "1.5", "۱٫۵", "1e3", "0x10", "²", "½", "--5", "5-"])("%s is no number", (typed) =>
  expect(refusal(() => wholeNumber(typed, range))).toEqual(["setting-not-a-number", {}]),
);

test.each(["0", "-5", "10001", "9".repeat(400)])("%s is out of range", (typed) =>
  expect(refusal(() => wholeNumber(typed, range))).toEqual(["setting-not-in-range", range]),
);

test("a range may go below zero", () => expect(wholeNumber("-۵", { least: -10, most: 0 })).toBe(-5));
