import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { changeProduct } from "../../src/features/shop/products.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { unitDesk } from "../../src/features/shop/staff/stock/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { School } from "../support/school.ts";
import { opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

test("a category with nothing on sale says that students do not see it, for they do not", async () => {
  const ali = school.person();
  const product = await shop.stocks(1);
  await shop.act((act) => changeProduct(act, shop.staff, product, { isOn: false }));
  await opens(school, sara, "admin-catalogue");
  expect(sara.buttons).toContain("🟡 Shelf");
  await sara.taps("🟡 Shelf");
  expect(seen(sara)).toContain("Students do not see it yet: nothing in it is on sale.");
  await ali.says("/buy");
  expect(ali.buttons).not.toContain("Shelf");
  await sara.taps(/Key 1/);
  await sara.taps("🟢 Put on sale");
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toContain("🟢 Students see it.");
  await ali.says("/buy");
  expect(ali.buttons).toContain("Shelf");
  expect(await shop.product(product)).toMatchObject({ isOn: true });
});

test("copies that are not counted any more are not called empty", async () => {
  const book = await shop.stocks(0, { name: "Book", kind: "physical", stock: "count", copies: 5 });
  await sara.forgesTap(toCard(goodsDesk, book));
  await sara.taps("📚 Copies");
  await sara.taps("∞ Do not count");
  expect(seen(sara)).toStartWith("Saved: Copies\n");
  expect(seen(sara)).toContain("Copies: not counted");
});

test("what came of a list of units leads to the units, whether it was read or not", async () => {
  const key = await shop.stocks(0, { name: "Listed" });
  for (const [bytes, free] of [
    ["A-1\nA-2", 2],
    [new Uint8Array([0xca, 0xeb, 0xfe, 0xf7]), 2],
  ] as const) {
    await sara.forgesTap(toList(unitDesk, { of: key }));
    await sara.taps("📋 A list");
    await sara.sendsFile(bytes, "keys.txt");
    await sara.taps("Each line is one unit");
    await sara.taps("📦 Units");
    expect(seen(sara)).toContain(`Free: ${free}`);
  }
});
