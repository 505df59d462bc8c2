import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { confirmButton, orderButton, payButton } from "../../src/features/shop/buttons.ts";
import { orders as orderRows } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { DAY, School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

const MINUTE = 60_000;

let school: School;
let counter: Counter;
let shelf: number;
let wallet: string;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  await school.owner.says("/start");
  counter = await Counter.in(school);
  shelf = await counter.category("Keys");
  await counter.sells({ name: "Plain", categoryId: shelf });
  wallet = school.says("en", "pay-by-wallet");
});
afterAll(() => school.endsWell());

async function customer(balance = 0, language_code = "en"): Promise<Person> {
  const person = school.person({ language_code });
  await person.says("/start");
  if (balance > 0) await counter.gives(person, balance);
  return person;
}

/** To the ways to pay. */
async function orders(person: Person, product: string) {
  await counter.finds(person, "Keys", product);
  await person.taps("Buy now");
  await person.taps("Confirm");
}

const read = (person: Person) => readAloud(person.screen);
const toast = (person: Person) => readAloud(person.toasts.at(-1)?.text ?? "");
/** Every message below the newest one that fits. */
const goods = (person: Person) => person.heard(/^🎁/).map(({ text = "" }) => readAloud(text));

describe("an order", () => {
  test("that is not paid in time ends, gives its unit back, and is one tap to order again", async () => {
    const [ali, vali] = [await customer(), await customer(1000)];
    await counter.sells({ name: "Last", categoryId: shelf, units: ["L-1"] });
    await orders(ali, "Last");
    await counter.finds(vali, "Keys", "Last");
    expect(vali.buttons).not.toContain("⚡️ Buy now");
    await school.passes(31 * MINUTE);
    expect(ali.heard(/The time to pay order .* is over/)).toHaveLength(1);
    await orders(vali, "Last");
    await vali.taps(wallet);
    expect(goods(vali)).toHaveLength(1);
    await ali.taps("Order again");
    expect(toast(ali)).toBe("Last is sold out.");
  });

  test("can be cancelled after a last question, and then paid by no old button", async () => {
    const ali = await customer(1000);
    await orders(ali, "Plain");
    const order = await counter.newestOrder();
    expect(ali.buttons).toEqual(expect.arrayContaining(["🛟 Help", "📄 Terms"]));
    await ali.taps("Cancel the order");
    expect(ali.screen).toMatch(/do not cancel/);
    await ali.taps("Back");
    expect(read(ali)).toMatch(/How would you like to pay/);
    await ali.taps("Back");
    expect(read(ali)).toMatch(/waiting for payment/);
    await ali.taps("Cancel the order");
    await ali.taps("Back");
    expect(read(ali)).toMatch(/waiting for payment/);
    await ali.taps("Cancel the order");
    await ali.taps("Yes, cancel it");
    expect(read(ali)).toMatch(/cancelled/);
    expect(read(ali)).toMatch(/Total: \$/);
    expect(read(ali)).not.toMatch(/To pay/);
    await ali.forgesTap(payButton.pack({ order, by: "wallet" }));
    expect(toast(ali)).toMatch(/moved on/);
    await ali.forgesTap(confirmButton.pack({ order }));
    expect(toast(ali)).toMatch(/out of date/);
    await ali.taps("Order again");
    expect(read(ali)).toMatch(/Is this right/);
  });

  test("that nobody confirms is forgotten, and what was confirmed is not", async () => {
    const ali = await customer();
    await orders(ali, "Plain");
    const confirmed = await counter.newestOrder();
    await counter.finds(ali, "Keys", "Plain");
    await ali.taps("Buy now");
    const draft = await counter.newestOrder();
    await school.passes(2 * DAY);
    await ali.forgesTap(orderButton.pack({ order: draft }));
    expect(toast(ali)).toBe("There is no such order.");
    await ali.forgesTap(orderButton.pack({ order: confirmed }));
    expect(read(ali)).toMatch(/time is over/);
    // Nothing is owed for it any more.
    expect(read(ali)).toMatch(/Total: \$/);
    expect(read(ali)).not.toMatch(/To pay/);
  });

  test("confirmed by two quick taps is one order, and the ways to pay it stand on the screen", async () => {
    const ali = await customer();
    const before = await counter.shop.read.$count(orderRows);
    await counter.finds(ali, "Keys", "Plain");
    await ali.taps("Buy now");
    const screen = ali.messages.at(-1)?.message_id ?? 0;
    const data = confirmButton.pack({ order: await counter.newestOrder() });
    await Promise.all([ali.forgesTap(data, screen), ali.forgesTap(data, screen)]);
    expect(await counter.shop.read.$count(orderRows)).toBe(before + 1);
    expect(toast(ali)).toMatch(/out of date/);
    expect(read(ali)).toMatch(/How would you like to pay|no way to pay this here/);
  });

  test("of a book asks where to send it, and the notes can be skipped", async () => {
    const ali = await customer(2000);
    const book = { kind: "physical", stock: "count", copies: 3 } as const;
    await counter.sells({ name: "Geometry", categoryId: shelf, ...book });
    await counter.finds(ali, "Keys", "Geometry");
    await ali.taps("Buy now");
    expect(ali.screen).toMatch(/ask for your address/);
    await ali.taps("Confirm");
    expect(ali.screen).toMatch(/Where should we send it/);
    await ali.says("here");
    expect(ali.screen).toMatch(/whole address/);
    await ali.says("- - - - - - -");
    expect(ali.screen).toMatch(/whole address/);
    await ali.says("Isfahan, Chahar Bagh 12, 8134567890");
    await ali.taps("Skip");
    expect(ali.screen).toMatch(/Is this right[\s\S]*Chahar Bagh/);
    await ali.taps("Address");
    await ali.says("Shiraz, Zand street 5, 7134567890");
    await ali.says("Ring twice");
    expect(ali.screen).toMatch(/Zand street[\s\S]*Ring twice/);
    await ali.taps("Address");
    expect(ali.screen).toMatch(/Zand street/);
    await ali.says("Shiraz, Zand street 7, 7134567890");
    expect(ali.screen).toMatch(/Your note:[\s\S]*Ring twice/);
    await ali.taps("Skip");
    expect(ali.screen).toMatch(/Zand street 7[\s\S]*Ring twice/);
    await ali.taps("Address");
    await ali.says("Shiraz, Zand street 7, 7134567890");
    await ali.taps("🗑 Remove the note");
    expect(ali.sees("Ring twice")).toBe(false);
    await ali.taps("Confirm");
    await ali.taps(wallet);
    expect(read(ali)).toMatch(/send it to you by post/);
    expect(ali.buttons).not.toContain("⭐ Review");
  });

  test("of a book takes the address that is typed where the order says that it will be asked", async () => {
    const ali = await customer();
    await counter.finds(ali, "Keys", "Geometry");
    await ali.taps("Buy now");
    await ali.says("Isfahan, Chahar Bagh 12, 8134567890");
    await ali.says("Ring twice");
    expect(ali.screen).toMatch(/Is this right[\s\S]*Chahar Bagh[\s\S]*Ring twice/);
    // Nothing is asked any more.
    await ali.says("Shiraz, Zand street 5, 7134567890");
    expect(ali.screen).toMatch(/I did not understand that/);
  });

  test("stands in the history by what was bought, and how much more", async () => {
    const ali = await customer(3000);
    await counter.finds(ali, "Keys", "Plain");
    await ali.taps("🛒");
    await counter.finds(ali, "Keys", "Geometry");
    await ali.taps("🛒");
    await ali.says("/cart");
    await ali.taps("Buy all");
    await ali.says("Isfahan, Chahar Bagh 12, 8134567890");
    await ali.taps("Skip");
    await ali.taps("Confirm");
    await ali.taps(wallet);
    await orders(ali, "Plain");
    await ali.taps(wallet);
    await ali.says("/history");
    expect(read(ali)).toMatch(/ · Plain\n−\$10\n[\s\S]* · Plain and 1 more\n−\$20/);
  });

  test("of a book takes nothing for its address that is said after leaving it", async () => {
    const ali = await customer();
    await counter.finds(ali, "Keys", "Geometry");
    await ali.taps("Buy now");
    await ali.taps("⬅️ Back");
    await ali.says("When does the course in Isfahan begin, please?");
    expect(ali.screen).toMatch(/I did not understand that/);
  });

  test("in Persian: the skip button says رد کردن, the goods come in Persian", async () => {
    const maryam = await customer(1000, "fa");
    await counter.finds(maryam, "Keys", "Geometry");
    await maryam.taps("خرید همین حالا");
    await maryam.taps("تأیید و پرداخت");
    await maryam.says("اصفهان، چهارباغ، پلاک ۱۲");
    expect(maryam.buttons).toContain("⏭ رد کردن");
    await maryam.taps("رد کردن");
    await maryam.taps("تأیید و پرداخت");
    await maryam.taps(school.says("fa", "pay-by-wallet"));
    expect(maryam.screen).toMatch(/سپاسگزاریم/);
  });
});

test("what begins with a slash and is no command throws nothing away that was typed before", async () => {
  const book = { kind: "physical", stock: "count", copies: 3 } as const;
  await counter.sells({ name: "Topology", categoryId: shelf, ...book });
  const ali = await customer();
  await counter.finds(ali, "Keys", "Topology");
  await ali.taps("Buy now");
  await ali.taps("Address");
  await ali.says("12 Valiasr Street, Tehran, 1234567890");
  for (const typed of ["/skip", "/ no notes", "/start@another_bot"]) {
    await ali.says(typed);
    expect(ali.screen).toStartWith(school.says("en", "answer-expected"));
  }
  await ali.taps("Skip");
  expect(ali.screen).toContain("12 Valiasr Street");
});
