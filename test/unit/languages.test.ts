import { expect, test } from "bun:test";
import { type Language, languageFor } from "../../src/texts/languages.ts";

/** By the school's own language: who speaks none of ours is greeted in the nearest one. */
test.each<[code: string | undefined, Record<"fa" | "uz" | "en", Language>]>([
  ["tg", { fa: "fa", uz: "ru", en: "ru" }],
  ["kk", { fa: "ru", uz: "ru", en: "ru" }],
  ["ky-KG", { fa: "ru", uz: "ru", en: "ru" }],
  ["uz-Cyrl", { fa: "uz", uz: "uz", en: "uz" }],
  ["uz_cyrl", { fa: "uz", uz: "uz", en: "uz" }],
  ["kaa", { fa: "uz", uz: "uz", en: "uz" }],
  ["az", { fa: "fa", uz: "ru", en: "ru" }],
  ["az-Arab", { fa: "fa", uz: "fa", en: "fa" }],
  ["azb", { fa: "fa", uz: "fa", en: "fa" }],
  ["ckb", { fa: "fa", uz: "fa", en: "fa" }],
  ["ku", { fa: "fa", uz: "fa", en: "fa" }],
  ["fa-AF", { fa: "fa", uz: "fa", en: "fa" }],
  ["prs", { fa: "fa", uz: "fa", en: "fa" }],
  ["tk", { fa: "fa", uz: "ru", en: "ru" }],
  ["en-US", { fa: "en", uz: "en", en: "en" }],
  ["ru-RU", { fa: "ru", uz: "ru", en: "ru" }],
  ["de", { fa: "fa", uz: "uz", en: "en" }],
  ["", { fa: "fa", uz: "uz", en: "en" }],
  ["-_-", { fa: "fa", uz: "uz", en: "en" }],
  [undefined, { fa: "fa", uz: "uz", en: "en" }],
])("%p", (code, greeted) => {
  const fallbacks: ("fa" | "uz" | "en")[] = ["fa", "uz", "en"];
  expect(Object.fromEntries(fallbacks.map((school) => [school, languageFor(code, school)]))).toEqual(greeted);
});
