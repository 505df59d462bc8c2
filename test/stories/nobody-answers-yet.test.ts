import { afterAll, beforeAll, expect, test } from "bun:test";
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
