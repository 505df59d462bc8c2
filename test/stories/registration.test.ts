import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import { LANGUAGES, type Language } from "../../src/texts/languages.ts";
import { studentRecord, trail } from "../support/records.ts";
import { ANSWERS, answersAll, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.sets(schoolSettings.name, "Maktab of Ostad Hatami");
});
afterAll(() => school.endsWell());

test("a student registers in seven steps and comes out at the main menu", async () => {
  const ali = school.person({ first_name: "Ali" });
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello .*Ali.*[\s\S]*Welcome to .*Maktab of Ostad Hatami/);

  await answersAll(school, ali);
  expect(ali.screen).toMatch(/علی[\s\S]*رضایی[\s\S]*11th[\s\S]*Mathematics[\s\S]*مشهد/);

  await ali.taps("Yes, register me");
  expect(ali.screen).toMatch(/You are registered/);
  for (const door of ["Classes", "Book", "Contact", "Profile"]) expect(ali.sees(new RegExp(door))).toBe(true);
});

test("علی ثبت‌نام می‌کند: هفت مرحله به فارسی، با همان برچسب‌ها", async () => {
  const ali = school.person({ first_name: "علی", language_code: "fa" });
  await ali.says("/start");
  expect(ali.screen).toMatch(/سلام .*علی/);
  await ali.taps("ثبت‌نام");
  expect(ali.screen).toMatch(/۱.* از .*۷[\s\S]*نامتان چیست؟/);
  await ali.says("علي");
  expect(ali.screen).toMatch(/نام خانوادگی/);
  await ali.says("رضایی");
  // As Telegram is given them, from the left: on the screen one reads دهم first, at the right.
  expect(ali.buttons.slice(0, 3)).toEqual(["دوازدهم", "یازدهم", "دهم"]);
  await ali.taps("یازدهم");
  expect(ali.buttons.slice(0, 4)).toEqual(["تجربی", "ریاضی", "هنر", "انسانی"]);
  await ali.taps("ریاضی");
  await ali.taps("بعدی");
  await ali.taps("خراسان رضوی");
  expect(ali.screen).toMatch(/خراسان رضوی.*کدام شهر/);
  await ali.taps("مشهد");
  await ali.says("۰۹۱۲۱۲۳۴۵۶۷");
  for (const answer of ["علی", "رضایی", "یازدهم", "ریاضی", "خراسان رضوی", "مشهد"])
    expect(ali.screen).toContain(answer);

  await ali.taps("تأیید");
  expect(ali.screen).toMatch(/ثبت‌نامتان انجام شد.*علی/);
  expect(await studentRecord(school, ali)).toMatchObject({
    firstName: "علی",
    lastName: "رضایی",
    grade: "11",
    major: "mathematics",
    phone: "+989121234567",
    registeredAt: school.clock.now(),
    updatedAt: school.clock.now(),
  });
});

const QUESTIONS = [
  "ask-first-name",
  "ask-last-name",
  "ask-grade",
  "ask-major",
  "ask-province",
  "ask-city",
  "ask-phone",
] as const;

describe("in every language", () => {
  test.each([...LANGUAGES])("%s: seven questions in their order, each with its number", async (language) => {
    const maryam = school.person({ first_name: "Maryam", language_code: language });
    await maryam.says("/start");
    expect(maryam.screen).toContain(greeting(language, "Maryam"));
    await maryam.taps(school.says(language, "register"));

    const answers = answersIn(language);
    for (const [index, question] of QUESTIONS.entries()) {
      expect(maryam.screen).toContain(school.says(language, "registration-step", { step: index + 1, of: 7 }));
      expect(maryam.screen).toContain(firstLine(language, question));
      await maryam.says(answers[index] ?? "");
    }

    expect(maryam.screen).toContain(firstLine(language, "registration-review"));
    await maryam.taps(school.says(language, "registration-confirm"));
    expect(maryam.screen).toContain(school.says(language, "registration-done", { name: "علی" }));
    for (const door of ["menu-classes", "menu-book", "menu-contact", "menu-profile"] as const)
      expect(maryam.buttons).toContain(school.says(language, door));
  });
});

const greeting = (language: Language, name: string) =>
  school.says(language, "greeting-new", { name, school: "Maktab of Ostad Hatami" });

const PROVINCE = { fa: "خراسان رضوی", uz: "Razaviy Xuroson", ru: "Хорасан-Резави", en: "Razavi Khorasan" };

const firstLine = (language: Language, question: TextKey) =>
  school
    .says(language, question, { province: PROVINCE[language], profile: "", parts: "cities" })
    .split("\n")[0] ?? "?";

const answersIn = (language: Language) => [
  ANSWERS.firstName,
  ANSWERS.lastName,
  school.says(language, ANSWERS.grade),
  school.says(language, ANSWERS.major),
  ANSWERS.province,
  ANSWERS.city,
  ANSWERS.phone,
];

test("the phone is asked with a button that shares one's own number", async () => {
  const ali = school.person({ phone: "+989351112233" });
  await registersByContact(ali);
  expect(await studentRecord(school, ali)).toMatchObject({ phone: "+989351112233" });
});

async function registersByContact(ali: ReturnType<School["person"]>) {
  await answersAll(school, ali, "en", { phone: "/menu" });
  await ali.taps("Go on (step");
  expect(ali.keyboard).toEqual(["📱 Share my number", "⬅️ Back", "❌ Cancel"]);
  await ali.taps("Share my number");
  expect(ali.keyboard).toEqual([]);
  await ali.taps("Yes, register me");
}

test("a registration is written down once, without a word of what was typed", async () => {
  const zahra = school.person();
  await registers(school, zahra, "en", { firstName: "زهرا", lastName: "کریمی", phone: "09361112233" });

  const student = await studentRecord(school, zahra);
  const rows = (await trail(school)).filter(({ subject }) => subject === `student:${student?.id}`);
  expect(rows.map(({ action }) => action)).toEqual(["student.registered"]);
  expect(JSON.stringify(rows)).not.toMatch(/زهرا|کریمی|361112233/);
});
