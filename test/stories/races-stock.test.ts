import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { settle } from "../../src/features/payments/core/settle.ts";
import { applyPromo } from "../../src/features/shop/drafts.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { cancel, confirm, expire } from "../../src/features/shop/orders.ts";
import { orders } from "../../src/features/shop/schema.ts";
import { withdrawUnit } from "../../src/features/shop/units.ts";
import type { Act } from "../../src/turn/act.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, Track } from "../support/race.ts";
import { type Buyer, priceOf, Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;

beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
});
afterEach(() => provesMoney(track));
afterAll(() => track.leave());

/** Whoever was faster, the money is in the goods or in the wallet. */
async function isBoughtOrKept(buyer: Buyer, order: Order, product: number) {
  const { state } = await shop.order(order);
  const isBought = state === "fulfilled";
  expect(await shop.balance(buyer)).toBe(isBought ? 0 : order.total);
  expect(await shop.units(product)).toEqual(isBought ? { sold: 1 } : { free: 1 });
}

test("the last unit, wanted by two: one has it reserved, the other is told that it is gone", () =>
  again(async () => {
    const product = await shop.stocks(1);
    const [ali, mina] = await Promise.all([shop.buyer(), shop.buyer()]);
    const [his, hers] = await Promise.all([shop.drafts(ali, product), shop.drafts(mina, product)]);
    const outcome = await track.race(
      (act) => confirm(act, ali, his.id),
      (act) => confirm(act, mina, hers.id),
    );
    expect(outcome).toEqual({ won: 1, refused: ["out-of-stock"] });
    expect(await shop.units(product)).toEqual({ reserved: 1 });
  }));

test("the last copy, wanted by two: one has it kept", () =>
  again(async () => {
    const product = await shop.stocks(0, { stock: "count", copies: 1 });
    const [ali, mina] = await Promise.all([shop.buyer(), shop.buyer()]);
    const [his, hers] = await Promise.all([shop.drafts(ali, product), shop.drafts(mina, product)]);
    const outcome = await track.race(
      (act) => confirm(act, ali, his.id),
      (act) => confirm(act, mina, hers.id),
    );
    expect(outcome).toEqual({ won: 1, refused: ["out-of-stock"] });
    expect(await shop.product(product)).toMatchObject({ free: 0 });
  }));

test("two units, three buyers of one and one of two: nobody has what somebody else has", () =>
  again(async () => {
    const product = await shop.stocks(2);
    const buyers = await Promise.all(
      [1, 1, 1, 2].map(async (quantity) => ({ quantity, buyer: await shop.buyer() })),
    );
    const drafts = await Promise.all(
      buyers.map(({ quantity, buyer }) => shop.drafts(buyer, { productId: product, quantity })),
    );
    const { won } = await track.race(
      ...drafts.map(
        ({ id, personId }) =>
          (act: Parameters<typeof confirm>[0]) =>
            confirm(act, { id: personId }, id),
      ),
    );
    expect(await shop.product(product)).toMatchObject({ free: 0 });
    expect([1, 2]).toContain(won);
  }));

test("one code with one use, wanted by two: one has its discount, the other is told", () =>
  again(async () => {
    const product = await shop.stocks(2);
    const code = await shop.code({ most: 1 });
    const [ali, mina] = await Promise.all([shop.buyer(), shop.buyer()]);
    const both = await Promise.all([shop.drafts(ali, product), shop.drafts(mina, product)]);
    for (const order of both)
      await shop.act((act) => applyPromo(act, { id: order.personId }, order.id, code));
    const outcome = await track.race(
      (act) => confirm(act, ali, both[0].id),
      (act) => confirm(act, mina, both[1].id),
    );
    expect(outcome).toEqual({ won: 1, refused: ["promo-used-up"] });
  }));

test("a code for once per person, in two orders of the same person: one has it", () =>
  again(async () => {
    const product = await shop.stocks(2);
    const code = await shop.code();
    const ali = await shop.buyer();
    const both = [await shop.drafts(ali, product), await shop.drafts(ali, product)] as const;
    for (const { id } of both) await shop.act((act) => applyPromo(act, ali, id, code));
    const outcome = await track.race(
      (act) => confirm(act, ali, both[0].id),
      (act) => confirm(act, ali, both[1].id),
    );
    expect(outcome).toEqual({ won: 1, refused: ["promo-used"] });
  }));

test("a code for a first order, in two unpaid orders of one person: one has it, however often a person may use it", () =>
  again(async () => {
    const ali = await shop.buyer();
    const product = await shop.stocks(2);
    const code = await shop.code({ firstOrderOnly: true, perPerson: 9 });
    const both = [await shop.drafts(ali, product), await shop.drafts(ali, product)];
    for (const { id } of both) await shop.act((act) => applyPromo(act, ali, id, code));
    const outcome = await track.race(
      ...both.map(
        ({ id }) =>
          (act: Act) =>
            confirm(act, ali, id),
      ),
    );
    expect(outcome).toEqual({ won: 1, refused: ["promo-used"] });
  }));

test("a code put onto an order that is being confirmed: its price is that of its lines", () =>
  again(async () => {
    const product = await shop.stocks(1);
    const code = await shop.code();
    const ali = await shop.buyer();
    const { id } = await shop.drafts(ali, product);
    await track.race(
      (act) => applyPromo(act, ali, id, code),
      (act) => confirm(act, ali, id),
    );
  }));

test("confirmed twice: the units are reserved once", () =>
  again(async () => {
    const product = await shop.stocks(3);
    const ali = await shop.buyer();
    const { id } = await shop.drafts(ali, product);
    const outcome = await track.race(
      (act) => confirm(act, ali, id),
      (act) => confirm(act, ali, id),
    );
    expect(outcome).toEqual({ won: 1, refused: ["order-elsewhere"] });
    expect(await shop.units(product)).toEqual({ free: 2, reserved: 1 });
  }));

test("two carts with the same things in opposite order: nobody waits for ever, both are bought whole", () =>
  again(async () => {
    const [first, second] = [await shop.stocks(2), await shop.stocks(2)];
    const [ali, mina] = await Promise.all([shop.buyer(), shop.buyer()]);
    const his = await shop.drafts(ali, first, second);
    const hers = await shop.drafts(mina, second, first);
    const outcome = await track.race(
      (act) => confirm(act, ali, his.id),
      (act) => confirm(act, mina, hers.id),
    );
    expect(outcome).toEqual({ won: 2, refused: [] });
    const given = await track.race(
      (act) => cancel(act, ali, his.id),
      (act) => cancel(act, mina, hers.id),
    );
    expect(given).toEqual({ won: 2, refused: [] });
    expect(await shop.units(first)).toEqual({ free: 2 });
  }));

test("a cart whose second thing goes to somebody else leaves nothing reserved of its first", () =>
  again(async () => {
    const [first, second] = [await shop.stocks(1), await shop.stocks(1)];
    const [ali, mina] = await Promise.all([shop.buyer(), shop.buyer()]);
    const his = await shop.drafts(ali, first, second);
    const hers = await shop.drafts(mina, second);
    const { won } = await track.race(
      (act) => confirm(act, ali, his.id),
      (act) => confirm(act, mina, hers.id),
    );
    const isHis = (await shop.order(his)).state === "awaiting";
    expect(won).toBe(1);
    expect(await shop.units(first)).toEqual(isHis ? { reserved: 1 } : { free: 1 });
  }));

test("the last unit, withdrawn by staff while somebody buys it: it is one or the other", () =>
  again(async () => {
    const product = await shop.stocks(1);
    const unit = await shop.unit(product);
    const ali = await shop.buyer();
    const { id } = await shop.drafts(ali, product);
    const { won } = await track.race(
      (act) => confirm(act, ali, id),
      (act) => withdrawUnit(act, shop.staff, unit),
    );
    expect(won).toBe(1);
    expect(["reserved", "withdrawn"]).toContain(Object.keys(await shop.units(product)).join());
  }));

test("cancelled while it is paid: bought or in the wallet, never both, and its code goes with it", () =>
  again(async () => {
    const product = await shop.stocks(1);
    const code = await shop.code({ most: 1 });
    const ali = await shop.buyer();
    const { id } = await shop.drafts(ali, product);
    const order = await shop.confirms(ali, await shop.act((act) => applyPromo(act, ali, id, code)));
    const { number } = await shop.begins(order, "card");
    await track.race(
      (act) => cancel(act, ali, order.id),
      (act) => settle(act, { provider: "card", number, amount: priceOf(order), charge: number }),
    );
    await isBoughtOrKept(ali, order, product);
  }));

test("its time is over while it is paid: bought or in the wallet, and never both", () =>
  again(async () => {
    const product = await shop.stocks(1);
    const ali = await shop.buyer();
    const order = await shop.orders(ali, product);
    const { number } = await shop.begins(order, "card");
    await shop.act((act) => act.tx.update(orders).set({ expiresAt: act.now }).where(eq(orders.id, order.id)));
    await track.race(
      (act) => expire(act, order.id),
      (act) => settle(act, { provider: "card", number, amount: priceOf(order), charge: number }),
    );
    await isBoughtOrKept(ali, order, product);
  }));
