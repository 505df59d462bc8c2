import { expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../src/texts/languages.ts";
import { allTexts } from "./support/fluent.ts";
import { withProduct } from "./support/product.ts";

const files = await allTexts();
const texts = await withProduct(({ texts }) => texts);

/** What stands in the words of a language and should not, with the text that has it. */
const found = (language: Language, wrong: RegExp) =>
  files
    .filter((file) => file.language === language)
    .flatMap(({ texts }) => texts)
    .flatMap(({ key, words }) => (words.match(wrong) ?? []).map((word) => `${language} ${key}: ${word}`));

/** What people of that language read in Telegram and in their bank's app stands for all other ways to write it. */
const OTHERWISE: [what: string, language: Language, otherwise: RegExp][] = [
  ["استارز", "fa", /(?<!نقطه، )ستاره/g],
  ["کارت به کارت", "fa", /کارت\u200cبه\u200cکارت/g],
  ["روش پرداخت", "fa", /راه(?:\u200cهای)? پرداخت/g],
  ["این‌جا and این‌که", "fa", /(?<![\p{L}\u200c])(?:اینجا|اینکه)/gu],
  ["به‌جای, به‌عنوان and به‌صورت", "fa", /(?<!\p{L})به (?:جای|عنوان|صورت) /gu],
  ["همه‌چیز", "fa", /همه چیز/g],
  ["звёзды", "ru", /\bStars\b/g],
  ["yulduzlar", "uz", /\bStars\b/g],
  ["“0 — …”", "ru", /\b0:/g],
  ["“0 — …”", "uz", /\b0:/g],
];

test.each(OTHERWISE)("%s is written so, and not otherwise, in %s", (_, language, otherwise) => {
  expect(found(language, otherwise)).toEqual([]);
});

test("the sign of percent is the formatter's to write, or alone in brackets", () => {
  expect(LANGUAGES.flatMap((language) => found(language, /(?<!\()[%٪]/g))).toEqual([]);
});

test.each([
  ["en", "10%"],
  ["uz", "10%"],
  ["ru", "10\u00A0%"],
  ["fa", "۱۰٪"],
] as const)("in %s it is %s", (language, written) => {
  expect(texts.in(language).plain("promo-admin-percent", { count: 10 })).toContain(written);
});
