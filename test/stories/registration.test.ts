import { afterAll, beforeAll, expect, test } from "bun:test";
import { answersAll, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

test("a student registers in seven steps and comes out at the main menu", async () => {
  const ali = school.person({ first_name: "Ali" });
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello .*Ali/);

  await answersAll(school, ali);
  expect(ali.screen).toMatch(/علی[\s\S]*رضایی[\s\S]*11th[\s\S]*Mathematics[\s\S]*مشهد/);

  await ali.taps("Yes, register me");
  expect(ali.screen).toMatch(/You are registered/);
  for (const door of ["Classes", "Book", "Contact", "Profile"]) expect(ali.sees(new RegExp(door))).toBe(true);
});
