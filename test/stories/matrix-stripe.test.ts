import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import type { DeliveryFault } from "../../src/simulator/providers/faults.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY } from "../support/school.ts";
import { type Account, type Bill, MINUTE, SERVED, Till, WAITING } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
});
afterEach(async () => {
  till.there.stripe.faults.calls.clear();
  till.there.stripe.faults.deliveries.clear();
  await provesMoney(till.school);
});
afterAll(() => till.close());

const COMPLETED = "checkout.session.completed";
const strikes = (fault: DeliveryFault, of: string | RegExp = COMPLETED) =>
  till.there.stripe.faults.deliveries.add(fault, { of, times: 1 });
const pays = async ({ reference }: Bill) => {
  till.there.stripe.pays(reference);
  await till.settles();
};
const isRefused = () => till.there.stripe.deliveries.filter(({ type }) => type === COMPLETED).at(-1)?.status;
const wallet = (amount: number, currency = "USD") => ({ [currency]: amount });

/** One message of Stripe and what goes wrong with it; the money itself was paid. */
const messages: [name: string, fault: DeliveryFault, expected: Account][] = [
  ["told six times at once", { kind: "duplicated", times: 5 }, SERVED],
  ["told after what came later", { kind: "reordered" }, SERVED],
  ["told again, for our answer was lost", { kind: "unheard" }, SERVED],
  ["stamped by a clock that is four minutes slow", { kind: "skewed", ms: -4 * MINUTE }, SERVED],
  ["stamped by a clock that is ten minutes slow", { kind: "skewed", ms: -10 * MINUTE }, WAITING],
  ["stamped by a clock that is ten minutes fast", { kind: "skewed", ms: 10 * MINUTE }, WAITING],
  ["signed by somebody else", { kind: "forged" }, WAITING],
  ["not signed", { kind: "unsigned" }, WAITING],
  ["lost", { kind: "lost" }, WAITING],
  ["changed on its way: the sum", { kind: "altered", what: "amount", to: 1, signed: false }, WAITING],
  [
    "changed on its way: the currency",
    { kind: "altered", what: "currency", to: "irr", signed: false },
    WAITING,
  ],
  ["changed on its way: the order", { kind: "altered", what: "order", to: "P1", signed: false }, WAITING],
];

test.each(messages)("%s", async (_, fault, expected) => {
  const bill = await till.bills();
  strikes(fault);
  await pays(bill);
  expect(await till.account(bill)).toEqual(expected);
  await till.passes(5 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

/** Stripe itself says something else than what was asked for. */
const truths: [name: string, fault: DeliveryFault, expected: Account][] = [
  [
    "less than the price",
    { kind: "altered", what: "amount", to: 400, signed: true },
    { ...WAITING, payment: "settled", wallet: wallet(400), flags: ["wrong-sum"] },
  ],
  [
    "more than the price",
    { kind: "altered", what: "amount", to: 1500, signed: true },
    { ...SERVED, wallet: wallet(500), flags: ["wrong-sum"] },
  ],
  [
    "another currency",
    { kind: "altered", what: "currency", to: "eur", signed: true },
    { ...WAITING, payment: "settled", wallet: wallet(1000, "EUR"), flags: ["wrong-currency"] },
  ],
  [
    "a number that is nobody's: its page tells whose it is",
    { kind: "altered", what: "order", to: "P0", signed: true },
    SERVED,
  ],
];

test.each(truths)("%s", async (_, fault, expected) => {
  const bill = await till.bills();
  strikes(fault);
  await pays(bill);
  expect(await till.account(bill)).toEqual(expected);
});

test("money for nothing that we know waits for staff", async () => {
  const bill = await till.bills();
  const stranger = await till.billsAgain(bill);
  await till.forgets(stranger.payment);
  await pays(stranger);
  expect((await till.shop.flags())[0]).toMatchObject({ kind: "unknown", outcome: "kept", amount: 1000 });
  expect(await till.account(bill)).toEqual(WAITING);
});

test("paid in time and told when the order is over: in the wallet, and staff know", async () => {
  const bill = await till.bills();
  till.there.stripe.faults.calls.add({ kind: "down" });
  strikes({ kind: "delayed", ms: 40 * MINUTE });
  await pays(bill);
  await till.passes(31 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: {} });
  await till.passes(10 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: wallet(1000), flags: ["late"] });
});

test("paid on two pages: bought once, the rest in the wallet, and staff know", async () => {
  const bill = await till.bills();
  const other = await till.billsAgain(bill);
  till.there.stripe.pays(bill.reference);
  await pays(other);
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", wallet: wallet(1000) });
  expect((await till.account(bill)).flags).toHaveLength(1);
});

test("given back before we were told that it was paid: neither goods nor money is left here", async () => {
  const bill = await till.bills();
  strikes({ kind: "delayed", ms: MINUTE });
  await pays(bill);
  till.there.stripe.refundsInDashboard(till.there.stripe.session(bill.reference).payment_intent ?? "");
  await till.settles();
  await till.passes(MINUTE);
  await till.passes(4 * MINUTE);
  expect(await till.account(bill)).toEqual({
    ...{ order: "refunded", payment: "refunded", wallet: {} },
    flags: ["refunded-there"],
  });
});

test("the payer's bank takes a part back: told six times, it is gone once", async () => {
  const bill = await till.bills();
  await pays(bill);
  const { stripe } = till.there;
  const { id } = stripe.disputes(stripe.session(bill.reference).payment_intent ?? "", { amount: 400 });
  strikes({ kind: "duplicated", times: 5 }, "charge.dispute.closed");
  stripe.closesDispute(id, "lost");
  await till.settles();
  expect(await till.shop.payment(bill.payment)).toMatchObject({ state: "partly-refunded", refunded: 400 });
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", wallet: {} });
});

test("down while it should make a page: it makes one later, and is paid once", async () => {
  till.there.stripe.faults.calls.add({ kind: "down" }, { times: 1 });
  till.there.stripe.faults.calls.add({ kind: "lost" }, { times: 1 });
  const buyer = await till.shop.buyer();
  const order = await till.shop.orders(buyer, till.product);
  const begun = await till.shop.begins(order, "stripe");
  for (let second = 0; second < 40; second += 5) await till.passes(5000);
  const payment = await till.shop.payment(begun);
  const bill = { buyer, order, payment, reference: payment.reference ?? "" };
  await pays(bill);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("down when it is asked: found when it is back", async () => {
  const bill = await till.bills();
  strikes({ kind: "lost" });
  const recovers = till.there.stripe.faults.calls.add({ kind: "down" });
  await pays(bill);
  await till.passes(6 * MINUTE);
  expect(await till.account(bill)).toEqual(WAITING);
  recovers();
  await till.passes(10 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("told and asked in the same moment: once", async () => {
  const bill = await till.bills();
  strikes({ kind: "delayed", ms: 5 * MINUTE });
  till.there.stripe.pays(bill.reference);
  await till.passes(5 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("a new secret besides the old one: heard; instead of it: refused, and found by asking", async () => {
  const [first, second] = [await till.bills(), await till.bills()];
  const old = till.there.stripe.secret;
  till.there.stripe.rotatesSecret("whsec_new", { overlapMs: MINUTE });
  await pays(first);
  expect(await till.account(first)).toEqual(SERVED);
  await till.passes(MINUTE);
  await pays(second);
  expect(isRefused()).toBe(401);
  expect(await till.account(second)).toEqual(WAITING);
  await till.passes(5 * MINUTE);
  expect(await till.account(second)).toEqual(SERVED);
  till.there.stripe.rotatesSecret(old);
});

test("the same bytes after thirty days: they are not believed any more, and change nothing", async () => {
  const bill = await till.bills();
  strikes({ kind: "replayed" });
  await pays(bill);
  await till.passes(30 * DAY);
  expect(isRefused()).toBe(401);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("what the console has given back and what was refused to staff is no more in all than what was paid", async () => {
  const bill = await till.paidAtStripe();
  const { stripe } = till.there;
  stripe.faults.calls.add({ kind: "down" }, { of: "POST /v1/refunds" });
  await till.refunds(bill, 300);
  stripe.refundsInDashboard(stripe.session(bill.reference).payment_intent ?? "", 800);
  await till.settles();
  stripe.faults.calls.clear();
  await till.passes(10 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ payment: "refunded", wallet: wallet(200) });
});
