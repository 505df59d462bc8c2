import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as settings } from "../../src/features/students/settings.ts";
import type { Language } from "../../src/texts/languages.ts";
import { readAloud } from "../support/reading.ts";
import { studentRecord } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

async function somebodyAt(step: "province" | "city", language: Language) {
  const somebody = school.person({ language_code: language });
  const names = language === "uz" ? { firstName: "Jasur", lastName: "Karimov" } : {};
  await arrivesAt(school, somebody, step, language, names);
  return somebody;
}

const COUNTRY = { fa: "IR", uz: "UZ" } as const;

test.each([
  ["fa", "تهرن", "تهران"],
  ["fa", "استان خراسن رضوی", "خراسان رضوی"],
  ["fa", "اصفحان", "اصفهان"],
  // Beginnings and slips of cities, whose provinces are offered.
  ["fa", "کاشن", "اصفهان"],
  ["uz", "chirch", "Toshkent viloyati"],
  ["uz", "Chrichiq", "Toshkent viloyati"],
  ["uz", "Namngan", "Namangan viloyati"],
  ["uz", "Самаркант", "Samarqand viloyati"],
] as const)(
  "in %s whoever types %s at the province is offered %s, and nothing is taken before they tap",
  async (language, typed, name) => {
    await school.sets(settings.country, COUNTRY[language]);
    const somebody = await somebodyAt("province", language);
    await somebody.says(typed);
    expect(readAloud(somebody.screen)).toContain(
      readAloud(school.says(language, "place-nearest", { typed })),
    );
    expect(somebody.buttons.map(readAloud)).toContain(name);
    await somebody.taps(name);
    expect(readAloud(somebody.screen)).not.toContain(
      readAloud(school.says(language, "place-nearest", { typed })),
    );
  },
);

test("a city with a slip is offered, and can be taken as it was typed all the same", async () => {
  await school.sets(settings.country, "IR");
  const ali = await somebodyAt("city", "en");
  await ali.says("مشد");
  expect(readAloud(ali.screen)).toContain("I do not know “مشد”");
  expect(ali.buttons.map(readAloud)).toContain("مشهد");
  await ali.taps(ali.buttons.find((label) => readAloud(label).includes("مشد")) ?? "");
  await ali.says("09121234567");
  await ali.taps("✅ Yes, register me");
  expect((await studentRecord(school, ali))?.city).toEndWith("-مشد");
});

test("what is like no name is still not found", async () => {
  const ali = await somebodyAt("province", "en");
  await ali.says("qwertyuiop");
  expect(readAloud(ali.screen)).not.toContain("I do not know");
});

test.each([
  ["province", "en", `${"شهر ".repeat(1000)}کاشان`, /is a city/],
  ["city", "en", `${"شهر ".repeat(1000)}کاشان`, /at most 40/],
  ["city", "en", "م".repeat(4000), /at most 40/],
] as const)("at %s a message as long as can be is answered", async (step, language, typed, answer) => {
  const somebody = school.person({ language_code: language });
  await arrivesAt(school, somebody, step, language);
  const before = somebody.messages.length;
  await somebody.says(typed);
  expect(somebody.messages.length).toBeGreaterThan(before);
  expect(readAloud(somebody.screen)).toMatch(answer);
});

test.each([
  ["en", "Tehran", "Tehran"],
  ["fa", "تهران", "tehran"],
  ["ru", "Исфахан", "Исфахан"],
] as const)(
  "in %s the capital of %s, called as its province, is meant by %s",
  async (language, province, typed) => {
    await school.sets(settings.country, "IR");
    const ali = await somebodyAt("province", language);
    await ali.says(province);
    await ali.says(typed);
    expect(ali.keyboard).toContain(school.says(language, "share-phone"));
  },
);

test("a province is nowhere else than where one is, also when no city there is called so", async () => {
  await school.sets(settings.country, "IR");
  const ali = await somebodyAt("province", "en");
  await ali.says("Alborz");
  await ali.says("البرز");
  expect(readAloud(ali.screen)).toMatch(/Nothing in the list looks like “البرز”\. Type it/);
});
