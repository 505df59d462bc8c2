import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { refund } from "../../src/features/payments/core/refunds.ts";
import type { DeliveryFault } from "../../src/simulator/providers/faults.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY } from "../support/school.ts";
import { type Account, type Bill, MINUTE, SERVED, Till, WAITING } from "../support/till.ts";

const PRICE = 5_000_000;

let till: Till;
beforeAll(async () => {
  till = await Till.open("multicard", { price: PRICE, currency: "UZS" });
});
afterEach(async () => {
  till.there.multicard.faults.calls.clear();
  till.there.multicard.faults.deliveries.clear();
  till.there.multicard.callbacks = "success";
  await provesMoney(till.school);
});
afterAll(() => till.close());

const strikes = (fault: DeliveryFault, of?: string) =>
  till.there.multicard.faults.deliveries.add(fault, { ...(of && { of }), times: 1 });
const pays = async ({ reference }: Bill) => {
  await till.there.multicard.pays(reference);
  await till.settles();
};
/** What the payment is at Multicard: `success` when the money is ours, `error` when the payer has it again. */
const there = ({ reference }: Bill) => till.there.multicard.invoices.sure(reference).payment.status;

/** One question of Multicard and what goes wrong with it: the reply decides about the payer's money. */
const questions: [name: string, fault: DeliveryFault, expected: Account, status: string][] = [
  ["asked six times at once", { kind: "duplicated", times: 5 }, SERVED, "success"],
  ["asked after what came later", { kind: "reordered" }, SERVED, "success"],
  ["asked again, for our answer was lost", { kind: "unheard" }, SERVED, "billing"],
  [
    "the sum written otherwise than it is, but signed: what is true is asked",
    { kind: "altered", what: "amount", to: 100, signed: true },
    SERVED,
    "success",
  ],
  ["signed by somebody else", { kind: "forged" }, WAITING, "error"],
  ["not signed", { kind: "unsigned" }, WAITING, "error"],
  ["never asked: the money is held, and the payer has it again", { kind: "lost" }, WAITING, "billing"],
  [
    "changed on its way: the sum",
    { kind: "altered", what: "amount", to: 1, signed: false },
    WAITING,
    "error",
  ],
  [
    "changed on its way: the order",
    { kind: "altered", what: "order", to: "P1", signed: false },
    WAITING,
    "error",
  ],
  [
    "for an order that is not its own, but signed",
    { kind: "altered", what: "order", to: "P0", signed: true },
    WAITING,
    "error",
  ],
];

test.each(questions)("%s", async (_, fault, expected, status) => {
  const bill = await till.bills();
  strikes(fault);
  await pays(bill);
  expect(await till.account(bill)).toEqual(expected);
  expect(there(bill)).toBe(status as ReturnType<typeof there>);
});

/** The other kind of callbacks tells of every state, and its replies decide nothing. */
const messages: [name: string, fault: DeliveryFault, expected: Account][] = [
  ["told six times at once", { kind: "duplicated", times: 5 }, SERVED],
  ["told after what came later", { kind: "reordered" }, SERVED],
  ["signed by somebody else", { kind: "forged" }, WAITING],
  ["lost", { kind: "lost" }, WAITING],
  ["changed on its way", { kind: "altered", what: "amount", to: 1, signed: false }, WAITING],
];

test.each(messages)("of every state: %s", async (_, fault, expected) => {
  const bill = await till.bills();
  till.there.multicard.callbacks = "webhooks";
  strikes(fault, "success");
  await pays(bill);
  expect(await till.account(bill)).toEqual(expected);
  await till.passes(5 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("for nothing that we know: we say no, and the payer has it again", async () => {
  const bill = await till.bills();
  const stranger = await till.billsAgain(bill);
  await till.forgets(stranger.payment);
  await pays(stranger);
  expect(there(stranger)).toBe("error");
  expect(await till.account(bill)).toEqual(WAITING);
});

test("asked when the order is over: we say no, the payer has it again, and staff know", async () => {
  const bill = await till.bills();
  strikes({ kind: "delayed", ms: 40 * MINUTE });
  await pays(bill);
  await till.passes(31 * MINUTE);
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: {} });
  await till.passes(10 * MINUTE);
  expect(there(bill)).toBe("error");
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: {}, flags: ["late"] });
});

test("paid on two pages: bought once, and the other sum is with the payer again, or in the wallet", async () => {
  const bill = await till.bills();
  const other = await till.billsAgain(bill);
  await Promise.all([till.there.multicard.pays(bill.reference), till.there.multicard.pays(other.reference)]);
  await till.settles();
  const { order, wallet } = await till.account(bill);
  expect(order).toBe("fulfilled");
  const isRefused = [there(bill), there(other)].includes("error");
  expect(wallet).toEqual(isRefused ? {} : { UZS: PRICE });
});

test("given back before we were told that it was paid: neither goods nor money is left here", async () => {
  const bill = await till.bills();
  till.there.multicard.callbacks = "webhooks";
  strikes({ kind: "delayed", ms: MINUTE }, "success");
  await pays(bill);
  till.there.multicard.refundsInConsole(bill.reference);
  await till.settles();
  await till.passes(MINUTE);
  await till.passes(10 * MINUTE);
  const { order, wallet } = await till.account(bill);
  expect(["awaiting", "refunded"]).toContain(order);
  expect(wallet).toEqual({});
});

test("down while we want to know what is true: the money is held, and we are asked again", async () => {
  const bill = await till.bills();
  const recovers = till.there.multicard.faults.calls.add({ kind: "down" });
  await pays(bill);
  expect(there(bill)).toBe("billing");
  expect(await till.account(bill)).toEqual(WAITING);
  recovers();
  await till.passes(MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
  expect(there(bill)).toBe("success");
});

test("told and asked in the same moment: once", async () => {
  const bill = await till.bills();
  till.there.multicard.callbacks = "webhooks";
  strikes({ kind: "delayed", ms: 5 * MINUTE }, "success");
  await till.there.multicard.pays(bill.reference);
  await till.passes(5 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
});

test("parts go back one after the other, and the rest: each is what Multicard gave back, and no more", async () => {
  const bill = await till.bills();
  await pays(bill);
  const gone = () => till.there.multicard.invoices.sure(bill.reference).refunded;
  for (const [part, all] of [
    [2_000_000, 2_000_000],
    [1_000_000, 3_000_000],
  ] as const) {
    await till.refunds(bill, part);
    expect(gone()).toBe(all);
    expect(await till.account(bill)).toEqual({ ...SERVED, payment: "partly-refunded" });
    expect(await till.shop.payment(bill.payment)).toMatchObject({ refunded: all });
  }
  expect(there(bill)).toBe("success");
  await till.refunds(bill, 2_000_000);
  expect(there(bill)).toBe("revert");
  expect(await till.account(bill)).toEqual({ ...SERVED, order: "refunded", payment: "refunded" });
});

test.each(["wallet", "hand"] as const)(
  "what went back by %s is not given back by Multicard as well, though nothing is left then",
  async (way) => {
    const bill = await till.bills();
    await pays(bill);
    const wish = { amount: 2_000_000, way, reason: "" };
    await till.shop.act((act) => refund(act, till.shop.staff, bill.payment.id, wish));
    await till.refunds(bill, 3_000_000);
    expect(till.there.multicard.invoices.sure(bill.reference).refunded).toBe(3_000_000);
    expect(there(bill)).toBe("success");
    expect(await till.account(bill)).toMatchObject({ order: "refunded", payment: "refunded" });
    expect(await till.shop.balances(bill.buyer)).toEqual(way === "wallet" ? { UZS: 2_000_000 } : {});
  },
);

test("a part given back in Multicard's console is taken over, and the next as well, however often it is told", async () => {
  const bill = await till.bills();
  await pays(bill);
  till.there.multicard.callbacks = "webhooks";
  for (const [part, all] of [
    [2_000_000, 2_000_000],
    [1_000_000, 3_000_000],
  ] as const) {
    strikes({ kind: "duplicated", times: 3 });
    till.there.multicard.refundsInConsole(bill.reference, part);
    await till.settles();
    expect(await till.shop.payment(bill.payment)).toMatchObject({ refunded: all });
  }
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", payment: "partly-refunded" });
  expect((await till.account(bill)).wallet).toEqual({});
});

test("a part that we gave back ourselves is no news when Multicard tells of it", async () => {
  const bill = await till.bills();
  await pays(bill);
  till.there.multicard.callbacks = "webhooks";
  await till.refunds(bill, 2_000_000);
  expect(await till.account(bill)).toEqual({ ...SERVED, payment: "partly-refunded" });
});

test("paid, and a part of it given back, before we were told of either: the rest has bought it", async () => {
  const bill = await till.bills();
  till.there.multicard.callbacks = "webhooks";
  strikes({ kind: "lost" }, "success");
  await pays(bill);
  till.there.multicard.refundsInConsole(bill.reference, 2_000_000);
  await till.settles();
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", payment: "partly-refunded" });
});

test("a new secret that we do not have: we say no, and the payer has it again", async () => {
  const bill = await till.bills();
  const { secret } = till.there.multicard;
  till.there.multicard.rotatesSecret("new");
  await pays(bill);
  expect(there(bill)).toBe("error");
  expect(await till.account(bill)).toEqual(WAITING);
  till.there.multicard.rotatesSecret(secret);
});

test("the same bytes after thirty days change nothing", async () => {
  const bill = await till.bills();
  strikes({ kind: "replayed" });
  await pays(bill);
  await till.passes(30 * DAY);
  const told = till.there.multicard.deliveries.filter(({ subject }) => subject === bill.reference);
  expect(told.map(({ status }) => status)).toEqual([200, 200]);
  expect(await till.account(bill)).toEqual(SERVED);
});
