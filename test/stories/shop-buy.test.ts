import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { confirmButton, openButton, orderButton, payButton } from "../../src/features/shop/buttons.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import { restock } from "../../src/features/shop/units.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

const SECOND = 1000;

let school: School;
let counter: Counter;
let shelf: number;
let sandbox: string;
let wallet: string;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  await school.owner.says("/start");
  shelf = await counter.category("Keys");
  sandbox = school.says("en", "pay-by-sandbox");
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

describe("paying", () => {
  test("with the sandbox: what was confirmed is charged, and the goods come by themselves", async () => {
    const ali = await customer();
    await counter.sells({ name: "Vault", categoryId: shelf, units: ["KEY <1> & co"] });
    await counter.finds(ali, "Keys", "Vault");
    await ali.taps("Buy now");
    expect(read(ali)).toMatch(/Is this right\?[\s\S]*Vault: \$10[\s\S]*To pay: \$10/);
    await ali.taps("Confirm and pay");
    expect(read(ali)).toMatch(/To pay: \$10[\s\S]*Kept for you until/);
    await ali.taps(sandbox);
    expect(goods(ali)).toEqual([]);
    await school.passes(6 * SECOND);
    expect(ali.heard(/is paid/)).toHaveLength(1);
    expect(goods(ali)).toEqual(["🎁 Vault\n\nKEY <1> & co"]);
    const code = ali.messages.at(-1)?.entities?.find(({ type }) => type === "code");
    expect(code?.length).toBe("KEY <1> & co".length);
  });

  test("from the balance: in one tap, and the screen with the pay button is gone", async () => {
    const ali = await customer(1000);
    await counter.sells({ name: "Quick", categoryId: shelf, units: ["Q-1", "Q-2"] });
    await orders(ali, "Quick");
    const ways = ali.messages.at(-1)?.message_id ?? 0;
    await ali.taps(wallet);
    expect(goods(ali)).toEqual(["🎁 Quick\n\nQ-1"]);
    const screen = ali.messages.find(({ message_id }) => message_id === ways);
    expect(screen?.text).toMatch(/is paid/);
    await ali.forgesTap(payButton.pack({ order: await counter.newestOrder(), by: "wallet" }), ways);
    expect(toast(ali)).toMatch(/moved on meanwhile/);
    expect(goods(ali)).toHaveLength(1);
  });

  test("a balance that is too low is not offered", async () => {
    const ali = await customer(999);
    await orders(ali, "Quick");
    expect(ali.buttons).not.toContain(wallet);
    await ali.forgesTap(payButton.pack({ order: await counter.newestOrder(), by: "wallet" }));
    expect(toast(ali)).toMatch(/balance is not enough/);
  });

  test("a way that the school does not have says so", async () => {
    const ali = await customer();
    await counter.sells({ name: "Plain", categoryId: shelf });
    await orders(ali, "Plain");
    await ali.forgesTap(payButton.pack({ order: await counter.newestOrder(), by: "stripe" }));
    expect(toast(ali)).toMatch(/not available any more/);
  });

  test("the same way tapped twice is one payment, paid once", async () => {
    const ali = await customer();
    await orders(ali, "Plain");
    const ways = ali.messages.at(-1)?.message_id ?? 0;
    const order = await counter.newestOrder();
    const data = payButton.pack({ order, by: "sandbox" });
    await ali.forgesTap(data, ways);
    await ali.forgesTap(data, ways);
    expect(await paymentsFor(counter.shop.read, subjectOf(order))).toHaveLength(1);
    await school.passes(6 * SECOND);
    expect(ali.heard(/is paid/)).toHaveLength(1);
    expect(await counter.shop.flags()).toEqual([]);
  });

  test("what costs nothing is there at once", async () => {
    const ali = await customer();
    await counter.sells({ name: "Gift", categoryId: shelf, price: 0, units: ["FREE-1"] });
    await counter.finds(ali, "Keys", "Gift");
    expect(ali.screen).toMatch(/Price:.*free/);
    await ali.taps("Buy now");
    await ali.taps("Get it free");
    const thanks = ali.messages.findLast(({ text }) => text?.includes("Thank you"));
    const { message_id = 0 } = thanks ?? {};
    await ali.forgesTap(confirmButton.pack({ order: await counter.newestOrder() }), message_id);
    expect(ali.messages.find((message) => message.message_id === message_id)).toEqual(thanks);
    expect(goods(ali)).toEqual(["🎁 Gift\n\nFREE-1"]);
  });

  test("packs and passes tell what one has now", async () => {
    const ali = await customer(2000);
    await counter.sells({ name: "Ten", categoryId: shelf, kind: "pack", worth: 10 });
    await counter.sells({ name: "Week", categoryId: shelf, kind: "pass", worth: 7 });
    await orders(ali, "Ten");
    await ali.taps(wallet);
    expect(read(ali)).toMatch(/10 credits were added\. You now have \d+/);
    await orders(ali, "Week");
    await ali.taps(wallet);
    expect(read(ali)).toMatch(/messages are free until 28 Mar, /);
  });
});

describe("what was bought", () => {
  test("is opened again by its buyer, and by nobody else", async () => {
    const [ali, eve] = [await customer(1000), await customer()];
    await counter.sells({ name: "Secret", categoryId: shelf, units: ["S3CRET"] });
    await orders(ali, "Secret");
    await ali.taps(wallet);
    const order = await counter.newestOrder();
    await ali.says("/buy");
    await ali.taps("My purchases");
    expect(readAloud(ali.buttons[0] ?? "")).toBe("✅ Secret · $10");
    await ali.taps("Secret");
    expect(read(ali)).toMatch(/complete[\s\S]*Secret: \$10[\s\S]*Paid .*balance/);
    await ali.taps("Open what I bought");
    expect(goods(ali)).toHaveLength(2);
    for (const data of [
      openButton.pack({ order }),
      orderButton.pack({ order }),
      confirmButton.pack({ order }),
      payButton.pack({ order, by: "sandbox" }),
    ]) {
      await eve.forgesTap(data);
      expect(toast(eve)).toBe("There is no such order.");
    }
    expect(eve.heard(/S3CRET|Secret/)).toEqual([]);
  });

  test("is not opened any more after its money went back", async () => {
    const ali = await customer(1000);
    await counter.sells({ name: "Returned", categoryId: shelf, units: ["R3TURN"] });
    await orders(ali, "Returned");
    await ali.taps(wallet);
    const order = await counter.newestOrder();
    const [payment] = await paymentsFor(counter.shop.read, subjectOf(order));
    const wish = { amount: 1000, way: "wallet", reason: "mistake" } as const;
    await counter.shop.act((act) => refund(act, counter.shop.staff, payment?.id ?? 0, wish));
    await school.app.settle();
    expect(ali.heard(/has been taken back/)).toHaveLength(1);
    await ali.says("/buy");
    await ali.taps("My purchases");
    await ali.taps("Returned");
    expect(read(ali)).toMatch(/Order .* · refunded/);
    expect(ali.buttons).not.toContain("🎁 Open what I bought");
    await ali.forgesTap(openButton.pack({ order }));
    expect(toast(ali)).toMatch(/nothing to open/);
    expect(goods(ali)).toHaveLength(1);
  });

  test("a text longer than a message comes whole, in pieces", async () => {
    const ali = await customer(1000);
    const lines = Array.from({ length: 900 }, (_, at) => `<line> ${at} & more`);
    await counter.sells({ name: "Long", categoryId: shelf, units: [lines.join("\n")] });
    await orders(ali, "Long");
    await ali.taps(wallet);
    const got = ali.heard(/^🎁/).map(({ text = "" }) => text.slice(text.indexOf("\n\n") + 2));
    expect(got.length).toBeGreaterThan(3);
    expect(got.join("\n")).toBe(lines.join("\n"));
  });

  test("a file is sent as a file, and many short texts share a message", async () => {
    const ali = await customer(3000);
    const sent = await school.owner.sendsFile("%PDF", "book.pdf", "application/pdf");
    const id = await counter.sells({ name: "Mixed", categoryId: shelf, units: ["M-1", "M-2"] });
    const file = { fileId: sent.document?.file_id ?? "", kind: "document" } as const;
    await counter.shop.act((act) => restock(act, counter.shop.staff, id, [{ file }]));
    await counter.finds(ali, "Keys", "Mixed");
    await ali.taps("Add to cart");
    await ali.taps("Cart");
    await ali.taps("+");
    await ali.taps("+");
    await ali.taps("Buy all");
    await ali.taps("Confirm");
    await ali.taps(wallet);
    expect(goods(ali)[0]).toBe("🎁 Mixed\n\nM-1\n\nM-2");
    expect(ali.messages.at(-1)?.document?.file_name).toBe("book.pdf");
  });
});
