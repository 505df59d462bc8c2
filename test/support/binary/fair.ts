import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Person } from "../../../src/bot/person.ts";
import { readConfig } from "../../../src/configuration.ts";
import { begin, opened } from "../../../src/features/payments/core/begin.ts";
import { paying } from "../../../src/features/payments/core/settings.ts";
import { settle } from "../../../src/features/payments/core/settle.ts";
import { meetPerson } from "../../../src/features/people/person.ts";
import { createCategory } from "../../../src/features/shop/categories.ts";
import { draft } from "../../../src/features/shop/drafts.ts";
import { type Order, subjectOf } from "../../../src/features/shop/order.ts";
import { confirm } from "../../../src/features/shop/orders.ts";
import { createProduct } from "../../../src/features/shop/products.ts";
import { purchasesPerMinute } from "../../../src/features/shop/settings.ts";
import { restock } from "../../../src/features/shop/units.ts";
import { openKernel } from "../../../src/kernel.ts";
import { systemClock } from "../../../src/lib/clock.ts";
import { store } from "../../../src/settings/settings.ts";
import type { Act } from "../../../src/turn/act.ts";

export const PRICE = 1000;
const CURRENCY = "USD";

/** An order that somebody is about to pay, from the balance or on a page of Crypto Pay. */
export interface Bargain {
  buyer: number;
  order: number;
  number: string;
}

export interface Bill extends Bargain {
  payment: string;
  invoice: number;
}

export interface Fair {
  purchases: Bargain[];
  bills: Bill[];
}

/**
 * A shop whose rows are made by the rules, before anybody serves it: each buyer has `each` orders to pay from a balance
 * that is just enough, and as many to pay with Crypto Pay.
 */
export async function prepareFair(
  folder: string,
  env: Record<string, string>,
  { buyers, each }: { buyers: number[]; each: number },
): Promise<Fair> {
  const data = join(folder, "data");
  await mkdir(data, { recursive: true });
  const kernel = await openKernel(readConfig({ ...env, DATA_DIR: data }), systemClock);
  const fair: Fair = { purchases: [], bills: [] };
  try {
    await kernel.db.tx(async (tx) => {
      for (const setting of [purchasesPerMinute, paying.perMinute])
        await store(tx, setting, 0, 0, systemClock.now());
    });
    await kernel.settings.load(kernel.db);
    const product = await kernel.act((act) => stocks(act, 2 * each * buyers.length));
    for (const buyer of buyers) await kernel.act((act) => comes(act, fair, { buyer, product, each }));
  } finally {
    await kernel.close();
  }
  return fair;
}

async function stocks(act: Act, count: number): Promise<number> {
  const met = await meetPerson(act.tx, userOf(9001), "en", act.now);
  const permissions = new Set(["catalogue.change"]);
  const staff: Person = {
    ...met,
    name: "Sara",
    isNew: false,
    isBack: false,
    isBanned: false,
    kind: "human",
    via: "chat",
    rights: permissions,
  };
  const shelf = await createCategory(act, staff, "Keys");
  const { id } = await createProduct(act, staff, {
    ...{ categoryId: shelf.id, kind: "digital", name: "A key", description: "" },
    ...{ price: PRICE, currency: CURRENCY, stock: "units" },
  });
  const units = Array.from({ length: count }, (_, at) => ({ content: `KEY-${String(at).padStart(6, "0")}` }));
  await restock(act, staff, id, units);
  return id;
}

async function comes(act: Act, fair: Fair, given: { buyer: number; product: number; each: number }) {
  const { buyer, product, each } = given;
  const { id } = await meetPerson(act.tx, userOf(buyer), "en", act.now);
  await fillsUp(act, id, each * PRICE);
  for (let at = 0; at < each; at++) {
    const mine = await orders(act, id, product);
    fair.purchases.push({ buyer, order: mine.id, number: mine.number });
    const page = await orders(act, id, product);
    const invoice = 1_000_000 + page.id;
    const payment = await isBilled(act, page, invoice);
    fair.bills.push({ buyer, order: page.id, number: page.number, payment, invoice });
  }
}

const userOf = (id: number) => ({ id, is_bot: false, first_name: "Ali", language_code: "en" });

async function orders(act: Act, id: number, productId: number): Promise<Order> {
  const drafted = await draft(act, { id }, [{ productId, quantity: 1 }]);
  return (await confirm(act, { id }, drafted.id)).order;
}

async function isBilled(act: Act, order: Order, invoice: number): Promise<string> {
  const { personId, number, total, expiresAt } = order;
  const sum = { amount: total, currency: CURRENCY };
  const words = { title: `Order ${number}`, description: "A key" };
  const lines = [{ name: "A key", quantity: 1, total }];
  const payment = await begin(act, {
    ...{ personId, provider: "cryptopay", subject: subjectOf(order.id), ...words, lines, expiresAt },
    ...{ charge: sum, value: sum },
  });
  await opened(act, payment.id, { reference: String(invoice), url: "https://pay.example" });
  return payment.number;
}

async function fillsUp(act: Act, personId: number, amount: number): Promise<void> {
  const sum = { amount, currency: CURRENCY };
  const words = { title: "Balance", description: "", lines: [], expiresAt: null };
  const { number } = await begin(act, {
    ...{ personId, provider: "card", subject: "topup", ...words },
    ...{ charge: sum, value: sum },
  });
  await settle(act, { provider: "card", number, amount: sum });
}
