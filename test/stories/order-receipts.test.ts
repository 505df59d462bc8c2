import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { cardSchool, records, sendsReceipt } from "../support/receipts.ts";
import { without } from "../support/rights.ts";
import type { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
beforeAll(async () => {
  ({ school, shop } = await cardSchool());
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

const back = () => sara.taps("⬅️ Back");

test("the card of an order says that a receipt waits for it, and leads there and back, until it is decided", async () => {
  const { order } = await sendsReceipt({ school, shop });
  await sara.forgesTap(toCard(orderDesk, order.id));
  expect(seen(sara)).toContain("🧾 A receipt waits for a decision, sent 21 Mar");
  await sara.taps("🧾 Open the receipt");
  expect(seen(sara)).toContain("Receipt");
  await back();
  expect(seen(sara)).toContain(`Order ${order.number}`);
  await sara.taps("🧾 Open the receipt");
  await sara.taps("❌ Reject");
  await back();
  await back();
  expect(seen(sara)).toContain(`Order ${order.number}`);
  await sara.taps("🧾 Open the receipt");
  await sara.taps("❌ Reject");
  await sara.taps("✏️ In your own words");
  await sara.taps("❌ Cancel");
  await sara.taps("✅ Approve");
  await back();
  expect(seen(sara)).toContain(`Order ${order.number}`);
  expect(seen(sara)).not.toContain("waits for a decision");
  expect(sara.buttons).not.toContain("🧾 Open the receipt");
});

test("the card of its payment leads there as well, and nobody is led there who may not decide", async () => {
  const { order } = await sendsReceipt({ school, shop });
  const payment = await records(school).payment(order.id);
  await sara.forgesTap(toCard(paymentDesk, payment.id));
  await sara.taps("🧾 Open the receipt");
  await back();
  expect(seen(sara)).toContain(payment.number);
  await without(
    school,
    ["receipts.decide"],
    async () => {
      await sara.forgesTap(toCard(orderDesk, order.id));
      expect(seen(sara)).toContain("A receipt waits for a decision");
      expect(sara.buttons).not.toContain("🧾 Open the receipt");
    },
    "owner",
  );
});
