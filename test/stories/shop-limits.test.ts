import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { address, applyPromo } from "../../src/features/shop/drafts.ts";
import { type Order, subjectOf } from "../../src/features/shop/order.ts";
import { cancel, confirm, expire, keepUntil } from "../../src/features/shop/orders.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { mayReview } from "../../src/features/shop/reviews.ts";
import { purchasesPerMinute } from "../../src/features/shop/settings.ts";
import { markSent } from "../../src/features/shop/staff/orders/orders.ts";
import { provesMoney } from "../support/proofs.ts";
import { HOUR, School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

const MINUTE = 60_000;

let school: School;
let shop: Shop;
/** Sold without end: for ten dollars, and for three. */
let pen: number;
let ink: number;

beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  pen = await shop.stocks(0, { stock: "unlimited", content: "A pen" });
  ink = await shop.stocks(0, { stock: "unlimited", content: "Ink", price: 300 });
});
afterAll(async () => {
  await provesMoney(school);
  await school.close();
});

const wallet = (buyer: Buyer, { id }: Order) =>
  shop.act((act) =>
    payBy(act, { orderId: id, person: { id: buyer.id, language: "en" }, provider: "wallet" }),
  );

/** Gives all of a paid order back by hand. */
async function goesBack({ id }: Order) {
  const [payment] = await paymentsFor(shop.read, subjectOf(id));
  const wish = { amount: payment?.paid ?? 0, way: "hand", reason: "" } as const;
  await shop.act((act) => refund(act, shop.staff, payment?.id ?? 0, wish));
}

describe("a code", () => {
  const types = async (buyer: Buyer, code: string, ...products: number[]) => {
    const { id } = await shop.drafts(buyer, ...products);
    return shop.act((act) => applyPromo(act, buyer, id, code));
  };

  test("takes off no more than there is: what it would give beyond is nobody's", async () => {
    const [ali, code] = [await shop.buyer(), await shop.code({ value: 1500 })];
    expect(await types(ali, code, ink)).toMatchObject({ subtotal: 300, discount: 300, total: 0 });
    expect(await types(ali, code, pen, ink)).toMatchObject({ discount: 1300, total: 0 });
    expect(await shop.confirms(ali, await types(ali, code, ink))).toMatchObject({ state: "fulfilled" });
    expect(await shop.balances(ali)).toEqual({});
  });

  test("with a least total counts from just that total on", async () => {
    const ali = await shop.buyer();
    const least = (leastTotal: number) => shop.code({ value: 100, leastTotal });
    expect(await types(ali, await least(1300), pen, ink)).toMatchObject({ total: 1200 });
    await expect(types(ali, await least(1301), pen, ink)).rejects.toThrow("promo-needs-more");
  });

  test("in dollars is not for what is sold in euros", async () => {
    const ali = await shop.buyer();
    const euros = await shop.stocks(0, { stock: "unlimited", content: "Tinte", currency: "EUR" });
    const code = await shop.code({ value: 100, currency: "USD" });
    await expect(types(ali, code, euros)).rejects.toThrow("promo-not-for-this");
    expect(await types(ali, code, pen)).toMatchObject({ total: 900 });
  });

  test("for a first order is for whoever never bought: not for who bought, nor for who gave it back", async () => {
    const [ali, mina] = [await shop.buyer(), await shop.buyer()];
    const code = await shop.code({ value: 100, firstOrderOnly: true, perPerson: 9 });
    const order = await shop.orders(ali, pen);
    expect(await types(ali, code, pen)).toMatchObject({ total: 900 });
    await paid(shop, order);
    await expect(types(ali, code, pen)).rejects.toThrow("promo-first-order-only");
    await goesBack(order);
    expect(await shop.order(order)).toMatchObject({ state: "refunded" });
    await expect(types(ali, code, pen)).rejects.toThrow("promo-first-order-only");
    expect(await types(mina, code, pen)).toMatchObject({ total: 900 });
  });

  test("for a first order stands on one order at a time, and is free again when that comes to nothing", async () => {
    const ali = await shop.buyer();
    const codes = [
      await shop.code({ value: 100, firstOrderOnly: true, perPerson: 9 }),
      await shop.code({ value: 200, firstOrderOnly: true }),
    ] as const;
    const order = await types(ali, codes[0], pen);
    await shop.confirms(ali, order);
    await expect(types(ali, codes[0], pen)).rejects.toThrow("promo-used");
    await expect(types(ali, codes[1], pen)).rejects.toThrow("promo-first-order-only");
    await shop.act((act) => cancel(act, ali, order.id));
    expect(await types(ali, codes[1], pen)).toMatchObject({ total: 800 });
    expect(await types(ali, codes[0], pen)).toMatchObject({ total: 900 });
  });
});

describe("an order", () => {
  test("is one of so many a minute: the next has to wait, but for staff, who try things out", async () => {
    const [ali, sara] = [await shop.buyer(), await shop.buyer()];
    const orders = async (by: Buyer & { rights?: ReadonlySet<string> }) => {
      const { id } = await shop.drafts(by, pen);
      return shop.act((act) => confirm(act, by, id));
    };
    await school.sets(purchasesPerMinute, 3);
    for (let time = 0; time < 3; time++) await orders(ali);
    await expect(orders(ali)).rejects.toThrow("too-many-purchases");
    for (let time = 0; time < 5; time++) await orders({ ...sara, rights: new Set(["orders.read"]) });
    await expect(orders({ ...sara, rights: new Set() })).rejects.toThrow("too-many-purchases");
    await school.passes(MINUTE - 1);
    await expect(orders(ali)).rejects.toThrow("too-many-purchases");
    await school.passes(1);
    await orders(ali);
    await school.sets(purchasesPerMinute, 0);
  });

  test("can be paid up to its last moment, and from its very end on not", async () => {
    const ali = await shop.buyer();
    await shop.tops(ali, 2000);
    const [early, late] = [await shop.orders(ali, pen), await shop.orders(ali, pen)];
    // Nobody looks what is over while the clock is moved.
    await school.clock.moveTo(new Date((early.expiresAt?.getTime() ?? 0) - 1));
    await wallet(ali, early);
    await school.clock.advance(1);
    await expect(wallet(ali, late)).rejects.toThrow("order-elsewhere");
    expect(await shop.balance(ali)).toBe(1000);
    await school.app.settle();
  });

  test("that was given more time while it was looked for does not end", async () => {
    const ali = await shop.buyer();
    const order = await shop.orders(ali, pen);
    const due = order.expiresAt?.getTime() ?? 0;
    const looks = (until: Date | null) =>
      shop.act(async (act) => {
        await keepUntil(act, order.id, until);
        await expire(act, order.id);
      });
    await looks(new Date(due + HOUR));
    await looks(null);
    expect(await shop.order(order)).toMatchObject({ state: "awaiting" });
    await looks(school.clock.now());
    expect(await shop.order(order)).toMatchObject({ state: "expired" });
  });

  test("of a book that goes back puts it onto the shelf again, unless it is in the post", async () => {
    const ali = await shop.buyer();
    const boss = { ...shop.staff, rights: new Set([...shop.staff.rights, "orders.change"]) };
    const book = await shop.stocks(0, { kind: "physical", stock: "count", copies: 5 });
    const buys = async () => {
      const { id } = await shop.drafts(ali, book);
      const to = { address: "Isfahan, Chahar Bagh 12", notes: null };
      const order = await shop.confirms(ali, await shop.act((act) => address(act, ali, id, to)));
      await paid(shop, order);
      return order;
    };
    const [kept, sent] = [await buys(), await buys()];
    expect(await shop.product(book)).toMatchObject({ free: 3, sold: 2 });
    await goesBack(kept);
    expect(await shop.product(book)).toMatchObject({ free: 4, sold: 1 });
    await shop.act((act) => markSent(act, boss, sent.id));
    await goesBack(sent);
    expect(await shop.product(book)).toMatchObject({ free: 4, sold: 0 });
  });

  test("gives its buyer a say from when it is paid until it is given back", async () => {
    const ali = await shop.buyer();
    const may = () => mayReview(shop.read, ali, pen);
    const order = await shop.orders(ali, pen);
    expect(await may()).toBe(false);
    await paid(shop, order);
    expect(await may()).toBe(true);
    await goesBack(order);
    expect(await may()).toBe(false);
  });
});

test("a name that is too long for a title is cut between letters as people see them", async () => {
  const name = `${"x".repeat(29)}👨‍👩‍👧`;
  const product = await shop.stocks(0, { name, stock: "unlimited", content: "x = 1" });
  const buyer = await shop.buyer();
  const order = await shop.orders(buyer, product);
  await shop.tops(buyer, order.total);
  await wallet(buyer, order);
  const [payment] = await paymentsFor(shop.read, subjectOf(order.id));
  expect(payment?.title).toBe(`${"x".repeat(29)}…`);
});
