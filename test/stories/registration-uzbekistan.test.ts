import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { readAloud } from "../support/reading.ts";
import { studentRecord } from "../support/records.ts";
import { type Answers, answersAll, arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.sets(schoolSettings.country, "UZ");
});
afterAll(() => school.endsWell());

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
  ["markup", "<b>Jasur</b>", "belgisi boʻlmaydi"],
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

test.each([
  ["phone-own-contact", "+998551234567"],
  ["of a landline", "+998711234567"],
])("%s: what Telegram vouches for is taken", async (_, phone) => {
  const jasur = school.person({ language_code: "uz", phone });
  await arrivesAt(school, jasur, "phone", "uz", JASUR);
  await jasur.taps("Raqamimni yuborish");
  await jasur.taps("Tasdiqlash");
  expect(await studentRecord(school, jasur)).toMatchObject({ phone });
});

test("phone-example: the example is a number of Uzbekistan", async () => {
  const jasur = school.person({ language_code: "en" });
  await arrivesAt(school, jasur, "phone", "en", JASUR);
  await jasur.says("abc");
  expect(readAloud(jasur.screen)).toContain("An example: 90 123 45 67");
});

test.each([
  ["place-uz-cyrillic-1", "uz", "Тошкент", ["Toshkent shahri", "Toshkent viloyati"]],
  ["a city on a Russian keyboard", "uz", "Ургенч", ["Xorazm viloyati"]],
  ["a city in the old letters", "ru", "Урганч", ["Хорезмская область"]],
] as const)("%s: %s %s is offered", async (_, language, typed, offered) => {
  const jasur = school.person({ language_code: language });
  await arrivesAt(school, jasur, "province", language, JASUR);
  await jasur.says(typed);
  expect(jasur.buttons.slice(0, offered.length).toSorted()).toEqual([...offered]);
});

test.each([
  ["place-ru-city", "Бухара", "Buxoro viloyati"],
  ["its name in the old letters", "Фарғона", "Fargʻona viloyati"],
  ["the same without its letters", "Кашкадарё вилояти", "Qashqadaryo viloyati"],
  ["with the kind of place", "Самаркандская обл.", "Samarqand viloyati"],
  ["as a region is called by its river", "Сурхандарья", "Surxondaryo viloyati"],
])("%s: %s is taken", async (_, typed, region) => {
  const jasur = school.person({ language_code: "uz" });
  await arrivesAt(school, jasur, "province", "uz", JASUR);
  await jasur.says(typed);
  expect(readAloud(jasur.screen)).toContain(`${region}: qaysi shahar?`);
});

test("a number of Iran is refused, and so is a landline of Tashkent", async () => {
  const jasur = school.person({ language_code: "uz" });
  await arrivesAt(school, jasur, "phone", "uz", JASUR);
  await jasur.says("+989121234567");
  expect(jasur.screen).toMatch(/Oʻzbekiston raqamini/);
  await jasur.says("+998 71 123 45 67");
  expect(jasur.screen).toMatch(/mobil raqam yozing/);
});

test("in Tashkent, which is one city, the district is asked for", async () => {
  const bobur = school.person({ first_name: "Bobur", language_code: "uz" });
  await arrivesAt(school, bobur, "city", "uz", { ...JASUR, province: "Toshkent shahri" });
  expect(readAloud(bobur.screen)).toContain("Toshkent shahri: qaysi tuman?");
  await bobur.taps("Orqaga");
  await bobur.says("Samarqand");
  expect(readAloud(bobur.screen)).toContain("Samarqand viloyati: qaysi shahar?");
});

test("what can be no name of a place is not offered as one: the reason is given at once", async () => {
  const bobur = school.person({ first_name: "Bobur", language_code: "uz" });
  await arrivesAt(school, bobur, "city", "uz", JASUR);
  for (const typed of ["12345", "+998 90 123 45 67", "?!"]) {
    await bobur.says(typed);
    expect(bobur.screen).toStartWith("Iltimos, shahar yoki qishlogʻingiz nomini harflar bilan yozing");
    expect(bobur.buttons.join()).not.toContain("deb yozish");
  }
  await bobur.says("Obod");
  await bobur.taps("deb yozish");
  expect(bobur.screen).toMatch(/Mobil raqamingizni/);
});

test("a list that is whole offers no way to the whole list", async () => {
  const bobur = school.person({ first_name: "Bobur", language_code: "uz" });
  await arrivesAt(school, bobur, "grade", "uz", JASUR);
  await bobur.says("1");
  expect(bobur.buttons).toEqual(expect.arrayContaining(["10-sinf", "11-sinf", "12-sinf"]));
  expect(bobur.buttons).not.toContain(school.says("uz", "list-show-all"));
});

test("who types at the last look is led to its buttons", async () => {
  const bobur = school.person({ first_name: "Bobur", language_code: "uz" });
  await answersAll(school, bobur, "uz", JASUR);
  await bobur.says("ha");
  expect(bobur.screen).toStartWith("Iltimos, quyidagi tugmalardan birini bosing.");
});
