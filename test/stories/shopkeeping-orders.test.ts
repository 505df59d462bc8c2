import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { address } from "../../src/features/shop/drafts.ts";
import { orders, reviews } from "../../src/features/shop/schema.ts";
import { performanceButton, revenueButton } from "../../src/features/shop/staff/buttons.ts";
import { orderButton, ordersButton, reviewsButton } from "../../src/features/shop/staff/former.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord, trail } from "../support/records.ts";
import { DAY, HOUR, School } from "../support/school.ts";
import { copied, opens, paid, seen } from "../support/shopkeeping.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let ali: Person;
let buyer: Buyer;
let shop: Shop;
let key: number;
let book: number;

const order = async (id: number) => {
  const [row] = await school.app.kernel.db.read.select().from(orders).where(eq(orders.id, id));
  return row;
};

/** An order for a book, paid and waiting to be sent. */
async function ordersBook() {
  const drafted = await shop.drafts(buyer, book);
  await shop.act((act) =>
    address(act, buyer, drafted.id, { address: "12 Valiasr Street", notes: "Ring twice" }),
  );
  const confirmed = await shop.confirms(buyer, drafted);
  await paid(shop, confirmed);
  return confirmed;
}

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  ali = school.person({ first_name: "Ali <b>" });
  await ali.says("/start");
  const row = await personRecord(school, ali);
  buyer = { id: row?.id ?? 0, telegramId: ali.id };
  shop = await Shop.in(school);
  key = await shop.stocks(20);
  book = await shop.stocks(0, { name: "Book", kind: "physical", stock: "count", copies: 5, price: 2000 });
});
afterAll(() => school.endsWell());

describe("orders", () => {
  test("stand in the list of their state, page by page, newest first", async () => {
    const numbers: string[] = [];
    for (let made = 0; made < 10; made++) numbers.unshift((await shop.orders(buyer, key)).number);
    await opens(school, sara, "admin-orders");
    const shown = () => sara.buttons.flatMap((label) => numbers.filter((number) => label.includes(number)));
    expect(shown()).toEqual(numbers.slice(0, 8));
    await sara.taps("Next ▶️");
    expect(shown()).toEqual(numbers.slice(8));
    await sara.taps("◀️ Previous");
    expect(shown()).toEqual(numbers.slice(0, 8));
    expect(readAloud(sara.buttons[0] ?? "")).toMatch(/^A\w+ · \$10 · Ali <b>$/);
    await sara.taps("🏁 Closed");
    expect(shown()).toEqual([]);
  });

  test("the buttons of former releases lead to the same places", async () => {
    const made = [
      await shop.orders(buyer, key),
      await shop.orders(buyer, key),
      await shop.orders(buyer, key),
    ];
    const [oldest, middle, newest] = made.map(({ id, number }) => ({ id, number }));
    const first = () => sara.buttons[0] ?? "";
    await sara.forgesTap(ordersButton.pack({ filter: "awaiting", before: newest?.id ?? 0 }));
    expect(first()).toContain(middle?.number ?? "?");
    await sara.forgesTap(ordersButton.pack({ filter: "awaiting", after: middle?.id ?? 0 }));
    expect(first()).toContain(newest?.number ?? "?");
    await sara.forgesTap(orderButton.pack({ order: oldest?.id ?? 0 }));
    expect(seen(sara)).toContain(`Order ${oldest?.number}`);
  });

  test("a number finds its order, typed as people type", async () => {
    const found = await shop.orders(buyer, key);
    await opens(school, sara, "admin-orders");
    await sara.taps("🔎 Find an order");
    await sara.says("A-nothing");
    expect(seen(sara)).toContain("no such order");
    await sara.says("A1");
    expect(seen(sara)).toMatch(/^Please type the whole number, or at least three letters of the name\./);
    expect(seen(sara)).not.toContain("phone");
    await sara.says(` ${found.number.toLowerCase()} `);
    expect(seen(sara)).toMatch(new RegExp(`Order ${found.number}[\\s\\S]*Ali <b>[\\s\\S]*To pay: \\$10`));
    await opens(school, sara, "admin-orders");
    await sara.taps("🔎 Find an order");
    await sara.says(`#${found.number.slice(0, 5)} ${found.number.slice(5)}`);
    expect(seen(sara)).toContain(`Order ${found.number}`);
  });

  test("one that nobody has paid is cancelled, and its buyer is told", async () => {
    const unpaid = await shop.orders(buyer, key);
    await opens(school, sara, "admin-orders");
    await sara.taps(new RegExp(unpaid.number));
    await sara.taps("❌ Cancel the order");
    expect(await order(unpaid.id)).toMatchObject({ state: "awaiting" });
    await sara.taps("Yes, cancel it");
    expect(await order(unpaid.id)).toMatchObject({ state: "cancelled" });
    expect(seen(sara)).toContain(unpaid.number);
    expect(seen(sara)).toContain("Cancelled");
    expect(sara.buttons).not.toContain("❌ Cancel the order");
    expect(ali.heard(new RegExp(`${unpaid.number}.*was cancelled`, "s"))).toHaveLength(1);
    await ali.taps("🔁 Order again");
    expect(seen(ali)).toMatch(/Key 1[\s\S]*\$10/);
  });
});

describe("figures", () => {
  test("products, the best first, of 7 and of 30 days, without what was given back", async () => {
    await school.passes(HOUR);
    await school.passes(42 * DAY);
    await paid(shop, await shop.orders(buyer, { productId: key, quantity: 3 }));
    await school.passes(HOUR);
    await school.passes(10 * DAY);
    await ordersBook();
    await school.passes(HOUR);
    await opens(school, sara, "admin-performance");
    expect(seen(sara)).toMatch(/last 7 days[\s\S]*Book\nSold 1 · \$20[\s\S]*Key 1\nSold 0/);
    await sara.taps(/30.* days/);
    expect(seen(sara)).toMatch(/last 30 days[\s\S]*Key 1\nSold 3 · \$30[\s\S]*Book\nSold 1 · \$20/);
    for (let more = 0; more < 8; more++) await shop.stocks(0);
    const shown = () => seen(sara).match(/^Sold /gm)?.length;
    await sara.taps(/30.* days/);
    expect(shown()).toBe(8);
    await sara.taps("Next ▶️");
    expect(shown()).toBe(2);
    expect(sara.buttons).not.toContain("Next ▶️");
    await sara.taps("◀️ Previous");
    expect(seen(sara)).toContain("Sold 3");
  });

  test("revenue of today, this week and this month, by way of payment", async () => {
    await opens(school, sara, "admin-revenue");
    expect(seen(sara)).toMatch(/Today[\s\S]*1 order: \$20[\s\S]*× 1: \$20/);
    await school.passes(DAY);
    await sara.taps("Today");
    expect(seen(sara)).toMatch(/Nothing yet[\s\S]*Nothing yet/);
    await sara.taps("This month");
    expect(seen(sara)).toMatch(/since 1 May, 00:00[\s\S]*2 orders: \$50[\s\S]*× 2: \$50/);
  });
});

test("a review is hidden and shown again, and counts accordingly", async () => {
  const { act } = school.app.kernel;
  await act((doing) =>
    doing.tx
      .insert(reviews)
      .values({ productId: key, personId: buyer.id, rating: 1, words: "Bad <i>", at: doing.now }),
  );
  await opens(school, sara, "admin-reviews");
  expect(seen(sara)).toMatch(/Key 1 · 1⭐[\s\S]*Bad <i>/);
  await sara.taps(/🙈 Hide/);
  expect(seen(sara)).toContain("(hidden)");
  await sara.taps(/👁 Show/);
  expect(seen(sara)).not.toContain("(hidden)");
  const reza = school.admin;
  await reza.says("/start");
  await opens(school, reza, "admin-reviews", "fa");
  expect(reza.buttons.join()).toContain(" ۱⭐ ");
  expect((await trail(school)).slice(-2).map(({ action }) => action)).toEqual([
    "review.hidden",
    "review.shown",
  ]);
});

test("a student sees none of it, with copied buttons neither", async () => {
  await opens(school, sara, "admin-orders");
  await sara.taps("✅ Done");
  await sara.taps(/A/);
  const doors = [
    ordersButton.pack({ filter: "paid" }),
    orderButton.pack({ order: 1 }),
    performanceButton.pack({ days: 7, by: "sold" }),
    revenueButton.pack({ period: "today" }),
    reviewsButton.pack({}),
  ];
  for (const data of [...doors, ...copied(sara)]) {
    const before = ali.toasts.length;
    await ali.forgesTap(data);
    expect(ali.toasts.slice(before).map(({ text }) => text)).toEqual([
      "You do not have permission for this.",
    ]);
  }
});
