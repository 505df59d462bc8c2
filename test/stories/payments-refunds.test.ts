import { afterAll, beforeAll, expect, test } from "bun:test";
import { begin } from "../../src/features/payments/core/begin.ts";
import { refundedThere } from "../../src/features/payments/core/givenback.ts";
import type { Tidings } from "../../src/features/payments/core/inflow.ts";
import { fail, type Payment } from "../../src/features/payments/core/payments.ts";
import { type Refund, refund } from "../../src/features/payments/core/refunds.ts";
import { giveUp } from "../../src/features/payments/core/refunds-failed.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { sentBack } from "../../src/features/payments/core/strays.ts";
import { hearPaid } from "../../src/features/payments/providers/telegram.ts";
import { creditsOf } from "../../src/features/wallet/credits.ts";
import { provesMoney } from "../support/proofs.ts";
import { School } from "../support/school.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

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

interface Sale {
  ali: Buyer;
  payment: Payment;
  charge: string;
}

let charges = 0;

async function sells(came: Pick<Tidings, "provider" | "amount">, asked = dollars(1000)): Promise<Sale> {
  const ali = await shop.buyer();
  const order = await shop.orders(ali, await shop.stocks(1));
  const payment = await shop.begins(order, came.provider, asked);
  return comes(ali, payment, came);
}

async function comes(ali: Buyer, begun: Payment, came: Pick<Tidings, "provider" | "amount">) {
  const charge = `ch_${++charges}`;
  await shop.act((act) => settle(act, { ...came, number: begun.number, charge }));
  return { ali, payment: await shop.payment(begun), charge };
}

const givesBack = ({ payment }: Sale, amount: number, way: Refund["way"]): Promise<Refund> =>
  shop.act((act) => refund(act, shop.staff, payment.id, { amount, way, reason: "" }));

const isGoneThere = ({ payment: { provider, number }, charge }: Sale, total = dollars(1000)) =>
  shop.act((act) => refundedThere(act, provider, { charge, number, total }));

/** A pack that is bought without its owner. */
async function recharges(): Promise<{ ali: Buyer; payment: Payment }> {
  const ali = await shop.buyer();
  const pack = await shop.stocks(0, { kind: "pack", stock: "unlimited", worth: 25 });
  const words = { title: "Credits", description: "", lines: [], expiresAt: null };
  const sum = { charge: dollars(1000), value: dollars(1000), subject: `recharge:${pack}` };
  const payment = await shop.act((act) =>
    begin(act, { ...words, ...sum, personId: ali.id, provider: "stripe", offSession: true }),
  );
  return { ali, payment };
}

test("of too much that was paid, what the order did not take leaves the wallet first", async () => {
  const sale = await sells({ provider: "card", amount: dollars(1200) });
  expect(await shop.balances(sale.ali)).toEqual({ USD: 200 });
  await givesBack(sale, 150, "hand");
  expect(await shop.balances(sale.ali)).toEqual({ USD: 50 });
  await givesBack(sale, 1050, "hand");
  expect(await shop.balances(sale.ali)).toEqual({});
});

test("Stars that were fewer than asked go back as the Stars that they still are", async () => {
  const sale = await sells({ provider: "stars", amount: stars(400) }, stars(500));
  await shop.tops(sale.ali, 5000);
  await givesBack(sale, 400, "hand");
  expect(await shop.balances(sale.ali)).toEqual({ USD: 5000 });
});

test("Stars that go back in three parts are worth together what they were sold for, to the last cent", async () => {
  const sale = await sells({ provider: "stars", amount: stars(300) }, stars(300));
  for (const usd of [333, 666, 1000]) {
    await givesBack(sale, 100, "wallet");
    expect(await shop.balances(sale.ali)).toEqual({ USD: usd });
  }
});

test("given back at the provider after a part went into the wallet: only that part is left here", async () => {
  const sale = await sells({ provider: "stripe", amount: dollars(1000) });
  await givesBack(sale, 400, "wallet");
  await isGoneThere(sale, dollars(400));
  expect(await shop.payment(sale.payment)).toMatchObject({ refunded: 800, state: "partly-refunded" });
  expect(await shop.balances(sale.ali)).toEqual({ USD: 400 });
  await isGoneThere(sale);
  expect(await shop.payment(sale.payment)).toMatchObject({ refunded: 1000, state: "refunded" });
  expect(await shop.balances(sale.ali)).toEqual({});
});

test("given back in the provider's console after it had refused: nobody has it twice", async () => {
  const sale = await sells({ provider: "stripe", amount: dollars(1000) });
  const { id } = await givesBack(sale, 1000, "provider");
  await shop.act((act) => giveUp(act, id, { why: "no" }));
  expect(await shop.balances(sale.ali)).toEqual({ USD: 1000 });
  await isGoneThere(sale);
  await isGoneThere(sale);
  expect(await shop.balances(sale.ali)).toEqual({});
});

test("a second payment that its provider gives back leaves the wallet, and staff see it", async () => {
  const { ali, payment } = await sells({ provider: "stars", amount: stars(500) }, stars(500));
  const second = await comes(ali, payment, { provider: "stars", amount: stars(500) });
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  await isGoneThere(second, stars(500));
  await isGoneThere(second, stars(500));
  expect(await shop.balances(ali)).toEqual({});
  const kinds = (await shop.flags()).filter(({ personId }) => personId === ali.id).map(({ kind }) => kind);
  expect(kinds).toEqual(["refunded-there", "second"]);
});

test("a second payment in Stars that staff have sent back is told of later, and changes nothing", async () => {
  const { ali, payment } = await sells({ provider: "stars", amount: stars(500) }, stars(500));
  const second = await comes(ali, payment, { provider: "stars", amount: stars(500) });
  const [flag] = await shop.flags();
  await shop.act((act) => sentBack(act, shop.staff, flag?.id ?? 0));
  await isGoneThere(second, stars(500));
  expect(await shop.balances(ali)).toEqual({});
});

test("a pack that was bought by itself goes back with its credits", async () => {
  const { ali, payment } = await recharges();
  const before = await creditsOf(shop.read, ali.id);
  const sale = await comes(ali, payment, { provider: "stripe", amount: dollars(1000) });
  expect(await creditsOf(shop.read, ali.id)).toBe(before + 25);
  await givesBack(sale, 1000, "hand");
  expect(await creditsOf(shop.read, ali.id)).toBe(before);
});

test("a pack is not given for as many of another currency, however late they come", async () => {
  const { ali, payment } = await recharges();
  await shop.act((act) => fail(act, payment.id, "declined"));
  await comes(ali, payment, { provider: "stripe", amount: { amount: 1000, currency: "JPY" } });
  expect(await shop.balances(ali)).toEqual({ JPY: 1000 });
});

test("more Stars for another month than for the first stay Stars, and staff see them", async () => {
  const ali = await shop.buyer();
  const pass = await shop.stocks(0, { kind: "pass", stock: "unlimited", worth: 30 });
  const { id, total } = await shop.orders(ali, pass);
  const words = { title: "A pass", description: "", lines: [], expiresAt: null, recurs: true };
  const sum = { charge: stars(500), value: dollars(total), subject: `order:${id}` };
  const { number } = await shop.act((act) =>
    begin(act, { ...words, ...sum, personId: ali.id, provider: "stars" }),
  );
  const pays = (amount: number) => {
    const told = {
      invoice_payload: number,
      currency: "XTR",
      total_amount: amount,
      is_recurring: true,
    } as const;
    const ids = { telegram_payment_charge_id: `ch_${++charges}`, provider_payment_charge_id: "" };
    return shop.act((act) => hearPaid(act, ali.id, { ...told, ...ids }));
  };
  await pays(500);
  await pays(600);
  expect(await shop.balances(ali)).toEqual({ XTR: 600 });
  expect((await shop.flags())[0]).toMatchObject({ kind: "wrong-sum", personId: ali.id });
});
