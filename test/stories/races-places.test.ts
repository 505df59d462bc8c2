import { afterAll, beforeAll, expect, test } from "bun:test";
import { asc, eq } from "drizzle-orm";
import { announce, reword } from "../../src/features/front/announcements.ts";
import { audit } from "../../src/features/people/schema.ts";
import { allCategories, createCategory, raiseCategory } from "../../src/features/shop/categories.ts";
import { move, raise as raiseProduct } from "../../src/features/shop/product-places.ts";
import { categories, products } from "../../src/features/shop/schema.ts";
import { tiers } from "../../src/features/wallet/schema.ts";
import { tierById } from "../../src/features/wallet/tier-lists.ts";
import { createTier, raise as raiseTier } from "../../src/features/wallet/tiers.ts";
import type { Act } from "../../src/turn/act.ts";
import { again, Track } from "../support/race.ts";
import { Shop } from "../support/shopping.ts";

let track: Track;
let shop: Shop;
let boss: Shop["staff"];
let made = 0;

beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  boss = { ...shop.staff, rights: new Set([...shop.staff.rights, "tiers.change", "announcements.change"]) };
});
afterAll(() => track.leave());

const expectApart = (places: number[]) => expect(new Set(places).size).toBe(places.length);
const creates = (act: Act) => createCategory(act, boss, `Shelf ${++made}`);
const ranks = (act: Act) => createTier(act, boss, { name: `Tier ${++made}`, discount: 1 });

test("categories that are made at the same moment stand each at a place of its own, at the end", async () => {
  await again(async () => void (await track.race(creates, creates, creates)));
  const all = await allCategories(shop.read, boss);
  expectApart(all.map(({ position }) => position));
  const last = await track.act(creates);
  expect((await allCategories(shop.read, boss)).at(-1)?.id).toBe(last.id);
});

test("so do tiers", async () => {
  await again(async () => void (await track.race(ranks, ranks, ranks)));
  expectApart((await shop.read.select().from(tiers)).map(({ rank }) => rank));
  const best = await track.act(ranks);
  expect((await tierById(shop.read, boss, best.id, track.clock.now())).place).toBe(1);
});

test("so do products that are moved into a category while others are", async () => {
  const { id: categoryId } = await track.act(creates);
  const moved: number[] = [];
  await again(async () => {
    const three = [await shop.stocks(0), await shop.stocks(0), await shop.stocks(0)];
    moved.push(...three);
    await track.race(...three.map((id) => (act: Act) => move(act, boss, id, categoryId)));
  });
  const there = await shop.read.select().from(products).where(eq(products.categoryId, categoryId));
  expect(there).toHaveLength(moved.length);
  expectApart(there.map(({ position }) => position));
});

/** Puts all of them at one place, as it happened before. */
const tie = (ids: number[]) =>
  track.act(async ({ tx }) => {
    for (const id of ids) {
      await tx.update(categories).set({ position: 900 }).where(eq(categories.id, id));
      await tx.update(tiers).set({ rank: 900 }).where(eq(tiers.id, id));
      await tx.update(products).set({ position: 900 }).where(eq(products.id, id));
    }
  });

test("of those that share a place each is moved up, one after the other", async () => {
  const all = [await track.act(creates), await track.act(creates), await track.act(creates)];
  await tie(all.map(({ id }) => id));
  const names = async () =>
    (await allCategories(shop.read, boss)).filter(({ position }) => position >= 900).map(({ id }) => id);
  const [first = 0, second = 0, third = 0] = await names();
  const up = async (id = 0) => {
    const [row] = await shop.read.select().from(categories).where(eq(categories.id, id));
    return row && track.act((act) => raiseCategory(act, boss, row));
  };
  expect(await up(third)).toBe(true);
  expect(await names()).toEqual([first, third, second]);
  expect(await up(third)).toBe(true);
  expect(await names()).toEqual([third, first, second]);
});

test("so is each product of a category", async () => {
  const { id: categoryId } = await track.act(creates);
  const ids = [await shop.stocks(0, { categoryId }), await shop.stocks(0, { categoryId })];
  await tie(ids);
  const standing = () =>
    shop.read
      .select()
      .from(products)
      .where(eq(products.categoryId, categoryId))
      .orderBy(asc(products.position), asc(products.id));
  const [, lower] = await standing();
  if (!lower) throw new Error("nothing stands there");
  expect(await track.act((act) => raiseProduct(act, boss, lower))).toBe(true);
  expect((await standing()).map(({ id }) => id)).toEqual(ids.toReversed());
});

test("and so is each tier, which is said to stand where it stands in the list", async () => {
  const [low, high] = [await track.act(ranks), await track.act(ranks)];
  await tie([low.id, high.id]);
  const placeOf = async (id: number) => (await tierById(shop.read, boss, id, track.clock.now())).place;
  const before = await placeOf(low.id);
  expect(await placeOf(high.id)).toBe(before - 1);
  expect(await track.act((act) => raiseTier(act, boss, low.id, { rank: 900 }))).toBe(true);
  expect([await placeOf(low.id), await placeOf(high.id)]).toEqual([before - 1, before]);
});

test("the trail says from where to where each was moved", async () => {
  const changesOf = async (subject: string) => {
    const rows = await shop.read
      .select()
      .from(audit)
      .where(eq(audit.subject, subject))
      .orderBy(asc(audit.id));
    return rows.at(-1)?.details.changes;
  };
  const [above, category] = [await track.act(creates), await track.act(creates)];
  await track.act((act) => raiseCategory(act, boss, category));
  expect(await changesOf(`category:${category.id}`)).toEqual({
    position: [category.position, above.position],
  });
  const [better, tier] = [await track.act(ranks), await track.act(ranks)].toReversed();
  if (!tier || !better) throw new Error("no tiers");
  await track.act((act) => raiseTier(act, boss, tier.id, tier));
  expect(await changesOf(`tier:${tier.id}`)).toEqual({ rank: [tier.rank, better.rank] });
  const product = await shop.product(await shop.stocks(0, { categoryId: category.id }));
  const last = await shop.product(await shop.stocks(0, { categoryId: category.id }));
  await track.act((act) => raiseProduct(act, boss, last));
  expect(await changesOf(`product:${last.id}`)).toEqual({ position: [last.position, product.position] });
  const line = await track.act((act) => announce(act, boss, "Open on Friday"));
  await track.act((act) => reword(act, boss, line, { language: boss.language, line: "Open on Saturday" }));
  expect(await changesOf(`announcement:${line}`)).toEqual({ en: ["Open on Friday", "Open on Saturday"] });
});
