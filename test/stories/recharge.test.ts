import { afterAll, beforeAll, expect, test } from "bun:test";
import { and, desc, eq, like } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { keepMethod } from "../../src/features/payments/billing/recharge.ts";
import { rechargeOf, wishRecharge } from "../../src/features/payments/core/recharges.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { rechargeButton } from "../../src/features/payments/counter/buttons.ts";
import { digitalFor } from "../../src/features/payments/ways/stars/settings.ts";
import { ban, unban } from "../../src/features/people/bans.ts";
import { orderButton } from "../../src/features/shop/buttons.ts";
import { changeProduct } from "../../src/features/shop/products.ts";
import { packOf, packsOnSale } from "../../src/features/shop/renewals.ts";
import { orders } from "../../src/features/shop/schema.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import { creditsOf, giveCredits, takeCredits } from "../../src/features/wallet/credits.ts";
import { knownAs } from "../support/cashier.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { DAY } from "../support/school.ts";
import type { Buyer } from "../support/shopping.ts";
import { Till } from "../support/till.ts";

let till: Till;
let pack: number;
let events = 0;

/** It is the 21st of March. */
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
  await till.school.sets(paying.perMinute, 0);
  pack = await till.shop.stocks(0, { kind: "pack", name: "Ten", price: 500, stock: "unlimited", worth: 10 });
});
afterAll(async () => {
  await provesMoney(till.school);
  await till.close();
});

/** Somebody has four credits, wants a pack of ten when there are three, and has paid the first one by hand. */
async function wisher(monthlyCap: number): Promise<Buyer> {
  const { shop, there } = till;
  const ali = await shop.buyer();
  await shop.act((act) => wishRecharge(act, ali, { threshold: 3, productId: pack, monthlyCap }));
  const [product] = await packsOnSale(shop.read);
  if (!product) throw new Error("there is no pack");
  const begun = await shop.act((act) => keepMethod(act, ali.id, packOf(act.texts.in("en"), product)));
  await till.settles();
  there.stripe.pays((await shop.payment(begun)).reference ?? "");
  await till.settles();
  await setsCredits(ali, 4);
  return ali;
}

const why = (kind: string) => ({ kind, source: "of-a-story", externalId: String(++events) });
const uses = (ali: Buyer, credits = 1) =>
  till.shop.act((act) => takeCredits(act, ali.id, credits, why("message")));
const credits = ({ id }: Buyer) => creditsOf(till.shop.read, id);
const wish = async ({ id }: Buyer) => rechargeOf(till.shop.read, id);

/** Above the threshold all the while, so that nothing is bought on the way. */
async function setsCredits(ali: Buyer, wanted: number) {
  const there = await credits(ali);
  await till.shop.act((act) => giveCredits(act, ali.id, wanted, why("gift")));
  if (there > 0) await uses(ali, there);
}

const attempts = ({ id }: Buyer) =>
  till.shop.read.$count(payments, and(eq(payments.personId, id), like(payments.subject, "recharge:%")));

/** What the payer's card does from now on. */
function card(manner: "pays" | "declines") {
  const methods = till.there.stripe.account.all("payment_method");
  for (const { id } of methods) till.there.stripe.setsManner(id, manner);
}

test("credits that go down while a pack is on its way buy no second one", async () => {
  const ali = await wisher(5000);
  await uses(ali);
  await uses(ali);
  expect(await attempts(ali)).toBe(2);
  await till.settles();
  expect(await attempts(ali)).toBe(2);
  expect(await credits(ali)).toBe(12);
});

test("two refusals switch it off only when nothing was paid between them", async () => {
  const ali = await wisher(5000);
  card("declines");
  await uses(ali);
  await till.settles();
  expect(await wish(ali)).toMatchObject({ isOn: true, failures: 1 });
  card("pays");
  await uses(ali);
  await till.settles();
  expect(await wish(ali)).toMatchObject({ isOn: true, failures: 0 });
  card("declines");
  await setsCredits(ali, 4);
  await uses(ali);
  await till.settles();
  expect(await wish(ali)).toMatchObject({ isOn: true, failures: 1 });
  await uses(ali);
  await till.settles();
  expect(await wish(ali)).toMatchObject({ isOn: false });
  card("pays");
});

test("the cap is of a calendar month: what was paid in March leaves April whole", async () => {
  const ali = await wisher(1000);
  await till.passes(12 * DAY);
  for (let time = 0; time < 2; time++) {
    await uses(ali);
    await till.settles();
    expect(await credits(ali)).toBe(13);
    await setsCredits(ali, 4);
  }
  await uses(ali);
  await till.settles();
  expect(await credits(ali)).toBe(3);
  expect(await wish(ali)).toMatchObject({ isOn: false });
});

/** What the bot has said to somebody, without invisible marks. */
const toldTo = ({ telegramId }: Buyer) =>
  till.school.telegram
    .called("sendMessage")
    .filter(({ params }) => Number(params.chat_id) === telegramId)
    .map(({ params }) => readAloud(String(params.text)));

test("a school that keeps digital goods for another way charges no kept card for a pack, and says why", async () => {
  const ali = await wisher(5000);
  const [product] = await packsOnSale(till.shop.read);
  if (!product) throw new Error("there is no pack");
  await till.school.sets(digitalFor, "stars");
  await uses(ali);
  await till.settles();
  expect([await attempts(ali), await credits(ali)]).toEqual([1, 3]);
  expect(await wish(ali)).toMatchObject({ isOn: false });
  expect(toldTo(ali).at(-1)).toContain("can no longer be paid with a saved card");
  const begins = till.shop.act((act) => keepMethod(act, ali.id, packOf(act.texts.in("en"), product)));
  await expect(begins).rejects.toThrow("topup-way-gone");
  await till.school.sets(digitalFor, "anything");
  await uses(ali);
  await till.settles();
  expect(await attempts(ali)).toBe(1);
});

test("whoever uses up their last ones hears that few are left, and then that a pack is being bought", async () => {
  const ali = await wisher(5000);
  await uses(ali, 2);
  await till.settles();
  const told = toldTo(ali);
  const place = (words: RegExp) => told.findIndex((text) => words.test(text));
  expect(place(/2 credits left/)).toBeGreaterThan(-1);
  expect(place(/is being bought/)).toBeGreaterThan(place(/2 credits left/));
});

test("what is on for a pack that is not sold now can be switched off, too", async () => {
  const { school, shop } = till;
  const ali = school.person();
  await ali.says("/start");
  const id = await knownAs(school, ali);
  const gone = await shop.stocks(0, { kind: "pack", price: 700, stock: "unlimited", worth: 7 });
  await shop.act((act) => wishRecharge(act, { id }, { threshold: 3, productId: gone, monthlyCap: 5000 }));
  await shop.act((act) => changeProduct(act, shop.staff, gone, { isOn: false }));
  await ali.forgesTap(rechargeButton.pack());
  expect(readAloud(ali.screen)).toContain("Which pack should be bought?");
  await ali.taps("Switch it off");
  expect(await rechargeOf(shop.read, id)).toMatchObject({ isOn: false });
  expect(ali.buttons).not.toContain("Switch it off");
});

test("who is banned is charged nothing, neither for what was begun nor for what goes down afterwards", async () => {
  const ali = await wisher(5000);
  await uses(ali);
  expect(await attempts(ali)).toBe(2);
  const { boss } = till.shop;
  await till.shop.act((act) => ban(act, boss, ali.id));
  await till.settles();
  await uses(ali);
  await till.settles();
  expect(await attempts(ali)).toBe(2);
  expect(await credits(ali)).toBe(2);
  await till.shop.act((act) => unban(act, boss, ali.id));
  await uses(ali);
  await till.settles();
  expect(await credits(ali)).toBe(11);
});

test("an order that was made by its payment says how it was paid and what went back, and staff reach that payment", async () => {
  const { school, shop } = till;
  const ali = await wisher(5000);
  await uses(ali);
  await till.settles();
  const [order] = await shop.read
    .select()
    .from(orders)
    .where(eq(orders.personId, ali.id))
    .orderBy(desc(orders.id));
  const [payment] = await shop.read
    .select()
    .from(payments)
    .where(eq(payments.personId, ali.id))
    .orderBy(desc(payments.id));
  if (!order || !payment) throw new Error("nothing was bought");
  const { owner } = school;
  await owner.says("/start");
  await owner.forgesTap(toCard(orderDesk, order.id));
  expect(readAloud(owner.screen)).toContain(payment.number);
  expect(owner.buttons).toContain("↩️ Refund");
  const payer = school.person({ id: ali.telegramId });
  await payer.says("/start");
  await payer.forgesTap(orderButton.pack({ order: order.id }));
  expect(readAloud(payer.screen)).toMatch(/Paid .*Stripe/);
  await shop.act((act) =>
    refund(act, shop.staff, payment.id, { amount: 500, way: "provider", reason: "a mistake" }),
  );
  await till.settles();
  await payer.forgesTap(orderButton.pack({ order: order.id }));
  expect(readAloud(payer.screen)).toMatch(/\$5 given back .*: .*Stripe/);
});
