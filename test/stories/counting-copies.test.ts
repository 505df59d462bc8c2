import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import type { Person } from "../../src/simulator/index.ts";
import { DeskJson } from "../support/desk-json.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

const book = () => shop.stocks(0, { stock: "count", copies: 5 });
const free = async (product: number) => (await shop.product(product)).free;

async function opens(product: number) {
  await sara.forgesTap(toCard(goodsDesk, product));
  await sara.taps("📚 Copies");
}

test("what orders took while staff counted is counted in, and they are told so", async () => {
  const product = await book();
  await opens(product);
  const buyer = await shop.buyer();
  await shop.orders(buyer, { productId: product, quantity: 2 });
  await sara.says("10");
  expect(await free(product)).toBe(8);
  expect(seen(sara)).toMatch(/orders changed the number[\s\S]*copies left: 8/);
});

test("who counts undisturbed has counted", async () => {
  const product = await book();
  await opens(product);
  await sara.says("10");
  expect(await free(product)).toBe(10);
  expect(sara.screen).not.toMatch(/orders changed/);
});

test("copies that are not to be counted are saved so, and nobody reads that there are none", async () => {
  const product = await book();
  await opens(product);
  await sara.taps("∞ Do not count");
  expect(await free(product)).toBeNull();
  expect(seen(sara)).toStartWith("Saved: Copies\n");
});

test("fewer than were ordered meanwhile leave none, and never less", async () => {
  const product = await book();
  await opens(product);
  await shop.orders(await shop.buyer(), { productId: product, quantity: 3 });
  await sara.says("1");
  expect(await free(product)).toBe(0);
});

test.each([
  ["+10", 15],
  ["+ ۱۰", 15],
  ["+1", 6],
])("%s is what has come besides", async (typed, left) => {
  const product = await book();
  await opens(product);
  await sara.says(typed);
  expect(await free(product)).toBe(left);
});

test("whoever speaks JSON says which of the two it means", async () => {
  const json = new DeskJson(shop.act, shop.staff);
  const product = await book();
  await json.change(goodsDesk, product, "copies", { more: 3 });
  expect(await free(product)).toBe(8);
  await json.change(goodsDesk, product, "copies", 2);
  expect(await free(product)).toBe(2);
});
