import { afterAll, beforeAll, expect, test } from "bun:test";
import { historyButton } from "../../src/features/account/buttons.ts";
import { type Refund, refund } from "../../src/features/payments/core/refunds.ts";
import { giveUp } from "../../src/features/payments/core/refunds-failed.ts";
import { orderButton } from "../../src/features/shop/buttons.ts";
import { address } from "../../src/features/shop/drafts.ts";
import { cancel } from "../../src/features/shop/orders.ts";
import { markSent } from "../../src/features/shop/staff/orders/orders.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { type Bill, Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1050, currency: "USD" });
});
afterAll(async () => {
  await provesMoney(till.school);
  await till.close();
});

const read = (person: Person) => readAloud(person.screen);

async function meets({ buyer }: Pick<Bill, "buyer">): Promise<Person> {
  const payer = till.school.person({ id: buyer.telegramId });
  await payer.says("/start");
  return payer;
}

async function hasPaid(): Promise<{ bill: Bill; payer: Person }> {
  const bill = await till.bills();
  const payer = await meets(bill);
  till.there.stripe.pays(bill.reference);
  await till.settles();
  return { bill, payer };
}

async function givesBack({ payment }: Bill, way: Refund["way"], amount = 1050) {
  await till.shop.act((act) => refund(act, till.shop.staff, payment.id, { amount, way, reason: "" }));
  await till.settles();
}

/** What somebody has heard of money since then. */
const heardSince = (payer: Person, before: number) =>
  payer.messages.slice(before).map(({ text = "" }) => readAloud(text));

test("of money that goes back at once the buyer hears once: how much, where to, and what is gone with it", async () => {
  for (const [way, said] of [
    ["hand", /refunded: \$10\.50 was given back to you\./],
    ["wallet", /refunded: \$10\.50 was given back to your balance\./],
  ] as const) {
    const { bill, payer } = await hasPaid();
    const before = payer.messages.length;
    await givesBack(bill, way);
    const heard = heardSince(payer, before);
    expect(heard).toEqual([expect.stringMatching(said)]);
    expect(heard[0]).toMatch(/What you had bought with it has been taken back/);
  }
});

test("what goes back through a provider is told when it leaves and when it is there; what the console gave back, once", async () => {
  const one = await hasPaid();
  const before = one.payer.messages.length;
  await givesBack(one.bill, "provider");
  expect(heardSince(one.payer, before)).toEqual([
    expect.stringMatching(/\$10\.50 goes back to where you paid it from/),
    expect.stringMatching(/\$10\.50 for .* was given back to you/),
  ]);
  const other = await hasPaid();
  const since = other.payer.messages.length;
  till.there.stripe.refundsInDashboard(till.there.stripe.session(other.bill.reference).payment_intent ?? "");
  await till.settles();
  expect(heardSince(other.payer, since)).toEqual([expect.stringMatching(/was given back to you/)]);
});

test("a parcel that has left is not said to be taken back, one that has not is not sent any more", async () => {
  const book = await till.shop.stocks(0, { kind: "physical", stock: "count", copies: 9, price: 1050 });
  for (const isSent of [true, false]) {
    const buyer = await till.shop.buyer();
    const payer = await meets({ buyer });
    const parcel = await till.shop.drafts(buyer, book);
    const where = { address: "1 Long Street, Tashkent", notes: null };
    await till.shop.act((act) => address(act, buyer, parcel.id, where));
    const bill = await till.billsAgain({ buyer, order: await till.shop.confirms(buyer, parcel) });
    till.there.stripe.pays(bill.reference);
    await till.settles();
    if (isSent) await till.shop.act((act) => markSent(act, till.shop.boss, bill.order.id));
    await givesBack(bill, "hand");
    expect(read(payer)).toMatch(/\$10\.50 was given back to you/);
    expect(read(payer)).not.toMatch(/taken back/);
    expect(read(payer).includes("The parcel will not be sent")).toBe(!isSent);
  }
});

test("the order says how much went back of it, when and where to; the history of the balance has one line for each", async () => {
  const { bill, payer } = await hasPaid();
  await givesBack(bill, "provider", 300);
  await givesBack(bill, "hand", 750);
  await payer.forgesTap(orderButton.pack({ order: bill.order.id }));
  expect(read(payer)).toMatch(
    /\$3 given back 21 Mar, .*: .*Stripe[\s\S]*\$7\.50 given back .*: to your card/,
  );
  await payer.forgesTap(historyButton.pack({}));
  expect(read(payer).match(/Refunded to you: \$(3|7\.50)/g)).toEqual([
    "Refunded to you: $7.50",
    "Refunded to you: $3",
  ]);
  expect(read(payer)).not.toMatch(/Set aside|Paid out|Refund(?!ed to you)/);
});

test("what is on its way back is one line of the history too, and the order says so", async () => {
  const { bill, payer } = await hasPaid();
  const { calls } = till.there.stripe.faults;
  calls.add({ kind: "down" }, { of: "POST /v1/refunds" });
  await givesBack(bill, "provider");
  await payer.forgesTap(historyButton.pack({}));
  expect(read(payer)).toMatch(/On its way back to you: \$10\.50/);
  expect(read(payer)).not.toMatch(/Set aside|Paid out/);
  await payer.forgesTap(orderButton.pack({ order: bill.order.id }));
  expect(read(payer)).toMatch(/\$10\.50 is on its way back to you/);
  calls.clear();
});

/** Asks the provider to give all of it back, which says no for good. */
async function isRefused({ payment }: Bill) {
  const { calls } = till.there.stripe.faults;
  calls.add({ kind: "down" }, { of: "POST /v1/refunds" });
  const { id } = await till.shop.act((act) =>
    refund(act, till.shop.staff, payment.id, { amount: 1050, way: "provider", reason: "" }),
  );
  await till.shop.act((act) => giveUp(act, id, { why: "the card is closed" }));
  calls.clear();
  await till.settles();
}

test("what its provider refuses is one line as well, with what it has brought, and is not on its way for ever", async () => {
  const { bill, payer } = await hasPaid();
  await isRefused(bill);
  await payer.forgesTap(historyButton.pack({}));
  expect(read(payer)).toMatch(/Refund that did not arrive\n\+\$10\.50/);
  expect(read(payer)).not.toMatch(/On its way|set aside/);
});

test("what lay on the balance before, and its provider refuses, is told with its sum: it has brought nothing", async () => {
  const bill = await till.bills();
  const payer = await meets(bill);
  await till.shop.act((act) => cancel(act, bill.buyer, bill.order.id));
  // Stripe has not heard yet that nobody wants it any more.
  till.there.stripe.pays(bill.reference);
  await till.settles();
  expect(await till.account(bill)).toMatchObject({ order: "cancelled", wallet: { USD: 1050 } });
  await isRefused(bill);
  await payer.forgesTap(historyButton.pack({}));
  expect(read(payer)).toMatch(/Refund that did not arrive: \$10\.50\n\n/);
  expect(await till.account(bill)).toMatchObject({ wallet: { USD: 1050 } });
});
