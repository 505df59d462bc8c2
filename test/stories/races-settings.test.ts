import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { openField, overwrite, standingOf, thingOf } from "../../src/desk/serve.ts";
import { settingsHistory } from "../../src/features/control/schema.ts";
import { change } from "../../src/features/control/settings/settings.ts";
import { audit } from "../../src/features/people/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { school } from "../../src/features/students/settings.ts";
import { settings } from "../../src/settings/schema.ts";
import type { Act } from "../../src/turn/act.ts";
import { again, RACES, Track } from "../support/race.ts";
import { Shop } from "../support/shopping.ts";

let track: Track;
let shop: Shop;
beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
});
afterAll(() => track.leave());

const recorded = () => shop.read.$count(audit, eq(audit.action, "setting.changed"));

test("two who set a setting to the same for the first time have changed it once", async () => {
  const boss = { ...shop.staff, rights: new Set(["settings.change"]) };
  for (let round = 1; round <= RACES; round++) {
    await track.act(
      async ({ tx }) => void (await tx.delete(settings).where(eq(settings.key, school.name.key))),
    );
    const sets = (act: Act) => change(act, boss, school.name, "Hatami");
    await track.race(sets, sets, sets);
    expect(await recorded()).toBe(round);
  }
});

test("and two who set it to something else have both changed it, one after the other", async () => {
  const boss = { ...shop.staff, rights: new Set(["settings.change"]) };
  await track.act(
    async ({ tx }) => void (await tx.delete(settings).where(eq(settings.key, school.name.key))),
  );
  const before = await recorded();
  const sets = (value: string) => (act: Act) => change(act, boss, school.name, value);
  await track.race(sets("Hatami"), sets("Karimi"));
  expect(await recorded()).toBe(before + 2);
  // The history has both, and the second begins where the first has ended.
  const kept = await shop.read.select().from(settingsHistory).orderBy(settingsHistory.id);
  const [first, second] = kept.slice(-2);
  expect([first?.after, second?.after].sort()).toEqual(["Hatami", "Karimi"]);
  expect([first?.before, second?.before]).toEqual([null, first?.after]);
});

test("of two who change one thing in the same moment, one has changed it, and the other is told", () =>
  again(async () => {
    const product = await shop.stocks(0);
    const begun = await track.act((act) => thingOf(act, shop.boss, goodsDesk, product));
    const stood = standingOf(openField(goodsDesk, begun.item, "name"), begun.item);
    const told: unknown[] = [];
    const names = (value: string) => async (act: Act) => {
      const over = { id: product, field: "name", value, stood };
      told.push((await overwrite(act, shop.boss, goodsDesk, over)) === undefined);
    };
    await track.race(names("Algebra"), names("Geometry"));
    expect(told.sort()).toEqual([false, true]);
  }));
