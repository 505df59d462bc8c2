import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { applyPromo, forgetDrafts } from "../../src/features/shop/drafts.ts";
import { linesOf } from "../../src/features/shop/order.ts";
import { callOff, cancel, confirm } from "../../src/features/shop/orders.ts";
import { deletePromo } from "../../src/features/shop/staff/promos/promos.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, Track } from "../support/race.ts";
import { DAY } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;
beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
});
afterAll(async () => {
  await provesMoney(track);
  await track.leave();
});

const staffWho = (permission: string) => ({
  ...shop.staff,
  kind: "human" as const,
  via: "chat" as const,
  rights: new Set([permission]),
});

describe("a draft", () => {
  test("has kept nothing, so its end gives nothing back", async () => {
    const product = await shop.stocks(1);
    const ali = await shop.buyer();
    const [mine, other] = [await shop.drafts(ali, product), await shop.drafts(ali, product)];
    await shop.act((act) => cancel(act, ali, mine.id));
    await shop.act((act) => callOff(act, staffWho("orders.change"), other.id));
    expect(await shop.product(product)).toMatchObject({ free: 1 });
  });

  test("whose code was deleted meanwhile says so; without the code it is confirmed at its price", async () => {
    const product = await shop.stocks(1);
    const ali = await shop.buyer();
    const { id } = await shop.drafts(ali, product);
    const code = await shop.code({ value: 900 });
    const order = await shop.act((act) => applyPromo(act, ali, id, code));
    expect(order.total).toBe(100);
    await shop.act((act) => deletePromo(act, staffWho("promos.change"), order.promoId ?? 0));
    await expect(shop.confirms(ali, order)).rejects.toMatchObject({ code: "promo-withdrawn" });
    await shop.act((act) => applyPromo(act, ali, id, ""));
    expect(await shop.confirms(ali, order)).toMatchObject({ state: "awaiting", total: 1000 });
  });

  test("of what is free takes a code, which takes nothing off", async () => {
    const product = await shop.stocks(1, { price: 0 });
    const ali = await shop.buyer();
    const { id } = await shop.drafts(ali, product);
    const code = await shop.code({ kind: "percent", value: 50 });
    const order = await shop.act((act) => applyPromo(act, ali, id, code));
    expect(order).toMatchObject({ total: 0, discount: 0 });
    expect(await shop.confirms(ali, order)).toMatchObject({ state: "fulfilled" });
  });

  test("that is confirmed in the moment in which old ones are forgotten keeps what is in it, or is gone", () =>
    again(async () => {
      const product = await shop.stocks(1);
      const ali = await shop.buyer();
      const { id } = await shop.drafts(ali, product);
      const soon = new Date(track.clock.now().getTime() + DAY);
      const { won } = await track.race(
        (act) => confirm(act, ali, id),
        ({ tx }) => forgetDrafts({ tx }, soon, 500),
      );
      expect(await linesOf(shop.read, id)).toHaveLength(won - 1);
    }));
});
