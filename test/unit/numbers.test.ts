import { expect, test } from "bun:test";
import { DomainError } from "../../src/lib/errors.ts";
import { typedMoney } from "../../src/lib/money.ts";
import { dayNumber, decimalNumber, wholeNumber } from "../../src/lib/numbers.ts";

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
  ["1.000", 1000],
  ["1‘000", 1000],
  ["\u200f۱۰\u200e", 10],
  ["1", 1],
  ["10 ta", 10],
  ["10 dona", 10],
  ["3 marta", 3],
  ["36 nusxa", 36],
  ["36 ta nusxa", 36],
  ["25 credits", 25],
  ["5 шт.", 5],
  ["2 раза", 2],
  ["۱۰ عدد", 10],
])("%s is %d", (typed, value) => expect(wholeNumber(typed, range)).toBe(value));

test.each([
  ["30 kun", 30],
  ["30", 30],
  ["7 days", 7],
  ["30 дней", 30],
  ["۳۰ روز", 30],
])("%s are %d days", (typed, value) => expect(dayNumber(typed, range)).toBe(value));

test.each(["2 hafta", "2 weeks", "2 месяца"])("%s are no number of days, and no number", (typed) => {
  expect(refusal(() => dayNumber(typed, range))).toEqual(["setting-not-a-number", {}]);
  expect(refusal(() => wholeNumber(typed, range))).toEqual(["setting-not-a-number", {}]);
});

test.each(["30 kun", "", "ten", "1.5", "۱٫۵", "1e3", "0x10", "²", "½", "--5", "5-", "1,5", "1,00"])(
  "%s is no number",
  (typed) => expect(refusal(() => wholeNumber(typed, range))).toEqual(["setting-not-a-number", {}]),
);

test.each(["0", "-5", "10001", "9".repeat(400)])("%s is out of range", (typed) =>
  expect(refusal(() => wholeNumber(typed, range))).toEqual(["setting-not-in-range", range]),
);

test("a range may go below zero", () => expect(wholeNumber("-۵", { least: -10, most: 0 })).toBe(-5));

test("a minus may be one of print", () => expect(wholeNumber("\u22125", { least: -10, most: 0 })).toBe(-5));

const DIGITS = ["0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"];
const SEPARATORS = [
  "",
  " ",
  "\u00a0",
  "\u2009",
  "\u202f",
  ",",
  "\u060c",
  ".",
  "\u066c",
  "'",
  "’",
  "‘",
  "ʻ",
  "ʼ",
  "_",
];
/** As it stands in messages of the bot, and what comes along with pasted text. */
const AROUND = [
  ["", ""],
  ["\u2068", "\u2069"],
  ["\u200f ", " \u200e"],
] as const;

/** A number in every way in which somebody may write it. */
const written = (groups: string[]): string[] =>
  DIGITS.flatMap((digits) =>
    SEPARATORS.flatMap((separator) => {
      const text = groups.join(separator).replace(/\d/g, (digit) => digits[Number(digit)] ?? "");
      return AROUND.map(([before, after]) => `${before}${text}${after}`);
    }),
  );

test("however a number is written, every form of staff reads the same of it", () => {
  const most = { least: 0, most: 1e12 };
  const readers: [name: string, read: (typed: string) => number][] = [
    ["a setting", (typed) => wholeNumber(typed, most)],
    ["a rate", (typed) => decimalNumber(typed, most)],
    ["toman", (typed) => typedMoney(typed, "IRT").amount],
    ["dollars", (typed) => typedMoney(typed, "USD").amount / 100],
  ];
  for (const groups of [["250", "000"], ["1", "250", "000"], ["72"]])
    for (const typed of written(groups))
      for (const [name, read] of readers) {
        // Where there are three decimal digits, a full stop before three is a decimal sign.
        if (name === "a rate" && typed.includes(".") && groups.length === 2) continue;
        expect([name, typed, read(typed)]).toEqual([name, typed, Number(groups.join(""))]);
      }
});

test.each([
  ["0.125", 0.125],
  ["۰٫۵", 0.5],
  ["1,5", 1.5],
  ["1.250", 1.25],
  ["1,000", 1000],
  ["۱٬۰۰۰٫۵", 1000.5],
])("the rate %s is %d", (typed, value) =>
  expect(decimalNumber(typed, { least: 0, most: 10_000 })).toBe(value),
);

test.each(["", "0x10", "1e3", "-1", "1.", ".5", "Infinity"])("%s is no rate", (typed) =>
  expect(refusal(() => decimalNumber(typed, range))).toEqual(["setting-not-a-decimal", {}]),
);
