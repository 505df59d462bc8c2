import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { opened } from "../../src/features/payments/core/begin.ts";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { take } from "../../src/features/payments/providers/hearing.ts";
import type { Heard } from "../../src/features/payments/ways/line.ts";
import { address } from "../../src/features/shop/drafts.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { markSent } from "../../src/features/shop/staff/orders/orders.ts";
import type { Act } from "../../src/turn/act.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, Track } from "../support/race.ts";
import { priceOf, Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;
let product: number;
let events = 0;

beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  product = await shop.stocks(0, { stock: "unlimited", content: "Everything" });
});
afterEach(() => provesMoney(track));
afterAll(() => track.leave());

const event = (name: string) => `${name}_${++events}`;
const hears = (heard: Heard) => (act: Act) => take(act, "stripe", heard);

/** Somebody has bought something for 10.00 dollars, with Stripe. */
async function sold(bought = product) {
  const buyer = await shop.buyer();
  const drafted = await shop.drafts(buyer, bought);
  await shop.act((act) => address(act, buyer, drafted.id, { address: "12 Valiasr Street", notes: null }));
  const order = await shop.confirms(buyer, drafted);
  const { id, number } = await shop.begins(order, "stripe");
  const [reference, charge] = [event("page"), event("intent")];
  await shop.act((act) => opened(act, id, { reference, url: "https://pay.example" }));
  await shop.act(hears({ kind: "settled", reference, number, charge, amount: priceOf(order) }));
  const back = (amount: number, way: "wallet" | "hand" | "provider") => (act: Act) =>
    refund(act, shop.staff, id, { amount, way, reason: "" });
  return { buyer, order, charge, back };
}

test("given back twice at once: once", () =>
  again(async () => {
    const { buyer, order, back } = await sold();
    const outcome = await track.race(back(order.total, "wallet"), back(order.total, "wallet"));
    expect(outcome).toEqual({ won: 1, refused: ["refund-too-much"] });
    expect(await shop.balance(buyer)).toBe(order.total);
    expect((await shop.order(order)).state).toBe("refunded");
  }));

test("two parts that are more than the whole, given back at once: one of them", () =>
  again(async () => {
    const { order, back } = await sold();
    const part = back(order.total * 0.7, "wallet");
    expect(await track.race(part, part)).toEqual({ won: 1, refused: ["refund-too-much"] });
  }));

test("a part and the whole at once: never more than was paid", () =>
  again(async () => {
    const { order, back } = await sold();
    const { won } = await track.race(back(order.total, "hand"), back(order.total / 2, "provider"));
    expect(won).toBe(1);
  }));

test("two small parts asked for at once through the provider: the second waits until the first is through", () =>
  again(async () => {
    const { order, back } = await sold();
    const part = order.total / 10;
    expect(await track.race(back(part, "provider"), back(part, "provider"))).toEqual({
      won: 1,
      refused: ["refund-under-way"],
    });
    for (const way of ["wallet", "hand"] as const)
      expect(await track.race(back(part, way))).toEqual({ won: 0, refused: ["refund-under-way"] });
    const [payment] = await paymentsFor(shop.read, subjectOf(order.id));
    expect(payment).toMatchObject({ refunded: part, state: "partly-refunded" });
  }));

test("given back by us and in the provider's own console at once: what was bought is taken back once", () =>
  again(async () => {
    const { order, charge, back } = await sold();
    const news = hears({ kind: "refunded", charge, total: priceOf(order) });
    let isHeard = false;
    await track.race(back(order.total, "hand"), async (act) => {
      await news(act);
      isHeard = true;
    });
    // Whoever was faster: what the provider tells is never refused, for the money has gone.
    expect(isHeard).toBe(true);
    expect((await shop.order(order)).state).toBe("refunded");
  }));

test("the same news of a part that was given back there, twice at once: it counts once", () =>
  again(async () => {
    const { order, charge } = await sold();
    const part = { amount: 400, currency: "USD" };
    const news = hears({ kind: "refunded", charge, total: part });
    await track.race(news, news);
    const [payment] = await paymentsFor(shop.read, subjectOf(order.id));
    expect(payment).toMatchObject({ refunded: 400, state: "partly-refunded" });
  }));

test("a book given back while it goes to the post: it has left, or it is in stock again", () =>
  again(async () => {
    const book = await shop.stocks(0, { kind: "physical", stock: "count", copies: 3 });
    const { order, back } = await sold(book);
    const postman = { ...shop.staff, rights: new Set(["orders.change"]) };
    await track.race(back(order.total, "hand"), (act) => markSent(act, postman, order.id));
    const { state, sentAt } = await shop.order(order);
    expect([state, (await shop.product(book))?.free]).toEqual(["refunded", sentAt ? 2 : 3]);
  }));

test("a balance that is spent while its provider takes it back: what has gone there is never refused", () =>
  again(async () => {
    const buyer = await shop.buyer();
    const { id, number } = await shop.beginsTopUp(buyer, 1000, "stripe");
    const [reference, charge] = [event("page"), event("intent")];
    const amount = { amount: 1000, currency: "USD" };
    await shop.act((act) => opened(act, id, { reference, url: "https://pay.example" }));
    await shop.act(hears({ kind: "settled", reference, number, charge, amount }));
    const order = await shop.orders(buyer, product);
    const news = hears({ kind: "refunded", charge, total: amount });
    let isHeard = false;
    await track.race(
      (act) => payBy(act, { orderId: order.id, person: { ...buyer, language: "en" }, provider: "wallet" }),
      async (act) => {
        await news(act);
        isHeard = true;
      },
    );
    expect(isHeard).toBe(true);
    expect(await shop.balance(buyer)).toBe(0);
  }));
