import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { viaOf } from "../../src/bot/desk/behind.ts";
import { toCard, toList, VIA_BYTES } from "../../src/bot/desk/doors.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { address } from "../../src/features/shop/drafts.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { hasPaid, knownAs } from "../support/cashier.ts";
import { School } from "../support/school.ts";
import { paid, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  await school.sets(paying.perMinute, 0);
  sara = school.owner;
  await sara.says("/start");
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const back = () => sara.taps("⬅️ Back");

test("from somebody's payments to the payment they were opened at, also after a look at another", async () => {
  const [first, second] = [await hasPaid(school, ali), await hasPaid(school, ali)];
  await sara.forgesTap(toCard(paymentDesk, second.id));
  await sara.taps("👤 Payments of this person");
  await sara.taps("✅ Paid");
  await sara.taps(new RegExp(first.number));
  await back();
  expect(seen(sara)).toContain("Payments of Ali");
  expect(sara.buttons).toContain("✓ ✅ Paid");
  await back();
  expect(seen(sara)).toContain(`${second.number} · `);
  await back();
  expect(seen(sara)).toContain("All payments");
});

test("from the card of a thing to the page of the activity log that has led there", async () => {
  for (let at = 0; at < 12; at++) await sara.forgesTap(toCard(paymentDesk, (await hasPaid(school, ali)).id));
  await sara.forgesTap(toList(trailDesk));
  await sara.taps("Next ▶️");
  const page = sara.buttons;
  await sara.taps(page.find((label) => label.startsWith("👁")) ?? "");
  await back();
  expect(sara.buttons).toEqual(page);
});

test("from a refund to the list of payments that it was opened from, as it was narrowed", async () => {
  await sara.forgesTap(toList(paymentDesk, { filter: "failed" }));
  await sara.taps("↩️ Refunds");
  await back();
  expect(sara.buttons).toContain("✓ ❌ Failed");
});

test("through a conversation that is left or done to the card, and from there to what has led to it", async () => {
  const book = await shop.stocks(0, { kind: "physical", stock: "count", copies: 5 });
  const buyer = { id: await knownAs(school, ali), telegramId: ali.id };
  const drafted = await shop.drafts(buyer, book);
  await shop.act((act) => address(act, buyer, drafted.id, { address: "12 Valiasr Street", notes: "" }));
  const order = await shop.confirms(buyer, drafted);
  await paid(shop, order);
  const { id } = await hasPaid(school, ali);
  const way = { via: viaOf(paymentDesk, id) };
  const goesBack = async () => {
    expect(seen(sara)).toContain(`Order ${order.number}`);
    await back();
    expect(seen(sara)).toContain("Way:");
  };
  await sara.forgesTap(toCard(orderDesk, order.id, way));
  await sara.taps("🔎 Sent, with a tracking number");
  await sara.taps("❌ Cancel");
  await goesBack();
  await sara.forgesTap(toCard(orderDesk, order.id, way));
  await sara.taps("🔎 Sent, with a tracking number");
  await sara.says("RR123456785UZ");
  await sara.taps("✅ Yes, tell them");
  await goesBack();
});

test("the way back never fills a button, and desks are told apart in it", () => {
  const desks = school.app.kernel.features.flatMap(({ desks = [] }) => desks);
  expect(new Set(desks.map((desk) => viaOf(desk, 1))).size).toBe(desks.length);
  let via = "";
  for (const desk of desks) {
    via = viaOf(desk, 123_456, { via, filter: "x".repeat(5), sought: "y".repeat(12), from: 99 });
    expect(Buffer.byteLength(via)).toBeLessThanOrEqual(VIA_BYTES);
  }
});
