import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { creditsOf } from "../../src/features/wallet/credits.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

const TOLD = {
  en: /reached nobody, and cost you no credit[\s\S]*\/menu/,
  fa: /به کسی نرسید و اعتباری هم کم نشد[\s\S]*\/menu/,
  ru: /ни до кого не дошло, и кредит за него не списан[\s\S]*\/menu/,
  uz: /hech kimga bormadi, kreditingiz ham sarflanmadi[\s\S]*\/menu/,
};

test.each(Object.entries(TOLD))(
  "who writes to the school in %s is told that it reached nobody and cost nothing, and it did not",
  async (language_code, words) => {
    const ali = school.person({ language_code });
    await ali.says("/start");
    const { id = 0 } = (await personRecord(school, ali)) ?? {};
    const before = await creditsOf(school.app.kernel.db.read, id);
    const talk = [() => ali.says("When does the course begin?"), () => ali.sendsPhoto("homework")];
    for (const deed of talk) {
      await deed();
      expect(readAloud(ali.screen)).toMatch(words);
      expect(ali.buttons.length).toBeGreaterThan(2);
    }
    expect(await creditsOf(school.app.kernel.db.read, id)).toBe(before);
  },
);

test("whoever needs help with a payment is not sent to contacts that the school has not told yet", async () => {
  const ali = school.person({ language_code: "en" });
  await ali.says("/paysupport");
  expect(ali.screen).toMatch(/named no way to reach it here yet/);
  await school.sets(schoolSettings.contactTelegram, "@sara");
  await ali.says("/paysupport");
  expect(ali.screen).toMatch(/You find the contacts in the menu/);
});

test.each([
  ["en", /If the school has said/],
  ["fa", /تماس با مدرسه، اگر/],
  ["ru", /если она их указала/],
  ["uz", /koʻrsatgan boʻlsa/],
] as const)(
  "the tour promises in %s no contacts that the school may not have told",
  async (language, words) => {
    const ali = school.person({ language_code: language });
    await ali.says("/start");
    await ali.taps("🎓");
    for (const _ of ["buying", "finding"]) await ali.taps(school.says(language, "page-next"));
    expect(readAloud(ali.screen)).toMatch(words);
  },
);
