import { expect, test } from "bun:test";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { toldDesk } from "../../src/features/payments/cashier/told-desk.ts";
import { VERDICT } from "../../src/features/payments/cashier/words.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { chooseLanguage } from "../../src/features/people/person.ts";
import { FEATURES } from "../../src/features.ts";
import { frame } from "../../src/frame.ts";
import { fits } from "../../src/lib/room.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { doorsOf } from "../../src/together.ts";
import { cardSchool, newcomer } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { everyPress, Presses } from "../support/rights.ts";
import { thingsOf } from "../support/rights-things.ts";
import { School } from "../support/school.ts";

/** Rows of buttons as they stand under a message. */
const rowsOf = (markup: unknown): { text: string }[][] =>
  // Safe: it is what a screen looks like.
  (markup as { inline_keyboard?: { text: string }[][] } | undefined)?.inline_keyboard ?? [];

/** Of a row with a number, a sum and a name, the name may give way. */
const neededOf = (label: string): string => label.replace(/([0-9A-Z]{9} · .*) · .*$/, "$1");

test("on a narrow phone every label is seen to its end, on every screen that a button opens, in every language", async () => {
  const stage = await cardSchool({ PAYMENT_SANDBOX: "1" });
  const { school } = stage;
  await school.sets(paying.perMinute, 0);
  const seen = new Set<string>();
  const cut = new Set<string>();
  school.app.kernel.onCommit((calls) => {
    for (const { params } of calls)
      for (const row of rowsOf(params.reply_markup))
        for (const { text } of row) (fits(neededOf(text), row.length) ? seen : cut).add(text);
  });
  const ali = await newcomer(school);
  const things = await thingsOf(stage, ali);
  const presses = new Presses(school);
  const taps = doorsOf([frame, ...FEATURES]).taps.flatMap((tap) => everyPress(tap, things));
  const lasting = taps.filter(({ ends, button }) => ends === 0 && button !== "language");
  const kinds = new Map(lasting.map((press) => [`${press.button} ${press.choice}`, press]));
  for (const language of LANGUAGES) {
    for (const person of [ali, school.owner]) {
      const { id = 0 } = (await personRecord(school, person)) ?? {};
      await school.app.kernel.act((act) => chooseLanguage(act.tx, { id }, language));
    }
    for (const { data, need } of kinds.values())
      await presses.press(need === "own" ? ali : school.owner, data);
  }
  expect([...cut]).toEqual([]);
  expect(seen.size).toBeGreaterThan(600);
  await school.close();
}, 120_000);

test.each(LANGUAGES)(
  "in the list of settings name and value are both seen, whatever it is [%s]",
  async (language) => {
    const school = await School.open();
    const { settings, texts } = school.app.kernel;
    const t = texts.in(language);
    const cut: string[] = [];
    for (const setting of settings.all) {
      const { choices, fallback } = setting;
      const counted =
        typeof fallback === "number" ? [settings.standard(setting), 1440] : ["x".repeat(200), ""];
      for (const value of choices?.map((id) => setting.parse(id)) ?? counted) {
        const label = settingDesk.label?.(t, { setting, value, standard: value, isChanged: true }) ?? "";
        const isWhole = choices || typeof value === "number" ? !label.includes("…") : true;
        if (!fits(label) || !isWhole) cut.push(label);
      }
    }
    expect(cut).toEqual([]);
    await school.close();
  },
);

test.each(LANGUAGES)(
  "what a provider told is seen to its end, also of another year [%s]",
  async (language) => {
    const school = await School.open();
    const t = school.app.kernel.texts.in(language);
    for (const at of [new Date("2025-09-28T19:58:00Z"), new Date("2024-09-28T19:58:00Z")]) {
      const told = Object.keys(VERDICT).map((verdict) => toldDesk.label?.(t, { at, verdict }));
      expect(told.filter((label) => !fits(label ?? ""))).toEqual([]);
    }
    await school.close();
  },
);
