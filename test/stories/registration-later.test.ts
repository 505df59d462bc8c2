import { afterAll, beforeAll, expect, test } from "bun:test";
import { readAloud } from "../support/reading.ts";
import { openForm, studentRecord } from "../support/records.ts";
import { answersAll, arrivesAt } from "../support/registering.ts";
import { DAY, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

test("a restart of the product is not noticed in the middle of a registration", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "city");
  await school.restart();
  await ali.taps("مشهد");
  expect(ali.screen).toMatch(/Step .*7.* of .*7/);
  await school.restart();
  await ali.says("09121234567");
  await school.restart();
  await ali.taps("Yes, register me");
  expect(await studentRecord(school, ali)).toMatchObject({ firstName: "علی", phone: "+989121234567" });
});

test("after ten days /start leads back to the open question, with the answers still there", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "province");
  await school.passes(10 * DAY);
  await ali.says("/start");
  expect(readAloud(ali.screen)).toMatch(/Welcome back, Ali![\s\S]*Go on \(step 5 of 7\)/);
  await ali.taps("Go on");
  expect(ali.screen).toMatch(/Which province/);
  for (const answer of ["فارس", "شیراز", "09121234567"]) await ali.says(answer);
  expect(ali.screen).toMatch(/علی[\s\S]*رضایی[\s\S]*11th[\s\S]*شیراز/);
});

test("every answer keeps the form for another month", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "lastName");
  await school.passes(20 * DAY);
  await ali.says("رضایی");
  await school.passes(20 * DAY);
  await ali.taps("11th");
  expect(ali.screen).toMatch(/field of study/);
});

test("after 31 days it begins anew, and nothing of the old answers is there", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "grade");
  const grades = ali.messages.at(-1)?.message_id ?? 0;
  await school.passes(31 * DAY);
  await ali.tapsOn(grades, "11th");
  expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
  await ali.says("/start");
  expect(ali.buttons).toContain("📝 Register");
  await ali.taps("📝 Register");
  expect(ali.screen).toMatch(/Step .*1.* of .*7/);
  expect(await openForm(school, ali)).toMatchObject({ state: { draft: {} } });
});

test("who would rather start over is asked first, and loses nothing by saying no", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "major");
  await ali.says("/start");
  await ali.taps("Start over");
  expect(ali.screen).toMatch(/What you have entered so far will be deleted/);
  await ali.taps("No, go on");
  expect(ali.screen).toMatch(/field of study/);
  await ali.says("/start");
  await ali.taps("Start over");
  await ali.taps("Yes, start over");
  expect(ali.screen).toMatch(/Step .*1.* of .*7/);
  for (const answer of ["رضا", "کریمی", "12", "Arts", "فارس", "شیراز", "09121234567"]) await ali.says(answer);
  await ali.taps("Yes, register me");
  expect(await studentRecord(school, ali)).toMatchObject({ firstName: "رضا", grade: "12", major: "arts" });
});

test("who left at the review comes back to the review", async () => {
  const ali = school.person();
  await answersAll(school, ali);
  await school.passes(3 * DAY);
  await ali.says("/start");
  await ali.taps("Go on");
  expect(ali.screen).toMatch(/Is everything right/);
  await ali.taps("Yes, register me");
  expect(await studentRecord(school, ali)).toMatchObject({ registeredAt: school.clock.now() });
});
