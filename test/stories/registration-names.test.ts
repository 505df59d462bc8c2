import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { studentRecord } from "../support/records.ts";
import { arrivesAt, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

const REFUSED: [what: string, typed: string, why: RegExp][] = [
  ["Latin letters", "Ali", /in Persian letters, as in “علی”/],
  ["Latin among Persian letters", "علی Rezaei", /in Persian letters/],
  ["Cyrillic letters", "Али", /in Persian letters/],
  ["digits", "علی2", /A name has no digits/],
  ["Persian digits", "علی۲", /A name has no digits/],
  ["Arabic digits", "علی٢", /A name has no digits/],
  ["one letter", "ع", /at least 2 letters/],
  ["many letters", "آ".repeat(41), /at most 40 letters/],
  ["a whole page", "علی ".repeat(1000), /at most 40 letters/],
  ["many words", "سید محمد علی رضا میرزا", /at most 4 words/],
  ["punctuation", "علی!", /“!” does not belong in a name/],
  ["only punctuation", "-", /Please type it in letters/],
  ["an emoji", "علی 😀", /“😀” does not belong/],
  ["markup", "<b>علی</b>", /in Persian letters/],
  ["an ampersand", "علی & رضا", /“&” does not belong/],
  ["nothing visible", "\u200F\u200C", /in letters/],
];

describe("a name that is none", () => {
  let ali: Person;
  beforeAll(async () => {
    ali = school.person();
    await arrivesAt(school, ali, "firstName");
  });

  test.each(REFUSED)(
    "%s: is refused at once, with the reason and the question again",
    async (_, typed, why) => {
      await ali.says(typed);
      expect(readAloud(ali.screen)).toMatch(why);
      expect(ali.screen).toMatch(/Step .*1.* of .*7[\s\S]*first name/);
    },
  );

  test("and a good one goes on to the last name, where the same holds", async () => {
    await ali.says("علی");
    await ali.says("Rezaei");
    expect(ali.screen).toMatch(/in Persian letters, as in “رضایی”[\s\S]*Step .*2.* of .*7[\s\S]*last name/);
    await ali.says("رضایی");
    expect(ali.screen).toMatch(/grade/);
  });
});

const STORED: [what: string, typed: string, stored: string][] = [
  ["Arabic yeh", "علي", "علی"],
  ["Arabic kaf", "كامران", "کامران"],
  ["alef maqsura", "موسى", "موسی"],
  ["shaped letters of a PDF", "ﻋﻠﯽ", "علی"],
  ["a stretched word", "عـــلی", "علی"],
  ["vowel marks", "عَلِی", "علی"],
  ["spaces around and between", "  محمد   رضا ", "محمد رضا"],
  ["a line break", "محمد\nرضا", "محمد رضا"],
  ["a half-space, kept", "امیر‌علی", "امیر‌علی"],
  ["half-spaces at the edges", "\u200Cعلی\u200C", "علی"],
  ["direction marks", "\u200Fعلی\u200E", "علی"],
  ["every letter of the alphabet's rare ones", "ژاله پگاه چکاد", "ژاله پگاه چکاد"],
  ["a hyphen, which becomes a half-space", "حسینی-نژاد", "حسینی‌نژاد"],
  ["the letters of an Urdu keyboard", "مہدی", "مهدی"],
  ["a Kurdish letter, kept", "هێمن", "هێمن"],
  ["a full stop behind it", "علی. ", "علی"],
  ["a blessing in one sign", "محمد ﷺ", "محمد"],
  ["forty letters", "آ".repeat(40), "آ".repeat(40)],
];

test.each(STORED)("a name with %s is stored clean", async (_, typed, stored) => {
  const somebody = school.person();
  await registers(school, somebody, "en", { firstName: typed, lastName: typed });
  expect(await studentRecord(school, somebody)).toMatchObject({ firstName: stored, lastName: stored });
});

test.each([
  ["fa", "Ali", "لطفاً نام را با حروف فارسی بنویسید"],
  ["ru", "Ali", "персидскими буквами"],
  ["uz", "Ali", "fors harflari bilan"],
  ["fa", "علی۲", "در نام عدد نمی‌آید"],
  ["fa", "علی!", "در نام نمی‌آید"],
  ["ru", "علی!", "здесь быть не должно"],
  ["uz", "علی!", "belgisi boʻlmaydi"],
] as const)("the reason is given in %s for %s", async (language, typed, why) => {
  const somebody = school.person({ language_code: language });
  await arrivesAt(school, somebody, "firstName", language);
  await somebody.says(typed);
  expect(somebody.screen).toContain(why);
});
