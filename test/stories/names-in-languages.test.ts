import { afterAll, beforeAll, expect, test } from "bun:test";
import { asc } from "drizzle-orm";
import { migrate } from "../../src/db/migrate.ts";
import { people } from "../../src/features/people/schema.ts";
import { categories, orderLines, products } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";
import { opens, seen } from "../support/shopkeeping.ts";

let school: School;
let counter: Counter;
let sara: Person;
let readers: Record<"fa" | "uz" | "ru" | "en", Person>;
beforeAll(async () => {
  school = await School.open({ env: { BOT_LOCALE: "ru" } });
  sara = school.owner;
  await sara.says("/start");
  counter = await Counter.in(school);
  const reader = (language_code: string) => school.person({ first_name: "Ali", language_code });
  readers = { fa: reader("fa"), uz: reader("uz"), ru: reader("ru"), en: reader("en") };
});
afterAll(() => school.endsWell());

/** The front of the shop, and what stands in its newest category. */
async function looksAround(who: Person): Promise<string[]> {
  await who.says("/buy");
  const shelf = who.buttons.find((label) => /Book|Книги|کتاب/.test(label)) ?? "";
  await who.taps(shelf);
  return [shelf, who.buttons[0] ?? ""];
}

/** The card of the only product of that category, for staff. */
async function opensCard(): Promise<void> {
  await opens(school, sara, "admin-catalogue");
  await sara.taps(/Books/);
  await sara.taps(/Algebra/);
}

test("one name is enough: whoever reads another language is shown it", async () => {
  const categoryId = await counter.category("Books");
  await counter.sells({ name: "Algebra", description: "For grade 10", categoryId, content: "x = 1" });
  for (const who of Object.values(readers))
    expect(await looksAround(who)).toEqual(["Books", expect.stringContaining("Algebra")]);
});

test("staff see which languages are missing, and write them one by one", async () => {
  await opensCard();
  expect(seen(sara)).toContain("🌐 Not written in فارسی, Oʻzbekcha and Русский");
  await sara.taps("🌐 Languages");
  expect(sara.buttons.slice(0, 4)).toEqual([
    "⚪️ فارسی: —",
    "⚪️ Oʻzbekcha: —",
    "⚪️ Русский: —",
    "🟢 English: Algebra",
  ]);
  await sara.taps(/Русский/);
  expect(seen(sara)).toContain("No name in this language yet.");
  await sara.taps("✏️ Name");
  expect(seen(sara)).toContain("Type the new name in Русский.");
  await sara.says("Алгебра");
  await sara.taps("📝 Description");
  await sara.says("Для 10 класса");
  expect(seen(sara)).toMatch(/Алгебра\nДля 10 класса/);
  await sara.taps("⬅️ Back");
  await sara.taps(/فارسی/);
  await sara.taps("✏️ Name");
  await sara.says("جبر");
  await opensCard();
  expect(seen(sara)).toContain("🌐 Not written in فارسی and Oʻzbekcha");
  const { changes } =
    (await trail(school)).findLast(({ action }) => action === "product.changed")?.details ?? {};
  expect(changes).toEqual({ name: [null, "جبر"] });
});

test("everybody is shown their own, else the school's, else whichever there is", async () => {
  await opens(school, sara, "admin-catalogue");
  await sara.taps(/Books/);
  await sara.taps("🌐 Languages");
  await sara.taps(/Русский/);
  await sara.taps("✏️ Name");
  await sara.says("Книги");
  const names = async (language: keyof typeof readers) => await looksAround(readers[language]);
  expect(await names("en")).toEqual(["Books", expect.stringContaining("Algebra")]);
  expect(await names("ru")).toEqual(["Книги", expect.stringContaining("Алгебра")]);
  expect(await names("uz")).toEqual(["Книги", expect.stringContaining("Алгебра")]);
  expect(await names("fa")).toEqual(["Книги", expect.stringContaining("جبر")]);
  await readers.fa.taps(/جبر/);
  expect(seen(readers.fa)).toContain("Для 10 класса");
});

test("a language is left out again, but never the last one", async () => {
  await opensCard();
  await sara.taps("🌐 Languages");
  await sara.taps(/فارسی/);
  await sara.taps("✏️ Name");
  await sara.taps("🗑 Leave this language out");
  expect(seen(sara)).toContain("No name in this language yet.");
  await opens(school, sara, "admin-catalogue");
  await sara.taps("+ Category");
  await sara.says("Only");
  await sara.taps("🌐 Languages");
  await sara.taps(/English/);
  await sara.taps("✏️ Name");
  await sara.taps("🗑 Leave this language out");
  expect(sara.toasts.at(-1)?.text).toBe("Please type a name.");
});

test("a description is taken away where it is written: a card shows another language, and takes nothing of it", async () => {
  await opensCard();
  await sara.taps("📝 Description");
  await sara.taps("🗑 Remove");
  expect(seen(sara)).toContain("Для 10 класса");
  await sara.taps("📝 Description");
  expect(sara.buttons).not.toContain("🗑 Remove");
  await sara.taps("❌ Cancel");
});

test("an order is called as its reader calls it, also once the product is gone", async () => {
  const { ru } = readers;
  await counter.gives(ru, 1000);
  await counter.finds(ru, "Книги", "Алгебра");
  await ru.taps("Купить");
  expect(seen(ru)).toMatch(/• Алгебра/);
  await ru.taps("✅");
  await ru.taps(school.says("ru", "pay-by-wallet"));
  const [line] = await counter.shop.read.select().from(orderLines);
  await counter.changes(line?.productId ?? 0, { name: "Geometry" });
  await counter.retires(line?.productId ?? 0);
  const purchases = async (language: "ru" | "en") => {
    await ru.says("/buy");
    await ru.taps(school.says(language, "shop-purchases"));
    return ru.buttons[0];
  };
  expect(await purchases("ru")).toContain("Алгебра");
  await ru.taps(/Алгебра/);
  await ru.taps(school.says("ru", "shop-open-goods"));
  expect(seen(ru)).toContain("🎁 Алгебра");
  await ru.says("/language");
  await ru.taps("English");
  expect(await purchases("en")).toContain("Algebra");
  await opens(school, sara, "admin-orders");
  await sara.taps(school.says("en", "order-admin-fulfilled"));
  await sara.taps(/Ali/);
  expect(seen(sara)).toContain("• Algebra");
});

test("names of a former release stay, in the language that they are written in", async () => {
  const { db } = school.app.kernel;
  const now = school.clock.now();
  const former = ["کتاب‌ها", "Книги", "Oʻquv qurollari", "Books"];
  for (const [at] of former.entries())
    await db.tx((tx) => tx.insert(categories).values({ name: {}, position: 1000 + at }));
  await db.tx((tx) =>
    tx.insert(products).values({
      ...{ categoryId: 1, kind: "digital", name: {}, description: {}, price: 1, currency: "USD" },
      ...{ position: 1000, stock: "unlimited", createdAt: now, updatedAt: now },
    }),
  );
  const before = await db.read.select().from(orderLines);
  await db.run("update categories set name = 'x'");
  for (const [at, name] of former.entries())
    await db.run(`update categories set name = '${name}' where position = ${1000 + at}`);
  await db.run("update products set name = 'Алгебра', description = ''");
  await db.run("update products set description = 'جبر' where position = 1000");
  await db.run("update order_lines set name = 'O''Neil \"x\"'");
  await db.run("delete from migrations where name = '0015_names_by_language.sql'");
  await db.tx((tx) => tx.update(people).set({ language: "en" }));
  expect(await migrate(db, now)).toEqual(["0015_names_by_language.sql"]);
  const shelves = await db.read.select().from(categories).orderBy(asc(categories.position));
  expect(shelves.slice(-4).map(({ name }) => name)).toEqual([
    { fa: "کتاب‌ها" },
    { ru: "Книги" },
    { uz: "Oʻquv qurollari" },
    { en: "Books" },
  ]);
  const goods = await db.read.select().from(products);
  expect(goods.map(({ name }) => name)).toEqual(goods.map(() => ({ ru: "Алгебра" })));
  expect(new Set(goods.map(({ description }) => JSON.stringify(description)))).toEqual(
    new Set(["{}", '{"fa":"جبر"}']),
  );
  const lines = await db.read.select().from(orderLines);
  expect(lines.map(({ name }) => name)).toEqual(before.map(() => ({ en: 'O\'Neil "x"' })));
});
