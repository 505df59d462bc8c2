import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { desc, eq } from "drizzle-orm";
import { settle } from "../../src/features/payments/core/settle.ts";
import { confirmButton } from "../../src/features/shop/buttons.ts";
import { orderLines, orders, promos } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { troubles } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";
import { opens, paid } from "../support/shopkeeping.ts";
import { gives, makes } from "../support/tiers.ts";

let school: School;
let counter: Counter;
let ali: Person;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1", PAYMENT_CARD_NUMBER: "6037997712345678" } });
  await school.owner.says("/start");
  await school.admin.says("/start");
  counter = await Counter.in(school);
  const shelf = await counter.category("Desk");
  await counter.sells({ name: "Pen", categoryId: shelf });
  await counter.sells({ name: "Ink", categoryId: shelf, price: 333 });
  await counter.sells({ name: "Nib", categoryId: shelf, price: 77 });
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await provesMoney(school);
  await school.close();
});

const read = () => readAloud(ali.screen);
const rows = () => school.app.kernel.db.read;

async function newestOrder() {
  const [order] = await rows().select().from(orders).orderBy(desc(orders.id)).limit(1);
  if (!order) throw new Error("there is no order");
  const lines = await rows().select().from(orderLines).where(eq(orderLines.orderId, order.id));
  return { ...order, lines: lines.map(({ total }) => total) };
}

const uses = async (code: string) =>
  (await rows().select().from(promos).where(eq(promos.code, code)))[0]?.uses;

/** To the draft of an order for one thing. */
async function drafts(product: string) {
  await counter.finds(ali, "Desk", product);
  await ali.taps("Buy now");
}

test("it takes its part off to the last cent, on the card, the draft and what is charged", async () => {
  await makes(school, "Seventh", "7");
  await gives(school, ali);
  await counter.finds(ali, "Desk", "Ink");
  expect(read()).toMatch(/Price: \$3\.33\nWith your tier Seventh: \$3\.10/);
  await ali.taps("Add to cart");
  await counter.finds(ali, "Desk", "Nib");
  for (const _ of [1, 2]) await ali.taps("Add to cart");
  await ali.taps(/^🛒 Cart/);
  expect(read()).toMatch(/Sum: \$4\.87\nYour tier Seventh: −\$0\.34\nTo pay: \$4\.53/);
  await ali.taps("Buy all");
  expect(read()).toMatch(/Sum: \$4\.87\nYour tier Seventh: −\$0\.34\nTo pay: \$4\.53/);
  const { total, discount, lines } = await newestOrder();
  expect({ total, discount, lines }).toEqual({ total: 453, discount: 34, lines: [310, 143] });
  await ali.taps("Confirm and pay");
  expect(read()).toMatch(
    /To pay: \$4\.53\n\n• Ink: .*\n• Nib × 2: .*\n\nSum: \$4\.87\nDiscount of the tier: −\$0\.34/,
  );
  await paid(counter.shop, await newestOrder());
  expect(await newestOrder()).toMatchObject({ state: "fulfilled", total: 453 });
});

test("a code and the tier do not add up: the better one counts, and the screen says which", async () => {
  await makes(school, "Tenth", "10");
  await gives(school, ali);
  const less = await counter.shop.code({ value: 99 });
  const same = await counter.shop.code({ value: 100 });
  const more = await counter.shop.code({ value: 101, most: 1 });
  await drafts("Pen");
  expect(read()).toMatch(/Your tier Tenth: −\$1\nTo pay: \$9\n\nA promo code does not add/);
  for (const code of [less, same]) {
    await ali.taps("Promo code");
    await ali.says(code);
    expect(read()).toMatch(/Your tier Tenth: −\$1\nTo pay: \$9\n\n.*the tier counts/);
  }
  await ali.taps("Promo code");
  await ali.says(more);
  expect(read()).toMatch(/Discount: −\$1\.01\nTo pay: \$8\.99\n\n.*the code counts/);
  await ali.taps("Remove the code");
  expect(read()).toMatch(/Your tier Tenth: −\$1\nTo pay: \$9/);
  await ali.taps("Promo code");
  await ali.says(more);
  await ali.taps("Confirm and pay");
  expect(await newestOrder()).toMatchObject({ state: "awaiting", total: 899 });
  expect([await uses(less), await uses(same), await uses(more)]).toEqual([0, 0, 1]);
});

test("what it gives ends with its time, also between two screens", async () => {
  await makes(school, "Brief", "20");
  await gives(school, ali, "1");
  await drafts("Pen");
  expect(read()).toMatch(/Your tier Brief: −\$2\nTo pay: \$8/);
  await school.passes(DAY);
  await ali.taps("Confirm and pay");
  expect(read()).toMatch(/Prices have changed[\s\S]*was \$2, is now \$0[\s\S]*To pay: \$10/);
  expect(await newestOrder()).toMatchObject({ state: "draft", discount: 0, lines: [1000] });
  await ali.taps("Confirm and pay");
  expect(await newestOrder()).toMatchObject({ state: "awaiting", total: 1000 });
  await counter.finds(ali, "Desk", "Pen");
  expect(read()).not.toContain("With your tier");
});

test("a tier that came after the screen is shown before it counts, and beats a code that was there", async () => {
  const code = await counter.shop.code({ value: 50 });
  await drafts("Pen");
  await ali.taps("Promo code");
  await ali.says(code);
  await makes(school, "Late", "10");
  await gives(school, ali);
  const { id } = await newestOrder();
  await ali.forgesTap(confirmButton.pack({ order: id }));
  expect(read()).toMatch(/was \$0\.50, is now \$1[\s\S]*Your tier Late: −\$1\nTo pay: \$9/);
  await ali.taps("Confirm and pay");
  expect(await newestOrder()).toMatchObject({ state: "awaiting", total: 900, promoId: null });
  expect(await uses(code)).toBe(0);
});

test("a tier that takes off as much as the code that was there spares the code, also when it came later", async () => {
  const code = await counter.shop.code({ value: 100 });
  await drafts("Pen");
  await ali.taps("Promo code");
  await ali.says(code);
  await makes(school, "Equal", "10");
  await gives(school, ali);
  const { id } = await newestOrder();
  await ali.forgesTap(confirmButton.pack({ order: id }));
  expect(read()).toMatch(/Your tier Equal: −\$1\nTo pay: \$9/);
  await ali.taps("Confirm and pay");
  expect(await newestOrder()).toMatchObject({ state: "awaiting", total: 900, promoId: null });
  expect(await uses(code)).toBe(0);
});

test("what was confirmed is what is charged, whatever becomes of the tier", async () => {
  await makes(school, "Kept", "30");
  await gives(school, ali);
  await drafts("Pen");
  await ali.taps("Confirm and pay");
  await makes(school, "Worse", "1");
  await gives(school, ali);
  const order = await newestOrder();
  const { number } = await counter.shop.begins(order, "card");
  const amount = { amount: 700, currency: "USD" };
  await counter.shop.act((act) => settle(act, { provider: "card", number, amount }));
  expect(await newestOrder()).toMatchObject({ state: "fulfilled", total: 700 });
});

test("with everything off, nothing is paid", async () => {
  await makes(school, "All", "100");
  await gives(school, ali);
  await drafts("Ink");
  await ali.taps("Get it free");
  expect(await newestOrder()).toMatchObject({ state: "fulfilled", total: 0, lines: [0] });
});

test("what it makes of the price stands under a picture also where every letter has many signs", async () => {
  const shelf = await counter.category("Signs");
  const name = "🧑‍🏫".repeat(20);
  const book = { price: 99_999_999, name, description: "👩‍🎓".repeat(160), categoryId: shelf };
  const id = await counter.sells(book);
  const sent = await school.owner.sendsPhoto();
  await counter.changes(id, { picture: sent.photo?.at(-1)?.file_id ?? "" });
  await makes(school, "🧑‍🎓".repeat(13), "15");
  await gives(school, ali);
  await counter.finds(ali, "Signs", "🧑‍🏫");
  expect(ali.messages.at(-1)?.photo).toBeDefined();
  expect(read()).toMatch(/👩‍🎓…[\s\S]*With your tier 🧑‍🎓.*: \$850,000/);
});

test("in Persian, its digits and its words are Persian ones", async () => {
  const maryam = school.person({ first_name: "Maryam", language_code: "fa" });
  await maryam.says("/start");
  await makes(school, "نقره", "15");
  await gives(school, maryam);
  expect(readAloud(maryam.screen)).toContain("در فروشگاه ۱۵٪ کمتر می‌پردازید.");
  await counter.finds(maryam, "Desk", "Pen");
  expect(readAloud(maryam.screen)).toMatch(/با سطح نقره برای شما: ۸٫۵۰ دلار/);
  await opens(school, school.admin, "admin-tiers", "fa");
  expect(school.admin.buttons.map(readAloud)).toContain("\u200f🟢 نقره · ۱۵٪");
});
