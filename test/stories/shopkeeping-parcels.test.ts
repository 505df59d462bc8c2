import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { address } from "../../src/features/shop/drafts.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord, trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { copied, opens, paid, seen } from "../support/shopkeeping.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let ali: Person;
let buyer: Buyer;
let shop: Shop;
let book: number;

/** An order for a book, paid and waiting to be sent. */
async function ordersBook() {
  const drafted = await shop.drafts(buyer, book);
  await shop.act((act) =>
    address(act, buyer, drafted.id, { address: "12 Valiasr Street", notes: "Ring twice" }),
  );
  const confirmed = await shop.confirms(buyer, drafted);
  await paid(shop, confirmed);
  return confirmed;
}

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  ali = school.person({ first_name: "Ali <b>" });
  await ali.says("/start");
  buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  shop = await Shop.in(school);
  book = await shop.stocks(0, { name: "Book", kind: "physical", stock: "count", copies: 5, price: 2000 });
});
afterAll(() => school.endsWell());

test("a parcel is sent: the address is looked at on record, the buyer is told once", async () => {
  const parcel = await ordersBook();
  await school.app.settle();
  const told = sara.heard(new RegExp(`${parcel.number}.*has to be posted`));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).not.toContain("Valiasr");
  expect(seen(sara)).toContain("• Book: $20\n\nTotal: $20");
  await sara.taps("Open the order");
  expect(seen(sara)).toMatch(new RegExp(`Order ${parcel.number}[\\s\\S]*• Book: \\$20`));
  await opens(school, sara, "admin-orders");
  await sara.taps("📮 To be sent");
  await sara.taps(new RegExp(parcel.number));
  expect(sara.screen).not.toContain("Valiasr");
  expect(seen(sara)).toMatch(/Paid, to be sent[\s\S]*• Book: \$20[\s\S]*💳 P/);
  await sara.taps("📍 Address");
  expect(seen(sara)).toMatch(/12 Valiasr Street[\s\S]*Ring twice/);
  expect((await trail(school)).at(-1)).toMatchObject({
    action: "order.address-viewed",
    subject: `order:${parcel.id}`,
  });
  await sara.taps("⬅️ Back");
  const send = copied(sara)[0] ?? "";
  await sara.taps("🔎 Sent, with a tracking number");
  await sara.says("x".repeat(61));
  expect(seen(sara)).toContain("at most 60 characters");
  await sara.says(" RR 123 <IR> ");
  expect(seen(sara)).toMatch(
    new RegExp(`Tell Ali <b> that order ${parcel.number}[\\s\\S]*• Book × 1\\s+.*RR 123 <IR>`),
  );
  expect(await shop.order(parcel)).toMatchObject({ state: "paid", sentAt: null });
  await sara.taps("✅ Yes, tell them");
  expect(await shop.order(parcel)).toMatchObject({ state: "fulfilled", sentAt: school.clock.now() });
  expect(seen(sara)).toMatch(/The buyer knows[\s\S]*Tracking number: RR 123 <IR>/);
  await sara.taps("⬅️ Back");
  expect(sara.buttons).toContain("✓ ✅ Done");
  await sara.forgesTap(send);
  const words = new RegExp(
    `${parcel.number} is on its way to you:\\n• Book × 1\\n.*Tracking number: RR 123 <IR>`,
  );
  expect(ali.messages.filter(({ text = "" }) => words.test(readAloud(text)))).toHaveLength(1);
  await ali.taps("🧾 The order");
  expect(seen(ali)).toMatch(/Sent .*\n.*Tracking number: RR 123 <IR>/);
});

test("a parcel may have no tracking number; it is asked once all the same", async () => {
  const parcel = await ordersBook();
  await school.app.settle();
  await sara.forgesTap(toCard(orderDesk, parcel.id));
  await sara.taps("📮 It is on its way");
  expect(seen(sara)).toMatch(new RegExp(`Tell Ali <b> that order ${parcel.number}[\\s\\S]*• Book × 1`));
  expect(await shop.order(parcel)).toMatchObject({ state: "paid" });
  await sara.taps("✅ Yes, tell them");
  expect(await shop.order(parcel)).toMatchObject({ state: "fulfilled", tracking: null });
  await school.app.settle();
  expect(ali.heard(new RegExp(`${parcel.number}.*is on its way to you`))).toHaveLength(1);
  expect(ali.heard(/Tracking number/)).toHaveLength(1);
});
