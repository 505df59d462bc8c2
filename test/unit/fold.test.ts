import { describe, expect, test } from "bun:test";
import { assert, constantFrom, nat, oneof, property, string } from "fast-check";
import { digits, fold, neat, tidy, withoutIsolates, words } from "../../src/lib/fold.ts";

const ZWNJ = "\u200C";
const ZWJ = "\u200D";
/** Anything at all, thick with what the rules are about. */
const anyText = string({
  unit: oneof(
    string({ unit: "binary", minLength: 1, maxLength: 1 }),
    constantFrom(..."يىكگئأإآةۀؤـ۰٩ًّٔﻋﻲﻻﷺ", ZWNJ, ZWJ, "\u202B", "\uFEFF", ..."oʻ‘’'ё Йİıß👩🏽\n\t-"),
  ),
});

describe("digits", () => {
  test.each([
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["مبلغ ۱۲٬۵۰۰ تومان", "مبلغ 12٬500 تومان"],
    ["abc 42", "abc 42"],
  ])("%s → %s", (typed, expected) => expect(digits(typed)).toBe(expected));

  test("a number survives being written in Persian and in Arabic digits", () => {
    assert(
      property(nat(), constantFrom("arabext", "arab"), (number, numberingSystem) => {
        const written = new Intl.NumberFormat("en", { numberingSystem, useGrouping: false }).format(number);
        expect(digits(written)).toBe(String(number));
      }),
    );
  });
});

describe("tidy", () => {
  test.each([
    ["Arabic ye and kaf", "علي كريمى", "علی کریمی"],
    ["spaces and line ends", "  علی \n\t رضا ", "علی رضا"],
    ["tatweel", "عـــلی", "علی"],
    ["letters with a shape", "ﻋﻠﻲ ﺭﺿﺎ", "علی رضا"],
    ["a half-space inside a word stays", `می${ZWNJ}نا`, `می${ZWNJ}نا`],
    ["doubled half-spaces become one", `می${ZWNJ}${ZWNJ}نا`, `می${ZWNJ}نا`],
    ["half-spaces at the edges of words go", `${ZWNJ}علی${ZWNJ} ${ZWNJ}رضا${ZWNJ}`, "علی رضا"],
    ["direction marks", "\u200Fعلی\u202C \u2068رضا\u2069\u061C", "علی رضا"],
    [
      "zero-width spaces, byte order mark, soft hyphen, control characters",
      "\uFEFFa\u200Bb\u00ADc\u0000d",
      "abcd",
    ],
    ["decomposed letters are composed", "e\u0301 ي\u0654 и\u0306", "é ئ й"],
    ["a joiner between letters goes", `عل${ZWJ}ی`, "علی"],
    ["a joiner inside an emoji stays", `👩🏽${ZWJ}🎓`, `👩🏽${ZWJ}🎓`],
    ["half of a surrogate pair cannot be stored", "a\uD83D", "a\uFFFD"],
    ["marks are meant", "محمّد", "محمّد"],
    ["digits", "کلاس ۱۲", "کلاس 12"],
  ])("%s", (_, typed, expected) => expect(tidy(typed)).toBe(expected));

  test("what is tidy stays as it is", () => {
    assert(
      property(anyText, (text) => expect(tidy(tidy(text))).toBe(tidy(text))),
      { numRuns: 2000 },
    );
  });

  test("nothing typed leaves an Arabic ye or kaf, a foreign digit or a direction mark", () => {
    assert(
      property(anyText, (text) => expect(tidy(text)).not.toMatch(/[يىك۰-۹٠-٩\u200E\u200F\u202A-\u202E]/)),
    );
  });
});

describe("fold", () => {
  const spellings = [
    ["علیرضا", `علی${ZWNJ}رضا`, "عليرضا", "عَلیرِضا"],
    ["آمنه", "امنه", "أمنة", "اٰمنه", "آمنۀ"],
    ["مؤمن", "مومن"],
    ["قائم", "قایم", "قايم"],
    ["ضیاء", "ضیا"],
    ["Oʻtkir", "O‘tkir", "O'tkir", "O’tkir", "O`tkir", "OTKIR"],
    ["Gʻani", "G‘ani", "g'ani"],
    ["Maʼruf", "Ma'ruf", "maruf"],
    ["Пётр", "Петр", "ПЕТР"],
    ["Istanbul", "İstanbul", "ıstanbul"],
    ["12", "۱۲", "١٢", "１２"],
    ["علی رضا", " علی  رضا "],
  ];
  test.each(spellings)("%s = %s …", (one, ...others) => {
    for (const other of others) expect(fold(other ?? "")).toBe(fold(one ?? ""));
  });

  test.each([
    ["علی", "علیا"],
    ["Карим", "Керим"],
    ["پارس", "فارس"],
    ["علی رضا", "علیرضا"],
  ])("%s ≠ %s", (one, other) => expect(fold(one)).not.toBe(fold(other)));

  test("a code point between invisible ones that is none yet counts for nothing either", () => {
    expect(fold("a\u2065b")).toBe("ab");
    expect(fold(tidy("\u2065"))).toBe(fold("\u2065"));
  });

  test("folding twice changes nothing, nor does tidying first", () => {
    assert(
      property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(tidy(text))).toBe(fold(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("words", () => {
  test.each([
    [`  سیه چشمه- چالدران (می${ZWNJ}نا)`, ["سیه", "چشمه", "چالدران", "مینا"]],
    ["Анна-Мария, O'g'il!", ["анна", "мария", "ogil"]],
    ["…", []],
    ["", []],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));
});

test("a table has no marks of direction, be they around what was filled in or in it", () =>
  expect(withoutIsolates("برگشت: \u2068\u200f\u2068۴۵\u2069 ⭐\u2069")).toBe("برگشت: ۴۵ ⭐"));

test("words for show keep the digits that somebody chose, and are tidy otherwise", () => {
  expect(neat("  كد\u200f آزمون   حسابان ۲ ")).toBe("کد آزمون حسابان ۲");
  expect(neat("Algebra 2")).toBe("Algebra 2");
});
