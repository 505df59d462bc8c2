import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let counter: Counter;
let ali: Person;
let shelf: number;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  shelf = await counter.category("Desk");
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const read = () => readAloud(ali.screen);

test("a price that changes between the two screens is said and asked again, and never charged before", async () => {
  const pen = await counter.sells({ name: "Pen", categoryId: shelf, price: 1000 });
  await counter.gives(ali, 2000);
  await counter.finds(ali, "Desk", "Pen");
  await ali.taps("Buy now");
  await counter.changes(pen, { price: 1500 });
  await ali.taps("Confirm and pay");
  expect(read()).toMatch(/Prices have changed[\s\S]*Pen: was \$10, is now \$15[\s\S]*To pay: \$15/);
  await ali.taps("Confirm and pay");
  await counter.changes(pen, { price: 9900 });
  await ali.taps(school.says("en", "pay-by-wallet"));
  expect(readAloud(ali.heard(/is paid/)[0]?.text ?? "")).toMatch(/Total: \$15/);
  await ali.says("/buy");
  await ali.taps("My purchases");
  expect(readAloud(ali.buttons[0] ?? "")).toBe("✅ Pen · $15");
});

test("a price in another currency ends the draft", async () => {
  const ink = await counter.sells({ name: "Ink", categoryId: shelf });
  await counter.finds(ali, "Desk", "Ink");
  await ali.taps("Buy now");
  await counter.changes(ink, { currency: "EUR" });
  await ali.taps("Confirm and pay");
  expect(ali.toasts.at(-1)?.text).toMatch(/another currency now/);
});

describe("the quick way to credits", () => {
  test("says when there is no such pack, and opens the shop", async () => {
    await ali.says("/buy25");
    expect(readAloud(ali.heard(/no pack/)[0]?.text ?? "")).toMatch(/no pack of 25 credits/);
    expect(ali.screen).toMatch(/What would you like to see/);
  });

  test("shows the order and the only way there is, and begins nothing before it is tapped", async () => {
    await counter.sells({ name: "25 credits", categoryId: shelf, kind: "pack", worth: 25, price: 500 });
    await counter.sells({ name: "50 credits", categoryId: shelf, kind: "pack", worth: 50, price: 900 });
    await counter.finds(ali, "Desk", "25 credits");
    expect(ali.screen).toMatch(/Most popular/);
    await ali.taps("Back");
    expect(readAloud(ali.screen)).toMatch(/50 credits · \$9 · 💎 Best value/);
    const large = await counter.sells({
      name: "100 credits",
      categoryId: shelf,
      kind: "pack",
      worth: 100,
      price: 1700,
    });
    await counter.finds(ali, "Desk", "50 credits");
    expect(ali.screen).not.toMatch(/Best value/);
    await ali.taps("Back");
    expect(ali.screen).not.toMatch(/Best value/);
    await counter.retires(large);
    await ali.says("/buy25");
    expect(read()).toMatch(/^Order A\w+\nTo pay: \$5\n\n• 25 credits: \$5\n/);
    await school.passes(6000);
    expect(ali.heard(/is paid/)).toEqual([]);
    await ali.taps(school.says("en", "pay-by-sandbox"));
    await school.passes(6000);
    expect(readAloud(ali.heard(/is paid/)[0]?.text ?? "")).toMatch(
      /25 credits were added\. You now have \d+/,
    );
  });

  test("asks when there are several ways, and takes nothing from a balance by itself", async () => {
    await counter.gives(ali, 5000);
    // Of another currency, where the same number is another sum.
    const abroad = { name: "50 credits for euros", categoryId: shelf, kind: "pack", worth: 50 } as const;
    await counter.sells({ ...abroad, price: 500, currency: "EUR" });
    await ali.says("/buy50");
    expect(read()).toMatch(/To pay: \$9/);
    expect(ali.buttons.slice(0, 2).map(readAloud)).toEqual(["👛 My balance · $50", "🧪 Test payment"]);
  });
});

test("a school without any way to pay says so", async () => {
  const poor = await School.open({ env: { PAYMENT_SANDBOX: "0" } });
  try {
    const till = await Counter.in(poor);
    const categoryId = await till.category("Desk");
    await till.sells({ name: "Pen", categoryId });
    const vali = poor.person();
    await vali.says("/start");
    await till.finds(vali, "Desk", "Pen");
    await vali.taps("Buy now");
    await vali.taps("Confirm");
    expect(vali.screen).toMatch(/no way to pay this here at the moment[\s\S]*Contact/);
    expect(vali.buttons[0]).toBe("❌ Cancel the order");
  } finally {
    await poor.close();
  }
});
