import { describe, expect, test } from "bun:test";
import { array, assert, constantFrom, integer, nat, property, string } from "fast-check";
import { DomainError } from "../../src/lib/errors.ts";
import {
  CREDITS,
  decimalOf,
  digitsOf,
  isCurrency,
  minorTo,
  money,
  plainMoney,
  shares,
  typedMoney,
} from "../../src/lib/money.ts";
import { kernelTexts } from "../../src/texts/catalogue.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { sayCurrency, sayMoney, tabledCurrency } from "../../src/texts/money.ts";
import { Texts } from "../../src/texts/texts.ts";
import { readAloud } from "../support/reading.ts";

const texts = new Texts({ timeZone: "UTC", now: () => new Date() });
texts.add([kernelTexts]);
const anyCurrency = constantFrom("IRT", "IRR", "UZS", "USD", "EUR", "XTR", "JPY", "KWD", "CLF", CREDITS);
const anyAmount = integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

/** Why it is refused: the key of the text that says so. */
function refusal(typed: string, currency: string): string {
  try {
    typedMoney(typed, currency);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return "taken";
}

describe("a currency", () => {
  test.each([
    ["USD", 2],
    ["UZS", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["CLF", 4],
    ["IRT", 0],
    ["IRR", 0],
    ["XTR", 0],
    [CREDITS, 0],
  ])("%s has %d decimal digits", (currency, digits) => expect(digitsOf(currency)).toBe(digits));

  test("is one of ISO 4217, Stars or toman, in capitals", () => {
    expect(["USD", "UZS", "IRR", "IRT", "XTR"].filter((code) => !isCurrency(code))).toEqual([]);
    expect(["usd", "US", "", "credits", "XXY", "USDT"].filter(isCurrency)).toEqual([]);
    expect(["XXX", "XTS", "XAU", "XAG", "XDR", "XBA", "XSU", "XUA", "XFU"].filter(isCurrency)).toEqual([]);
    expect(["XAF", "XOF", "XPF", "XCD"].filter(isCurrency)).toHaveLength(4);
  });

  test("has whole amounts that can be counted exactly", () => {
    expect(money(250_000, "IRT")).toEqual({ amount: 250_000, currency: "IRT" });
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => money(amount, "IRT")).toThrow(RangeError);
  });
});

describe("typed", () => {
  test.each([
    ["250000", "IRT", 250_000],
    ["۲۵۰٬۰۰۰", "IRT", 250_000],
    ["٢٥٠٬٠٠٠", "IRT", 250_000],
    ["۲۵۰,۰۰۰", "IRT", 250_000],
    ["۱،۲۵۰،۰۰۰", "IRT", 1_250_000],
    [" 250 000 ", "UZS", 25_000_000],
    ["250\u00a0000", "UZS", 25_000_000],
    ["1 250 000,50", "UZS", 125_000_050],
    ["1'250.5", "USD", 125_050],
    ["1,250.50", "USD", 125_050],
    ["1.250,50", "EUR", 125_050],
    ["250.000", "IRT", 250_000],
    ["1.250.000", "IRT", 1_250_000],
    ["12.5", "USD", 1250],
    ["12,50", "USD", 1250],
    ["۱۲٫۵", "USD", 1250],
    ["\u2068۱۲٬۵۰۰٫۲۵\u2069", "USD", 1_250_025],
    ["1.500", "USD", 150_000],
    ["1.500", "KWD", 1500],
    ["1,500", "KWD", 1_500_000],
    ["1234.500", "KWD", 1_234_500],
    ["0", "IRT", 0],
    ["007", "IRT", 7],
  ])("%s in %s is %d", (typed, currency, amount) =>
    expect(typedMoney(typed, currency)).toEqual({ amount, currency }),
  );

  test.each([
    ["", "money-not-a-number"],
    ["free", "money-not-a-number"],
    ["-5", "money-not-a-number"],
    ["1e6", "money-not-a-number"],
    ["0x10", "money-not-a-number"],
    ["12.", "money-not-a-number"],
    ["2 50", "money-not-a-number"],
    ["1,00,000", "money-not-a-number"],
    ["1٫2٫3", "money-not-a-number"],
    ["12²", "money-not-a-number"],
    ["½", "money-not-a-number"],
    ["Ⅻ", "money-not-a-number"],
    ["१२", "money-not-a-number"],
    ["12|345", "money-not-a-number"],
    ["250000 toman", "money-in-another"],
    ["12.345,678", "money-too-precise"],
    ["0.005", "money-too-precise"],
    ["90071992547409.92", "money-too-large"],
    ["9".repeat(4000), "money-too-large"],
  ])("%s is refused: %s", (typed, code) => expect(refusal(typed, "USD")).toBe(code));

  test("a fraction of what is never divided is refused, even one of zeros: it may be a group cut short", () => {
    expect(["250.5", "250,00", "1,250.000"].map((typed) => refusal(typed, "IRT"))).toEqual(
      Array(3).fill("money-too-precise"),
    );
  });

  test("anything at all is an amount or a refusal", () => {
    const anything = string({ unit: constantFrom(..."0۱٢3²½Ⅻ१٬٫,. '’_|-+e\u2068\u00a0"), maxLength: 12 });
    assert(
      property(anything, anyCurrency, (typed, currency) => expect(refusal(typed, currency)).toBeString()),
      { numRuns: 5000 },
    );
  });
});

describe("said and written", () => {
  test.each([
    ["IRT", 250_000, "۲۵۰٬۰۰۰ تومان", "250,000 toman", "250 000 туманов", "250 000 tuman"],
    ["IRR", 250_000, "۲۵۰٬۰۰۰ ریال", "250,000 rials", "250 000 риалов", "250 000 rial"],
    ["UZS", 25_000_000, "۲۵۰٬۰۰۰ سوم ازبکستان", "UZS 250,000", "250 000 сум", "250 000 soʻm"],
    ["USD", 1250, "۱۲٫۵۰ دلار", "$12.50", "12,50 $", "12,50 $"],
    ["USD", 1200, "۱۲ دلار", "$12", "12 $", "12 $"],
    ["XTR", 50, "۵۰ ⭐", "50 ⭐", "50 ⭐", "50 ⭐"],
    ["TRY", 1250, "۱۲٫۵۰ لیرهٔ ترکیه", "12.50 Turkish Lira", "12,50 турецкой лиры", "12,50 Turk lirasi"],
    [CREDITS, 1250, "۱٬۲۵۰", "1,250", "1 250", "1 250"],
  ])("%s %d", (currency, amount, fa, en, ru, uz) => {
    const said = (language: (typeof LANGUAGES)[number]) =>
      sayMoney(texts.in(language), { amount, currency })
        .replaceAll(/[\u2066-\u2069]/g, "")
        .replaceAll("\u00a0", " ");
    expect({ fa: said("fa"), en: said("en"), ru: said("ru"), uz: said("uz") }).toEqual({ fa, en, ru, uz });
  });

  test("to the last digit, however large", () => {
    expect(sayMoney(texts.in("en"), { amount: Number.MAX_SAFE_INTEGER, currency: "TRY" })).toBe(
      "90,071,992,547,409.91 Turkish Lira",
    );
  });

  test("what is said can be typed, in every language", () => {
    assert(
      property(anyAmount, constantFrom(...LANGUAGES), (amount, language) => {
        const said = sayMoney(texts.in(language), { amount, currency: CREDITS });
        expect(typedMoney(said, CREDITS).amount).toBe(amount);
      }),
    );
  });

  test("what is copied can be typed, and what goes to a provider comes back", () => {
    assert(
      property(anyAmount, anyCurrency, (amount, currency) => {
        expect(typedMoney(plainMoney({ amount, currency }), currency)).toEqual({ amount, currency });
        expect(minorTo(decimalOf({ amount, currency }), currency)).toBe(amount);
        expect(minorTo(decimalOf({ amount: -amount, currency }), currency)).toBe(amount && -amount);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["UZS", 25_000_000, "250000", "250000.00"],
    ["USD", 1250, "12.50", "12.50"],
    ["USD", 5, "0.05", "0.05"],
    ["USD", -5, "-0.05", "-0.05"],
    ["IRT", 250_000, "250000", "250000"],
    ["KWD", 1, "0.001", "0.001"],
  ])("%s %d for machines", (currency, amount, plain, decimal) => {
    expect(plainMoney({ amount, currency })).toBe(plain);
    expect(decimalOf({ amount, currency })).toBe(decimal);
  });

  test("a provider's decimals are read exactly, or not at all", () => {
    expect(["12.5", "12", "12.500000", "0.29"].map((text) => minorTo(text, "USD"))).toEqual([
      1250, 1200, 1250, 29,
    ]);
    for (const wrong of ["12.505", "1e3", "", " 12", "12,5", ".5", "NaN", "9".repeat(20)])
      expect(() => minorTo(wrong, "USD")).toThrow(RangeError);
  });
});

describe("shares", () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [3, 3, 4], [3, 3, 4]],
    [5, [0, 1], [0, 5]],
    [1, [1, 2], [0, 1]],
    [0, [1, 2], [0, 0]],
  ])("%d by %p is %p", (total, weights, expected) => expect(shares(total, weights)).toEqual(expected));

  test("add up to the total, none is a unit away from what it would be exactly", () => {
    const weights = array(nat(1_000_000), { minLength: 1, maxLength: 20 });
    assert(
      property(anyAmount, weights, (total, weights) => {
        const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        if (sum === 0n) return expect(() => shares(total, weights)).toThrow(RangeError);
        const result = shares(total, weights);
        expect(result.reduce((all, share) => all + BigInt(share), 0n)).toBe(BigInt(total));
        for (const [place, share] of result.entries()) {
          const off = BigInt(share) * sum - BigInt(total) * BigInt(weights[place] ?? 0);
          expect(off < sum && off > -sum).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing is divided by what is no weight", () => {
    for (const weights of [[], [0, 0], [-1, 2], [0.5]]) expect(() => shares(10, weights)).toThrow(RangeError);
  });
});

const CURRENCIES = ["IRT", "IRR", "UZS", "RUB", "USD", "EUR", "XTR"];

test("a currency has one name: on its own it is called as beside an amount", () => {
  for (const language of LANGUAGES)
    for (const currency of CURRENCIES.filter((code) => code !== "XTR")) {
      const t = texts.in(language);
      expect(readAloud(sayMoney(t, { amount: 100, currency }))).toContain(sayCurrency(t, currency));
    }
  expect(sayCurrency(texts.in("uz"), "UZS")).toBe("soʻm");
  expect(sayCurrency(texts.in("uz"), "EUR")).toBe("€");
  expect(sayCurrency(texts.in("fa"), "IRT")).toBe("تومان");
});

test("in a table it is its code, or a word where accountants know no code", () => {
  const t = texts.in("uz");
  const tabled = CURRENCIES.map((currency) => tabledCurrency(t, currency));
  expect(tabled).toEqual(["tuman", "IRR", "UZS", "RUB", "USD", "EUR", "Telegram yulduzlari"]);
});
