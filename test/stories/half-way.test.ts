import { afterAll, beforeAll, expect, test } from "bun:test";
import { DAY, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

test("Ali leaves half-way and goes on a day later", async () => {
  const ali = school.person({ first_name: "Ali", language_code: "en" });
  await ali.says("/start");
  await ali.taps("Register");
  await ali.says("علی");
  await school.passes(DAY);
  await ali.says("/start");
  await ali.taps("Go on");
  expect(ali.screen).toContain("What is your last name?");
});
