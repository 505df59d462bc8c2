import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import type { DeliveryFault } from "../../src/simulator/providers/faults.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY } from "../support/school.ts";
import { type Account, type Bill, MINUTE, SERVED, Till, WAITING } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("cryptopay", { price: 1000, currency: "USD" });
});
afterEach(async () => {
  till.there.cryptopay.faults.calls.clear();
  till.there.cryptopay.faults.deliveries.clear();
  till.there.cryptopay.turnsWebhookOn();
  await provesMoney(till.school);
});
afterAll(() => till.close());

const strikes = (fault: DeliveryFault) => till.there.cryptopay.faults.deliveries.add(fault, { times: 1 });
const pays = async ({ reference }: Bill, how: { amount?: string } = {}) => {
  till.there.cryptopay.pays(reference, how);
  await till.settles();
};
const answered = () => till.there.cryptopay.deliveries.at(-1)?.status;
const wallet = (amount: number, currency = "USD") => ({ [currency]: amount });

/** One message of Crypto Pay and what goes wrong with it; the money itself was paid. */
const messages: [name: string, fault: DeliveryFault, expected: Account][] = [
  ["told six times at once", { kind: "duplicated", times: 5 }, SERVED],
  ["told after what came later", { kind: "reordered" }, SERVED],
  ["told again, for our answer was lost", { kind: "unheard" }, SERVED],
  ["stamped by a clock that is ten minutes slow", { kind: "skewed", ms: -10 * MINUTE }, SERVED],
  ["stamped by a clock that is two days slow, so it is asked", { kind: "skewed", ms: -2 * DAY }, SERVED],
  ["stamped by a clock that is two days fast, so it is asked", { kind: "skewed", ms: 2 * DAY }, SERVED],
  ["signed by somebody else", { kind: "forged" }, WAITING],
  ["not signed", { kind: "unsigned" }, WAITING],
  ["lost", { kind: "lost" }, WAITING],
  ["changed on its way: the sum", { kind: "altered", what: "amount", to: "0.01", signed: false }, WAITING],
  [
    "changed on its way: the currency",
    { kind: "altered", what: "currency", to: "IDR", signed: false },
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

/** Crypto Pay itself says something else than what was asked for. */
const truths: [name: string, fault: DeliveryFault, expected: Account][] = [
  [
    "less than the price",
    { kind: "altered", what: "amount", to: "4", signed: true },
    { ...WAITING, payment: "settled", wallet: wallet(400), flags: ["wrong-sum"] },
  ],
  [
    "more than the price",
    { kind: "altered", what: "amount", to: "15", signed: true },
    { ...SERVED, wallet: wallet(500), flags: ["wrong-sum"] },
  ],
  [
    "another currency",
    { kind: "altered", what: "currency", to: "EUR", signed: true },
    { ...WAITING, payment: "settled", wallet: wallet(1000, "EUR"), flags: ["wrong-currency"] },
  ],
  [
    "a number that is nobody's: its invoice tells whose it is",
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

test("coins that are worth half of what was asked for: in the wallet, and staff know", async () => {
  const bill = await till.bills();
  await pays(bill, { amount: "5" });
  expect(await till.account(bill)).toMatchObject({
    order: "awaiting",
    wallet: wallet(500),
    flags: ["wrong-sum"],
  });
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
  till.there.cryptopay.faults.calls.add({ kind: "down" });
  strikes({ kind: "delayed", ms: 40 * MINUTE });
  await pays(bill);
  await till.passes(31 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: {} });
  await till.passes(10 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: wallet(1000), flags: ["late"] });
});

test("two invoices paid: bought once, the rest in the wallet, and staff know", async () => {
  const bill = await till.bills();
  const other = await till.billsAgain(bill);
  till.there.cryptopay.pays(bill.reference);
  await pays(other);
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", wallet: wallet(1000) });
  expect((await till.account(bill)).flags).toHaveLength(1);
});

test("it gives nothing back: money that staff want to return there stays in the wallet", async () => {
  const bill = await till.bills();
  await pays(bill);
  await till.refunds(bill, 1000);
  expect(await till.account(bill)).toEqual({
    ...{ order: "refunded", payment: "refunded", wallet: wallet(1000) },
    flags: ["refund-failed"],
  });
});

test("down while it should make an invoice, and its answer lost: there is one, and it is paid once", async () => {
  till.there.cryptopay.faults.calls.add({ kind: "down" }, { times: 1 });
  till.there.cryptopay.faults.calls.add({ kind: "lost" }, { of: /createInvoice/, times: 1 });
  const buyer = await till.shop.buyer();
  const order = await till.shop.orders(buyer, till.product);
  const begun = await till.shop.begins(order, "cryptopay");
  for (let second = 0; second < 40; second += 5) await till.passes(5000);
  const payment = await till.shop.payment(begun);
  const bill = { buyer, order, payment, reference: payment.reference ?? "" };
  await pays(bill);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("down when it is asked: found when it is back", async () => {
  const bill = await till.bills();
  strikes({ kind: "lost" });
  const recovers = till.there.cryptopay.faults.calls.add({ kind: "down" });
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
  till.there.cryptopay.pays(bill.reference);
  await till.passes(5 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("a new token: what it signs is refused until we have it, and found then", async () => {
  const bill = await till.bills();
  const old = till.there.cryptopay.token;
  till.there.cryptopay.rotatesToken("99:new");
  await pays(bill);
  expect(answered()).toBe(401);
  await till.passes(6 * MINUTE);
  expect(await till.account(bill)).toEqual(WAITING);
  till.there.cryptopay.rotatesToken(old);
  await till.passes(10 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("the same bytes after thirty days change nothing", async () => {
  const bill = await till.bills();
  strikes({ kind: "replayed" });
  await pays(bill);
  await till.passes(30 * DAY);
  const told = till.there.cryptopay.deliveries.filter(({ subject }) => subject === bill.reference);
  expect(told.map(({ status }) => status)).toEqual([200, 200]);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("what another program sells with the same token is nothing to us", async () => {
  const { url, cryptopay } = till.there;
  const response = await fetch(`${url}/api/createInvoice`, {
    method: "POST",
    headers: { "crypto-pay-api-token": cryptopay.token, "content-type": "application/json" },
    body: JSON.stringify({ currency_type: "fiat", fiat: "USD", amount: "7", payload: "order-7" }),
  });
  const { result } = await response.json();
  const before = await till.shop.flags();
  cryptopay.pays(result.invoice_id);
  await till.settles();
  expect(cryptopay.deliveries.at(-1)).toMatchObject({ status: 200 });
  expect(await till.shop.flags()).toEqual(before);
});
