import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { cameBack } from "../../src/features/payments/core/came-back.ts";
import { disputed, refundedThere } from "../../src/features/payments/core/givenback.ts";
import type { Payment } from "../../src/features/payments/core/payments.ts";
import { finish, noteReference, type Refund, refund } from "../../src/features/payments/core/refunds.ts";
import { giveUp } from "../../src/features/payments/core/refunds-failed.ts";
import { payments, refunds } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { correct } from "../../src/features/wallet/corrections.ts";
import { dollars } from "../support/cashier.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let charges = 0;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  await school.owner.says("/start");
});
afterEach(() => provesMoney(school));
afterAll(() => school.close());

/** Ten dollars, paid at Stripe for something that was handed over. */
async function sells() {
  const ali = await shop.buyer();
  const order = await shop.orders(ali, await shop.stocks(1));
  const begun = await shop.begins(order, "stripe", dollars(10));
  const charge = `pi_gone_${++charges}`;
  await shop.act((act) =>
    settle(act, { provider: "stripe", number: begun.number, charge, amount: dollars(10) }),
  );
  return { ali, order, payment: await shop.payment(begun), charge };
}

/** Ten dollars more for the same, which belong to no payment. */
async function straysIn() {
  const { ali, payment } = await sells();
  const charge = `pi_stray_${++charges}`;
  await shop.act((act) =>
    settle(act, { provider: "stripe", number: payment.number, charge, amount: dollars(10) }),
  );
  return { ali, charge };
}

const givesBack = (payment: Payment, way: Refund["way"]) =>
  shop.act((act) => refund(act, shop.staff, payment.id, { amount: 1000, way, reason: "" }));
const isGone = (charge: string, total: number) =>
  shop.act((act) => refundedThere(act, "stripe", { charge, total: dollars(total) }));
const isLost = (charge: string, amount = dollars(10)) =>
  shop.act((act) =>
    disputed(act, "stripe", { charge, dispute: "du_1", amount, state: "lost", why: "fraud" }),
  );
const spends = (ali: Buyer, amount: number) =>
  shop.act((act) =>
    correct(act, { ...shop.staff, rights: new Set(["balance.change"]) }, ali.id, dollars(-amount), "spent"),
  );
const oddNews = async () => (await shop.flags()).filter(({ kind }) => kind === "odd-news").length;

test("equal parts that go back there, one after the other, each leave the wallet", async () => {
  const { ali, payment, charge } = await sells();
  await givesBack(payment, "wallet");
  for (const total of [3, 6, 6, 9]) await isGone(charge, total);
  expect(await shop.balances(ali)).toEqual({ USD: 100 });
});

test("what was spent between two parts is the school's loss, and nobody's gain", async () => {
  const { ali, payment, charge } = await sells();
  await givesBack(payment, "wallet");
  await isGone(charge, 3);
  await spends(ali, 7);
  await isGone(charge, 6);
  expect(await shop.balances(ali)).toEqual({});
});

test("in all it comes to the same sum again after a part of it has failed: what goes then is booked too", async () => {
  const { ali, payment, charge } = await sells();
  const part = { amount: 300, way: "provider", reason: "" } as const;
  const { id } = await shop.act((act) => refund(act, shop.staff, payment.id, part));
  await shop.act((act) => finish(act, id, "re_1"));
  await shop.act((act) => refund(act, shop.staff, payment.id, { amount: 700, way: "wallet", reason: "" }));
  await isGone(charge, 6);
  expect(await shop.balances(ali)).toEqual({ USD: 400 });
  const failed = { charge, refund: "re_1", amount: dollars(3), why: "declined" };
  await shop.act((act) => cameBack(act, "stripe", failed));
  await isGone(charge, 6);
  expect(await shop.balances(ali)).toEqual({ USD: 400 });
});

test("what fails there is what went there, and not as much that staff have only just asked for", async () => {
  const { ali, payment, charge } = await sells();
  await isGone(charge, 2);
  const { id } = await shop.act((act) =>
    refund(act, shop.staff, payment.id, { amount: 200, way: "provider", reason: "" }),
  );
  const fails = (re: string) =>
    shop.act((act) => cameBack(act, "stripe", { charge, refund: re, amount: dollars(2), why: "declined" }));
  const states = async () =>
    (await shop.read.select().from(refunds).where(eq(refunds.paymentId, payment.id)).orderBy(refunds.id)).map(
      ({ state }) => state,
    );
  await fails("re_console");
  expect([await states(), await shop.balances(ali)]).toEqual([["failed", "asked"], { USD: 200 }]);
  await shop.act((act) => noteReference(act, id, "re_ours"));
  await isGone(charge, 4);
  await fails("re_ours");
  expect(await states()).toEqual(["failed", "failed", "done"]);
});

test("what the console gave back while staff did, and was counted in two parts, comes back as a whole", async () => {
  const { ali, payment, charge } = await sells();
  const part = { amount: 200, way: "provider", reason: "" } as const;
  const { id } = await shop.act((act) => refund(act, shop.staff, payment.id, part));
  await isGone(charge, 3);
  await shop.act((act) => finish(act, id, "re_ours"));
  await isGone(charge, 5);
  const failed = { charge, refund: "re_console", amount: dollars(3), why: "declined" };
  for (let times = 0; times < 2; times++) await shop.act((act) => cameBack(act, "stripe", failed));
  expect(await shop.balances(ali)).toEqual({ USD: 300 });
});

test("money that a bank has taken cannot be given back there as well", async () => {
  const { ali, payment, charge } = await sells();
  await givesBack(payment, "wallet");
  await isLost(charge);
  await isGone(charge, 10);
  expect(await shop.balances(ali)).toEqual({});
});

test("of what a bank has taken in part, the rest can still be given back there", async () => {
  const { ali, order, payment, charge } = await sells();
  await isLost(charge, dollars(4));
  await isGone(charge, 6);
  expect((await shop.payment(payment)).refunded).toBe(1000);
  expect([(await shop.order(order)).state, await shop.balances(ali)]).toEqual(["refunded", {}]);
});

test("a dispute in another currency takes nothing, and staff read what was told", async () => {
  const { order, charge } = await sells();
  const before = await oddNews();
  await isLost(charge, { amount: 1000, currency: "JPY" });
  expect((await shop.order(order)).state).toBe("fulfilled");
  expect(await oddNews()).toBe(before + 1);
});

test("stray money that a bank takes leaves the wallet it was put into", async () => {
  const { ali, charge } = await straysIn();
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  await isLost(charge);
  expect(await shop.balances(ali)).toEqual({});
  const flag = (await shop.flags()).find(({ key }) => key === `disputed:stripe:${charge}:du_1:lost`);
  expect(flag).toMatchObject({ personId: ali.id, outcome: "taken" });
});

test("a part of stray money that goes back there is for staff to look at, with what was told", async () => {
  const { ali, charge } = await straysIn();
  await isGone(charge, 4);
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  await school.app.settle();
  await school.owner.taps("👀 Look at it");
  expect(readAloud(school.owner.screen)).toMatch(
    /fits nothing that we know[\s\S]*Told: a refund of \$4, Stripe/,
  );
  await isGone(charge, 10);
  expect(await shop.balances(ali)).toEqual({});
});

test("a top-up does not go back into the balance that it lies in", async () => {
  const ali = await shop.buyer();
  await shop.tops(ali, 1000);
  const [payment] = await shop.read.select().from(payments).where(eq(payments.personId, ali.id));
  if (!payment) throw new Error("nothing was paid");
  await expect(givesBack(payment, "wallet")).rejects.toThrow("refund-too-much");
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
});

const isBack = (charge: string, amount = dollars(10)) =>
  shop.act((act) => cameBack(act, "stripe", { charge, refund: `re_${charge}`, amount, why: "declined" }));

test.each([
  ["all of it", 10, {}],
  ["a part of it", 7, { USD: 300 }],
] as const)(
  "of a top-up %s was spent: given back there it is the school's loss, which ends when that does not arrive",
  async (_, spent, left) => {
    const ali = await shop.buyer();
    const { number } = await shop.beginsTopUp(ali, 1000, "stripe");
    const charge = `pi_gone_${++charges}`;
    await shop.act((act) => settle(act, { provider: "stripe", number, charge, amount: dollars(10) }));
    await spends(ali, spent);
    await isGone(charge, 10);
    expect(await shop.balances(ali)).toEqual({});
    for (let times = 0; times < 2; times++) await isBack(charge);
    expect(await shop.balances(ali)).toEqual(left);
  },
);

test("what was spent of stray money is not its owner's once more when it has come back", async () => {
  const { ali, charge } = await straysIn();
  await spends(ali, 6);
  await isGone(charge, 10);
  expect(await shop.balances(ali)).toEqual({});
  for (let times = 0; times < 2; times++) await isBack(charge);
  expect(await shop.balances(ali)).toEqual({ USD: 400 });
});

test("what the school bore of one refund ends as well when another of that payment comes to nothing", async () => {
  const tops = async () => {
    const ali = await shop.buyer();
    const payment = await shop.beginsTopUp(ali, 1000, "stripe");
    const charge = `pi_gone_${++charges}`;
    const paid = { provider: "stripe", number: payment.number, charge, amount: dollars(10) };
    await shop.act((act) => settle(act, paid));
    return { ali, payment, charge };
  };
  const vera = await tops();
  await isGone(vera.charge, 3);
  await spends(vera.ali, 4);
  await isGone(vera.charge, 10);
  await isBack(vera.charge, dollars(3));
  expect(await shop.balances(vera.ali)).toEqual({});
  const { ali, payment, charge } = await tops();
  const half = { amount: 500, way: "provider", reason: "" } as const;
  const { id } = await shop.act((act) => refund(act, shop.staff, payment.id, half));
  await spends(ali, 3);
  await isGone(charge, 10);
  await shop.act((act) => giveUp(act, id, { why: "no" }));
  expect(await shop.balances(ali)).toEqual({ USD: 200 });
});

test("what comes back is not taken for a refund of that sum that was refused: where nothing fits it, staff read of it", async () => {
  const { payment, charge } = await sells();
  const part = { amount: 200, way: "provider", reason: "" } as const;
  const { id } = await shop.act((act) => refund(act, shop.staff, payment.id, part));
  await shop.act((act) => giveUp(act, id, { why: "no" }));
  const before = await oddNews();
  for (let times = 0; times < 2; times++) await isBack(charge, dollars(2));
  expect(await oddNews()).toBe(before + 1);
});
