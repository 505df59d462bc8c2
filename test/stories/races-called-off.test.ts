import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { openPayments } from "../../src/features/payments/core/payments.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { callOff, cancel } from "../../src/features/shop/orders.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import type { Act } from "../../src/turn/act.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, RACES, Track } from "../support/race.ts";
import { priceOf, Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;
let product: number;

beforeAll(async () => {
  track = await Track.open({ PAYMENT_CARD_NUMBER: "4242424242424242", CRYPTO_PAY_TOKEN: "1:token" });
  shop = await Shop.in(track);
  product = await shop.stocks(0, { stock: "unlimited", content: "Everything" });
});
afterEach(() => provesMoney(track));
afterAll(() => track.leave());

const staff = () => ({ ...shop.staff, rights: new Set(["orders.change"]) });
const endedBy = {
  staff: (order: Order) => (act: Act) => callOff(act, staff(), order.id),
  "the buyer": (order: Order) => (act: Act) => cancel(act, { id: order.personId }, order.id),
};

describe.each(Object.entries(endedBy))("an order that %s end", (_, ends) => {
  test("while it is paid: bought or in the wallet, and nobody waits in a circle", async () => {
    let tried = 0;
    const counted = (work: (act: Act) => Promise<unknown>) => (act: Act) => {
      tried++;
      return work(act);
    };
    await again(async () => {
      const buyer = await shop.buyer();
      const order = await shop.orders(buyer, product);
      const [{ number }] = [await shop.begins(order, "card"), await shop.begins(order, "cryptopay")];
      const pays = (act: Act) =>
        settle(act, { provider: "card", number, amount: priceOf(order), charge: number });
      await track.race(counted(ends(order)), counted(pays));
      const isBought = (await shop.order(order)).state === "fulfilled";
      expect(await shop.balance(buyer)).toBe(isBought ? 0 : order.total);
    });
    // Who waits in a circle is thrown out by the database, and tries once more.
    expect(tried).toBe(2 * RACES);
  });

  test("while a way to pay it is chosen: nothing can be paid for what is over", () =>
    again(async () => {
      const buyer = await shop.buyer();
      const order = await shop.orders(buyer, product);
      const person = { id: buyer.id, language: "en" as const };
      await track.race(ends(order), (act) =>
        payBy(act, { orderId: order.id, person, provider: "cryptopay" }),
      );
      expect(await shop.order(order)).toMatchObject({ state: "cancelled" });
      const open = await openPayments(shop.read, buyer.id);
      expect(open).toEqual([]);
    }));
});
