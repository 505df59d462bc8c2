import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { changeCategory, createCategory } from "../../src/features/shop/categories.ts";
import { move } from "../../src/features/shop/product-places.ts";
import { changeWorth, createProduct, retire } from "../../src/features/shop/products.ts";
import { products, reviews } from "../../src/features/shop/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { shelfDesk } from "../../src/features/shop/staff/catalogue/shelves.ts";
import * as buttons from "../../src/features/shop/staff/former.ts";
import { reviewDesk } from "../../src/features/shop/staff/reviews/desk.ts";
import { unitDesk } from "../../src/features/shop/staff/stock/desk.ts";
import { restock } from "../../src/features/shop/units.ts";
import type { Person } from "../../src/simulator/index.ts";
import { DeskJson } from "../support/desk-json.ts";
import { openForm } from "../support/records.ts";
import { School } from "../support/school.ts";
import { copied, opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;
let json: DeskJson;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
  json = new DeskJson(shop.act, shop.staff);
});
afterAll(() => school.endsWell());

const categoryOf = async (product: number) => (await shop.product(product)).categoryId;
const shelf = async (name: string) => (await shop.act((act) => createCategory(act, shop.staff, name))).id;
/** What is said to it, by its code. */
const saidTo = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => "done",
    (error) => error.code ?? String(error),
  );
const moves = (product: number, category: number) =>
  shop.act((act) => move(act, shop.staff, product, category));

test("the buttons of former releases lead to the same things", async () => {
  const key = await shop.stocks(2, { name: "Old key" });
  const places: [string, RegExp][] = [
    [buttons.shelvesButton.pack({ page: 3 }), /Catalogue[\s\S]*Choose a category/],
    [buttons.shelfButton.pack({ category: await categoryOf(key) }), /Shelf\n🟢[\s\S]*Choose a product/],
    [buttons.goodsButton.pack({ product: key }), /Old key\n🟢 On sale/],
    [buttons.unitsButton.pack({ product: key, before: 1 }), /Units of Old key[\s\S]*Free: 2/],
    [buttons.reviewsButton.pack({}), /Reviews, newest first/],
    // Nobody can say of which product: what it may stand in is shown.
    [toList(unitDesk), /Catalogue[\s\S]*Choose a category/],
  ];
  for (const [data, shown] of places) {
    await sara.forgesTap(data);
    expect(seen(sara)).toMatch(shown);
  }
});

test("a category that is gone is said over those that are there", async () => {
  const gone = await shelf("Gone");
  await shop.act((act) => changeCategory(act, shop.staff, gone, { retiredAt: act.now }));
  await sara.forgesTap(buttons.shelfButton.pack({ category: gone }));
  expect(sara.toasts.at(-1)?.text).toContain("not there any more");
  expect(seen(sara)).toContain("Choose a category");
});

test("a product does not come into a category that is retired while it is made", async () => {
  const gone = await shelf("Going");
  const wish = { categoryId: gone, kind: "digital", stock: "unlimited", price: 1, currency: "USD" } as const;
  const makes = () =>
    shop.act((act) => createProduct(act, shop.staff, { ...wish, name: "Late", description: "" }));
  await makes();
  await shop.act((act) => changeCategory(act, shop.staff, gone, { retiredAt: act.now }));
  expect(await saidTo(makes())).toBe("category-gone");
  expect((await json.list(goodsDesk, { of: gone })).things).toHaveLength(1);
});

test("inside a category, nobody is asked for it: back leads past it, and stopping leads to it again", async () => {
  const empty = await shelf("Empty");
  await sara.forgesTap(toCard(shelfDesk, empty));
  await sara.taps("+ Product");
  await sara.taps("❌ Cancel");
  expect(seen(sara)).toContain("no products in it yet");
  await sara.taps("+ Product");
  await sara.taps("Digital");
  expect(seen(sara)).toContain("What is it called");
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toContain("What kind of product");
  await sara.taps("❌ Cancel");
  await sara.taps("Yes, stop");
  expect(seen(sara)).toContain("no products in it yet");
});

test("categories are so few that no table of them is offered; machines read them all the same", async () => {
  await shop.stocks(1);
  await sara.forgesTap(toList(shelfDesk));
  expect(seen(sara)).toContain("Choose a category");
  expect(sara.buttons).not.toContain("⬇️ As a table");
  expect((await json.list(shelfDesk)).things[0]).toMatchObject({ isOn: true });
});

describe("a product that is moved", () => {
  test("stands last where it comes to, and keeps its place where it is already", async () => {
    const [first, second] = [await shop.stocks(0), await shop.stocks(0)];
    const other = await shelf("Others");
    for (const each of [second, first, second]) await moves(each, other);
    const { things } = await json.list(goodsDesk, { of: other });
    expect(things.map(({ id }) => id)).toEqual([second, first]);
  });

  test("does not go into a category that is retired meanwhile", async () => {
    const [product, other] = [await shop.stocks(0), await shelf("Closing")];
    await sara.forgesTap(toCard(goodsDesk, product));
    await sara.taps("📂 Category");
    await shop.act((act) => changeCategory(act, shop.staff, other, { retiredAt: act.now }));
    await sara.taps("Closing");
    expect(await categoryOf(product)).not.toBe(other);
    expect(await saidTo(moves(product, other))).toBe("category-gone");
    await shop.act((act) => retire(act, shop.staff, product));
    const open = await shelf("Open");
    expect(await saidTo(moves(product, open))).toBe("product-retired");
    await sara.says("/start");
  });
});

test("two who take it off sale at the same time do not put it on again", async () => {
  const product = await shop.stocks(0);
  await sara.forgesTap(toCard(goodsDesk, product));
  const [off = ""] = copied(sara);
  await sara.taps("⚪️ Take off sale");
  await sara.forgesTap(off);
  expect(await shop.product(product)).toMatchObject({ isOn: false });
  expect(seen(sara)).toContain("⚪️ Not on sale");
});

test("whoever changes something sees above the question what it is now", async () => {
  const product = await shop.stocks(2, { name: "Known", price: 1250, description: "A key to it." });
  await sara.forgesTap(toCard(goodsDesk, product));
  for (const [field, now] of [
    ["✏️ Name", "Known"],
    ["💵 Price", "Price: $12.50"],
    ["📝 Description", "A key to it."],
  ] as const) {
    await sara.taps(field);
    expect(seen(sara)).toMatch(new RegExp(`^${RegExp.escape(now)}\n\nType the new`));
    await sara.taps("❌ Cancel");
  }
});

test("a form about a product that is retired meanwhile is left for the catalogue", async () => {
  const product = await shop.stocks(0, { name: "Fading" });
  await sara.forgesTap(toCard(goodsDesk, product));
  await sara.taps("✏️ Name");
  await shop.act((act) => retire(act, shop.staff, product));
  await sara.taps("❌ Cancel");
  expect(seen(sara)).toMatch(/This product is not there any more[\s\S]*Choose a category/);
  expect(await openForm(school, sara)).toBeUndefined();
});

describe("a machine", () => {
  test("sends no more days of a pass than there may be, and no money that nobody knows", async () => {
    const pass = await shop.stocks(0, { kind: "pass", stock: "unlimited", worth: 30 });
    const pack = await shop.stocks(0, { kind: "pack", stock: "unlimited", worth: 10 });
    expect(await saidTo(json.change(goodsDesk, pass, "worth", 3651))).toBe("field-wrong");
    const anyway = shop.act((act) => changeWorth(act, shop.staff, { id: pass, kind: "pass" }, 3651));
    expect(await saidTo(anyway)).toBe("setting-not-in-range");
    expect(await saidTo(json.change(goodsDesk, pack, "worth", 3651))).toBe("done");
    expect(await shop.product(pass)).toMatchObject({ worth: 30 });
    const price = { amount: 1, currency: "ABC" };
    expect(await saidTo(json.change(goodsDesk, pass, "price", price))).toBe("money-not-a-number");
    expect(await saidTo(json.change(goodsDesk, pass, "content", { content: "A", file: null }))).toBe(
      "screen-outdated",
    );
  });

  test("reads how many units there are in which state, and never what is in them", async () => {
    const product = await shop.stocks(3, { name: "A long name of a key" });
    const list = await json.list(unitDesk, { of: product });
    expect(list).toMatchObject({ about: { free: 3, reserved: 0, sold: 0, withdrawn: 0 } });
    const [unit] = list.things;
    await json.press(unitDesk, unit?.id ?? 0, "withdraw");
    const after = await json.list(unitDesk, { of: product });
    expect(after).toMatchObject({ about: { free: 2, withdrawn: 1 }, things: [{}, {}] });
    expect(JSON.stringify([list, after, await json.read(unitDesk, after.things[0]?.id ?? 0)])).not.toContain(
      "A long name of a key-",
    );
  });
});

test("who hides a review stays on the page of the list, and who hides it again changes nothing", async () => {
  const product = await shop.stocks(0, { name: "Read" });
  for (let number = 1; number <= 7; number++) {
    const { id: personId } = await shop.buyer();
    const said = { productId: product, personId, rating: 3, words: `Opinion ${number}.` };
    await shop.act((act) => act.tx.insert(reviews).values({ ...said, at: act.now }));
  }
  await shop.act((act) =>
    act.tx.update(products).set({ ratings: 7, stars: 21 }).where(eq(products.id, product)),
  );
  await sara.forgesTap(toList(reviewDesk));
  await sara.taps("Next ▶️");
  expect(seen(sara)).toMatch(/Opinion 2\.[\s\S]*Opinion 1\./);
  const [hide = ""] = copied(sara);
  await sara.taps(/🙈 Hide/);
  await sara.forgesTap(hide);
  expect(seen(sara)).toMatch(/\(hidden\)[\s\S]*Opinion 2\.[\s\S]*Opinion 1\./);
  expect(seen(sara)).not.toContain("Opinion 3.");
  expect(await shop.product(product)).toMatchObject({ ratings: 6, stars: 18 });
  await opens(school, sara, "admin-reviews");
  expect(seen(sara)).toMatch(/Opinion 7\.[\s\S]*Opinion 3\./);
});

test("a product whose category is gone can still be taken out of the catalogue", async () => {
  const category = await shelf("Closed");
  const product = await shop.stocks(0, { name: "Left behind", stock: "unlimited" });
  await moves(product, category);
  await shop.act((act) => changeCategory(act, shop.staff, category, { retiredAt: act.now }));
  await sara.forgesTap(toCard(goodsDesk, product));
  expect(seen(sara)).toContain("Left behind");
  await sara.taps("🗄 Retire");
  await sara.taps("Yes, retire it");
  expect((await shop.product(product)).retiredAt).not.toBeNull();
  expect(seen(sara)).toMatch(/Catalogue/);
});

test("the hint of a unit is its last letters, whole: no half of an emoji stands in the list", async () => {
  const product = await shop.stocks(1, { name: "Emoji" });
  await shop.act((act) => restock(act, shop.staff, product, [{ content: "a long enough code 😀abc" }]));
  await sara.forgesTap(toList(unitDesk, { of: product }));
  expect(seen(sara)).toContain("…😀abc");
});
