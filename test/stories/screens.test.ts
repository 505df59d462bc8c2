import { afterAll, beforeAll, expect, test } from "bun:test";
import type { TelegramMessage } from "@gramio/types";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { readAloud } from "../support/reading.ts";
import { arrivesAt, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.sets(schoolSettings.name, `<b>"School" & Sons</b> {"{"} $name }`);
});
afterAll(() => school.endsWell());

interface Sent {
  params: { reply_markup?: { inline_keyboard?: { callback_data?: string; text: string }[][] } };
}

/** What Telegram was given as the data of any button, so far. */
const buttonData = () =>
  (school.telegram.calls as unknown as Sent[])
    .flatMap(({ params }) => params.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap(({ callback_data }) => callback_data ?? []);

test("a name of the school with markup and braces is shown as it was typed", async () => {
  const ali = school.person({ first_name: "</b>Ali" });
  await ali.says("/start");
  expect(ali.screen).toContain(`<b>"School" & Sons</b> {"{"} $name }`);
  expect(ali.screen).toContain("</b>Ali");
});

test("the longest names fit on every screen and every button", async () => {
  const longest = { firstName: `${"پ".repeat(20)}‌${"چ".repeat(20)}`, lastName: "ژ".repeat(40) };
  const ali = school.person({ first_name: "ى".repeat(64), last_name: "&".repeat(64) });
  await registers(school, ali, "en", longest);
  await ali.says("/profile");
  expect(ali.screen).toContain(longest.lastName);
  await school.owner.says(`/students ${longest.firstName} ${longest.lastName}`);
  await school.owner.taps("11th");
  const [row = ""] = school.owner.buttons.filter((label) => label.includes("پ".repeat(20)));
  expect(readAloud(row)).toMatch(/… · 11th$/);
  await school.owner.taps("پ".repeat(20));
  expect(school.owner.screen).toContain(longest.firstName);
  expect(school.owner.screen).toContain(longest.lastName);
});

test("no button says more than the 64 bytes that Telegram allows, in any language", async () => {
  for (const language of LANGUAGES) {
    const somebody = school.person({ language_code: language });
    await arrivesAt(school, somebody, "province", language);
    await somebody.taps(school.says(language, "page-next"));
    await somebody.says("آذربایجان شرقی");
    await somebody.taps(school.says(language, "page-next"));
    await somebody.says("تبریز");
    await somebody.says("09121234567");
    await somebody.taps(school.says(language, "registration-edit-first-name"));
    await somebody.says("محمدحسین");
    await somebody.taps(school.says(language, "registration-confirm"));
  }
  await school.owner.says("/students محمدحسین رضایی");
  await school.owner.taps("11th");
  await school.owner.taps("محمدحسین");
  await school.owner.taps("🚫 Ban");

  const data = buttonData();
  expect(data.length).toBeGreaterThan(100);
  expect(data.filter((each) => Buffer.byteLength(each) > 64)).toEqual([]);
});

test("every screen was one that Telegram took: no text was broken by what people typed", async () => {
  const somebody = school.person();
  await arrivesAt(school, somebody, "province");
  for (const typed of [
    "<b>",
    "&",
    "</code>",
    "<a href='tg://user?id=1'>x</a>",
    "*_[`",
    "{$name}",
    "\u202E",
  ]) {
    await somebody.says(typed);
    expect(lastOf(somebody.messages)?.text).toMatch(/Which province/);
  }
});

const lastOf = (messages: TelegramMessage[]) => messages.at(-1);
