import { expect, test } from "bun:test";
import { typedPrice } from "../../src/features/shop/products.ts";
import { typedMoney } from "../../src/lib/money.ts";

test.each([
  ["money-unit", "50000 تومان", "IRT", 50_000],
  ["money-thousand", "۵۰ هزار تومان", "IRT", 50_000],
  ["the slash of Persian keyboards", "۵۰/۰۰۰", "IRT", 50_000],
  ["the apostrophe of Uzbek phones", "250 000 so‘m", "UZS", 25_000_000],
  ["as it is said", "۵۰۰۰۰ تومن", "IRT", 50_000],
  ["its code", "50000 IRT", "IRT", 50_000],
  ["a letter for a thousand", "50k", "UZS", 5_000_000],
  ["a thousand in Uzbek", "50 ming so'm", "UZS", 5_000_000],
  ["in Cyrillic", "250 000 сум", "UZS", 25_000_000],
  ["a thousand in Cyrillic Uzbek", "50 минг сўм", "UZS", 5_000_000],
  ["as it is typed without its letter", "50 000 сом", "UZS", 5_000_000],
  ["a million and thousands in Persian", "۱ میلیون و ۲۰۰ هزار تومان", "IRT", 1_200_000],
  ["a million and thousands in Uzbek", "1 mln 50 ming so'm", "UZS", 105_000_000],
  ["a million and thousands in Russian", "1 млн 200 тыс", "UZS", 120_000_000],
  ["with a full stop behind it", "250 000 so'm.", "UZS", 25_000_000],
  ["short for rubles", "500р.", "RUB", 50_000],
  ["whose dollars", "US$10", "USD", 1000],
  ["Stars in Persian", "100 ستاره", "XTR", 100],
  ["a million and a half", "1,5 млн", "UZS", 150_000_000],
  ["millions in Persian", "۲ میلیون", "IRT", 2_000_000],
  ["the sign before it", "$12.50", "USD", 1250],
  ["the name behind a fraction", "12,5 евро", "EUR", 1250],
  ["Stars", "100 ⭐️", "XTR", 100],
  ["a part of a thousand", "0.5 k", "IRT", 500],
  ["a part of a million", "1,25 mln so'm", "UZS", 125_000_000],
  ["a thousand thousands", "1 250 тыс", "UZS", 125_000_000],
  ["credits as they are counted", "2 ta", "credits", 2],
  ["credits by their name", "2 ta kredit", "credits", 2],
  ["credits in Russian", "5 кредитов", "credits", 5],
])("%s: %s in %s is %d", (_, typed, currency, amount) =>
  expect(typedMoney(typed, currency)).toEqual({ amount, currency }),
);

test.each([
  ["ming", "UZS"],
  ["1 mln 2000 ming", "UZS"],
  ["$", "USD"],
  ["1/2", "USD"],
  ["50 k k", "IRT"],
  ["1.250 mln", "UZS"],
  ["1,500 тыс", "UZS"],
  ["۱/۲۵۰ میلیون تومان", "IRT"],
  ["50.", "IRT"],
  ["all", "USD"],
])("%s in %s is no amount", (typed, currency) =>
  expect(() => typedMoney(typed, currency)).toThrow("money-not-a-number"),
);

test.each([
  ["250000 toman", "USD"],
  ["500000 ریال", "IRT"],
  ["$100", "UZS"],
  ["100 usd", "UZS"],
  ["EUR 100", "USD"],
  ["100 GBP", "IRT"],
  ["50 dollars.", "UZS"],
])(
  "%s in %s is told to be of another currency, for the number alone would be another sum",
  (typed, currency) => expect(() => typedMoney(typed, currency)).toThrow("money-in-another"),
);

test("what is no number of credits is not told as an amount of money", () =>
  expect(() => typedMoney("many", "credits")).toThrow("setting-not-a-number"));

test.each([
  ["15 dollars", { amount: 1500, currency: "USD" }],
  ["10 stars", { amount: 10, currency: "XTR" }],
  ["15 $", { amount: 1500, currency: "USD" }],
  ["$15", { amount: 1500, currency: "USD" }],
  ["12.50 EUR", { amount: 1250, currency: "EUR" }],
  ["12,5 €", { amount: 1250, currency: "EUR" }],
  ["99 ming soʻm", { amount: 9_900_000, currency: "UZS" }],
  ["500 ⭐", { amount: 500, currency: "XTR" }],
  ["1500 rubl", { amount: 150_000, currency: "RUB" }],
  ["250 000", { amount: 25_000_000, currency: "UZS" }],
  ["bepul", { amount: 0, currency: "UZS" }],
  ["15 usd.", { amount: 1500, currency: "USD" }],
  ["USD 15", { amount: 1500, currency: "USD" }],
  ["1500 dollars.", { amount: 150_000, currency: "USD" }],
  ["Free.", { amount: 0, currency: "UZS" }],
  ["Free", { amount: 0, currency: "UZS" }],
  ["رایگان", { amount: 0, currency: "UZS" }],
])("a price typed as %s is read", (typed, price) => expect(typedPrice(typed, "UZS")).toEqual(price));

test.each(["5 ta", "cheap", "free of charge", "$"])("a price typed as %s is none", (typed) =>
  expect(() => typedPrice(typed, "UZS")).toThrow("money-not-a-number"),
);
