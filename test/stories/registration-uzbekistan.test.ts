import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { studentRecord, troubles } from "../support/records.ts";
import { type Answers, answersAll, arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.sets(schoolSettings.country, "UZ");
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await school.close();
});

const JASUR: Answers = {
  firstName: "Jasur",
  lastName: "Gʻulomov",
  grade: "grade-10",
  major: "major-arts",
  province: "Samarqand",
  city: "Urgut",
  phone: "90 123 45 67",
};

test("Jasur oʻzbekcha roʻyxatdan oʻtadi", async () => {
  const jasur = school.person({ first_name: "Jasur", language_code: "uz" });
  await jasur.says("/start");
  expect(jasur.screen).toMatch(/Salom, .*Jasur/);
  await answersAll(school, jasur, "uz", JASUR);
  expect(jasur.screen).toMatch(/Jasur[\s\S]*Gʻulomov[\s\S]*10-sinf[\s\S]*Sanʼat[\s\S]*Samarqand[\s\S]*Urgut/);
  expect(jasur.screen).toMatch(/\+998 90 123 45 67/);
  await jasur.taps("Tasdiqlash");
  expect(await studentRecord(school, jasur)).toMatchObject({
    firstName: "Jasur",
    lastName: "Gʻulomov",
    province: "UZ-SA",
    phone: "+998901234567",
  });
});

test("Дилноза регистрируется по-русски", async () => {
  const dilnoza = school.person({ first_name: "Дилноза", language_code: "ru" });
  await answersAll(school, dilnoza, "ru", {
    ...JASUR,
    firstName: "Дилноза",
    lastName: "Юсупова-Каримова",
    province: "Ташкент (город)",
    city: "Чилан",
    phone: "+998 (93) 111-22-33",
  });
  await dilnoza.taps("Да, всё верно");
  expect(await studentRecord(school, dilnoza)).toMatchObject({
    firstName: "Дилноза",
    lastName: "Юсупова-Каримова",
    phone: "+998931112233",
  });
});

test("all 14 regions are there, under their own names", async () => {
  const jasur = school.person({ language_code: "uz" });
  await arrivesAt(school, jasur, "province", "uz", JASUR);
  const seen = jasur.buttons.slice(0, 8);
  await jasur.taps("Keyingi");
  seen.push(...jasur.buttons.slice(0, 6));
  expect(new Set(seen).size).toBe(14);
  expect(seen).toContain("Toshkent viloyati");
  expect(seen.join()).not.toMatch(/[Хх]оросон|Tehron/);
});

test.each([
  ["two alphabets in one name", "Жasur", "aralashtirmang"],
  ["Persian letters", "علی", "yo lotin, yo kirill"],
  ["digits", "Jasur7", "raqam boʻlmaydi"],
  ["nothing but punctuation", "-", "harflar bilan yozing"],
  ["nothing but an apostrophe", "'", "harflar bilan yozing"],
  ["markup", "<b>Jasur</b>", "yo lotin, yo kirill"],
])("%s are refused kindly", async (_, typed, why) => {
  const jasur = school.person({ language_code: "uz" });
  await arrivesAt(school, jasur, "firstName", "uz");
  await jasur.says(typed);
  expect(jasur.screen).toContain(why);
});

test.each(["G'ulomov", "G`ulomov", "G‘ulomov", "Gʼulomov", "Gʻulomov"])("%s is Gʻulomov", async (typed) => {
  const jasur = school.person({ language_code: "uz" });
  await answersAll(school, jasur, "uz", { ...JASUR, lastName: typed });
  await jasur.taps("Tasdiqlash");
  expect(await studentRecord(school, jasur)).toMatchObject({ lastName: "Gʻulomov" });
});

test.each([
  ["uz", /90 123 45 67/],
  ["ru", /90 123 45 67/],
  ["en", /90 123 45 67/],
  ["fa", /۹۰ ۱۲۳ ۴۵ ۶۷/],
] as const)("what a number looks like is said in %s by one of Uzbekistan", async (language, example) => {
  const jasur = school.person({ language_code: language });
  await arrivesAt(school, jasur, "phone", language, JASUR);
  await jasur.says("?");
  expect(jasur.screen).toMatch(example);
  expect(jasur.screen).not.toMatch(/0912|۰۹۱۲/);
});

test("a number of Iran is refused, and so is a landline of Tashkent", async () => {
  const jasur = school.person({ language_code: "uz" });
  await arrivesAt(school, jasur, "phone", "uz", JASUR);
  await jasur.says("+989121234567");
  expect(jasur.screen).toMatch(/Oʻzbekiston raqamini/);
  await jasur.says("+998 71 123 45 67");
  expect(jasur.screen).toMatch(/mobil raqam yozing/);
});
