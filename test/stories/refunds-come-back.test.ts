import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { cameBack } from "../../src/features/payments/core/came-back.ts";
import { disputed } from "../../src/features/payments/core/givenback.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { refunds } from "../../src/features/payments/core/schema.ts";
import { clearing } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import type { Person } from "../../src/simulator/index.ts";
import { dollars } from "../support/cashier.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { type Bill, MINUTE, Till } from "../support/till.ts";

let till: Till;
let owner: Person;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
  owner = till.school.owner;
  await owner.says("/start");
});
afterAll(async () => {
  await provesMoney(till.school);
  await till.close();
});

const intentOf = ({ reference }: Bill) => till.there.stripe.session(reference).payment_intent ?? "";

async function givesBack({ payment }: Bill, amount?: string) {
  await owner.forgesTap(refundButton.pack({ payment: payment.id }));
  await owner.taps(amount ? "A part of it" : /All of it/);
  if (amount) await owner.says(amount);
  await owner.taps("Through the provider");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  await owner.taps("Refund it");
  await till.settles();
}

async function failsAtTheBank(bill: Bill) {
  till.there.stripe.failsRefund(intentOf(bill));
  await till.settles();
}

const refundsOf = ({ payment }: Bill) =>
  till.shop.read.select().from(refunds).where(eq(refunds.paymentId, payment.id)).orderBy(refunds.id);

test("a refund that fails days after it was through is the payer's money here, once; staff and payer are told", async () => {
  const bill = await till.paidAtStripe();
  await givesBack(bill);
  expect(await refundsOf(bill)).toMatchObject([{ state: "done", reference: expect.stringMatching(/^re_/) }]);
  await failsAtTheBank(bill);
  expect(await refundsOf(bill)).toMatchObject([{ state: "failed", failure: "lost_or_stolen_card" }]);
  expect(await till.account(bill)).toEqual({
    ...{ order: "refunded", payment: "refunded", wallet: { USD: 1000 }, flags: ["refund-failed"] },
  });
  expect(readAloud(owner.screen)).toMatch(/Could not be refunded/);
});

test("of two equal parts only the one that failed comes back, however often it is told", async () => {
  const bill = await till.paidAtStripe();
  await givesBack(bill, "3");
  await givesBack(bill, "3");
  till.there.stripe.faults.deliveries.add({ kind: "duplicated", times: 3 }, { of: "refund.updated" });
  await failsAtTheBank(bill);
  expect((await refundsOf(bill)).map(({ state }) => state)).toEqual(["done", "failed"]);
  expect(await till.account(bill)).toMatchObject({ wallet: { USD: 300 }, flags: ["refund-failed"] });
});

test("what was given back in Stripe's console and failed is given back there once more, and taken over again", async () => {
  const bill = await till.paidAtStripe();
  till.there.stripe.refundsInDashboard(intentOf(bill));
  await till.settles();
  await failsAtTheBank(bill);
  expect(await till.account(bill)).toMatchObject({ order: "refunded", wallet: { USD: 1000 } });
  till.there.stripe.refundsInDashboard(intentOf(bill));
  await till.settles();
  expect(await till.account(bill)).toMatchObject({ order: "refunded", wallet: {} });
});

test("money that nobody knew, was sent back and comes back is kept again, and staff are told", async () => {
  const bill = await till.bills();
  await till.forgets(bill.payment);
  till.there.stripe.pays(bill.reference);
  await till.settles();
  await owner.taps("👀 Look at it");
  await owner.taps("↩️ Refund it");
  await owner.taps("Yes, refund it");
  await till.settles();
  expect(await till.shop.flags()).toContainEqual(
    expect.objectContaining({ kind: "unknown", outcome: "taken" }),
  );
  await failsAtTheBank(bill);
  expect(await till.shop.flags()).toContainEqual(
    expect.objectContaining({ kind: "refund-failed", outcome: "kept" }),
  );
  await owner.taps("👀 Look at it");
  expect(readAloud(owner.screen)).toMatch(/the card was reported lost or stolen[\s\S]*kept aside/);
});

test("a refund that has failed is told of again after the next has begun: the next goes on", async () => {
  const bill = await till.paidAtStripe();
  const told = { charge: intentOf(bill), refund: "re_first", amount: dollars(3), why: "declined" };
  const asks = () =>
    till.shop.act((act) =>
      refund(act, till.shop.staff, bill.payment.id, { amount: 300, way: "provider", reason: "" }),
    );
  const fails = () => till.shop.act((act) => cameBack(act, "stripe", told));
  // Nothing is given back before all is told.
  const { calls } = till.there.stripe.faults;
  calls.add({ kind: "down" }, { of: "POST /v1/refunds" });
  await asks();
  await fails();
  await asks();
  await fails();
  calls.clear();
  for (let tries = 0; tries < 3; tries++) await till.passes(10 * MINUTE);
  expect((await refundsOf(bill)).map(({ state }) => state)).toEqual(["failed", "done"]);
  expect(await till.account(bill)).toMatchObject({ wallet: { USD: 300 } });
});

test("that it had gone through is told only after it has failed: nothing more leaves", async () => {
  const bill = await till.paidAtStripe();
  const { deliveries } = till.there.stripe.faults;
  deliveries.add({ kind: "delayed", ms: 30 * MINUTE }, { of: "charge.refunded", times: 1 });
  await givesBack(bill, "4");
  await till.passes(10 * MINUTE);
  await failsAtTheBank(bill);
  const account = await till.account(bill);
  expect(account).toMatchObject({ wallet: { USD: 400 }, flags: ["refund-failed"] });
  await till.passes(30 * MINUTE);
  expect(await till.account(bill)).toEqual(account);
  // What is given back there from then on is news.
  till.there.stripe.refundsInDashboard(intentOf(bill), 400);
  await till.settles();
  expect(await till.account(bill)).toMatchObject({ flags: ["refund-failed", "refunded-there"] });
});

test("that stray money had gone back is told only after it has come back: it stays where it is", async () => {
  const bill = await till.bills();
  await till.forgets(bill.payment);
  till.there.stripe.pays(bill.reference);
  await till.settles();
  const { deliveries } = till.there.stripe.faults;
  deliveries.add({ kind: "delayed", ms: 30 * MINUTE }, { of: "charge.refunded", times: 1 });
  await owner.taps("👀 Look at it");
  await owner.taps("↩️ Refund it");
  await owner.taps("Yes, refund it");
  await till.settles();
  await till.passes(10 * MINUTE);
  await failsAtTheBank(bill);
  const before = await till.shop.flags();
  expect(before[0]).toMatchObject({ kind: "refund-failed", outcome: "kept" });
  await till.passes(30 * MINUTE);
  expect(await till.shop.flags()).toEqual(before);
});

test("a refund that failed and that we know nothing of is for staff to look at, once", async () => {
  const bill = await till.paidAtStripe();
  const told = { charge: intentOf(bill), refund: "re_nowhere", amount: dollars(3), why: "declined" };
  for (let times = 0; times < 2; times++) await till.shop.act((act) => cameBack(act, "stripe", told));
  await till.settles();
  expect(await till.account(bill)).toMatchObject({ wallet: {}, flags: ["odd-news"] });
  await owner.taps("👀 Look at it");
  expect(readAloud(owner.screen)).toMatch(
    /fits nothing that we know[\s\S]*Told: a refund of \$3 that failed/,
  );
});

test("what a bank has taken after it had been given back does not become the payer's when the refund fails", async () => {
  const bill = await till.paidAtStripe();
  await givesBack(bill, "6");
  await till.shop.act((act) =>
    disputed(act, "stripe", {
      ...{ charge: intentOf(bill), dispute: "du_1", amount: dollars(10) },
      ...{ state: "lost", why: "fraud" },
    }),
  );
  expect(await till.account(bill)).toMatchObject({ order: "refunded", wallet: {} });
  await failsAtTheBank(bill);
  expect(await till.shop.balances(bill.buyer)).toEqual({});
});

test("stripe-foreign-dispute: over money of another application it is nothing to us", async () => {
  const { stripe } = till.there;
  const before = (await till.shop.flags()).length;
  stripe.account.announce("charge.dispute.created", {
    ...{ id: "du_elsewhere", object: "dispute", amount: 9900, charge: "ch_elsewhere", currency: "usd" },
    ...{ payment_intent: "pi_of_another_app", reason: "fraudulent", status: "needs_response" },
    ...{ is_charge_refundable: false, created: 0, livemode: false, metadata: {} },
  });
  await till.settles();
  expect(await till.shop.flags()).toHaveLength(before);
});

test("what the console gives back while staff ask for all of it is gone, though that was refused, and is not the payer's here as well", async () => {
  const bill = await till.paidAtStripe();
  till.there.stripe.refundsInDashboard(intentOf(bill), 338);
  const wish = { amount: 1000, way: "provider", reason: "" } as const;
  await till.shop.act((act) => refund(act, till.shop.staff, bill.payment.id, wish));
  await till.settles();
  await till.passes(6 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "refunded", wallet: { USD: 662 } });
});

test("that money went back is heard after it has failed: it is where it was, and nothing was bought in vain", async () => {
  const bill = await till.paidAtStripe();
  const { stripe } = till.there;
  const late = { kind: "delayed", ms: 7 * MINUTE } as const;
  stripe.faults.deliveries.add(late, { of: "charge.refunded", times: 1 });
  const { id } = stripe.refundsInDashboard(intentOf(bill), 154);
  await till.settles();
  stripe.failsRefund(id);
  await till.settles();
  await till.passes(8 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", payment: "settled", wallet: {} });
});

test.each([
  ["all of it", undefined, undefined, {}, 0],
  ["a part", 400, 300, { USD: 400 }, 700],
  ["a smaller part", 300, 400, { USD: 300 }, 600],
] as const)(
  "that a refund of %s has failed is told after the console gave back once more: that has gone all the same",
  async (_, first, second, wallet, left) => {
    const held = () => balanceOf(till.shop.read, clearing("stripe"), "USD");
    const before = await held();
    const bill = await till.paidAtStripe();
    const { stripe } = till.there;
    const intent = intentOf(bill);
    stripe.refundsInDashboard(intent, first);
    await till.settles();
    const late = { kind: "delayed", ms: 30 * MINUTE } as const;
    const inTime = stripe.faults.deliveries.add(late, { of: "refund.updated" });
    stripe.failsRefund(intent);
    await till.settles();
    inTime();
    stripe.refundsInDashboard(intent, second);
    await till.settles();
    await till.passes(31 * MINUTE);
    expect(await till.shop.balances(bill.buyer)).toEqual(wallet);
    expect(before - (await held())).toBe(left);
  },
);
