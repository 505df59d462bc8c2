import { afterAll, beforeAll, expect, test } from "bun:test";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(() => school.close());

test("the owner sees who registered, newest first, and looks at a card", async () => {
  const ali = school.person({ first_name: "Ali" });
  const maryam = school.person({ first_name: "Maryam" });
  await registers(school, ali);
  await registers(school, maryam, "en", {
    firstName: "مریم",
    lastName: "احمدی",
    grade: "grade-10",
    phone: "09351234567",
  });

  await school.owner.says("/students");
  expect(school.owner.screen).toMatch(/2.* students[\s\S]*مریم احمدی[\s\S]*علی رضایی/);

  await school.owner.taps("مریم احمدی");
  expect(school.owner.screen).toMatch(/0935 123 4567/);
  await school.owner.taps("Back");
  await school.owner.taps("11th");
  expect(school.owner.screen).toMatch(/علی رضایی/);
  expect(school.owner.sees(/مریم/)).toBe(false);

  await school.owner.taps("Search");
  await school.owner.says("مر");
  expect(school.owner.screen).toMatch(/مریم/);
  await school.owner.says("/students 0912 123 45 67");
  expect(school.owner.screen).toMatch(/علی/);
});
