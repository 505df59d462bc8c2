import { afterAll, beforeAll, expect, test } from "bun:test";
import { begin } from "../../src/features/payments/core/begin.ts";
import { approve, reject } from "../../src/features/payments/receipts/decisions.ts";
import { receipts } from "../../src/features/payments/receipts/schema.ts";
import { restButton, restWayButton, waysButton } from "../../src/features/shop/buttons.ts";
import { type Order, subjectOf } from "../../src/features/shop/order.ts";
import { sees } from "../support/payer.ts";
import { provesMoney } from "../support/proofs.ts";
import { cardSchool, newcomer, records } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { HOUR, type School } from "../support/school.ts";
import { priceOf, type Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
beforeAll(async () => {
  ({ school, shop } = await cardSchool());
});
afterAll(async () => {
  await provesMoney(school);
  await school.close();
});

/** Somebody has a part of the price, and has sent a receipt for a transfer of the rest. */
async function sendsRest() {
  const payer = await newcomer(school);
  const record = await personRecord(school, payer);
  if (!record) throw new Error("nobody has heard of them");
  const product = await shop.stocks(1, { price: 250_000, currency: "IRT" });
  const order = await shop.orders(record, product);
  await shop.tops(record, 100_000, "IRT");
  await payer.forgesTap(restWayButton.pack({ order: order.id, by: "card" }));
  await school.passes(HOUR);
  await payer.sendsPhoto(`rest ${order.id}`);
  await payer.taps("Yes, send it");
  const { id = 0 } = (await records(school).receipts()).at(-1) ?? {};
  return { payer, order, receipt: id };
}

const state = async (order: Order) => (await shop.order(order)).state;

test("an order waits for a transfer of what is missing, and while staff look at its receipt", async () => {
  const { payer, order, receipt } = await sendsRest();
  await school.passes(5 * 24 * HOUR);
  expect(await state(order)).toBe("awaiting");
  await payer.forgesTap(waysButton.pack({ order: order.id }));
  expect(sees(payer)).toMatch(/Your payment is being looked at/);
  expect(payer.buttons.some((label) => /Add .* to the balance/.test(label))).toBe(false);
  await payer.forgesTap(restButton.pack({ order: order.id }));
  expect(payer.buttons.some((label) => /card/i.test(label))).toBe(false);

  await shop.act((act) => approve(act, shop.staff, receipt));
  await school.app.settle();
  await payer.taps("🧾 To the order");
  await payer.taps(/balance/);
  expect(await state(order)).toBe("fulfilled");
});

test("once it is believed the order has its usual time, and once it is not, time for another picture", async () => {
  const [believed, other] = [await sendsRest(), await sendsRest()];
  await shop.act((act) => approve(act, shop.staff, believed.receipt));
  await shop.act((act) => reject(act, shop.staff, other.receipt, "unreadable"));
  await school.passes(HOUR);
  expect([await state(believed.order), await state(other.order)]).toEqual(["expired", "awaiting"]);
  await school.passes(5 * 24 * HOUR);
  expect(await state(other.order)).toBe("expired");
});

test("while one of two receipts for an order waits, what becomes of the other ends nothing", async () => {
  const { payer, order, receipt } = await sendsRest();
  await shop.act(async (act) => {
    const { id } = await begin(act, {
      ...{ personId: order.personId, provider: "card", subject: subjectOf(order.id), title: "Key" },
      ...{ description: "", lines: [], charge: priceOf(order), value: priceOf(order), expiresAt: null },
    });
    await act.tx.insert(receipts).values({
      ...{ paymentId: id, personId: order.personId, status: "pending", sentAt: act.now },
    });
  });
  const { id: other = 0 } = (await records(school).receipts()).at(-1) ?? {};
  await shop.act((act) => reject(act, shop.staff, other, "unreadable"));
  await school.passes(8 * 24 * HOUR);
  expect(await state(order)).toBe("awaiting");
  await shop.act((act) => approve(act, shop.staff, receipt));
  await school.app.settle();
  await payer.taps("🧾 To the order");
  await payer.taps(/balance/);
  expect(await state(order)).toBe("fulfilled");
});

test("choosing the same way again and again keeps an order no longer", async () => {
  const payer = await newcomer(school);
  const record = await personRecord(school, payer);
  if (!record) throw new Error("nobody has heard of them");
  const order = await shop.orders(record, await shop.stocks(1, { price: 250_000, currency: "IRT" }));
  await shop.tops(record, 100_000, "IRT");
  await payer.forgesTap(restWayButton.pack({ order: order.id, by: "card" }));
  await school.passes(2 * 24 * HOUR);
  await payer.forgesTap(restWayButton.pack({ order: order.id, by: "card" }));
  expect(await state(order)).toBe("awaiting");
  await school.passes(25 * HOUR);
  expect(await state(order)).toBe("expired");
});
