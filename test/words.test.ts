import { expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../src/texts/languages.ts";
import type { Args } from "../src/texts/texts.ts";
import { forms } from "./support/filled.ts";
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
  ["карта", "ru", /с карты на карту/g],
  ["фото чека", "ru", /сним(?:ок|ка)(?! экрана)/gi],
  ["ключи и коды", "ru", /(?<!\p{L})единиц[аы]?(?!\p{L})/giu],
  ["необработанные запросы", "ru", /сбойн\p{L}*/giu],
  ["знаки", "ru", /символ\p{L}*/gu],
  ["“0 — …”", "ru", /\b0:/g],
  ["“0 — …”", "uz", /\b0:/g],
  ["oʻquvchi", "uz", /talaba/gi],
  ["kartadan kartaga", "uz", /(?<!kartadan )kartaga oʻtkazma/gi],
  ["fikr", "uz", /sharh/gi],
  ["yoqilgan", "uz", /yoniq/gi],
  ["X-buyurtma", "uz", /raqamli buyurtma/g],
  ["qadam, jami … ta", "uz", /-qadam, jami +(?!ta| )/g],
  ["koʻpi bilan … ta", "uz", /koʻpi bilan [\d ]+ belgi/g],
  ["کالا", "fa", /محصول/g],
  ["مرحله", "fa", /(?<!\p{L})گام/gu],
  ["جست‌وجو", "fa", /جستجو/g],
  ["ناموفق", "fa", /ناکام/g],
  ["اطلاعیه", "fa", /(?<!\p{L})اعلان/gu],
  // Otherwise its slash would be shown behind it.
  ['{ "/menu" }', "fa", /(?<![</]|<code>)\/[a-z]\w*/g],
  ["refund", "en", /\bGive (?:it )?back|\bGiven back/g],
];

/** Endings of a case; what is filled in before them ends with an invisible sign. */
const ENDING = "(?:<\\/b>)? ?(?:dan|ga|gacha|ni|ning|da|dagi|lik)(?!\\p{L})";
/** Behind a word, also behind a sum of money, whose currency is one: soʻmgacha. */
const TORN = new RegExp(`[^\\d]\\u2069${ENDING.replace(" ?", " ")}`, "u");
/** Behind digits, as those of a time: 12:30 gacha. */
const GLUED = new RegExp(`\\d\\u2069?${ENDING.replace(" ?", "")}`, "u");

test.each(OTHERWISE)("%s is written so, and not otherwise, in %s", (_, language, otherwise) => {
  expect(found(language, otherwise)).toEqual([]);
});

/** What these are filled with is another thing than what is called so elsewhere. */
const OTHERS: Record<string, Args> = {
  "promo-not-yet": { from: new Date("2026-09-23T20:29:00Z") },
};

test("in Uzbek an ending of a case belongs to its word, and stands apart from digits", () => {
  const wrong = files
    .filter(({ language }) => language === "uz")
    .flatMap(({ texts }) => texts)
    .flatMap(({ key, args }) => {
      const said = forms(args).map((filled) =>
        texts.in("uz").plain.refusal({ code: key, args: { ...filled, ...OTHERS[key] } }),
      );
      return [TORN, GLUED].filter((way) => said.some((words) => way.test(words))).map(() => key);
    });
  expect(wrong).toEqual([]);
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
