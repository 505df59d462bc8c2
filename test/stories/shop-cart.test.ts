import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { cartLineButton, toCartButton } from "../../src/features/shop/buttons.ts";
import { cartLines } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let counter: Counter;
let ali: Person;
let wallet: string;
let shelf: number;
let pen: number;
let book: number;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  shelf = await counter.category("Desk");
  pen = await counter.sells({ name: "Pen", categoryId: shelf, price: 250, units: ["P-1", "P-2", "P-3"] });
  book = await counter.sells({ name: "Book", categoryId: shelf, price: 1000 });
  wallet = school.says("en", "pay-by-wallet");
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const read = () => readAloud(ali.screen);
const rowsOf = ({ reply_markup: markup }: { reply_markup?: object } = {}): string[][] =>
  markup && "inline_keyboard" in markup && Array.isArray(markup.inline_keyboard)
    ? markup.inline_keyboard.map((row: { text: string }[]) => row.map(({ text }) => readAloud(text)))
    : [];
const toast = () => readAloud(ali.toasts.at(-1)?.text ?? "");

async function puts(...products: string[]) {
  for (const product of products) {
    await counter.finds(ali, "Desk", product);
    await ali.taps("Add to cart");
    expect(toast()).toBe("In your cart ✓");
  }
  await ali.taps("Cart");
}

test("its door tells how many pieces are in it, with every tap", async () => {
  await counter.finds(ali, "Desk", "Book");
  await ali.taps("Add to cart");
  expect(read()).toContain("[🛒 Cart (1)]");
  await ali.taps("Add to cart");
  expect(read()).toContain("[🛒 Cart (2)]");
});

test("quantities go up and down, the last one takes the line away", async () => {
  await puts("Pen", "Book");
  // Three in a row would leave a name some eight letters on a phone.
  expect(read()).toContain("[1 × Pen]\n[−] [+]\n[1 × Book]\n[−] [+]\n");
  expect(read()).toMatch(/Pen: \$2\.50\n• Book: \$10[\s\S]*To pay: \$12\.50/);
  // A name has its row to itself: between two others a phone shows eight letters of it.
  expect(rowsOf(ali.messages.at(-1)).slice(0, 2)).toEqual([["1 × Pen"], ["−", "+"]]);
  await ali.taps("+");
  expect(read()).toMatch(/Pen × 2: \$5[\s\S]*To pay: \$15/);
  await ali.taps("−");
  await ali.taps("−");
  expect(read()).not.toMatch(/Pen/);
  await ali.taps("−");
  expect(read()).toMatch(/Your cart is empty/);
});

test("the door to it counts pieces: one more of the same is seen there", async () => {
  await puts("Book");
  await counter.finds(ali, "Desk", "Book");
  await ali.taps("Add to cart");
  expect(ali.buttons.map(readAloud)).toContain("🛒 Cart (2)");
  await ali.taps("Add to cart");
  expect(ali.buttons.map(readAloud)).toContain("🛒 Cart (3)");
});

test("more than there is does not go into it: neither from the product nor in the cart", async () => {
  await counter.sells({ name: "Rare", categoryId: shelf, units: ["R-1", "R-2"] });
  await puts("Rare");
  await ali.taps("+");
  expect(read()).toMatch(/Rare × 2/);
  await ali.taps("+");
  expect(toast()).toMatch(/Rare.*2|2.*Rare/);
  await counter.finds(ali, "Desk", "Rare");
  await ali.taps("Add to cart");
  expect(toast()).toMatch(/Rare.*2|2.*Rare/);
  await ali.says("/cart");
  expect(read()).toMatch(/Rare × 2/);
});

test("of one thing a hundred are the most: who wants more is told so, in the cart and from the product", async () => {
  await puts("Book");
  const { act } = school.app.kernel;
  await act(({ tx }) => tx.update(cartLines).set({ quantity: 100 }).where(eq(cartLines.productId, book)));
  await ali.says("/cart");
  await ali.taps("+");
  expect(toast()).toBe("Between 1 and 100 of one product can be bought at once.");
  await counter.finds(ali, "Desk", "Book");
  await ali.taps("Add to cart");
  expect(toast()).toBe("Between 1 and 100 of one product can be bought at once.");
  await ali.says("/cart");
  expect(read()).toMatch(/Book × 100/);
});

test("what is sold out is refused at once, by an old button of the product too", async () => {
  const last = await counter.sells({ name: "Last", categoryId: shelf, units: ["L-1"] });
  const sara = await counter.shop.buyer();
  await counter.finds(ali, "Desk", "Last");
  const old = ali.messages.at(-1)?.message_id ?? 0;
  await counter.shop.orders(sara, last);
  const before = await counter.newestOrder();
  await ali.tapsOn(old, "Buy");
  expect(toast()).toBe("Last is sold out.");
  // The card says so as well, and offers what cannot be had no more.
  expect(read()).toMatch(/^Last[\s\S]*🚫 Sold out/);
  expect(ali.buttons).toEqual(["⬅️ Back"]);
  await ali.forgesTap(toCartButton.pack({ product: last, category: shelf, from: 0 }));
  expect(toast()).toBe("Last is sold out.");
  expect(await counter.newestOrder()).toBe(before);
  await ali.says("/cart");
  expect(read()).toMatch(/Your cart is empty/);
});

test("it is bought whole, and is empty afterwards", async () => {
  await counter.gives(ali, 1500);
  await puts("Pen", "Book");
  await ali.taps("+");
  await ali.taps("Buy all");
  expect(read()).toMatch(/Is this right[\s\S]*Pen × 2: \$5[\s\S]*To pay: \$15/);
  await ali.taps("Back");
  await ali.taps("Buy all");
  await ali.taps("Confirm");
  await ali.taps(wallet);
  expect(ali.heard(/^🎁 .*Pen/)).toHaveLength(1);
  await ali.says("/buy");
  expect(ali.buttons.join()).not.toContain("Cart");
  await ali.taps("My purchases");
  expect(readAloud(ali.buttons[0] ?? "")).toBe("✅ Pen and 1 more · $15");
});

test("nothing of it is bought while something is gone: it is named, and the buyer takes it out", async () => {
  const lamp = await counter.sells({ name: "Lamp", categoryId: shelf });
  await puts("Book", "Lamp");
  await counter.retires(lamp);
  const before = await counter.newestOrder();
  await ali.taps("Buy all");
  expect(toast()).toBe("Lamp is not for sale any more.");
  expect(await counter.newestOrder()).toBe(before);
  // At once, with the way to take it out.
  expect(read()).toMatch(/❗️ Lamp: not for sale any more/);
  expect(ali.buttons).not.toContain("✅ Buy all");
  await ali.taps("Remove");
  expect(read()).toMatch(/To pay: \$10/);
  expect(ali.buttons).toContain("✅ Buy all");
});

test("more than there is cannot be confirmed, and nothing is kept for it", async () => {
  await counter.sells({ name: "Rare", categoryId: shelf, units: ["R-1", "R-2"] });
  await puts("Rare");
  await ali.taps("+");
  await ali.taps("Buy all");
  const other = school.person();
  await other.says("/start");
  await counter.finds(other, "Desk", "Rare");
  await other.taps("Buy now");
  await other.taps("Confirm");
  await ali.taps("Confirm");
  expect(toast()).toBe("Only 1 left of Rare.");
  await ali.taps("Back");
  expect(read()).toMatch(/❗️ Rare: only 1 left/);
  await ali.taps("−");
  await ali.taps("Buy all");
  await ali.taps("Confirm");
  expect(read()).toMatch(/To pay: \$10/);
});

test("prices in two currencies do not go together", async () => {
  await counter.sells({ name: "Import", categoryId: shelf, currency: "EUR", price: 500 });
  await puts("Book", "Import");
  expect(read()).toMatch(/several currencies/);
  expect(ali.buttons).not.toContain("✅ Buy all");
});

test("is emptied in one tap, holds only so many, and is nobody else's", async () => {
  const eve = school.person();
  await eve.says("/start");
  await puts("Pen", "Book");
  await eve.forgesTap(cartLineButton.pack({ product: pen, act: "drop" }));
  await eve.forgesTap(cartLineButton.pack({ product: book, act: "less" }));
  await ali.says("/buy");
  await ali.taps("Cart");
  expect(read()).toMatch(/Pen[\s\S]*Book/);
  await ali.taps("Empty the cart");
  expect(read()).toMatch(/Your cart is empty/);
  for (let number = 1; number <= 10; number++) {
    const product = await counter.sells({ name: `Thing ${number}`, categoryId: shelf });
    await ali.forgesTap(toCartButton.pack({ product }));
  }
  await ali.forgesTap(toCartButton.pack({ product: pen }));
  expect(toast()).toBe("There is room for 10 different products in the cart.");
  await ali.forgesTap(toCartButton.pack({ product: 987_654 }));
  expect(toast()).toMatch(/not there any more/);
});
