import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { buyButton, productButton, shelfButton } from "../../src/features/shop/buttons.ts";
import { bookDoor } from "../../src/features/shop/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let counter: Counter;
let ali: Person;
let keys: number;
let algebra: number;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const labels = () => ali.buttons.map(readAloud);
const products = () => labels().filter((label) => label.startsWith("Key "));

test("a shop with nothing in it says so, and so does the door to books", async () => {
  await ali.taps("🛍 Shop");
  expect(ali.screen).toMatch(/nothing for sale yet/);
  await ali.taps("🏠 Menu");
  await ali.taps("⋯ More");
  await ali.taps("📖 Book");
  expect(ali.screen).toMatch(/cannot be ordered yet/);
  await ali.taps("🏠 Menu");
  expect(ali.screen).toMatch(/Hello/);
});

describe("with goods on the shelves", () => {
  beforeAll(async () => {
    keys = await counter.category("Keys");
    const names = Array.from({ length: 19 }, (_, at) => `Key ${String(at + 1).padStart(2, "0")}`);
    for (const name of names) await counter.sells({ name, categoryId: keys, units: [`${name}-a`] });
    const courses = await counter.category("Books");
    const book = { stock: "count", kind: "physical", copies: 3 } as const;
    algebra = await counter.sells({
      ...book,
      name: "Algebra <I>",
      description: "x² & more",
      categoryId: courses,
    });
    await counter.category("Empty");
    for (let number = 1; number <= 8; number++) {
      const categoryId = await counter.category(`Shelf ${number}`);
      await counter.sells({ name: `Thing ${number}`, categoryId });
    }
  });

  test("categories stand eight to a page, and one without goods does not", async () => {
    await ali.says("/buy");
    expect(labels().slice(0, 8)).toEqual([
      ...["Keys", "Books"],
      ...[1, 2, 3, 4, 5, 6].map((number) => `Shelf ${number}`),
    ]);
    await ali.taps("Next");
    expect(labels().slice(0, 2)).toEqual(["Shelf 7", "Shelf 8"]);
    expect(ali.buttons.join()).not.toContain("Empty");
    await ali.taps("Previous");
    expect(labels()[0]).toBe("Keys");
    expect(ali.buttons).not.toContain("◀️ Previous");
  });

  test("a price that a phone would cut off a button stands above the buttons", async () => {
    const categoryId = await counter.category("Long names");
    const name = "A bank of tasks in solid geometry";
    await counter.sells({ name, categoryId, price: 6050 });
    await counter.sells({ name: "Sold", categoryId, units: [] });
    await ali.says("/buy");
    while (!ali.buttons.includes("Long names")) await ali.taps("Next");
    await ali.taps("Long names");
    expect(readAloud(ali.screen)).toMatch(
      new RegExp(`Long names\n\n• ${name} · \\$60.50\n• 🚫 Sold · sold out`),
    );
    expect(labels()).toEqual([name, "🚫 Sold", "⬅️ Back"]);
    await counter.closes(categoryId);
    await ali.says("/buy");
  });

  test("products are turned both ways, and Back leads to the page one came from", async () => {
    await ali.taps("Keys");
    expect(products()).toHaveLength(8);
    await ali.taps("Next");
    await ali.taps("Next");
    expect(products().map((label) => label.slice(0, 6))).toEqual(["Key 17", "Key 18", "Key 19"]);
    expect(ali.buttons).not.toContain("Next ▶️");
    await ali.taps("Previous");
    expect(products()[0]).toStartWith("Key 09");
    await ali.taps("Key 12");
    expect(readAloud(ali.screen)).toMatch(/Key 12[\s\S]*Price: \$10[\s\S]*In stock: 1/);
    await ali.taps("Back");
    expect(products()[0]).toStartWith("Key 09");
    await ali.taps("Key 12");
    await ali.taps("Add to cart");
    await ali.taps("Back");
    expect(products()[0]).toStartWith("Key 09");
    await ali.taps("Back");
    expect(ali.screen).toMatch(/What would you like to see/);
  });

  test("a card shows markup as it was typed, and only what can be done", async () => {
    await ali.taps("Books");
    await ali.taps("Algebra");
    expect(ali.screen).toContain("Algebra <I>");
    expect(ali.screen).toContain("x² & more");
    expect(ali.buttons).not.toContain("💬 Reviews");
    expect(ali.buttons).toContain("⚡️ Buy now");
  });

  test("a picture stands above the words, and the list comes back after it", async () => {
    const sent = await school.owner.sendsPhoto();
    const picture = sent.photo?.at(-1)?.file_id ?? "";
    await counter.changes(algebra, { picture, description: "word ".repeat(158) });
    await counter.finds(ali, "Books", "Algebra");
    expect(ali.messages.at(-1)?.photo).toBeDefined();
    expect(readAloud(ali.screen)).toMatch(/word…[\s\S]*Price: \$10/);
    await ali.taps("Back");
    expect(labels()[0]).toStartWith("Algebra");
  });

  test("what is sold out is marked, and cannot be bought, also not with an old button", async () => {
    const id = await counter.sells({ name: "Rare", categoryId: keys, units: [] });
    await ali.says("/buy");
    await ali.taps("Keys");
    await ali.taps("Next");
    await ali.taps("Next");
    expect(labels().at(3)).toBe("🚫 Rare · sold out");
    await ali.taps("Rare");
    expect(ali.screen).toMatch(/Sold out/);
    expect(ali.buttons).not.toContain("⚡️ Buy now");
    await ali.forgesTap(buyButton.pack({ product: id }));
    expect(readAloud(ali.toasts.at(-1)?.text ?? "")).toBe("Rare is sold out.");
  });

  test("the door to books shows what is sent by post, and closes", async () => {
    await ali.says("/menu");
    await ali.taps("⋯ More");
    await ali.taps("📖 Book");
    expect(ali.screen).toMatch(/by post/);
    await ali.taps("Algebra");
    await ali.taps("Back");
    expect(ali.screen).toMatch(/by post/);
    await ali.says("/menu");
    await ali.taps("⋯ More");
    const old = ali.messages.at(-1)?.message_id ?? 0;
    await school.sets(bookDoor, false);
    await ali.tapsOn(old, "📖 Book");
    expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
    await school.sets(bookDoor, true);
  });

  test("what is gone leads to what is there, and forged places open nothing", async () => {
    const categoryId = await counter.category("Old");
    const id = await counter.sells({ name: "Relic", categoryId });
    await ali.forgesTap(productButton.pack({ product: id }));
    expect(ali.screen).toMatch(/Relic/);
    const card = ali.messages.at(-1)?.message_id ?? 0;
    await counter.retires(id);
    await ali.tapsOn(card, "Buy now");
    expect(readAloud(ali.toasts.at(-1)?.text ?? "")).toBe("Relic is not for sale any more.");
    await ali.forgesTap(productButton.pack({ product: id }));
    expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
    await counter.closes(categoryId);
    for (const data of [
      shelfButton.pack({ category: categoryId }),
      shelfButton.pack({ category: 987_654 }),
      productButton.pack({ product: 987_654 }),
    ]) {
      await ali.forgesTap(data);
      expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
      expect(ali.screen).toMatch(/What would you like to see/);
    }
    await ali.forgesTap(shelfButton.pack({ category: keys, from: 987_654 }));
    expect(products()[0]).toStartWith("Key 01");
    await ali.forgesTap(shelfButton.pack({ category: keys, before: 1 }));
    expect(products()[0]).toStartWith("Key 01");
    await ali.forgesTap(buyButton.pack({ product: 987_654 }));
    expect(ali.toasts.at(-1)?.text).toMatch(/not there any more/);
  });

  test("in Persian it reads from the right, with its own digits", async () => {
    const maryam = school.person({ first_name: "Maryam", language_code: "fa" });
    await maryam.says("/buy");
    await maryam.taps("Keys");
    expect(maryam.buttons[0]).toMatch(/Key 01.*۱۰.*۱.*مانده/);
    await maryam.taps("Key 01");
    expect(maryam.screen).toMatch(/قیمت:.*۱۰/);
    expect(maryam.buttons).toContain("⚡️ خرید همین حالا");
  });
});
