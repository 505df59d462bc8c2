import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { opened } from "../../src/features/payments/core/begin.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { take } from "../../src/features/payments/providers/hearing.ts";
import type { Heard } from "../../src/features/payments/ways/line.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import type { Act } from "../../src/turn/act.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, Track } from "../support/race.ts";
import { type Buyer, priceOf, Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;
let product: number;

beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  product = await shop.stocks(0, { stock: "unlimited", content: "Everything" });
});
afterEach(() => provesMoney(track));
afterAll(() => track.leave());

/** Somebody with an order of 10.00 dollars that waits for its money. */
async function ordered(): Promise<{ buyer: Buyer; order: Order }> {
  const buyer = await shop.buyer();
  return { buyer, order: await shop.orders(buyer, product) };
}

const wallet = (order: Order) => (act: Act) => {
  const { personId: id, id: orderId } = order;
  return payBy(act, { orderId, person: { id, language: "en" }, provider: "wallet" });
};

let events = 0;
const event = (name: string) => `${name}_${++events}`;

/** What a provider tells of an order that was paid. */
const paid = (order: Order, number: string, more: Partial<Heard & { kind: "settled" }> = {}): Heard => ({
  ...{ kind: "settled", reference: event("page"), number, amount: priceOf(order) },
  ...more,
});
const hears = (provider: string, heard: Heard) => (act: Act) => take(act, provider, heard);

/** The provider was asked, and what it made for the payer is known or not yet. */
async function begun(order: Order, provider: string, reference?: string) {
  const payment = await shop.begins(order, provider);
  if (reference) await shop.act((act) => opened(act, payment.id, { reference, url: "https://pay.example" }));
  return payment;
}

const isBought = async (order: Order) => (await shop.order(order)).state === "fulfilled";

test("the same money for two orders: one is bought, for the other there is not enough", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    const other = await shop.orders(buyer, product);
    await shop.tops(buyer, order.total);
    const outcome = await track.race(wallet(order), wallet(other));
    expect(outcome).toEqual({ won: 1, refused: ["balance-too-low"] });
    expect(await shop.balance(buyer)).toBe(0);
  }));

test("Pay tapped twice: it is charged once", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    await shop.tops(buyer, 3 * order.total);
    expect(await track.race(wallet(order), wallet(order))).toEqual({ won: 1, refused: ["order-elsewhere"] });
    expect(await shop.balance(buyer)).toBe(2 * order.total);
  }));

test("paid from the balance and by card at once: one buys it, the other sum is in the wallet", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    await shop.tops(buyer, order.total);
    const { number } = await begun(order, "card");
    await track.race(wallet(order), (act) =>
      settle(act, { provider: "card", number, amount: priceOf(order), charge: number }),
    );
    expect(await isBought(order)).toBe(true);
    expect(await shop.balance(buyer)).toBe(order.total);
  }));

test("two webhooks of one payment: one credit, one delivery", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    const { number } = await begun(order, "stripe");
    const heard = paid(order, number, { charge: event("intent") });
    expect(await track.race(hears("stripe", heard), hears("stripe", heard))).toEqual({ won: 2, refused: [] });
    expect(await isBought(order)).toBe(true);
    expect(await shop.balance(buyer)).toBe(0);
    expect(await flagsOf(buyer)).toEqual([]);
  }));

test("a webhook, a poll and the news of what there is to pay, all at once: one credit, one delivery", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    const { id, number } = await begun(order, "stripe");
    const [reference, charge] = [event("page"), event("intent")];
    await track.race(
      hears("stripe", paid(order, number, { reference, charge })),
      hears("stripe", paid(order, number, { reference, charge })),
      (act) => opened(act, id, { reference, url: "https://pay.example" }),
    );
    expect(await isBought(order)).toBe(true);
    expect(await shop.balance(buyer)).toBe(0);
    expect(await flagsOf(buyer)).toEqual([]);
  }));

test("a provider asks twice whether a payment may stand: it hears yes twice, and no money is given back", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    const { number } = await begun(order, "multicard");
    const heard = paid(order, number, { canRefuse: true });
    const verdicts: string[] = [];
    const asks = async (act: Act) => void verdicts.push(await take(act, "multicard", heard));
    await track.race(asks, asks);
    expect(verdicts).not.toContain("refused");
    expect(await shop.balance(buyer)).toBe(0);
    expect(await isBought(order)).toBe(true);
  }));

test("the same question for a balance to be filled up: yes twice, one credit", () =>
  again(async () => {
    const buyer = await shop.buyer();
    const { number, amount, currency } = await shop.beginsTopUp(buyer, 700, "multicard");
    const heard: Heard = {
      ...{ kind: "settled", reference: event("page"), charge: event("card"), number },
      ...{ amount: { amount, currency }, canRefuse: true },
    };
    const verdicts: string[] = [];
    const asks = async (act: Act) => void verdicts.push(await take(act, "multicard", heard));
    await track.race(asks, asks);
    expect(verdicts).not.toContain("refused");
    expect(await shop.balance(buyer)).toBe(700);
  }));

test("two payments of one order: one buys it, the other is in the wallet, and staff know", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    const [one, other] = [
      await begun(order, "stripe", event("page")),
      await begun(order, "cryptopay", event("page")),
    ];
    await track.race(
      hears("stripe", paid(order, one.number, { charge: event("intent") })),
      hears("cryptopay", paid(order, other.number)),
    );
    expect(await isBought(order)).toBe(true);
    expect(await shop.balance(buyer)).toBe(order.total);
    expect(await flagsOf(buyer)).toHaveLength(1);
  }));

test("paid and refused in the same moment: bought, or in the wallet", () =>
  again(async () => {
    const { buyer, order } = await ordered();
    const reference = event("page");
    const { number } = await begun(order, "stripe", reference);
    await track.race(
      hears("stripe", paid(order, number, { reference, charge: event("intent") })),
      hears("stripe", { kind: "expired", reference }),
    );
    expect(await shop.balance(buyer)).toBe((await isBought(order)) ? 0 : order.total);
  }));

const flagsOf = async ({ id }: Buyer) => (await shop.flags()).filter(({ personId }) => personId === id);
