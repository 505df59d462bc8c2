import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { promos } from "../../src/features/shop/schema.ts";
import { contentOf } from "../support/files.ts";
import { readAloud } from "../support/reading.ts";
import { DAY, School } from "../support/school.ts";
import { opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

test("staff read of a code that it works only while it does: not before, not after, not when it is used up", async () => {
  const { owner: sara, clock } = school;
  const code = await shop.code({ kind: "percent", value: 10 });
  const day = (days: number) => new Date(clock.now().getTime() + days * DAY);
  for (const [set, sign, words] of [
    [{ isOn: true }, "🟢", "It can be used"],
    [{ endsAt: day(-1) }, "⌛", "Its time is over"],
    [{ endsAt: null, startsAt: day(1) }, "🕓", "It cannot be used yet"],
    [{ startsAt: null, most: 2, uses: 2 }, "🏁", "All its uses are used up"],
    [{ isOn: false }, "⚪️", "switched off"],
  ] as const) {
    await shop.act((act) => act.tx.update(promos).set(set).where(eq(promos.code, code)));
    await opens(school, sara, "admin-promos");
    expect(sara.buttons.map(readAloud)).toContain(`${sign} ${code} · 10% off`);
    await sara.taps(new RegExp(code));
    expect(seen(sara)).toContain(words);
  }
});

test("a code that gives credits is for no order, so nobody is asked for which one", async () => {
  const { owner: sara } = school;
  for (const [kind, value, isFor] of [
    ["credits", 5, false],
    ["percent", 10, true],
  ] as const) {
    const code = await shop.code({ kind, value });
    await opens(school, sara, "admin-promos");
    await sara.taps(new RegExp(code));
    expect([kind, seen(sara).includes("For everything")]).toEqual([kind, isFor]);
    for (const door of ["🎯 For what", "💵 Min. total"])
      expect([kind, sara.buttons.includes(door)]).toEqual([kind, isFor]);
  }
});

test("codes stand in their table with what they take off as people write it", async () => {
  const { owner: sara } = school;
  const sum = await shop.code({ kind: "fixed", value: 250, currency: "USD" });
  const gift = await shop.code({ kind: "credits", value: 5 });
  await opens(school, sara, "admin-promos");
  await sara.taps("⬇️ As a table");
  const table = await contentOf(school, sara.messages.at(-1)?.document?.file_id ?? "");
  expect(table).toContain(`${sum},Sum off,2.5,USD,`);
  expect(table).toContain(`${gift},Credits,5,,`);
});
