import { afterAll, beforeAll, expect, test } from "bun:test";
import { settle } from "../../src/features/payments/core/settle.ts";
import { address, applyPromo } from "../../src/features/shop/drafts.ts";
import { orderButton } from "../../src/features/shop/staff/former.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { DeskJson } from "../support/desk-json.ts";
import { contentOf } from "../support/files.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord, trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { opens, paid, seen } from "../support/shopkeeping.ts";
import { type Buyer, priceOf, Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let buyer: Buyer;
let shop: Shop;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  const ali = school.person({ first_name: "Ali <b>" });
  await ali.says("/start");
  buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

test("where a parcel goes is told to who speaks JSON as well, and only when it is asked for", async () => {
  const book = await shop.stocks(0, { name: "Book", kind: "physical", stock: "unlimited", price: 2000 });
  const draft = await shop.drafts(buyer, book);
  const to = { address: "12 Valiasr Street", notes: "Ring twice" };
  await shop.act((act) => address(act, buyer, draft.id, to));
  const parcel = await shop.confirms(buyer, draft);
  await paid(shop, parcel);
  const { id = 0 } = (await personRecord(school, sara)) ?? {};
  const rights = new Set(["orders.read"]);
  const json = new DeskJson(school.app.kernel.act, { kind: "human", id, language: "en", via: "api", rights });
  const { facts, deeds } = await json.read(orderDesk, parcel.id);
  expect(JSON.stringify(facts)).not.toContain("Valiasr");
  const total = { amount: 2000, currency: "USD" };
  expect(facts).toMatchObject({ number: parcel.number, state: "paid", total });
  expect(deeds).toEqual(["address"]);
  const known = (await trail(school)).length;
  expect(await json.press(orderDesk, parcel.id, "address")).toEqual(to);
  expect((await trail(school)).slice(known).map(({ action }) => action)).toEqual(["order.address-viewed"]);
});

test("payments stand on the card of their order, and giving back beside the one that has brought something", async () => {
  const bought = await shop.orders(buyer, await shop.stocks(2));
  const card = await shop.begins(bought, "card");
  const crypto = await shop.begins(bought, "cryptopay");
  await shop.act((act) =>
    settle(act, { provider: "card", number: card.number, amount: priceOf(bought), charge: "late" }),
  );
  await sara.forgesTap(orderButton.pack({ order: bought.id }));
  const doors = sara.buttons.map(readAloud);
  expect(doors).toEqual([`💳 ${card.number}`, "↩️ Refund", `💳 ${crypto.number}`, "⬅️ Back"]);
  await sara.taps("↩️ Refund");
  expect(seen(sara)).toContain("$10");
});

test("what ends an order stands below everything else on its card", async () => {
  const waiting = await shop.orders(buyer, await shop.stocks(1));
  const { number } = await shop.begins(waiting, "card");
  await sara.forgesTap(orderButton.pack({ order: waiting.id }));
  expect(sara.buttons.map(readAloud)).toEqual([`💳 ${number}`, "❌ Cancel the order", "⬅️ Back"]);
});

test("a list is taken away as a table: its own orders, in units of their currency", async () => {
  const { number } = await shop.orders(buyer, await shop.stocks(1, { price: 1050 }));
  await opens(school, sara, "admin-orders");
  await sara.taps("⬇️ As a table");
  const { document, caption } = sara.messages.at(-1) ?? {};
  expect(caption).toContain("as a table");
  expect(document).toMatchObject({ file_name: "orders.csv", mime_type: "text/csv" });
  const rows = (await contentOf(school, document?.file_id ?? "")).split("\r\n");
  expect(rows[0]).toBe("\ufeffNumber,State,Buyer,Total,Currency,Created");
  expect(rows[1]).toMatch(new RegExp(`^${number},Awaiting payment,Ali <b>,10.5,USD,\\d{4}-\\d\\d-\\d\\d `));
  expect(rows.slice(1, -1).every((row) => row.includes(",Awaiting payment,"))).toBe(true);
});

test("goods stand in their table with the price that people pay, not in cents", async () => {
  await shop.stocks(0, { name: "Half a lesson", price: 1050, stock: "unlimited", content: "Read" });
  await opens(school, sara, "admin-catalogue");
  await sara.taps(/Shelf/);
  await sara.taps("⬇️ As a table");
  const table = await contentOf(school, sara.messages.at(-1)?.document?.file_id ?? "");
  expect(table).toContain("Half a lesson,Digital,10.5,USD,");
});

test("the card of an order adds up: what things cost, what comes off, what is paid", async () => {
  const dear = await shop.stocks(1, { name: "Dear", price: 4000 });
  const cheap = await shop.stocks(2, { name: "Cheap", price: 1000 });
  const code = await shop.code({ kind: "percent", value: 10 });
  const draft = await shop.drafts(buyer, dear, { productId: cheap, quantity: 2 });
  await shop.act((act) => applyPromo(act, buyer, draft.id, code));
  const { id } = await shop.confirms(buyer, draft);
  await sara.forgesTap(orderButton.pack({ order: id }));
  expect(seen(sara)).toMatch(/• Dear: \$40\n• Cheap × 2: \$20\n\nSum: \$60\nDiscount: −\$6\nTo pay: \$54/);
});
