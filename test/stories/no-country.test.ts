import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open({ country: null });
  await school.owner.says("/start");
});
afterAll(() => school.endsWell());

const seen = (person: Person) => readAloud(person.screen);

test("as long as the school has not said where it is, nobody is asked for letters and phones of a country nobody chose", async () => {
  const aziza = school.person({ language_code: "uz" });
  await aziza.says("/start");
  await aziza.taps(/Roʻyxatdan/);
  for (const name of ["Aziza", "Karimova"]) await aziza.says(name);
  await aziza.taps(/10/);
  await aziza.taps(/Matematika/);
  expect(aziza.buttons.map(readAloud).slice(0, 3).join()).toMatch(/Andijon/);
  await aziza.says("Samarqand");
  await aziza.taps(/Samarqand/);
  await aziza.says("0912 345 67 89");
  expect(seen(aziza)).toMatch(/Bitta raqam ortiqcha/);
  await aziza.says("90 123 45 67");
  expect(seen(aziza)).toMatch(/\+998 90 123 45 67/);
});

test("and a neighbour who writes Persian names is as welcome, with the phone of where they live", async () => {
  const sara = school.person({ language_code: "fa" });
  await sara.says("/start");
  await sara.taps(/ثبت‌نام/);
  for (const name of ["سارا", "احمدی"]) await sara.says(name);
  await sara.taps(/دهم/);
  await sara.taps(/ریاضی/);
  await sara.says("تهران");
  await sara.says("تهران");
  await sara.says("۰۹۱۲۳۴۵۶۷۸۹");
  expect(seen(sara)).toContain("موبایل: ۰۹۱۲ ۳۴۵ ۶۷۸۹");
});

test("once the school has said it, that country counts", async () => {
  await school.liesIn("IR");
  const ali = school.person({ language_code: "uz" });
  await ali.says("/start");
  await ali.taps(/Roʻyxatdan/);
  await ali.says("Ali");
  expect(seen(ali)).toMatch(/fors/i);
});
