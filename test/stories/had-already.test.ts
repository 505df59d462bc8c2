import { afterAll, beforeAll, expect, test } from "bun:test";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { orderButton, payButton } from "../../src/features/shop/buttons.ts";
import { address, draft } from "../../src/features/shop/drafts.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import type { Person } from "../../src/simulator/index.ts";
import { knownAs } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let counter: Counter;
let shelf: number;
beforeAll(async () => {
  school = await School.open();
  counter = await Counter.in(school);
  shelf = await counter.category("Sheets");
  await counter.sells({ name: "Equations", categoryId: shelf, content: "x = 1" });
  await counter.sells({ name: "Other sheet", categoryId: shelf, content: "y = 2" });
  await counter.sells({ name: "Voucher", categoryId: shelf, units: ["V-1", "V-2", "V-3"] });
});
afterAll(() => school.endsWell());

const read = (person: Person) => readAloud(person.screen);
const goods = (person: Person) => person.heard(/^🎁/).map(({ text = "" }) => readAloud(text));

async function reader(): Promise<Person> {
  const ali = school.person();
  await ali.says("/start");
  await counter.gives(ali, 10_000);
  return ali;
}

/** From the draft to the goods. */
async function pays(ali: Person) {
  await ali.taps("Confirm and pay");
  await ali.taps(school.says("en", "pay-by-wallet"));
}

async function buys(ali: Person, product: string) {
  await counter.finds(ali, "Sheets", product);
  await ali.taps("Buy now");
  await pays(ali);
}

test("whoever buys again what is the same for all hears first that they have it, opens it, or goes on", async () => {
  const ali = await reader();
  await buys(ali, "Equations");
  await counter.finds(ali, "Sheets", "Equations");
  expect(read(ali)).toContain("✅ You have this already");
  await ali.taps("🎁 Open what I bought");
  expect(goods(ali)).toEqual(["🎁 Equations\n\nx = 1", "🎁 Equations\n\nx = 1"]);
  await counter.finds(ali, "Sheets", "Equations");
  await ali.taps("Buy now");
  expect(read(ali)).toMatch(/^✅ You have “Equations” already: you bought it on 21 Mar, .*\n\nIs this right/);
  expect(ali.buttons[0]).toBe("🎁 Open what I bought");
  await pays(ali);
  expect(goods(ali)).toHaveLength(3);
});

test("the cart says so when it is put in, and before it is bought", async () => {
  const ali = await reader();
  await buys(ali, "Equations");
  await counter.finds(ali, "Sheets", "Equations");
  await ali.taps("Add to cart");
  expect(ali.toasts.at(-1)?.text).toMatch(/You have one already/);
  await counter.finds(ali, "Sheets", "Other sheet");
  await ali.taps("Add to cart");
  expect(ali.toasts.at(-1)?.text).toBe("In your cart ✓");
  await ali.taps(/Cart/);
  await ali.taps("✅ Buy all");
  expect(read(ali)).toMatch(/^✅ You have “Equations” already/);
  expect(read(ali)).not.toContain("You have “Other sheet”");
});

test("two of what is the same for all are one too many, and of keys they are not", async () => {
  const ali = await reader();
  for (const product of ["Equations", "Voucher"]) {
    await counter.finds(ali, "Sheets", product);
    await ali.taps("Add to cart");
    await ali.taps("Add to cart");
  }
  await ali.taps(/Cart/);
  await ali.taps("✅ Buy all");
  expect(read(ali)).toMatch(/^⚠️ One is enough of Equations: more of the same gives you nothing new\./);
});

test("keys and vouchers are bought again without a word: each is another one", async () => {
  const ali = await reader();
  await buys(ali, "Voucher");
  await counter.finds(ali, "Sheets", "Voucher");
  expect(read(ali)).not.toContain("already");
  await ali.taps("Buy now");
  expect(read(ali)).toMatch(/^Is this right/);
  await pays(ali);
  expect(goods(ali)).toEqual(["🎁 Voucher\n\nV-1", "🎁 Voucher\n\nV-2"]);
});

test("whoever has ten things with long names, and buys them again with an address, still reads what it costs", async () => {
  await school.owner.says("/start");
  const ali = await reader();
  await counter.gives(ali, 10_000);
  const parcel = await counter.sells({ name: "Book", categoryId: shelf, kind: "physical", stock: "count" });
  const goods = [parcel];
  for (let at = 1; at < 10; at++)
    goods.push(await counter.sells({ name: `${at} ${"Алгебра ".repeat(12)}`, categoryId: shelf }));
  const id = await knownAs(school, ali);
  const where = { address: "1 Long Street ".repeat(35), notes: "Please ring twice ".repeat(27) };
  const drafts = () =>
    counter.shop.act(async (act) => {
      const wanted = goods.map((productId) => ({ productId, quantity: 1 }));
      const { id: order } = await draft(act, { id }, wanted);
      return address(act, { id }, order, where);
    });
  await counter.shop.confirms({ id, telegramId: ali.id }, await drafts());
  await ali.forgesTap(payButton.pack({ order: await counter.newestOrder(), by: "wallet" }));
  await ali.forgesTap(orderButton.pack({ order: (await drafts()).id }));
  expect(read(ali)).toMatch(/^✅ You have these already: 1 Алгебра[\s\S]* and 9 Алгебра[\s\S]*To pay: \$100/);
});

test("what was given back, or is somebody else's, nobody has", async () => {
  const [ali, mina] = [await reader(), await reader()];
  await buys(ali, "Equations");
  await counter.finds(mina, "Sheets", "Equations");
  expect(read(mina)).not.toContain("already");
  const [payment] = await paymentsFor(counter.shop.read, subjectOf(await counter.newestOrder()));
  const wish = { amount: 1000, way: "wallet" as const, reason: "a mistake" };
  await counter.shop.act((act) => refund(act, counter.shop.staff, payment?.id ?? 0, wish));
  await counter.finds(ali, "Sheets", "Equations");
  expect(read(ali)).not.toContain("already");
});
