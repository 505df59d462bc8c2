import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { payments } from "../../src/features/payments/core/schema.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { metricsText } from "../../src/lib/metrics.ts";
import { listenersOf } from "../../src/together.ts";
import { Act } from "../../src/turn/act.ts";
import type { House } from "../../src/turn/house.ts";
import { featureOf } from "../support/feature.ts";
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
