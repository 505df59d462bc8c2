import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { payButton } from "../../src/features/shop/buttons.ts";
import { type Order, subjectOf } from "../../src/features/shop/order.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { HOUR, MINUTE } from "../../src/lib/durations.ts";
import { metricsText } from "../../src/lib/metrics.ts";
import { listenersOf } from "../../src/together.ts";
import { Act } from "../../src/turn/act.ts";
import type { House } from "../../src/turn/house.ts";
import { featureOf } from "../support/feature.ts";
import { personRecord } from "../support/records.ts";
import { Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
});
afterAll(() => till.close());

async function begun(): Promise<number> {
  const [, count = "0"] =
    /payments_total\{provider="stripe",state="begun"\} (\d+)/.exec(await metricsText()) ?? [];
  return Number(count);
}

test("a way that is chosen again shows the same page again, and is counted once", async () => {
  const before = await begun();
  const buyer = await till.shop.buyer();
  const { id: orderId } = await till.shop.orders(buyer, till.product);
  const choice = { orderId, person: { id: buyer.id, language: "en" as const }, provider: "stripe" };
  for (let time = 0; time < 2; time++) {
    await till.shop.act((act) => payBy(act, choice));
    await till.settles();
  }
  expect(await till.shop.read.$count(payments, eq(payments.subject, subjectOf(orderId)))).toBe(1);
  expect(await begun()).toBe(before + 1);
});

test("whoever may refuse a piece of news hears it before anybody is told", async () => {
  const heard: string[] = [];
  const says = (word: string) => async () => void heard.push(word);
  const told = { ...featureOf({}), name: "below", after: { "person.met": [says("told")] } };
  const refusing = { ...featureOf({}), name: "above", on: { "person.met": [says("may refuse")] } };
  const house = { listeners: listenersOf([told, refusing]) } as unknown as House;
  await new Act({} as never, house, new Date()).announce("person.met", { personId: 1 });
  expect(heard).toEqual(["may refuse", "told"]);
});

/** Somebody in the chat who has chosen to pay an order at Stripe, and stands before the page. */
async function onThePage() {
  const ali = till.school.person();
  await ali.says("/start");
  const id = (await personRecord(till.school, ali))?.id ?? 0;
  const order = await till.shop.orders({ id, telegramId: ali.id }, till.product);
  await ali.forgesTap(payButton.pack({ order: order.id, by: "stripe" }));
  await till.settles();
  return { ali, order };
}
const state = async (order: Order, provider: string) =>
  (await paymentsFor(till.shop.read, subjectOf(order.id))).find((each) => each.provider === provider)?.state;

test("a page that closes unpaid says nothing to who has gone another way: their receipt waits", async () => {
  await till.school.sets(transfers.cardNumber, "4242424242424242");
  const { ali, order } = await onThePage();
  await ali.taps("⬅️ Other ways");
  await ali.taps(/Card to card/);
  await ali.sendsPhoto("receipt");
  const heard = ali.messages.length;
  await till.passes(2 * HOUR);
  expect([await state(order, "stripe"), await state(order, "card")]).toEqual(["expired", "open"]);
  expect(ali.messages).toHaveLength(heard);
  expect(ali.heard(/did not go through|time for this payment/)).toEqual([]);
});

test("who still stands before a page that has closed sees so once, where it was, with a way on", async () => {
  const { ali, order } = await onThePage();
  await ali.taps("⬅️ Other ways");
  await ali.taps(/Card to card/);
  await ali.taps("⬅️ Other ways");
  await ali.taps(/Stripe/);
  await till.settles();
  const heard = ali.messages.length;
  await till.passes(HOUR + MINUTE);
  expect(await state(order, "stripe")).toBe("expired");
  expect(ali.messages).toHaveLength(heard);
  expect(ali.screen).toContain("The time for this payment is over");
  await ali.taps("⬅️ Other ways");
  expect(ali.buttons.join()).toContain("Stripe");
});
