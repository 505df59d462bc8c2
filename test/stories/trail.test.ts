import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { announce, remove, reword, show } from "../../src/features/front/announcements.ts";
import { audit } from "../../src/features/people/schema.ts";
import { changeCategory, createCategory } from "../../src/features/shop/categories.ts";
import { move } from "../../src/features/shop/product-places.ts";
import { changeProduct, retire } from "../../src/features/shop/products.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { changePromo, createPromo, deletePromo } from "../../src/features/shop/staff/promos/promos.ts";
import { restock } from "../../src/features/shop/units.ts";
import { correct } from "../../src/features/wallet/corrections.ts";
import { createTier, give } from "../../src/features/wallet/tiers.ts";
import { CREDITS } from "../../src/lib/money.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Act } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import { contentOf } from "../support/files.ts";
import { personRecord, trail } from "../support/records.ts";
import { without } from "../support/rights.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
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

const does = <T>(work: (act: Act) => Promise<T>) => shop.act(work);
const code = { kind: "percent", value: 10, currency: null } as const;

/** The newest entries as somebody reads them. */
async function reads(person: Person = sara): Promise<string> {
  await person.forgesTap(toList(trailDesk));
  return seen(person);
}

test("a changed product is called by its name, with what stood there before and after, and leads to its card", async () => {
  const id = await shop.stocks(0, { name: "Algebra", price: 1250 });
  await does((act) => changeProduct(act, boss, id, { name: "Algebra I", price: 1500 }));
  await does((act) => changeProduct(act, boss, id, { description: "Secret of the shop" }));
  await does((act) => restock(act, boss, id, [{ content: "A" }, { content: "B" }]));
  const said = await reads();
  expect(said).toMatch(
    /changed the product “Algebra I”\n• name: Algebra → Algebra I\n• price: \$12\.50 → \$15\n/,
  );
  expect(said).toMatch(/changed the product “Algebra I”\n• description\n/);
  expect(said).toMatch(/restocked the product “Algebra I”\n• added: 2\n/);
  expect(said).not.toContain("Secret of the shop");
  expect(sara.buttons.filter((label) => label === "👁 Algebra I")).toHaveLength(1);
  await sara.taps("👁 Algebra I");
  expect(seen(sara)).toMatch(/Algebra I\n🟢 On sale/);
});

test("in Persian the same is said in Persian, money exactly", async () => {
  const id = await shop.stocks(0, { name: "Book", price: 250_000, currency: "IRT" });
  await does((act) => changeProduct(act, boss, id, { price: 275_500 }));
  expect(await reads(reza)).toMatch(/کالای «Book»\n\u200f• قیمت: ۲۵۰٬۰۰۰ تومان ← ۲۷۵٬۵۰۰ تومان/);
});

test("codes, categories, tiers and announcements are called as their desks call them", async () => {
  const mina = school.person({ first_name: "Mina" });
  await mina.says("/start");
  const { id: person = 0 } = (await personRecord(school, mina)) ?? {};
  await does(async (act) => {
    const { id: shelf } = await createCategory(act, boss, "Keys");
    await changeCategory(act, boss, shelf, { isOn: false });
    const { id: promo } = await createPromo(act, boss, { code: "WELCOME10", ...code });
    await changePromo(act, boss, promo, { categoryId: shelf, most: 5 });
    await give(act, boss, person, (await createTier(act, boss, { name: "Gold", discount: 5 })).id, {
      until: null,
    });
    await show(act, boss, await announce(act, boss, "We are open"), false);
  });
  const said = await reads();
  expect(said).toMatch(/changed the category “Keys”\n• state: On → Off/);
  expect(said).toMatch(/changed the promo code WELCOME10\n• uses at most: — → 5\n• only for: — → Keys/);
  expect(said).toMatch(/created the tier “Gold”/);
  expect(said).toMatch(/gave a tier to Mina\n• tier: — → Gold/);
  expect(said).toMatch(/changed the announcement “We are open”\n• state: On → Off/);
  for (const [door, shown] of [
    ["👁 WELCOME10", /WELCOME10/],
    ["👁 Gold", /Gold/],
    ["👁 We are open", /Not on the front page|We are open/],
  ] as const) {
    await reads();
    await sara.taps(door);
    expect(seen(sara)).toMatch(shown);
  }
});

test("a language that was added to an announcement, reworded and taken away is told with its words", async () => {
  await does(async (act) => {
    const id = await announce(act, boss, "Exams begin");
    for (const line of ["Экзамены", "Экзамены скоро", null])
      await reword(act, boss, id, { language: "ru", line });
  });
  const said = await reads();
  expect(said).toMatch(/published the announcement “Exams begin”/);
  expect(said).toMatch(/• Русский: — → Экзамены\n/);
  expect(said).toMatch(/• Русский: Экзамены → Экзамены скоро\n/);
  expect(said).toMatch(/• Русский: Экзамены скоро → —/);
});

test("what is gone keeps its name, and leads nowhere", async () => {
  const product = await shop.stocks(0, { name: "Retired book" });
  await does(async (act) => {
    const { id } = await createPromo(act, boss, { code: "GONEFOREVER", ...code });
    await deletePromo(act, boss, id);
    await remove(act, boss, await announce(act, boss, "It was here"));
    await retire(act, boss, product);
  });
  const said = await reads();
  expect(said).toContain("deleted the promo code GONEFOREVER");
  expect(said).toContain("deleted the announcement “It was here”");
  expect(said).toContain("retired the product “Retired book”");
  expect(sara.buttons.join()).not.toMatch(/GONEFOREVER|It was here|Retired book/);
});

test("a product that is moved tells from where to where; a table tells how long it was", async () => {
  const product = await shop.stocks(0, { name: "Mover" });
  await does(async (act) => move(act, boss, product, (await createCategory(act, boss, "Elsewhere")).id));
  expect(await reads()).toMatch(/changed the product “Mover”\n• category: Shelf → Elsewhere/);
  await sara.taps("⬇️ As a table");
  await school.app.settle();
  const file = sara.messages.at(-1)?.document;
  const table = await contentOf(school, file?.file_id ?? "");
  expect(table).toContain("changed,the product “Mover”,• category: Shelf → Elsewhere");
  expect(await reads()).toMatch(/took as a table: 📜 Activity log\n• rows: \d+/);
});

test("whoever may not look at something is not told what it is called", async () => {
  const ali = school.person({ first_name: "Alireza" });
  await ali.says("/start");
  const { id = 0 } = (await personRecord(school, ali)) ?? {};
  await does((act) => createPromo(act, boss, { code: "HUSHHUSH", ...code }));
  await does((act) =>
    act.tx.insert(audit).values({
      ...{ at: act.now, actorId: boss.id, action: "balance.corrected", subject: `person:${id}` },
      details: { amount: -250, currency: "USD" },
    }),
  );
  expect(await reads(reza)).toMatch(/HUSHHUSH/);
  expect(seen(reza)).toMatch(/Alireza/);
  await without(school, ["promos.change", "people.read"], async () => {
    const said = await reads(reza);
    expect(said).toMatch(/اصلاح موجودیِ یک نفر/);
    expect(said).toMatch(/ساخت: یک کد تخفیف/);
    expect(said).not.toMatch(/person:|promo:/);
    expect(said).not.toMatch(/HUSHHUSH|Alireza/);
    expect(reza.buttons.join()).not.toContain("HUSHHUSH");
  });
  expect(await reads()).toMatch(/corrected the balance of Alireza\n• taken away: \$2\.50/);
  await does((act) => correct(act, boss, id, { amount: -2, currency: CREDITS }, "test"));
  expect(await reads()).toMatch(/corrected the balance of Alireza\n• taken away: 2 credits/);
});

test("entries of former releases, which tell only what was changed, are read as far as they go", async () => {
  const product = await shop.stocks(0, { name: "Former" });
  await does((act) =>
    act.tx.insert(audit).values([
      {
        at: act.now,
        actorId: boss.id,
        action: "product.changed",
        subject: `product:${product}`,
        details: { what: ["price", "isOn"] },
      },
      { at: act.now, actorId: boss.id, action: "promo.changed", subject: "promo:987654", details: {} },
      {
        at: act.now,
        actorId: boss.id,
        action: "setting.changed",
        subject: "setting:door-book",
        details: { to: false, changes: { value: [true, false] } },
      },
      { at: act.now, actorId: boss.id, action: "text.changed", subject: "text:en:cancel", details: {} },
    ]),
  );
  const said = await reads();
  expect(said).toMatch(/changed the product “Former”\n• price\n• state/);
  expect(said).toContain("changed a promo code");
  expect(said).toMatch(/changed the setting “Book in the menu”\n• On → Off/);
  expect(said).toMatch(/reworded “❌ Cancel”/);
  await sara.taps("👁 ❌ Cancel");
  expect(seen(sara)).toContain("cancel");
  await sara.forgesTap(toCard(goodsDesk, product));
});

test("a tier in place of another is written down with the one before", async () => {
  const { id: ali } = (await personRecord(school, reza)) ?? { id: 0 };
  for (const name of ["Bronze", "Jade"])
    await does(async (act) => {
      const { id } = await createTier(act, boss, { name, discount: 5 });
      await give(act, boss, ali, id, { until: null });
    });
  const given = (await trail(school)).filter(({ action }) => action === "tier.given");
  expect(given.slice(-2).map(({ details }) => details)).toMatchObject([
    { changes: { tier: [null, "Bronze"] } },
    { changes: { tier: ["Bronze", "Jade"] } },
  ]);
});
