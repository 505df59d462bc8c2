import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { asc } from "drizzle-orm";
import { toCard, toDeed } from "../../src/bot/desk/doors.ts";
import type { Desk, Id } from "../../src/desk/desk.ts";
import { tierDesk } from "../../src/features/account/tiers/desks.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { announce, show } from "../../src/features/front/announcements.ts";
import { announcementDesk } from "../../src/features/front/desks.ts";
import { createCategory } from "../../src/features/shop/categories.ts";
import { raise } from "../../src/features/shop/product-places.ts";
import { changeProduct } from "../../src/features/shop/products.ts";
import { categories } from "../../src/features/shop/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { shelfDesk } from "../../src/features/shop/staff/catalogue/shelves.ts";
import { promoDesk } from "../../src/features/shop/staff/promos/desk.ts";
import { createPromo } from "../../src/features/shop/staff/promos/promos.ts";
import { tiers } from "../../src/features/wallet/schema.ts";
import { createTier } from "../../src/features/wallet/tiers.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Human } from "../../src/turn/actor.ts";
import { again, Track } from "../support/race.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { copied, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let reza: Person;
let shop: Shop;
let boss: Human;

beforeAll(async () => {
  school = await School.open();
  ({ owner: sara, admin: reza } = school);
  await sara.says("/start");
  await reza.says("/start");
  shop = await Shop.in(school);
  boss = shop.boss;
});
afterAll(() => school.endsWell());

const says = (person: Person, key: Parameters<School["says"]>[1]) =>
  school.says(person === reza ? "fa" : "en", key);
const note = (person: Person) => person.toasts.at(-1)?.text;
const entries = async () => (await trail(school)).length;

/** Both have the card of a thing before them; the first presses a button, then the second presses the same one. */
async function bothPress(desk: Desk, id: Id, label: string) {
  await sara.forgesTap(toCard(desk, id));
  const data = copied(sara)[sara.buttons.indexOf(label)] ?? "";
  expect([label, data]).not.toEqual([label, ""]);
  const before = await entries();
  await sara.forgesTap(data);
  const between = await entries();
  await reza.forgesTap(data);
  return { first: between - before, second: (await entries()) - between };
}

const shelvesInOrder = async () =>
  (await shop.read.select().from(categories).orderBy(asc(categories.position))).map(({ name }) => name.en);

describe("who presses the same button as somebody else a moment ago", () => {
  test("does not move a category twice, and is told that somebody was faster", async () => {
    for (const name of ["Alpha", "Beta", "Gamma"]) await shop.act((act) => createCategory(act, boss, name));
    const [gamma] = (await shop.read.select().from(categories)).filter(({ name }) => name.en === "Gamma");
    const done = await bothPress(shelfDesk, gamma?.id ?? 0, "⬆️ Move up");
    expect(done).toEqual({ first: 1, second: 0 });
    expect(note(sara)).toBe("One place up.");
    expect(note(reza)).toBe(says(reza, "desk-faster"));
    expect((await shelvesInOrder()).slice(-3)).toEqual(["Alpha", "Gamma", "Beta"]);
  });

  test("does not move a product or a tier twice either", async () => {
    const [, , third] = [await shop.stocks(0), await shop.stocks(0), await shop.stocks(0)];
    const { position } = await shop.product(third);
    expect(await bothPress(goodsDesk, third, "⬆️ Move up")).toEqual({ first: 1, second: 0 });
    expect(note(reza)).toBe(says(reza, "desk-faster"));
    expect((await shop.product(third)).position).toBe(position - 1);

    for (const name of ["Third", "Second", "First"])
      await shop.act((act) => createTier(act, boss, { name, discount: 1 }));
    const named = async (name: string) =>
      (await shop.read.select().from(tiers)).find((tier) => tier.name === name);
    const { id = 0 } = (await named("Third")) ?? {};
    expect(await bothPress(tierDesk, id, "⬆️ Rank higher")).toEqual({ first: 1, second: 0 });
    expect(note(reza)).toBe(says(reza, "desk-faster"));
    expect((await named("Third"))?.rank).toBe(2);
  });

  test("writes nothing about a switch that stands so already, and is told so", async () => {
    const product = await shop.stocks(0);
    const code = { code: "TWOOFUS", kind: "percent", value: 10, currency: null } as const;
    const { id: promo } = await shop.act((act) => createPromo(act, boss, code));
    const said = await shop.act((act) => announce(act, boss, "Hello"));
    const { id: shelf } = await shop.act((act) => createCategory(act, boss, "Switched"));
    const { id: tier } = await shop.act((act) => createTier(act, boss, { name: "Switched", discount: 1 }));
    const switches: [Desk, Id, string][] = [
      [goodsDesk, product, says(sara, "stock-take-off")],
      [goodsDesk, product, says(sara, "stock-put-on")],
      [shelfDesk, shelf, says(sara, "stock-hide")],
      [shelfDesk, shelf, says(sara, "stock-show")],
      [tierDesk, tier, says(sara, "tier-switch-off")],
      [promoDesk, promo, says(sara, "promo-admin-switch-on")],
      [announcementDesk, said, says(sara, "announcement-hide")],
      [announcementDesk, said, says(sara, "announcement-show")],
      [settingDesk, "door-book", "Off"],
      [settingDesk, "door-book", "On"],
    ];
    for (const [desk, id, label] of switches) {
      expect([label, await bothPress(desk, id, label)]).toEqual([label, { first: 1, second: 0 }]);
      expect([label, note(reza)]).toEqual([label, says(reza, "desk-done-already")]);
    }
  });

  test("who types what it is already is told so, and nothing is written", async () => {
    const product = await shop.stocks(0, { name: "Same", price: 1250 });
    await sara.forgesTap(toCard(goodsDesk, product));
    const before = await entries();
    for (const [field, typed] of [
      ["✏️ Name", "Same"],
      ["💵 Price", "12.50"],
    ] as const) {
      await sara.taps(field);
      await sara.says(typed);
      expect(seen(sara)).toContain("It was so already");
    }
    expect(await entries()).toBe(before);
    // Who says the default has said what it is, once.
    const types = async () => {
      await sara.forgesTap(toCard(settingDesk, "time-zone"));
      await sara.taps("✏️ Change");
      await sara.says("Asia/Tehran");
    };
    await types();
    await types();
    expect(seen(sara)).toContain("It was so already");
    expect(await entries()).toBe(before + 1);
  });
});

describe("who types what somebody else has changed meanwhile", () => {
  /** The second is asked first, and answers last. */
  async function bothType(desk: Desk, id: Id, field: { en: string; fa: string }, typed: [string, string]) {
    await reza.forgesTap(toCard(desk, id));
    await reza.taps(field.fa);
    await sara.forgesTap(toCard(desk, id));
    await sara.taps(field.en);
    await school.clock.advance(1000);
    await sara.says(typed[0]);
    await reza.says(typed[1]);
  }

  test("a price is not overwritten: they are told, see it as it is, and may type it once more", async () => {
    const product = await shop.stocks(0, { name: "Wanted", price: 1000 });
    const price = { en: "💵 Price", fa: says(reza, "stock-edit-price") };
    await bothType(goodsDesk, product, price, ["12", "8"]);
    expect((await shop.product(product)).price).toBe(1200);
    expect(reza.screen).toContain(says(reza, "desk-faster"));
    await reza.taps(price.fa);
    await reza.says("8");
    expect((await shop.product(product)).price).toBe(800);
  });

  test("what else was changed of it does not matter", async () => {
    const product = await shop.stocks(0, { name: "Other", price: 1000 });
    await reza.forgesTap(toCard(goodsDesk, product));
    await reza.taps(says(reza, "stock-edit-price"));
    await shop.act((act) => changeProduct(act, boss, product, { name: "Another" }));
    await reza.says("8");
    expect(await shop.product(product)).toMatchObject({ name: { en: "Another" }, price: 800 });
  });

  test("copies that both have counted are not added up", async () => {
    const product = await shop.stocks(0, { stock: "count", copies: 5 });
    await bothType(goodsDesk, product, { en: "📚 Copies", fa: says(reza, "stock-edit-copies") }, [
      "10",
      "10",
    ]);
    expect((await shop.product(product)).free).toBe(10);
    expect(reza.screen).toContain(says(reza, "desk-faster"));
  });
});

test("what stands first is not moved, and nobody is told that it was", async () => {
  const [first] = await shop.read.select().from(categories).orderBy(asc(categories.position)).limit(1);
  const product = await shop.stocks(0, { categoryId: first?.id ?? 0 });
  const [top] = (await shop.act((act) => goodsDesk.page(act, boss, { of: first?.id }))).rows;
  const before = await entries();
  for (const card of [toCard(shelfDesk, first?.id ?? 0), toCard(goodsDesk, goodsDesk.idOf(top))]) {
    await sara.forgesTap(card);
    await sara.taps("⬆️ Move up");
    expect(note(sara)).toBe("It stands first already.");
  }
  expect(await entries()).toBe(before);
  expect(product).toBeGreaterThan(0);
});

test("a button of a former release, which does not say where the thing stood, still moves it", async () => {
  const [, second] = [await shop.stocks(0), await shop.stocks(0)];
  const { position } = await shop.product(second);
  await sara.forgesTap(toDeed(goodsDesk, second, "up"));
  expect((await shop.product(second)).position).toBe(position - 1);
});

describe("at the very same moment", () => {
  let track: Track;
  let races: Shop;
  let staff: Human;
  beforeAll(async () => {
    track = await Track.open();
    races = await Shop.in(track);
    staff = { ...races.staff, rights: new Set([...races.staff.rights, "announcements.change"]) };
  });
  afterAll(() => track.leave());

  test("a product that two raise stands one place higher", () =>
    again(async () => {
      const { id: shelf } = await races.act((act) => createCategory(act, staff, "Race"));
      for (const _ of [1, 2]) await races.stocks(0, { categoryId: shelf });
      const third = await races.product(await races.stocks(0, { categoryId: shelf }));
      const raises = (act: Parameters<typeof raise>[0]) => raise(act, staff, third);
      expect(await track.race(raises, raises)).toEqual({ won: 1, refused: ["desk-faster"] });
      expect((await races.product(third.id)).position).toBe(third.position - 1);
    }));

  test("one of two switches, the other finds it done", () =>
    again(async () => {
      const product = await races.stocks(0);
      const line = await races.act((act) => announce(act, staff, "Both"));
      const off: unknown[] = [];
      await track.race(
        ...[1, 2].flatMap(() => [
          async (act: Parameters<typeof raise>[0]) =>
            off.push(await changeProduct(act, staff, product, { isOn: false })),
          async (act: Parameters<typeof raise>[0]) => off.push(await show(act, staff, line, false)),
        ]),
      );
      expect(off.filter(Boolean)).toHaveLength(2);
    }));
});
