import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import type { TelegramTransactionPartnerUser } from "@gramio/types";
import { notify } from "../../src/bot/notify.ts";
import type { Payment } from "../../src/features/payments/core/payments.ts";
import type { Order } from "../../src/features/shop/order.ts";
import type { Money } from "../../src/lib/money.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { inEnglish, personRecord } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";
import { type Buyer, Shop } from "../support/shopping.ts";
import { SERVED, WAITING } from "../support/till.ts";

const STARS: Money = { amount: 500, currency: "XTR" };
const DOLLARS: Money = { amount: 1000, currency: "USD" };
const MINUTE = 60_000;

let school: School;
let shop: Shop;
let product: number;
beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "50", TELEGRAM_PROVIDER_TOKEN: "1:TEST:token" } });
  shop = await Shop.in(school);
  product = await shop.stocks(0, { stock: "unlimited", content: "Everything" });
});
afterEach(() => provesMoney(school));
afterAll(() => school.close());

interface Invoiced {
  person: Person;
  buyer: Buyer;
  order: Order;
  payment: Payment;
  price: Money;
}

async function comes(): Promise<{ person: Person; buyer: Buyer }> {
  const person = school.person();
  await person.says("/start");
  const row = await personRecord(school, person);
  if (!row) throw new Error("nobody has come");
  return { person, buyer: { id: row.id, telegramId: row.telegramId } };
}

async function invoiced(provider: "stars" | "telegram"): Promise<Invoiced> {
  const { person, buyer } = await comes();
  const order = await shop.orders(buyer, product);
  const price = provider === "stars" ? STARS : DOLLARS;
  const payment = await shop.begins(order, provider, price);
  return { person, buyer, order, payment, price };
}

let charges = 0;
const newCharge = () => `charge-${++charges}`;

interface Told extends Money {
  payload: string;
  charge: string;
}

/** Telegram tells in a chat that money has moved. */
async function tells(
  person: Person,
  { amount, currency, payload, charge }: Told,
  news = "successful_payment",
) {
  const { update_id, message } = person.drafts("-");
  const { text: _, ...head } = message;
  const paid = { currency, total_amount: amount, invoice_payload: payload };
  const charged = { telegram_payment_charge_id: charge, provider_payment_charge_id: `p-${charge}` };
  await school.telegram.deliver({ update_id, message: { ...head, [news]: { ...paid, ...charged } } });
  await school.app.settle();
}

const truth = ({ payment, price }: Invoiced): Told => ({
  ...price,
  payload: payment.number,
  charge: newCharge(),
});

/** In the wallet, but for the credits that everybody is welcomed with. */
async function moneyOf(buyer: Buyer): Promise<Record<string, number>> {
  const { credits: _, ...money } = await shop.balances(buyer);
  return money;
}

async function account({ buyer, order, payment }: Invoiced) {
  const flags = (await shop.flags()).filter(({ personId }) => personId === buyer.id);
  return {
    order: (await shop.order(order)).state,
    payment: (await shop.payment(payment)).state,
    wallet: await moneyOf(buyer),
    flags: flags.map(({ kind }) => kind),
  };
}

type Bought = Omit<Awaited<ReturnType<typeof account>>, "wallet">;

describe.each(["stars", "telegram"] as const)("%s", (provider) => {
  test("told six times: one credit, one delivery", async () => {
    const bill = await invoiced(provider);
    const told = truth(bill);
    await Promise.all(Array.from({ length: 6 }, () => tells(bill.person, told)));
    expect(await account(bill)).toMatchObject(SERVED);
  });

  const odd: [name: string, change: Partial<Told>, expected: Partial<Bought>][] = [
    ["less than the price", { amount: 400 }, { order: "awaiting", payment: "settled", flags: ["wrong-sum"] }],
    ["more than the price", { amount: 1500 }, { payment: "settled", flags: ["wrong-sum"] }],
    ["another currency", { currency: "EUR" }, { order: "awaiting" }],
    ["an order of nobody", { payload: "P0" }, { order: "awaiting", payment: "open", flags: ["unknown"] }],
    ["no order at all", { payload: "" }, { order: "awaiting", payment: "open", flags: ["unknown"] }],
  ];
  for (const [name, change, expected] of odd)
    test(name, async () => {
      const bill = await invoiced(provider);
      const told = { ...truth(bill), ...change };
      await tells(bill.person, told);
      const { wallet, ...rest } = await account(bill);
      expect(rest).toMatchObject(expected);
      expect(Object.keys(wallet)).toHaveLength(1);
    });

  test("paid by somebody else: in their wallet, and the order waits for its buyer", async () => {
    const bill = await invoiced(provider);
    const mina = await comes();
    await tells(mina.person, truth(bill));
    expect(await account(bill)).toEqual(WAITING);
    expect(Object.values(await moneyOf(mina.buyer))).toHaveLength(1);
    expect((await shop.flags())[0]).toMatchObject({ kind: "wrong-person", personId: mina.buyer.id });
  });

  test("when the order is over: in the wallet, and staff know", async () => {
    const bill = await invoiced(provider);
    await school.passes(31 * MINUTE);
    await tells(bill.person, truth(bill));
    expect(await account(bill)).toMatchObject({ order: "expired", payment: "settled", flags: ["late"] });
    expect(await shop.balance(bill.buyer)).toBe(bill.order.total);
  });

  test("paid twice: the second sum is in the wallet, and staff know", async () => {
    const bill = await invoiced(provider);
    await tells(bill.person, truth(bill));
    await tells(bill.person, truth(bill));
    expect(await account(bill)).toMatchObject({ order: "fulfilled", flags: ["second"] });
    expect(await shop.balance(bill.buyer)).toBe(bill.order.total);
  });

  test("given back there: what was bought is taken back, once however often it is told", async () => {
    const bill = await invoiced(provider);
    const told = truth(bill);
    await tells(bill.person, told);
    await tells(bill.person, told, "refunded_payment");
    await tells(bill.person, told, "refunded_payment");
    expect(await account(bill)).toMatchObject({ order: "refunded", payment: "refunded", wallet: {} });
  });

  test("told again after thirty days: it changes nothing", async () => {
    const bill = await invoiced(provider);
    const told = truth(bill);
    await tells(bill.person, told);
    await school.passes(30 * DAY);
    await tells(bill.person, told);
    expect(await account(bill)).toMatchObject(SERVED);
  });
});

test("Stars whose message was lost are found in Telegram's own book, and only once", async () => {
  const bill = await invoiced("stars");
  await school.app.settle();
  school.telegram.faults.clear();
  const paid = await lostPayment(bill);
  expect(await account(bill)).toMatchObject(WAITING);
  await school.passes(20 * MINUTE);
  expect(await account(bill)).toMatchObject(SERVED);
  await tells(bill.person, paid);
  expect(await account(bill)).toMatchObject(SERVED);
});

/** The Stars have moved and are in Telegram's book, but nobody was told. */
async function lostPayment({ person, payment }: Invoiced): Promise<Told> {
  const told = { ...STARS, payload: payment.number, charge: newCharge() };
  const { id, first_name } = person.drafts("-").message.from ?? { id: person.id, first_name: "Ali" };
  const source: TelegramTransactionPartnerUser = {
    ...{ type: "user", transaction_type: "invoice_payment", invoice_payload: told.payload },
    user: { id, is_bot: false, first_name },
  };
  const date = Math.floor(school.clock.now().getTime() / 1000);
  school.telegram.backend.till.transactions.push({ id: told.charge, amount: told.amount, date, source });
  return told;
}

/** Claims of a checkout, and whether they are true. */
const claims: [name: string, change: (bill: Invoiced) => object, ok: boolean][] = [
  ["as it is", () => ({}), true],
  ["another sum", ({ price }) => ({ total_amount: price.amount - 1 }), false],
  ["another currency", () => ({ currency: "EUR" }), false],
  ["an order of nobody", () => ({ invoice_payload: "P0" }), false],
  ["no order", () => ({ invoice_payload: "" }), false],
];

/** Asks as Telegram does; gives what was answered, and after how many real milliseconds. */
async function asks({ person, payment, price }: Invoiced, id: string, claim: object) {
  const asked = performance.now();
  const { promise, resolve } = Promise.withResolvers<{ ok: boolean; ms: number }>();
  school.telegram.backend.till.ask(id, ({ ok }) => resolve({ ok, ms: performance.now() - asked }));
  const { update_id, message } = person.drafts("-");
  const truth = { currency: price.currency, total_amount: price.amount, invoice_payload: payment.number };
  await school.telegram.deliver({
    update_id,
    pre_checkout_query: { id, from: message.from, ...truth, ...claim },
  });
  return promise;
}

test("500 checkouts while everybody talks and a broadcast waits: all answered in time, and with the truth", async () => {
  const bills: Invoiced[] = [];
  for (let at = 0; at < 20; at++) bills.push(await invoiced(at % 2 ? "stars" : "telegram"));
  await shop.act(async (act) => {
    for (let at = 0; at < 2000; at++)
      await notify(
        act,
        inEnglish(bills[at % 20]?.person ?? { id: 0 }),
        { text: `News ${at}` },
        { priority: "lesson" },
      );
  });
  const questions = bills.flatMap((bill) => Array.from({ length: 25 }, (_, at) => ({ bill, at })));
  const answers = questions.map(async ({ bill, at }, number) => {
    const [name, change, ok] = claims[at % claims.length] ?? [];
    const answer = await asks(bill, `checkout-${number}`, change?.(bill) ?? {});
    return { name, isTrue: answer.ok === ok, isInTime: answer.ms < 10_000 };
  });
  const talk = bills.map(({ person }) => person.says("/language"));
  const given = await Promise.all(answers);
  await Promise.all(talk);
  expect(given).toHaveLength(500);
  expect(given.filter(({ isTrue, isInTime }) => !isTrue || !isInTime)).toEqual([]);
});
