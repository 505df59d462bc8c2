import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { buyButton, openButton, orderButton, productButton } from "../../src/features/shop/buttons.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";
import { seen } from "../support/shopkeeping.ts";

let school: School;
let counter: Counter;
let sara: Person;
let sheet: number;
beforeAll(async () => {
  school = await School.open();
  counter = await Counter.in(school);
  sara = school.owner;
  await sara.says("/start");
  sheet = await counter.sells({
    ...{ name: "Equations", categoryId: await counter.category("Sheets"), content: "x = 1" },
  });
});
afterAll(() => school.endsWell());

async function reader(): Promise<Person> {
  const ali = school.person();
  await ali.says("/start");
  await counter.gives(ali, 10_000);
  return ali;
}

test("what has nothing inside any more is not sold, and staff read why, until there is something again", async () => {
  const [ali, mina] = [await reader(), await reader()];
  await counter.finds(ali, "Sheets", "Equations");
  await ali.taps("Buy now");
  await counter.finds(mina, "Sheets", "Equations");
  await mina.taps("Buy now");
  await mina.taps("Confirm and pay");
  await mina.taps(school.says("en", "pay-by-wallet"));
  const order = await counter.newestOrder();

  await sara.forgesTap(toCard(goodsDesk, sheet));
  await sara.taps("📄 Content");
  await sara.taps("🗑 Remove");
  expect(seen(sara)).toContain("nothing yet that buyers would get, so nobody can buy it");
  await ali.taps("Confirm and pay");
  expect(readAloud(ali.toasts.at(-1)?.text ?? "")).toContain("Equations");
  await ali.forgesTap(buyButton.pack({ product: sheet }));
  await ali.forgesTap(productButton.pack({ product: sheet, category: 0, from: 0 }));
  expect(ali.buttons).not.toContain(school.says("en", "shop-buy"));
  await ali.says("/buy");
  expect(ali.buttons).not.toContain("Sheets");

  await mina.forgesTap(orderButton.pack({ order }));
  expect(mina.buttons).not.toContain(school.says("en", "shop-open-goods"));
  await mina.forgesTap(openButton.pack({ order }));
  expect(mina.toasts.at(-1)?.text).toBe("There is nothing to open in this order.");

  await sara.forgesTap(toCard(goodsDesk, sheet));
  await sara.taps("⚪️ Take off sale");
  await sara.taps("🟢 Put on sale");
  expect(sara.toasts.at(-1)).toMatchObject({ text: school.says("en", "stock-content-missing"), alert: true });
  await sara.taps("📄 Content");
  await sara.says("x = 2");
  await counter.finds(ali, "Sheets", "Equations");
  await ali.taps("Buy now");
  await ali.taps("Confirm and pay");
  await ali.taps(school.says("en", "pay-by-wallet"));
  expect(readAloud(ali.heard(/^🎁/).at(-1)?.text ?? "")).toContain("x = 2");
});
