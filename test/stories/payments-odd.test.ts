import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { opened } from "../../src/features/payments/core/begin.ts";
import { closeFlag } from "../../src/features/payments/core/flags.ts";
import { refundedThere } from "../../src/features/payments/core/givenback.ts";
import type { Tidings } from "../../src/features/payments/core/inflow.ts";
import { expireAttempts, fail } from "../../src/features/payments/core/payments.ts";
import { flags, payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { isPayable, settle } from "../../src/features/payments/core/settle.ts";
import { giveStrayBack } from "../../src/features/payments/core/stray-back.ts";
import { SUSPENSE } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import { provesMoney } from "../support/proofs.ts";
import { School } from "../support/school.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

const MINUTE = 60_000;
const dollars = (amount: number) => ({ amount, currency: "USD" });
const stars = (amount: number) => ({ amount, currency: "XTR" });

let school: School;
let shop: Shop;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
});
afterAll(async () => {
  await provesMoney(school);
  await school.close();
});

const comes = (tidings: Tidings) => shop.act((act) => settle(act, tidings));
const newestFlag = async () => (await shop.flags())[0];

/** Somebody with an order and a page to pay it on. */
async function billed(provider: string, reference: string) {
  const ali = await shop.buyer();
  const order = await shop.orders(ali, await shop.stocks(1));
  const begun = await shop.begins(order, provider);
  await shop.act((act) => opened(act, begun.id, { reference, url: "https://pay.example" }));
  return { ali, order, payment: await shop.payment(begun) };
}

test("money told with the number of one payment and the page of another settles neither; its payer has it", async () => {
  const [one, other] = [await billed("stripe", "page-one"), await billed("stripe", "page-other")];
  const mixed = { number: one.payment.number, reference: "page-other", charge: "mixed" };
  const { verdict } = await comes({ provider: "stripe", ...mixed, amount: dollars(1000) });
  expect(verdict).toBe("noted");
  for (const { order, payment } of [one, other]) {
    expect(await shop.order(order)).toMatchObject({ state: "awaiting" });
    expect(await shop.payment(payment)).toMatchObject({ state: "open", paid: null });
  }
  expect(await newestFlag()).toMatchObject({ kind: "unknown", outcome: "credited" });
  expect((await shop.balance(one.ali)) + (await shop.balance(other.ali))).toBe(1000);
});

test("a second payment that its provider would give back is refused, and nobody has it here", async () => {
  const { ali, order, payment } = await billed("multicard", "page-twice");
  const asks = (charge: string) =>
    comes({
      ...{ provider: "multicard", number: payment.number, reference: "page-twice", charge },
      ...{ amount: dollars(1000), canRefuse: true },
    });
  expect(await asks("first")).toMatchObject({ verdict: "settled" });
  expect(await asks("first")).toMatchObject({ verdict: "again" });
  expect(await asks("second")).toMatchObject({ verdict: "refused" });
  expect(await shop.order(order)).toMatchObject({ state: "fulfilled" });
  expect(await shop.balance(ali)).toBe(0);
  expect(await newestFlag()).toMatchObject({ outcome: "kept", details: { refused: true } });
});

test("what nobody knows and its provider would give back is not in our books", async () => {
  const before = await balanceOf(shop.read, SUSPENSE, "USD");
  const tidings = { provider: "multicard", number: "PNOWHERE", charge: "nobodys" } as const;
  expect(await comes({ ...tidings, amount: dollars(700), canRefuse: true })).toEqual({ verdict: "unknown" });
  expect(await balanceOf(shop.read, SUSPENSE, "USD")).toBe(before);
  expect(await newestFlag()).toMatchObject({ kind: "unknown", outcome: "kept" });
});

/** Somebody has paid the same thing twice: the second sum is on their balance. */
async function paidTwice(): Promise<{ ali: Buyer; charge: string }> {
  const { ali, payment } = await billed("stripe", `page-${school.clock.now().getTime()}-${Math.random()}`);
  const { number } = payment;
  const charge = `again-${number}`;
  for (const each of [`once-${number}`, charge])
    await comes({ provider: "stripe", number, charge: each, amount: dollars(1000) });
  expect(await shop.balance(ali)).toBe(1000);
  return { ali, charge };
}

test("of a second payment only a part went back there: all of it stays, until all of it is gone", async () => {
  const { ali, charge } = await paidTwice();
  const goes = (amount: number) =>
    shop.act((act) => refundedThere(act, "stripe", { charge, total: dollars(amount) }));
  await goes(400);
  expect(await shop.balance(ali)).toBe(1000);
  await goes(1000);
  expect(await shop.balance(ali)).toBe(0);
});

test("Stars of somebody whom nobody knows cannot be given back, and stay where they can be looked at", async () => {
  await comes({ provider: "stars", number: "PNOWHERE", charge: "stars-of-nobody", amount: stars(50) });
  const flag = await newestFlag();
  expect(flag).toMatchObject({ kind: "unknown", outcome: "kept", personId: null });
  const back = shop.act((act) => giveStrayBack(act, shop.staff, flag?.id ?? 0));
  await expect(back).rejects.toThrow("cashier-not-kept");
  expect(await newestFlag()).toMatchObject({ outcome: "kept", closedAt: null });
});

test("what somebody has looked at stays theirs: it is closed once", async () => {
  await paidTwice();
  const flag = await newestFlag();
  const closes = () => shop.act((act) => closeFlag(act, shop.staff, flag?.id ?? 0));
  await closes();
  const [closed] = await shop.read
    .select()
    .from(flags)
    .where(eq(flags.id, flag?.id ?? 0));
  await school.passes(MINUTE);
  await expect(closes()).rejects.toThrow("flag-closed");
  expect(await newestFlag()).toEqual(closed);
});

test("three attempts a minute are three: the fourth has to wait until the first is a minute old", async () => {
  await school.sets(paying.perMinute, 3);
  const [ali, vali] = [await shop.buyer(), await shop.buyer()];
  const begins = (buyer: Buyer) => shop.beginsTopUp(buyer, 2000, "card");
  for (let time = 0; time < 3; time++) await begins(ali);
  await expect(begins(ali)).rejects.toThrow("too-many-payments");
  await begins(vali);
  await school.passes(MINUTE - 1);
  await expect(begins(ali)).rejects.toThrow("too-many-payments");
  await school.passes(1);
  await begins(ali);
  await school.sets(paying.perMinute, 0);
});

test.each([
  ["a moment before its time is over a payment can be paid", 1, true],
  ["in the very moment at which its time is over nobody can pay it any more", 0, false],
])("%s, and whoever sweeps sees it alike", async (_, left, isOpen) => {
  const begun = await shop.beginsTopUp(await shop.buyer(), 500, "stripe");
  await shop.act(async (act) => {
    const expiresAt = new Date(act.now.getTime() + left);
    await act.tx.update(payments).set({ expiresAt }).where(eq(payments.id, begun.id));
    expect(isPayable({ ...begun, expiresAt }, act.now)).toBe(isOpen);
    await expireAttempts(act);
  });
  expect((await shop.payment(begun)).state === "unasked").toBe(isOpen);
});

test("money for an attempt that had failed, while its order still waits, buys it: nobody is told that it came too late", async () => {
  const { ali, order, payment } = await billed("stripe", "page-declined");
  await shop.act((act) => fail(act, payment.id, "declined"));
  const before = (await shop.flags()).length;
  await comes({
    provider: "stripe",
    reference: "page-declined",
    charge: "pi_second_try",
    amount: dollars(1000),
  });
  expect([(await shop.order(order)).state, await shop.balances(ali)]).toEqual(["fulfilled", {}]);
  expect(await shop.flags()).toHaveLength(before);
});
