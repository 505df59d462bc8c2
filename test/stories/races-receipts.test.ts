import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import type { Payment } from "../../src/features/payments/core/payments.ts";
import { tagOf, takePicture } from "../../src/features/payments/receipts/awaited.ts";
import {
  approve,
  askAnother,
  confirmByNumber,
  reject,
} from "../../src/features/payments/receipts/decisions.ts";
import { handIn } from "../../src/features/payments/receipts/receipts.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { cancel } from "../../src/features/shop/orders.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, Track } from "../support/race.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;
let product: number;
let pictures = 0;

beforeAll(async () => {
  track = await Track.open({ PAYMENT_CARD_NUMBER: "6037991234567893" });
  shop = await Shop.in(track);
  product = await shop.stocks(0, { stock: "unlimited", content: "Everything" });
});
afterEach(() => provesMoney(track));
afterAll(() => track.leave());

interface Shown {
  buyer: Buyer;
  order: Order;
  payment: Payment;
  receipt: number;
}

/** Somebody has sent the picture of a transfer for an order, and staff have not looked yet. */
async function shows(): Promise<Shown> {
  const buyer = await shop.buyer();
  const order = await shop.orders(buyer, product);
  const payment = await shop.begins(order, "card");
  return { buyer, order, payment, receipt: await handsIn(buyer, payment) };
}

async function handsIn(buyer: Buyer, payment: Payment): Promise<number> {
  const fileUniqueId = `picture-${++pictures}`;
  const picture = { fileId: fileUniqueId, fileUniqueId, kind: "photo" } as const;
  const tag = tagOf({ pictures: [picture] });
  const { receipt } = await shop.act(async (act) => {
    await takePicture(act, buyer, picture, { mediaGroup: undefined, paymentId: payment.id });
    return handIn(act, buyer, tag);
  });
  return receipt.id;
}

const isBought = async ({ order }: Shown) => (await shop.order(order)).state === "fulfilled";

test("two press Approve at once: one decides, the other hears who was faster", () =>
  again(async () => {
    const shown = await shows();
    const press = track.race(
      (act) => approve(act, shop.staff, shown.receipt),
      (act) => approve(act, shop.staff, shown.receipt),
    );
    expect(await press).toEqual({ won: 1, refused: ["receipt-decided-approved"] });
    expect(await isBought(shown)).toBe(true);
    expect(await shop.balance(shown.buyer)).toBe(0);
  }));

test("one approves and one rejects at once: it is one of both, and the goods go with it", () =>
  again(async () => {
    const shown = await shows();
    const { won, refused } = await track.race(
      (act) => approve(act, shop.staff, shown.receipt),
      (act) => reject(act, shop.staff, shown.receipt, "unreadable"),
    );
    expect(won).toBe(1);
    const bought = await isBought(shown);
    expect(refused).toEqual([bought ? "receipt-decided-approved" : "receipt-decided-rejected"]);
    expect(await shop.balance(shown.buyer)).toBe(0);
  }));

test("approved, and another picture asked for at once: it is one of both", () =>
  again(async () => {
    const shown = await shows();
    const { won, refused } = await track.race(
      (act) => approve(act, shop.staff, shown.receipt),
      (act) => askAnother(act, shop.staff, shown.receipt),
    );
    expect(won).toBe(1);
    expect(refused).toEqual([
      (await isBought(shown)) ? "receipt-decided-approved" : "receipt-decided-another",
    ]);
  }));

test("approved by its button and by the payment's number at once: one credit", () =>
  again(async () => {
    const shown = await shows();
    const { won } = await track.race(
      (act) => approve(act, shop.staff, shown.receipt),
      (act) => confirmByNumber(act, shop.staff, shown.payment.number),
    );
    expect(won).toBe(1);
    expect(await isBought(shown)).toBe(true);
    expect(await shop.balance(shown.buyer)).toBe(0);
  }));

test("confirmed by the payment's number twice at once, without a receipt: one credit", () =>
  again(async () => {
    const buyer = await shop.buyer();
    const order = await shop.orders(buyer, product);
    const { number } = await shop.begins(order, "card");
    await track.race(
      (act) => confirmByNumber(act, shop.staff, number),
      (act) => confirmByNumber(act, shop.staff, number),
    );
    expect((await shop.order(order)).state).toBe("fulfilled");
    expect(await shop.balance(buyer)).toBe(0);
  }));

test("a receipt handed in while staff confirm the payment by its number: one credit, also when it is approved later", () =>
  again(async () => {
    const buyer = await shop.buyer();
    const order = await shop.orders(buyer, product);
    const payment = await shop.begins(order, "card");
    const fileUniqueId = `picture-${++pictures}`;
    const picture = { fileId: fileUniqueId, fileUniqueId, kind: "photo" } as const;
    await shop.act((act) =>
      takePicture(act, buyer, picture, { mediaGroup: undefined, paymentId: payment.id }),
    );
    let receipt: number | undefined;
    await track.race(
      async (act) => {
        receipt = (await handIn(act, buyer, tagOf({ pictures: [picture] }))).receipt.id;
      },
      (act) => confirmByNumber(act, shop.staff, payment.number),
    );
    await track.race((act) => approve(act, shop.staff, receipt ?? 0));
    expect((await shop.order(order)).state).toBe("fulfilled");
    expect(await shop.balance(buyer)).toBe(0);
  }));

test("approved while the buyer cancels: bought, or in the wallet", () =>
  again(async () => {
    const shown = await shows();
    await track.race(
      (act) => approve(act, shop.staff, shown.receipt),
      (act) => cancel(act, shown.buyer, shown.order.id),
    );
    const { total } = shown.order;
    expect(await shop.balance(shown.buyer)).toBe((await isBought(shown)) ? 0 : total);
  }));
