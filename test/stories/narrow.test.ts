import { afterAll, beforeAll, expect, test } from "bun:test";
import { toList } from "../../src/bot/desk/doors.ts";
import { chooseLanguage } from "../../src/features/people/person.ts";
import { fits } from "../../src/lib/room.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { desksOf } from "../support/desk-json.ts";
import { personRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  const counter = await Counter.in(school);
  const shelf = await counter.category("Question credits and everything that goes with them");
  const pack = { categoryId: shelf, kind: "pack", price: 5_500_000 } as const;
  await counter.sells({ ...pack, name: "25 credits", worth: 25 });
  await counter.sells({ ...pack, name: "50 credits for whoever asks a lot of questions", worth: 50 });
  await counter.sells({
    name: "A ticket for the evening of repetition",
    categoryId: shelf,
    stock: "count",
    copies: 2,
  });
});
afterAll(() => school.close());

/** Rows of the newest screen, by what stands on them. */
function rowsOf(person: Person) {
  const markup = person.messages.at(-1)?.reply_markup;
  return markup && "inline_keyboard" in markup ? markup.inline_keyboard : [];
}

const cutOff = (person: Person) =>
  rowsOf(person).flatMap((row) => row.filter(({ text }) => !fits(text, row.length)).map(({ text }) => text));

test.each(LANGUAGES)(
  "every label of the menu, and of what is behind its doors, is seen to its end in %s",
  async (language) => {
    const ali = school.person({ language_code: language });
    await registers(school, ali, language);
    await ali.says("/menu");
    expect(cutOff(ali)).toEqual([]);
    const doors = rowsOf(ali)
      .flat()
      .flatMap(({ callback_data = [] }) => callback_data);
    expect(doors.length).toBeGreaterThan(8);
    for (const door of doors) {
      await ali.says("/menu");
      await ali.forgesTap(door);
      expect(cutOff(ali)).toEqual([]);
    }
    await ali.says("/buy");
    const [[shelf] = []] = rowsOf(ali);
    await ali.forgesTap(shelf?.callback_data ?? "");
    const rows = rowsOf(ali).flat();
    expect(cutOff(ali)).toEqual([]);
    expect(ali.screen).toMatch(/🔥[\s\S]*💎/);
    await ali.forgesTap(rows.find(({ text }) => text.includes("A ticket"))?.callback_data ?? "");
    await ali.taps("🛒");
    await ali.says("/cart");
    expect(ali.screen).toContain("A ticket");
    expect(cutOff(ali)).toEqual([]);
  },
);

test.each(LANGUAGES)(
  "no filter of a list of staff changes its row when it is chosen, in %s",
  async (language) => {
    const { owner, app } = school;
    await owner.says("/start");
    const { id = 0 } = (await personRecord(school, owner)) ?? {};
    await app.kernel.act((act) => chooseLanguage(act.tx, { id }, language));
    const t = app.kernel.texts.in(language);
    for (const desk of desksOf(school).filter(({ inside }) => !inside)) {
      const { values = [], label = () => "" } = desk.filters ?? {};
      const labels = new Set(values.map((value) => label(t, value)));
      const shapes = new Set<string>();
      for (const filter of values) {
        await owner.forgesTap(toList(desk, { filter }));
        const rows = rowsOf(owner).map((row) => row.map(({ text }) => text.replace("✓ ", "")));
        shapes.add(JSON.stringify(rows.filter(([first = ""]) => labels.has(first))));
      }
      expect([desk.name, [...shapes].slice(1)]).toEqual([desk.name, []]);
    }
  },
);
