import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { paymentById } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { PAID } from "../../src/features/payments/core/states.ts";
import { subscriptionsOf } from "../../src/features/payments/core/subscriptions.ts";
import { subscriptionButton } from "../../src/features/payments/counter/buttons.ts";
import { passUntil } from "../../src/features/wallet/passes.ts";
import type { Person } from "../../src/simulator/index.ts";
import { charge, giveBack } from "../../src/simulator/payments/charging.ts";
import { Purse, sees, taps } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { DAY, School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let purse: Purse;
let counter: Counter;

beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "10" } });
  purse = new Purse(school);
  await school.owner.says("/start");
  await school.admin.says("/start");
  counter = await Counter.in(school);
  const categoryId = await counter.category("Passes");
  await counter.sells({ name: "Month pass", categoryId, kind: "pass", worth: 30, price: 1000 });
  await counter.sells({ name: "Week pass", categoryId, kind: "pass", worth: 7, price: 400 });
});
afterAll(() => school.endsWell());

async function subscriber() {
  const person = school.person();
  await person.says("/start");
  await subscribes(person);
  return person;
}

async function subscribes(person: Person) {
  await counter.finds(person, "Passes", "Month pass");
  await person.taps("Buy");
  await taps(person, "Confirm");
  await taps(person, "Every month");
  expect(sees(person)).toContain("100 ⭐ now and every 30 days");
  const paid = await person.pays();
  if (paid.outcome !== "paid") throw new Error(paid.outcome);
  return paid;
}

const daysLeft = async (person: Person) => {
  const until = await passUntil(purse.read, await purse.idOf(person), school.clock.now());
  return until ? Math.round((until.getTime() - school.clock.now().getTime()) / DAY) : 0;
};
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "Asia/Tehran" });
const dayIn = (days: number) => DATE.format(school.clock.now().getTime() + days * DAY);
const subscriptionOf = async (person: Person) =>
  (await subscriptionsOf(purse.read, await purse.idOf(person)))[0]?.subscription;

test("a pass of a month can be subscribed to, another cannot; each renewal makes it thirty days longer", async () => {
  const ali = await subscriber();
  expect(await daysLeft(ali)).toBe(30);
  await school.passes(29 * DAY);
  await ali.renews();
  expect(await daysLeft(ali)).toBe(31);
  expect(sees(ali)).toContain("Month pass was renewed for 100 ⭐");
  const renewal = await purse.newest();
  expect(renewal).toMatchObject({ state: "settled", provider: "stars", amount: 100, value: 1000 });
  expect(renewal.servedAt).not.toBeNull();
  expect(await purse.balance(ali)).toBe(0);
  expect(await purse.flags()).toEqual([]);
  await counter.finds(ali, "Passes", "Week pass");
  await ali.taps("Buy");
  await taps(ali, "Confirm");
  expect(readAloud(ali.buttons.join(" "))).not.toContain("Every month");
});

test("a renewal has a number as short as others, and what former releases numbered is found, and not counted again", async () => {
  const ali = await subscriber();
  const message = await ali.renews();
  const renewal = await purse.newest();
  expect(renewal.number).toMatch(/^P[0-9A-Z]{8}$/);
  const first = await paymentById(purse.read, Number(/\d+/.exec(renewal.subject)?.[0]));
  const print = new Bun.CryptoHasher("sha256")
    .update(renewal.charge ?? "")
    .digest("hex")
    .slice(0, 12);
  const number = `${first?.number}-${print}`;
  const { db } = school.app.kernel;
  await db.tx((tx) => tx.update(payments).set({ number }).where(eq(payments.id, renewal.id)));
  await school.telegram.deliver({ update_id: ali.drafts("-").update_id, message });
  expect(await daysLeft(ali)).toBe(60);
  await school.owner.forgesTap(doorsOf(paymentDesk).find.pack({}));
  await school.owner.says(number);
  expect(sees(school.owner)).toContain(`${number} · paid`);
});

test("a renewal that is told twice, and stands in Telegram's book as well, counts once", async () => {
  const ali = await subscriber();
  const message = await ali.renews();
  await school.telegram.deliver({ update_id: ali.drafts("-").update_id, message });
  await school.passes(20 * 60_000);
  expect(await daysLeft(ali)).toBe(60);
  expect(await purse.balance(ali)).toBe(0);
});

test("whoever ends it in the bot, or in Telegram, is not charged again, and keeps what is paid", async () => {
  const ali = await subscriber();
  await ali.says("/billing");
  expect(sees(ali)).toContain("Paid until");
  await taps(ali, "Month pass");
  await ali.taps("Do not renew any more");
  expect(sees(ali)).toContain("does not renew");
  expect(await subscriptionOf(ali)).toMatchObject({ state: "canceled" });
  expect(await ali.renews().catch(String)).toContain("was ended");
  await ali.taps("Renew again");
  expect(await subscriptionOf(ali)).toMatchObject({ state: "active" });
  await ali.cancelsSubscription();
  expect(await subscriptionOf(ali)).toMatchObject({ state: "canceled" });
  expect(sees(ali)).toContain("does not renew");
  await ali.resumesSubscription();
  await ali.failsToRenew();
  expect(await subscriptionOf(ali)).toMatchObject({ state: "failed" });
  expect(sees(ali)).toContain("could not take 100 ⭐");
  expect(await daysLeft(ali)).toBe(30);
});

test("nobody ends the subscription of somebody else", async () => {
  const ali = await subscriber();
  const mine = await subscriptionOf(ali);
  const sara = await subscriber();
  await sara.says("/billing");
  await taps(sara, "Month pass");
  await sara.forgesTap(subscriptionButton.pack({ id: mine?.id ?? 0, act: "cancel" }));
  expect(sara.toasts.at(-1)?.text).toContain("subscription is over");
  expect(await subscriptionOf(ali)).toMatchObject({ state: "active" });
});

test("Stars go back whole, once, and the subscription ends with them", async () => {
  const ali = await subscriber();
  const payment = await purse.newest();
  expect(PAID).toContain(payment.state);
  const stars = ali.stars;
  const { act } = school.app.kernel;
  const wish = { amount: 100, way: "provider", reason: "asked" } as const;
  await act((doing) => refund(doing, counter.shop.staff, payment.id, wish));
  await school.app.settle();
  expect(ali.stars).toBe(stars + 100);
  expect(await purse.now(payment)).toMatchObject({ state: "refunded", refunded: 100 });
  expect(ali.heard(/given back to you|on its way/)).toHaveLength(1);
  expect(await daysLeft(ali)).toBe(0);
  expect(await ali.renews().catch(String)).toContain("was ended");
  await school.passes(20 * 60_000);
  expect(await purse.flags()).toEqual([]);
});

test("an ended subscription whose renewal went back lasts as long as its pass, and no longer", async () => {
  const ali = await subscriber();
  await ali.renews();
  const renewal = await purse.newest();
  await ali.cancelsSubscription();
  expect(sees(ali)).toContain(`it lasts until ${dayIn(60)}`);
  const wish = { amount: 100, way: "provider", reason: "asked" } as const;
  await school.app.kernel.act((doing) => refund(doing, counter.shop.staff, renewal.id, wish));
  await school.app.settle();
  expect(await daysLeft(ali)).toBe(30);
  await ali.says("/billing");
  expect(sees(ali)).toContain(`it lasts until ${dayIn(30)}`);
  expect(ali.buttons).toContain("🏠 Menu");
});

test("a payment whose message was lost is found in Telegram's book, and so is a refund made elsewhere", async () => {
  const ali = school.person();
  await ali.says("/start");
  const payment = await purse.tops(ali, "stars", 5000);
  const { backend } = school.telegram;
  const invoice = ali.messages.find(({ invoice }) => invoice);
  const bill = invoice && backend.till.onMessage(invoice);
  if (!bill) throw new Error("no invoice");
  // Telegram takes the Stars, and nobody is told.
  const paid = charge(backend, ali.resident, bill);
  await school.passes(20 * 60_000);
  expect(await purse.now(payment)).toMatchObject({
    state: "settled",
    charge: paid?.telegram_payment_charge_id,
  });
  expect(await purse.balance(ali)).toBe(5000);
  await school.passes(20 * 60_000);
  expect(await purse.balance(ali)).toBe(5000);
  const there = backend.till.payments.get(paid?.telegram_payment_charge_id ?? "");
  if (!there) throw new Error("Telegram does not know it");
  giveBack(backend, there);
  await school.passes(20 * 60_000);
  expect(await purse.now(payment)).toMatchObject({ state: "refunded", refunded: 500 });
  expect(await purse.balance(ali)).toBe(0);
  expect(await purse.flags()).toEqual(["refunded-there"]);
});
