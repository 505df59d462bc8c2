import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { store } from "../../src/settings/settings.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { textOverrides } from "../../src/texts/schema.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open({ env: { BOT_LOCALE: "uz" } });
});
afterAll(() => school.close());

const says = (key: TextKey) => LANGUAGES.map((language) => school.says(language, key));

/** As another process would: without telling ours. */
async function rewords(language: "fa" | "en", key: string, wording: string) {
  const { db, clock } = school.app.kernel;
  await db.tx(async (tx) => {
    await tx.insert(textOverrides).values({ language, key, wording, changedAt: clock.now() });
  });
}

test("who comes is spoken to in the language of their Telegram, else in the school's", async () => {
  const expected = {
    fa: "fa",
    "fa-IR": "fa",
    ru: "ru",
    "uz-Latn": "uz",
    "en-US": "en",
    de: "uz",
    "xx-!": "uz",
  };
  for (const [code, language] of Object.entries(expected)) {
    const person = school.person({ language_code: code });
    await person.says("/start");
    const register = LANGUAGES.find((each) => person.buttons.includes(school.says(each, "register")));
    expect([code, register]).toEqual([code, language as (typeof LANGUAGES)[number]]);
  }
});

test("a wording of the operator's own is used within a minute, in its language only, and after a restart", async () => {
  const before = says("register");
  await rewords("en", "register", "Come in!");
  expect(says("register")).toEqual(before);
  await school.passes(60_000);
  const after = before.map((text, at) => (LANGUAGES[at] === "en" ? "Come in!" : text));
  expect(says("register")).toEqual(after);
  await school.restart();
  expect(says("register")).toEqual(after);
  const ali = school.person();
  await ali.says("/start");
  expect(ali.buttons).toContain("Come in!");
});

test("a changed setting is used within a minute and after a restart, and can be taken back", async () => {
  const { db, clock } = school.app.kernel;
  const name = () => school.app.kernel.settings.get(schoolSettings.name);
  const before = name();
  await db.tx((tx) => store(tx, schoolSettings.name, "Alborz", null, clock.now()));
  await school.passes(60_000);
  expect(name()).toBe("Alborz");
  await school.restart();
  expect(name()).toBe("Alborz");
  const ali = school.person();
  await ali.says("/start");
  expect(ali.screen).toMatch(/Alborz/);
  await school.app.kernel.db.tx((tx) => store(tx, schoolSettings.name, undefined, null, clock.now()));
  await school.passes(60_000);
  expect(name()).toBe(before);
});
