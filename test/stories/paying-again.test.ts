import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { payButton, waysButton } from "../../src/features/shop/buttons.ts";
import { Purse } from "../support/payer.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";
import { MINUTE } from "../support/till.ts";

let school: School;
let counter: Counter;
let purse: Purse;
let pass: number;
beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "10", PAYMENT_CARD_NUMBER: "4242424242424242" } });
  await school.sets(paying.perMinute, 0);
  purse = new Purse(school);
  counter = await Counter.in(school);
  const categoryId = await counter.category("Passes");
  pass = await counter.sells({ name: "Month", categoryId, kind: "pass", worth: 30, price: 1000 });
});
afterAll(() => school.close());

test("who comes back to Stars after the card gave the order more time can still pay with them", async () => {
  const ali = school.person();
  await ali.says("/start");
  const order = await counter.shop.orders({ id: await purse.idOf(ali), telegramId: ali.id }, pass);
  const pays = (by: "stars" | "card") => ali.forgesTap(payButton.pack({ order: order.id, by }));
  await pays("stars");
  await ali.forgesTap(waysButton.pack({ order: order.id }));
  await pays("card");
  await school.passes(40 * MINUTE);
  await ali.forgesTap(waysButton.pack({ order: order.id }));
  await pays("stars");
  await ali.pays();
  expect((await counter.shop.order(order)).state).toBe("fulfilled");
  const rows = await counter.shop.read
    .select()
    .from(payments)
    .where(eq(payments.subject, `order:${order.id}`));
  expect(rows.filter(({ provider, state }) => provider === "stars" && state === "settled")).toHaveLength(1);
});
