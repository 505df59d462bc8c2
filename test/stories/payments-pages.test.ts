import { afterAll, beforeAll, expect, test } from "bun:test";
import { pageOf } from "../../src/features/payments/providers/pages.ts";
import { Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
});
afterAll(() => till.close());

test("real people are led to a provider's page only when nobody can read it on the way", async () => {
  const trying = await till.bills();
  expect(trying.payment).toMatchObject({ state: "open", url: expect.stringMatching(/^http:/) });

  await till.school.restart({ NODE_ENV: "production" });
  const buyer = await till.shop.buyer();
  const order = await till.shop.orders(buyer, till.product);
  const begun = await till.shop.begins(order, "stripe");
  await till.settles();
  expect(await till.shop.payment(begun)).toMatchObject({
    state: "failed",
    failure: "unavailable",
    url: null,
  });
  expect((await till.shop.order(order)).state).toBe("awaiting");
});

const config = (production: boolean) => {
  const { config } = till.school.app.kernel;
  return { config: { ...config, runtime: { ...config.runtime, production } } };
};

test.each([
  ["https://checkout.example/pay/1", true, true],
  ["HTTPS://checkout.example/pay/1", true, true],
  ["http://checkout.example/pay/1", false, true],
  ["http://127.0.0.1/pay/1", false, true],
  ["javascript:alert(1)", false, false],
  ["tg://resolve?domain=other", false, false],
  ["checkout.example/pay/1", false, false],
  ["", false, false],
])("%p", (url, inProduction, otherwise) => {
  for (const [production, isTaken] of [[true, inProduction] as const, [false, otherwise] as const])
    if (isTaken) expect(pageOf(url, config(production))).toBe(url);
    else expect(() => pageOf(url, config(production))).toThrow("https://");
});
