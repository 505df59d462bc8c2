import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import { cameBack } from "../../src/features/payments/core/came-back.ts";
import { disputed, refundedThere } from "../../src/features/payments/core/givenback.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { giveStrayBack, returned } from "../../src/features/payments/core/stray-back.ts";
import { assign, sentBack } from "../../src/features/payments/core/strays.ts";
import { correct } from "../../src/features/wallet/corrections.ts";
import type { Person } from "../../src/simulator/index.ts";
import { dollars } from "../support/cashier.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

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

/** Ten dollars at Stripe that nobody knows what for; of whoever paid, where that is known. */
async function straysIn(payer?: number) {
  const charge = `pi_stray_${++charges}`;
  await shop.act((act) => settle(act, { provider: "stripe", charge, amount: dollars(10), payer }));
  return { charge, flag: await flagOf(`unknown:stripe:${charge}`) };
}

async function flagOf(key: string) {
  const row = (await shop.flags()).find((flag) => flag.key === key);
  if (!row) throw new Error(`nothing was flagged as ${key}`);
  return row;
}

const lossOf = (charge: string) => flagOf(`disputed:stripe:${charge}:du_1:lost`);

/** Somebody who reads what the bot tells them; `reads` counts how often. */
async function reader() {
  const buyer = await shop.buyer();
  const { screen, reads } = reading(school.person({ id: buyer.telegramId }));
  await screen.says("/start");
  return { ...buyer, screen, reads };
}

const reading = (screen: Person) => ({
  screen,
  reads: (words: RegExp) => screen.messages.filter(({ text = "" }) => words.test(readAloud(text))).length,
});

/** What stands in their history, the newest first. */
async function historyOf(screen: Person): Promise<string[]> {
  await screen.says("/history");
  const lines = readAloud(screen.messages.at(-1)?.text ?? "").split("\n\n");
  return lines.slice(1).map((line) => line.replace(/^.* · /, "").replace("\n", " "));
}

const isGone = (charge: string) =>
  shop.act((act) => refundedThere(act, "stripe", { charge, total: dollars(10) }));
const isLost = (charge: string, amount = dollars(10)) =>
  shop.act((act) =>
    disputed(act, "stripe", { charge, dispute: "du_1", amount, state: "lost", why: "fraud" }),
  );
const comesBack = (charge: string, refund: string) =>
  shop.act((act) =>
    cameBack(act, "stripe", { charge, refund, amount: dollars(10), why: "lost_or_stolen_card" }),
  );
const finds = (flag: number, owner: number) => shop.act((act) => assign(act, shop.boss, flag, owner));

async function looksAt(id: number) {
  await school.app.settle();
  await school.owner.forgesTap(doorsOf(flagDesk).card.pack({ id: `${id}` }));
  return readAloud(school.owner.screen);
}

const deeds = {
  "is given back in the console": isGone,
  "is lost to the bank": isLost,
} satisfies Record<string, (charge: string) => Promise<unknown>>;

test.each(Object.entries(deeds))(
  "money whose owner staff have found, and that %s, leaves its owner",
  async (_, goes) => {
    const ali = await reader();
    const { charge, flag } = await straysIn();
    await finds(flag.id, ali.id);
    expect(await shop.balances(ali)).toEqual({ USD: 1000 });
    await goes(charge);
    await goes(charge);
    expect(await shop.balances(ali)).toEqual({});
    await school.app.settle();
    expect(ali.reads(/\$10 .* was given back to you|bank has taken back \$10/)).toBe(1);
    expect(await looksAt(flag.id)).toMatch(/no longer with us/);
  },
);

test("what goes back in the console, does not arrive, and goes back there once more, leaves each time", async () => {
  const ali = await reader();
  const { charge } = await straysIn(ali.id);
  await isGone(charge);
  expect(await shop.balances(ali)).toEqual({});
  await comesBack(charge, "re_back_1");
  await comesBack(charge, "re_back_1");
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  await isGone(charge);
  expect(await shop.balances(ali)).toEqual({});
  await school.app.settle();
  expect(ali.reads(/\$10 .* without expecting it was given back to you/)).toBe(2);
  expect(ali.reads(/\$10 .* could not be delivered\. It is on your balance again/)).toBe(1);
  expect((await shop.flags()).filter(({ details }) => details.charge === charge)).toHaveLength(4);
});

test("what left a balance, came back, and was lost after it had been spent is called so in its owner's history", async () => {
  const ali = await reader();
  const { charge } = await straysIn(ali.id);
  await isGone(charge);
  await comesBack(charge, "re_back_3");
  await shop.act((act) => correct(act, shop.boss, ali.id, dollars(-4), "spent"));
  await isLost(charge);
  await school.app.settle();
  expect(await historyOf(ali.screen)).toEqual([
    "Taken back −$10",
    "Covered by the school +$4",
    "Correction by the school −$4",
    "Refund that did not arrive +$10",
    "Taken back −$10",
    "Payment received +$10",
  ]);
});

test("of whose staff have found it to be, what comes back is kept for staff again, and can be found once more", async () => {
  const ali = await reader();
  const { charge, flag } = await straysIn();
  await finds(flag.id, ali.id);
  await isGone(charge);
  await comesBack(charge, "re_back_2");
  const again = await flagOf("stray-came-back:stripe:re_back_2");
  expect(again).toMatchObject({ outcome: "kept" });
  expect(await looksAt(again.id)).toMatch(/kept aside/);
  expect(await shop.balances(ali)).toEqual({});
  await finds(again.id, ali.id);
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
});

test("what staff send back by hand from a balance is told to its owner", async () => {
  const ali = await reader();
  const { flag } = await straysIn(ali.id);
  await shop.act((act) => sentBack(act, shop.staff, flag.id));
  await school.app.settle();
  expect(ali.reads(/\$10 that we had received from you .* was given back to you/)).toBe(1);
});

/** Staff have the provider give it back, and before that answers, the bank has decided. */
const isReturnedAndLost = (flag: number, charge: string, amount = dollars(10)) =>
  shop.act(async (act) => {
    await giveStrayBack(act, shop.boss, flag);
    await disputed(act, "stripe", { charge, dispute: "du_1", amount, state: "lost", why: "fraud" });
  });

test("a refund that is refused after the bank has taken the money brings nothing back, and all hear where it is", async () => {
  const ali = await reader();
  const { charge, flag } = await straysIn(ali.id);
  await isReturnedAndLost(flag.id, charge);
  await school.app.settle();
  expect(await shop.balances(ali)).toEqual({});
  expect(ali.reads(/bank has taken back \$10/)).toBe(1);
  expect(await looksAt((await flagOf(`stray-stays:${flag.id}`)).id)).toMatch(/no longer with us/);
  expect(await looksAt((await lossOf(charge)).id)).toMatch(/no longer with us/);
  expect(await looksAt(flag.id)).toMatch(/no longer with us/);
});

test("and of money that the bank has taken a part of, staff hear that nothing was booked", async () => {
  const ali = await reader();
  const { charge, flag } = await straysIn(ali.id);
  await isReturnedAndLost(flag.id, charge, dollars(4));
  await school.app.settle();
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  expect(await looksAt((await lossOf(charge)).id)).toMatch(/nothing was booked/);
});

test("a refund that fails after it was done, of money that the bank has taken since, brings nothing back either", async () => {
  const ali = await reader();
  const { charge } = await straysIn(ali.id);
  await isGone(charge);
  await isLost(charge);
  await comesBack(charge, "re_back_4");
  await comesBack(charge, "re_back_4");
  expect(await shop.balances(ali)).toEqual({});
  await school.app.settle();
  expect(ali.reads(/It is on your balance again/)).toBe(0);
  expect(await looksAt((await lossOf(charge)).id)).not.toMatch(/nothing was booked/);
  expect(await looksAt((await flagOf("stray-came-back:stripe:re_back_4")).id)).toMatch(/no longer with us/);
});

test("a dispute that was lost over a part of stray money says that nothing was booked, and where the rest is", async () => {
  const ali = await reader();
  const { charge, flag } = await straysIn(ali.id);
  await isLost(charge, dollars(4));
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  const lost = await lossOf(charge);
  expect(await looksAt(lost.id)).toMatch(/Dispute lost[\s\S]*nothing was booked[\s\S]*taken this much of it/);
  expect(await looksAt(lost.id)).not.toMatch(/no longer with us|taken back here as well/);
  expect(await looksAt(flag.id)).toMatch(/on the person’s balance/);
});

/** The next refund of somebody's top-up, spent by then, is called by the same number as this flag. */
async function spendsAndLoses(flagId: number) {
  const ali = await shop.buyer();
  const { number } = await shop.beginsTopUp(ali, 1000, "stripe");
  const charge = `pi_stray_${++charges}`;
  await shop.act((act) => settle(act, { provider: "stripe", number, charge, amount: dollars(10) }));
  await shop.act((act) => correct(act, shop.boss, ali.id, dollars(-10), "spent"));
  for (let amount = 1; amount <= flagId; amount++)
    await shop.act((act) => refundedThere(act, "stripe", { charge, total: { amount, currency: "USD" } }));
  await shop.act((act) => correct(act, shop.boss, ali.id, dollars(5), "given"));
  return ali;
}

test("what staff gave back, and is back, takes nothing from somebody for whom the school bore a refund of that number", async () => {
  const vera = await reader();
  const { charge, flag } = await straysIn(vera.id);
  const ali = await spendsAndLoses(flag.id);
  await shop.act((act) => giveStrayBack(act, shop.boss, flag.id));
  await shop.act((act) => returned(act, flag.id));
  await comesBack(charge, "re_back_5");
  expect([await shop.balances(vera), await shop.balances(ali)]).toEqual([{ USD: 1000 }, { USD: 500 }]);
});

test("what its owner had spent before it went is not on their balance once more when staff find them again", async () => {
  const ali = await reader();
  const { charge, flag } = await straysIn();
  await finds(flag.id, ali.id);
  await shop.act((act) => correct(act, shop.boss, ali.id, dollars(-7), "spent"));
  await isGone(charge);
  await comesBack(charge, "re_back_6");
  await finds((await flagOf("stray-came-back:stripe:re_back_6")).id, ali.id);
  expect(await shop.balances(ali)).toEqual({ USD: 300 });
  await school.app.settle();
  expect(ali.reads(/\$3 .*Your balance: \$3/s)).toBe(1);
  expect((await historyOf(ali.screen)).slice(0, 2)).toEqual([
    "No longer covered by the school −$7",
    "Payment received +$10",
  ]);
});
