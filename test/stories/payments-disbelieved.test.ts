import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import type { TelegramRefundedPayment, TelegramSuccessfulPayment } from "@gramio/types";
import { eq } from "drizzle-orm";
import { flagCard } from "../../src/features/payments/cashier/flagged.ts";
import { disputed } from "../../src/features/payments/core/givenback.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { subscriptionsOf } from "../../src/features/payments/core/subscriptions.ts";
import { hearPaid, hearRefunded } from "../../src/features/payments/providers/telegram.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY, School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";
import { idOf } from "../support/tiers.ts";

const STARS = { amount: 500, currency: "XTR" };
const MONTH = 30 * DAY;

let school: School;
let shop: Shop;
let pass: number;
beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "50" } });
  shop = await Shop.in(school);
  pass = await shop.stocks(0, { kind: "pass", worth: 30, stock: "unlimited" });
});
afterEach(() => provesMoney(school));
afterAll(() => school.close());

let charges = 0;

/** A pass of which somebody has the bill, and what is true of it when they pay. */
async function billed({ recurs = false } = {}) {
  // Somebody with a chat: an invoice that cannot be sent ends its payment.
  const ali = school.person();
  await ali.says("/start");
  const buyer = { id: await idOf(school, ali), telegramId: ali.id };
  const order = await shop.orders(buyer, pass);
  const begun = await shop.begins(order, "stars", STARS);
  if (recurs)
    await shop.act(async ({ tx }) => tx.update(payments).set({ recurs }).where(eq(payments.id, begun.id)));
  const truth = {
    ...{ currency: STARS.currency, total_amount: STARS.amount, invoice_payload: begun.number },
    ...{ telegram_payment_charge_id: `odd-${++charges}`, provider_payment_charge_id: "" },
  };
  /** Telegram is said to tell it, which anybody can claim who knows where it tells. */
  const tells = (claim: object) =>
    shop.act((act) => hearPaid(act, buyer.id, { ...truth, ...claim } as TelegramSuccessfulPayment));
  const goesBack = (claim: object) =>
    shop.act((act) => hearRefunded(act, { ...truth, ...claim } as TelegramRefundedPayment));
  const account = async () => {
    const flags = (await shop.flags()).filter(({ personId }) => personId === buyer.id);
    const { credits: _, ...wallet } = await shop.balances(buyer);
    return {
      order: (await shop.order(order)).state,
      payment: (await shop.payment(begun)).state,
      wallet,
      flags: flags.map(({ kind, outcome }) => `${kind} ${outcome}`),
    };
  };
  return { buyer, begun, truth, tells, goesBack, account };
}

const WAITING = { order: "awaiting", payment: "open", wallet: {} } as const;
const SERVED = { order: "fulfilled", payment: "settled", wallet: {} } as const;

const noSums: [name: string, claim: object][] = [
  ["less than nothing", { total_amount: -7 }],
  ["nothing", { total_amount: 0 }],
  ["a part of a Star", { total_amount: 500.5 }],
  ["more than can be counted", { total_amount: 1e30 }],
  ["words", { total_amount: "500" }],
  ["no sum", { total_amount: undefined }],
  ["in no currency that there is", { currency: "stars\0" }],
  ["in no currency", { currency: undefined }],
];

describe("a payment is told of", () => {
  test.each(noSums)("%s: nothing is booked, staff know, and the bill can be paid", async (_, claim) => {
    const { tells, account } = await billed();
    for (let time = 0; time < 2; time++) expect(await tells(claim)).toBe("noted");
    expect(await account()).toEqual({ ...WAITING, flags: ["odd-news kept"] });
    expect(await tells({ telegram_payment_charge_id: `true-${charges}` })).toBe("settled");
    expect(await account()).toMatchObject(SERVED);
  });

  test("in another currency than the bill: the money is the payer's, and the order waits", async () => {
    const { tells, account } = await billed();
    await tells({ currency: "EUR" });
    expect(await account()).toEqual({ ...WAITING, wallet: { EUR: 500 }, flags: ["unknown credited"] });
  });

  test("with a payload that is no word: the money is the payer's", async () => {
    const { tells, account } = await billed();
    await tells({ invoice_payload: { order: 7 } });
    expect(await account()).toEqual({ ...WAITING, wallet: { XTR: 500 }, flags: ["unknown credited"] });
  });

  test("by a provider that gives it back when we say no: it hears no", async () => {
    const { begun, account } = await billed();
    const claim = { provider: "stars", number: begun.number, charge: "held", canRefuse: true } as const;
    const { verdict } = await shop.act((act) => settle(act, { ...claim, amount: { ...STARS, amount: -7 } }));
    expect([verdict, await account()]).toEqual(["refused", { ...WAITING, flags: ["odd-news kept"] }]);
  });
});

describe("a further period is told of", () => {
  const again = () => ({ is_recurring: true as const, telegram_payment_charge_id: `period-${++charges}` });

  /** Somebody's subscription, and until when it is paid. */
  async function subscribed(claim: object = {}) {
    const bill = await billed({ recurs: true });
    expect(await bill.tells({ ...again(), ...claim })).toBe("settled");
    const until = async () =>
      (await subscriptionsOf(shop.read, bill.buyer.id))[0]?.subscription.paidUntil.getTime();
    return { ...bill, until };
  }

  const noPeriods: [name: string, claim: object, kind: string][] = [
    ...noSums.map(([name, claim]): [string, object, string] => [name, claim, "odd-news"]),
    ["in another currency", { currency: "EUR" }, "unknown"],
  ];
  test.each(noPeriods)("%s: it is no period, and staff know", async (_, claim, kind) => {
    const { tells, account, until } = await subscribed();
    const before = await until();
    await tells({ ...again(), ...claim });
    expect(await until()).toBe(before);
    expect((await account()).flags).toEqual([expect.stringMatching(new RegExp(`^${kind} `))]);
  });

  test.each([
    ["for ever", 253_402_300_799],
    ["until no day", 8.64e15],
    ["until before the beginning", -1],
    ["until something", "soon"],
  ])("paid %s: it lasts a period", async (_, seconds) => {
    const { until } = await subscribed({ subscription_expiration_date: seconds });
    expect(await until()).toBe(school.clock.now().getTime() + MONTH);
  });
});

describe("money that went back is told of", () => {
  const impossible: typeof noSums = [
    ...noSums.slice(0, -2),
    ["more than was paid", { total_amount: 501 }],
    ["in another currency", { currency: "EUR" }],
  ];
  test.each(impossible)("%s: nothing is taken, and staff know", async (_, claim) => {
    const { tells, goesBack, account } = await billed();
    await tells({});
    for (let time = 0; time < 2; time++) await goesBack(claim);
    expect(await account()).toEqual({ ...SERVED, flags: ["odd-news kept"] });
    await goesBack({});
    expect(await account()).toMatchObject({ order: "refunded", payment: "refunded", wallet: {} });
  });

  test("by the payer's bank, with a sum that is none: nothing is taken, and staff know", async () => {
    const { truth, tells, account } = await billed();
    await tells({});
    const charge = truth.telegram_payment_charge_id;
    const claim = { charge, dispute: "du_1", amount: { ...STARS, amount: -500 } };
    await shop.act((act) => disputed(act, "stars", { ...claim, state: "lost", why: "fraud" }));
    expect(await account()).toEqual({ ...SERVED, flags: ["odd-news kept"] });
  });
});

test("the card of such a claim says what was told, and that nothing was booked", async () => {
  const { tells } = await billed();
  await tells({ total_amount: -7 });
  const [flag] = await shop.flags();
  const card = await shop.act((act) => flagCard(act.tx, shop.staff, flag?.id ?? 0));
  expect([card.where, card.isStray, card.flag.details.raw]).toEqual(["none", false, "-7 XTR"]);
});
