import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { paymentButton, refundButton, waysButton } from "../../src/features/payments/cashier/buttons.ts";
import { refunds } from "../../src/features/payments/core/schema.ts";
import { metricsText } from "../../src/lib/metrics.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { without } from "../support/rights.ts";
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

const refundsOf = ({ payment }: Bill) =>
  till.shop.read.select().from(refunds).where(eq(refunds.paymentId, payment.id));

test("what Stripe has told stands on the card, with its very words, and on the screen of the ways", async () => {
  const { payment } = await till.paidAtStripe();
  await owner.forgesTap(paymentButton.pack({ payment: payment.id }));
  expect(readAloud(owner.screen)).toMatch(/What the provider has told us\s+.* · paid/);
  await owner.taps("What the provider sent");
  await owner.taps(/· .*paid/);
  expect(owner.screen).toContain("checkout.session.completed");

  await owner.forgesTap(waysButton.pack());
  expect(readAloud(owner.screen)).toMatch(/✅ Stripe\s+.*\/payments\/stripe\s+Last heard: 21 Mar, /);
  expect(owner.screen).not.toContain(till.there.stripe.secret);
});

test("a part goes back through Stripe: the order stays served, and who gave it back hears when it is through", async () => {
  const bill = await till.paidAtStripe();
  await owner.forgesTap(refundButton.pack({ payment: bill.payment.id }));
  await owner.taps("A part of it");
  await owner.says("3");
  await owner.taps("Through the provider");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  await owner.taps("Refund it");
  await till.settles();
  expect(readAloud(owner.screen)).toMatch(/\$3 of P\w+ \(.+\) has been refunded/);
  expect(await refundsOf(bill)).toMatchObject([{ amount: 300, state: "done" }]);
  expect(await till.account(bill)).toEqual({
    ...{ order: "fulfilled", payment: "partly-refunded", wallet: {}, flags: [] },
  });
});

test("all of it goes back: what was bought is taken back", async () => {
  const bill = await till.paidAtStripe();
  await owner.forgesTap(refundButton.pack({ payment: bill.payment.id }));
  await owner.taps(/All of it/);
  await owner.taps("Through the provider");
  await owner.taps("No longer wanted");
  await owner.taps("Skip");
  await owner.taps("Refund it");
  await till.settles();
  expect(await till.account(bill)).toEqual({
    ...{ order: "refunded", payment: "refunded", wallet: {}, flags: [] },
  });
});

test("who may give back but not look at payments hears that it is through, with no door to them", async () => {
  const { payment } = await till.paidAtStripe();
  await without(till.school, ["payments.read"], async () => {
    await owner.forgesTap(refundButton.pack({ payment: payment.id }));
    await owner.taps(/All of it/);
    await owner.taps("Through the provider");
    await owner.taps("Goodwill");
    await owner.taps("Skip");
    await owner.taps("Refund it");
    await till.settles();
    expect(readAloud(owner.screen)).toMatch(/has been refunded/);
    expect(owner.buttons.filter((label) => /payment/i.test(label))).toEqual([]);
  });
});

test("a refund outlasts a Stripe that is away for hours: it goes through when it is back", async () => {
  const bill = await till.paidAtStripe();
  const { calls } = till.there.stripe.faults;
  calls.add({ kind: "down" }, { of: "POST /v1/refunds" });
  await till.refunds(bill, 1000);
  for (let tries = 0; tries < 10; tries++) await till.passes(10 * MINUTE);
  expect(await refundsOf(bill)).toMatchObject([{ state: "asked" }]);
  calls.clear();
  await till.passes(10 * MINUTE);
  await till.passes(MINUTE);
  expect(await refundsOf(bill)).toMatchObject([{ amount: 1000, state: "done" }]);
});

test("what Stripe sends is counted by what we made of it, and what it did not send as forged", async () => {
  const { payment } = await till.paidAtStripe();
  const response = await fetch(`http://127.0.0.1:${till.school.app.port}/payments/stripe`, {
    method: "POST",
    body: JSON.stringify({ number: payment.number }),
  });
  expect(response.status).toBe(401);
  const text = await metricsText();
  expect(text).toMatch(/payment_webhooks_total\{provider="stripe",outcome="settled"\} \d/);
  expect(text).toMatch(/payment_webhooks_total\{provider="stripe",outcome="forged"\} \d/);
});
