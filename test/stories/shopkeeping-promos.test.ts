import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { promos } from "../../src/features/shop/schema.ts";
import { newPromoButton } from "../../src/features/shop/staff/buttons.ts";
import { promoDesk } from "../../src/features/shop/staff/promos/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { DeskJson } from "../support/desk-json.ts";
import { openForm, trail } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { copied, opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let reza: Person;
let shop: Shop;

const promo = async (code: string) => {
  const [row] = await school.app.kernel.db.read.select().from(promos).where(eq(promos.code, code));
  return row;
};

/** Makes a percent code through the bot, and stays on its card. */
async function makes(code: string, percent = "10") {
  await opens(school, sara, "admin-promos");
  await sara.taps("+ New code");
  await sara.says(code);
  await sara.taps("A part of the price (%)");
  await sara.says(percent);
  await sara.taps("✅ Create it");
}

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  reza = school.admin;
  await sara.says("/start");
  await registers(school, reza, "fa");
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

describe("a new code", () => {
  test("is folded, off, and switched on from its card", async () => {
    await makes("spring ۱۰", "۱۰٪");
    expect(seen(sara)).toMatch(
      /Created[\s\S]*SPRING10[\s\S]*switched off[\s\S]*10% off[\s\S]*For everything/,
    );
    expect(await promo("SPRING10")).toMatchObject({ kind: "percent", value: 10, perPerson: 1, isOn: false });
    const on = copied(sara)[0] ?? "";
    await sara.taps("🟢 Switch on");
    expect(await promo("SPRING10")).toMatchObject({ isOn: true });
    // Who has tapped it a moment later has meant the same.
    await sara.forgesTap(on);
    expect(await promo("SPRING10")).toMatchObject({ isOn: true });
  });

  test("is there only once, however it is typed: said at once, and to whose form is finished last", async () => {
    await opens(school, sara, "admin-promos");
    await sara.taps("+ New code");
    await sara.says("Spring10");
    expect(seen(sara)).toMatch(/there already[\s\S]*Step 1 of 3/);
    await sara.says("WINTER");
    await shop.code({ code: "WINTER", kind: "credits", value: 5 });
    await sara.taps("A part of the price (%)");
    await sara.says("10");
    await sara.taps("✅ Create it");
    expect(sara.toasts.at(-1)?.text).toContain("there already");
    expect(await promo("WINTER")).toMatchObject({ kind: "credits", value: 5 });
  });

  test.each(["ab", "x".repeat(51), "no!way"])("%s is no code", async (typed) => {
    await opens(school, sara, "admin-promos");
    await sara.taps("+ New code");
    await sara.says(typed);
    expect(seen(sara)).toContain("3 to 50 letters");
  });

  test.each(["0", "101", "half", "12.5"])("%s percent is refused", async (typed) => {
    await opens(school, sara, "admin-promos");
    await sara.taps("+ New code");
    await sara.taps("⏭ Skip");
    await sara.taps("A part of the price (%)");
    await sara.says(typed);
    expect(seen(sara)).toMatch(/Please send a (number from 1 to 100|whole number, in digits)\./);
  });

  test("can be made up, and take off a sum or give credits", async () => {
    await opens(school, sara, "admin-promos");
    await sara.taps("+ New code");
    await sara.taps("⏭ Skip");
    await sara.taps("A sum off the price");
    await sara.says("2.50");
    await sara.taps("✅ Create it");
    const code = /Code: (\S+)/.exec(seen(sara))?.[1] ?? "";
    expect(await promo(code)).toMatchObject({ kind: "fixed", value: 250, currency: "USD" });
    await opens(school, sara, "admin-promos");
    await sara.taps("+ New code");
    await sara.says("GIFT");
    await sara.taps("Credits");
    await sara.says("5");
    await sara.taps("✅ Create it");
    expect(await promo("GIFT")).toMatchObject({ kind: "credits", value: 5, currency: null });
  });
});

describe("its limits", () => {
  test("days in the Persian calendar and in the other one, in the school's time", async () => {
    await makes("AUTUMN");
    await opens(school, reza, "admin-promos", "fa");
    await reza.taps(/AUTUMN/);
    await reza.taps(school.says("fa", "promo-admin-edit-starts"));
    await reza.says("۱۴۰۵-۱۳-۰۱");
    expect(reza.screen).toContain(school.says("fa", "day-unreadable"));
    await reza.says("۱۴۰۵-۰۹-۰۱");
    await sara.taps("📅 Until");
    await sara.says("22.11.2026");
    expect(await promo("AUTUMN")).toMatchObject({
      startsAt: new Date("2026-11-21T20:30:00Z"),
      endsAt: new Date("2026-11-22T20:30:00Z"),
    });
    expect(seen(sara)).toMatch(/From 22 Nov 2026, 00:00\nUntil 22 Nov 2026, 23:59/);
  });

  test("it cannot end before it begins", async () => {
    await sara.taps("📅 Until");
    await sara.says("2026-11-21");
    expect(seen(sara)).toMatch(/end before it begins[\s\S]*last day\?[\s\S]*❌ Cancel/);
    expect(await promo("AUTUMN")).toMatchObject({ endsAt: new Date("2026-11-22T20:30:00Z") });
    await sara.says("/start");
  });

  test("uses, per person, least total, first order, and what it is for", async () => {
    const product = await shop.stocks(1);
    await makes("LIMITS");
    for (const [button, typed] of [
      ["🔢 Uses", "100"],
      ["👤 Per person", "2"],
      ["💵 Min. total", "30"],
    ] as const) {
      await sara.taps(button);
      if (typed === "30") expect(seen(sara)).toContain("works for ($)?");
      await sara.says(typed);
      expect(seen(sara)).toContain("Saved ✓");
    }
    await sara.taps("🥇 First order only");
    await sara.taps("🎯 For what");
    await sara.taps(/📂.*Shelf/);
    expect(await promo("LIMITS")).toMatchObject({
      most: 100,
      perPerson: 2,
      leastTotal: 3000,
      currency: "USD",
      firstOrderOnly: true,
      productId: null,
      categoryId: expect.any(Number),
    });
    expect(seen(sara)).toMatch(
      /Used: 0 of 100[\s\S]*2 times[\s\S]*Only for: Shelf[\s\S]*first order[\s\S]*\$30/,
    );
    await sara.taps("🎯 For what");
    await sara.taps(/^Key/);
    expect(await promo("LIMITS")).toMatchObject({ productId: product, categoryId: null });
    for (const [button, none] of [
      ["🔢 Uses", "∞ No limit"],
      ["👤 Per person", "☝️ Once"],
      ["💵 Min. total", "∞ No limit"],
      ["🎯 For what", "🎯 For everything"],
    ] as const) {
      await sara.taps(button);
      await sara.taps(none);
    }
    expect(await promo("LIMITS")).toMatchObject({
      most: null,
      perPerson: 1,
      leastTotal: null,
      currency: null,
      productId: null,
    });
  });

  test("its least total is asked for, and read, in the currency of what it takes off", async () => {
    await shop.code({ code: "EUROS", currency: "EUR" });
    await opens(school, sara, "admin-promos");
    await sara.taps(/EUROS/);
    await sara.taps("💵 Min. total");
    expect(seen(sara)).toContain("the smallest order that it works for (€)?");
    await sara.says("30");
    expect(await promo("EUROS")).toMatchObject({ leastTotal: 3000, currency: "EUR" });
  });
});

test("a code that was used stays, another can be deleted", async () => {
  const { act, db } = school.app.kernel;
  await makes("UNUSED");
  await sara.taps("🗑 Delete");
  const yes = copied(sara)[0] ?? "";
  await act((doing) => doing.tx.update(promos).set({ uses: 1 }).where(eq(promos.code, "UNUSED")));
  await sara.forgesTap(yes);
  expect(sara.toasts.at(-1)?.text).toContain("stays for the books");
  expect(seen(sara)).toContain("Used: 1");
  expect(sara.buttons).not.toContain("🗑 Delete");
  await act((doing) => doing.tx.update(promos).set({ uses: 0 }).where(eq(promos.code, "UNUSED")));
  await sara.forgesTap(yes);
  expect(await promo("UNUSED")).toBeUndefined();
  expect(await db.read.$count(promos)).toBeGreaterThan(0);
});

test("what a machine sends of one is held to what there is: products, currencies, days", async () => {
  const json = new DeskJson(shop.act, { ...shop.staff, rights: new Set(["promos.change"]) });
  await makes("MACHINE");
  const { id = 0 } = (await promo("MACHINE")) ?? {};
  const before = await promo("MACHINE");
  const wrong: [field: string, value: unknown, code: string][] = [
    ["bound", "p999999", "field-wrong"],
    ["bound", "nonsense", "field-wrong"],
    ["least", { amount: 5, currency: "NONE" }, "money-not-a-number"],
    ["starts", 9_000_000_000_000_000, "field-wrong"],
  ];
  for (const [field, value, code] of wrong)
    await expect(json.change(promoDesk, id, field, value)).rejects.toMatchObject({ code });
  expect(await promo("MACHINE")).toEqual(before);
  const product = await shop.stocks(1, { name: "Bound" });
  await json.change(promoDesk, id, "bound", `p${product}`);
  expect(await promo("MACHINE")).toMatchObject({ productId: product, categoryId: null });
});

test("nobody else makes or changes one; what staff do is written down without the code", async () => {
  const ali = school.person();
  await ali.says("/start");
  await makes("SECRET");
  for (const data of [...copied(sara), newPromoButton.pack()]) {
    const before = ali.toasts.length;
    await ali.forgesTap(data);
    expect(ali.toasts.slice(before).map(({ text }) => text)).toEqual([
      "You do not have permission for this.",
    ]);
  }
  expect(await openForm(school, ali)).toBeUndefined();
  expect(await promo("SECRET")).toMatchObject({ isOn: false, firstOrderOnly: false });
  const done = (await trail(school)).filter(({ subject }) => subject?.startsWith("promo:"));
  expect(new Set(done.map(({ action }) => action))).toEqual(
    new Set(["promo.created", "promo.changed", "promo.deleted"]),
  );
  expect(JSON.stringify(done)).not.toContain("SECRET");
});
