import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { countStudents, studentRecord } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

async function isAskedForThePhone(given: { phone?: string; language_code?: "en" | "fa" } = {}) {
  const somebody = school.person(given);
  await arrivesAt(school, somebody, "phone", given.language_code);
  return somebody;
}

const ACCEPTED = [
  "+989121234567",
  "09121234567",
  "9121234567",
  "۰۹۱۲۱۲۳۴۵۶۷",
  "٠٩١٢١٢٣٤٥٦٧",
  "+۹۸۹۱۲۱۲۳۴۵۶۷",
  "989121234567",
  "00989121234567",
  "0912 123 4567",
  "۰۹۱۲ ۱۲۳ ۴۵ ۶۷",
  "0912-123-4567",
  "(0912) 123.45.67",
  "+98 (0) 912 123 4567",
  " \u200E09121234567\u200F ",
  "98+ 912 123 4567",
  "۰۹۱۲،۱۲۳،۴۵۶۷",
  "tel:+989121234567",
];

test.each(ACCEPTED)("%s is a mobile number, and stored as +98…", async (typed) => {
  const somebody = await isAskedForThePhone();
  await somebody.says(typed);
  expect(somebody.screen).toMatch(/0912 123 4567/);
  await somebody.taps("Yes, register me");
  expect(await studentRecord(school, somebody)).toMatchObject({ phone: "+989121234567" });
});

const REFUSED: [what: string, typed: string, why: RegExp][] = [
  ["words", "my number", /does not look like a phone number/],
  ["a number with letters", "0912123456O", /does not look like a phone number/],
  ["two numbers", "09121234567 / 09351234567", /digits too many/],
  ["a digit short", "0912123456", /One digit is missing/],
  ["three digits short", "09121234", /3 digits are missing/],
  ["a digit too many", "091212345678", /one digit too many/],
  ["a landline", "02122334455", /a mobile number/],
  ["a landline of Mashhad", "+985138000000", /a mobile number/],
  ["a number of Uzbekistan", "+998901234567", /number of Iran/],
  ["a number of Germany", "+4915112345678", /number of Iran/],
  ["a foreign number with 00", "0015551234567", /number of Iran/],
  ["a prefix nobody has", "09501234567", /a mobile number/],
];

describe("a number that is none of a student", () => {
  let ali: Person;
  beforeAll(async () => {
    ali = await isAskedForThePhone();
  });

  test.each(REFUSED)("%s: is refused with the reason and the question again", async (_, typed, why) => {
    await ali.says(typed);
    expect(readAloud(ali.screen)).toMatch(why);
    expect(ali.screen).toMatch(/Step .*7.* of .*7[\s\S]*mobile number/);
    expect(ali.keyboard).toContain("📱 Share my number");
  });
});

test("one's own contact is taken, with or without the plus that Telegram leaves out", async () => {
  for (const phone of ["+989351112233", "989351112233"]) {
    const somebody = await isAskedForThePhone({ phone });
    await somebody.taps("Share my number");
    await somebody.taps("Yes, register me");
    expect(await studentRecord(school, somebody)).toMatchObject({ phone: "+989351112233" });
  }
});

test("somebody else's contact is refused, and nothing of it is kept", async () => {
  const sara = school.person({ first_name: "Sara", phone: "+989120000001" });
  const ali = await isAskedForThePhone();
  await ali.sharesContact(sara);
  expect(ali.screen).toMatch(/somebody else’s contact[\s\S]*Step .*7.* of .*7/);

  await ali.says("09121234567");
  await ali.taps("Yes, register me");
  expect(await studentRecord(school, ali)).toMatchObject({ phone: "+989121234567" });
});

test("a card from the telephone book that belongs to nobody in Telegram is not one's own", async () => {
  const ali = await isAskedForThePhone();
  const { update_id, message } = ali.drafts("-");
  const { text: _, ...head } = message;
  const contact = { phone_number: "+989120000001", first_name: "Ali" };
  await school.telegram.deliver({ update_id, message: { ...head, contact } });
  await school.app.settle();
  expect(ali.screen).toMatch(/somebody else’s contact/);
});

test("an own contact of another country is taken: Telegram vouches for it, and staff find it", async () => {
  const somebody = await isAskedForThePhone({ phone: "+4915112345678" });
  await somebody.says("+4915112345678");
  expect(somebody.screen).toMatch(/number of Iran/);
  await somebody.taps("Share my number");
  await somebody.taps("Yes, register me");
  expect(await studentRecord(school, somebody)).toMatchObject({ phone: "+4915112345678" });
  await school.owner.says("/students +49 1511 2345678");
  expect(school.owner.screen).toContain("رضایی");
});

test("a contact in the middle of another question is not taken for the answer", async () => {
  const somebody = school.person();
  await arrivesAt(school, somebody, "lastName");
  await somebody.sharesContact();
  expect(somebody.screen).toMatch(/answer the open question[\s\S]*last name/);
});

test("the phone's keyboard goes away when one steps back from it", async () => {
  const ali = await isAskedForThePhone();
  await ali.says("⬅️ Back");
  expect(ali.keyboard).toEqual([]);
  expect(ali.screen).toMatch(/Which city/);
});

test("در فارسی هم دلیل گفته می‌شود", async () => {
  const ali = await isAskedForThePhone({ language_code: "fa" });
  await ali.says("+998901234567");
  expect(ali.screen).toContain("لطفاً یک شمارهٔ ایران بدهید");
  await ali.says("۰۹۱۲۱۲۳۴۵۶");
  expect(ali.screen).toContain("یک رقم کم است");
  await ali.says("۰۲۱۲۲۳۳۴۴۵۵");
  expect(ali.screen).toContain("شمارهٔ موبایل");
});

test("whoever stops before the review is not a student", async () => {
  const before = await countStudents(school);
  const ali = await isAskedForThePhone();
  await ali.says("09121234567");
  expect(await countStudents(school)).toBe(before);
});
