import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { closeFlag } from "../../src/features/payments/core/flags.ts";
import { flags } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { giveStrayBack } from "../../src/features/payments/core/stray-back.ts";
import { assign, sentBack } from "../../src/features/payments/core/strays.ts";
import { redeem } from "../../src/features/shop/promos.ts";
import { review } from "../../src/features/shop/reviews.ts";
import { createPromo } from "../../src/features/shop/staff/promos/promos.ts";
import { withdrawUnit } from "../../src/features/shop/units.ts";
import { SUSPENSE } from "../../src/features/wallet/accounts.ts";
import { setBalance } from "../../src/features/wallet/corrections.ts";
import { creditsOf } from "../../src/features/wallet/credits.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import { createTier, give, retire, takeAway, tierOf } from "../../src/features/wallet/tiers.ts";
import type { Act } from "../../src/turn/act.ts";
import { provesMoney } from "../support/proofs.ts";
import { again, Track } from "../support/race.ts";
import { priceOf, Shop } from "../support/shopping.ts";

let shop: Shop;
let track: Track;
let boss: Shop["staff"];
let made = 0;

beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  const more = ["balance.change", "tiers.change", "promos.change"];
  boss = { ...shop.staff, rights: new Set([...shop.staff.rights, ...more]) };
});
afterEach(() => provesMoney(track));
afterAll(() => track.leave());

/** Ten dollars of which nobody knows whose they are; gives the flag that staff see. */
async function strayMoney(): Promise<number> {
  const charge = `stray-${++made}`;
  const amount = { amount: 1000, currency: "USD" };
  await shop.act((act) => settle(act, { provider: "stripe", number: `PNO${made}`, charge, amount }));
  const key = `unknown:stripe:${charge}`;
  const [flag] = await shop.read.select({ id: flags.id }).from(flags).where(eq(flags.key, key));
  return flag?.id ?? 0;
}

const kept = () => balanceOf(shop.read, SUSPENSE, "USD");
const gives = (tier: number, person: number) => (act: Act) => give(act, boss, person, tier, { until: null });

test("two of the staff find two owners for the same money at once: one of them has it", () =>
  again(async () => {
    const [flag, ali, mina] = [await strayMoney(), await shop.buyer(), await shop.buyer()];
    const outcome = await track.race(
      (act) => assign(act, boss, flag, ali.id),
      (act) => assign(act, boss, flag, mina.id),
    );
    expect(outcome).toEqual({ won: 1, refused: ["flag-closed"] });
    expect((await shop.balance(ali)) + (await shop.balance(mina))).toBe(1000);
  }));

test("assigned, sent back by hand, given back by its provider and closed at once: it is one of these", () =>
  again(async () => {
    const [flag, ali] = [await strayMoney(), await shop.buyer()];
    const outcome = await track.race(
      (act) => assign(act, boss, flag, ali.id),
      (act) => sentBack(act, boss, flag),
      (act) => giveStrayBack(act, boss, flag),
      (act) => closeFlag(act, boss, flag),
    );
    expect(outcome).toEqual({ won: 1, refused: ["flag-closed", "flag-closed", "flag-closed"] });
    const [{ outcome: where } = { outcome: "" }] = await shop.read
      .select()
      .from(flags)
      .where(eq(flags.id, flag));
    expect(await shop.balance(ali)).toBe(where === "credited" ? 1000 : 0);
  }));

test("money that was kept for nobody is kept, or it has gone: no more and no less", async () => {
  const left = await shop.read.select().from(flags).where(eq(flags.outcome, "kept"));
  expect(await kept()).toBe(1000 * left.length);
});

test("two of the staff set a balance to the same sum at once: it is that sum, not twice as much", () =>
  again(async () => {
    const ali = await shop.buyer();
    await shop.tops(ali, 300);
    const sets = (act: Act) => setBalance(act, boss, ali.id, { amount: 1000, currency: "USD" }, "agreed");
    expect(await track.race(sets, sets)).toEqual({ won: 1, refused: ["correction-nothing"] });
    expect(await shop.balance(ali)).toBe(1000);
  }));

test("a tier given while it is deleted: given and kept, or gone and had by nobody", () =>
  again(async () => {
    const ali = await shop.buyer();
    const { id } = await shop.act((act) => createTier(act, boss, { name: `Tier ${++made}`, discount: 5 }));
    const { won, refused } = await track.race(gives(id, ali.id), (act) => retire(act, boss, id));
    expect(won).toBe(1);
    const isHad = (await tierOf(shop.read, ali.id, track.clock.now())) !== undefined;
    expect(refused).toEqual([isHad ? "tier-has-members" : "tier-gone"]);
    if (isHad) await shop.act((act) => takeAway(act, boss, ali.id));
  }));

test("two tiers given to one person at once: they have one; taken away twice at once: once", () =>
  again(async () => {
    const ali = await shop.buyer();
    const tiers = [];
    for (const discount of [1, 2])
      tiers.push(await shop.act((act) => createTier(act, boss, { name: `Tier ${++made}`, discount })));
    const { won } = await track.race(...tiers.map(({ id }) => gives(id, ali.id)));
    expect(won).toBe(2);
    const takes = (act: Act) => takeAway(act, boss, ali.id);
    expect(await track.race(takes, takes)).toEqual({ won: 1, refused: ["tier-not-had"] });
  }));

test("the same new code made by two at once: one makes it", () =>
  again(async () => {
    const given = { code: `TWICE${++made}`, kind: "percent", value: 10, currency: null } as const;
    const makes = (act: Act) => createPromo(act, boss, given);
    expect(await track.race(makes, makes)).toEqual({ won: 1, refused: ["promo-code-taken"] });
  }));

test("a unit withdrawn by two at once: one unit less", () =>
  again(async () => {
    const product = await shop.stocks(3);
    const unit = await shop.unit(product);
    const withdraws = (act: Act) => withdrawUnit(act, boss, unit);
    expect(await track.race(withdraws, withdraws)).toEqual({ won: 1, refused: ["unit-gone"] });
    expect(await shop.product(product)).toMatchObject({ free: 2 });
  }));

test("a code for credits typed twice at once: its credits come once", () =>
  again(async () => {
    const [code, ali] = [await shop.code({ kind: "credits", value: 7 }), await shop.buyer()];
    const before = await creditsOf(shop.read, ali.id);
    const types = (act: Act) => redeem(act, ali, code);
    expect(await track.race(types, types)).toEqual({ won: 1, refused: ["promo-used"] });
    expect(await creditsOf(shop.read, ali.id)).toBe(before + 7);
  }));

test("a code for credits twice a person, typed three times at once: its credits come twice", () =>
  again(async () => {
    const code = await shop.code({ kind: "credits", value: 7, perPerson: 2 });
    const ali = await shop.buyer();
    const before = await creditsOf(shop.read, ali.id);
    const types = (act: Act) => redeem(act, ali, code);
    expect(await track.race(types, types, types)).toEqual({ won: 2, refused: ["promo-used"] });
    expect(await creditsOf(shop.read, ali.id)).toBe(before + 14);
  }));

test("a review sent twice at once, and by two buyers at once: one each, and the stars are their sum", () =>
  again(async () => {
    const product = await shop.stocks(0, { stock: "unlimited", content: "Everything" });
    const buyers = [await shop.buyer(), await shop.buyer()];
    for (const buyer of buyers) {
      const order = await shop.orders(buyer, product);
      const { number } = await shop.begins(order, "card");
      await shop.act((act) => settle(act, { provider: "card", number, amount: priceOf(order) }));
    }
    const rates = buyers.flatMap((buyer, at) => {
      const says = (act: Act) => review(act, buyer, product, { rating: 4 + at, words: null });
      return [says, says];
    });
    expect(await track.race(...rates)).toEqual({ won: 4, refused: [] });
    expect(await shop.product(product)).toMatchObject({ ratings: 2, stars: 9 });
  }));
