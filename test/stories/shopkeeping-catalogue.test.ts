import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Changes } from "../../src/features/people/audit.ts";
import { categories, products } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import { trail } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { opens, seen } from "../support/shopkeeping.ts";

let school: School;
let sara: Person;
let reza: Person;

const product = async (name: string) => {
  const rows = await school.app.kernel.db.read.select().from(products);
  return rows.find((row) => Object.values(row.name).includes(name));
};

const opensCatalogue = (person: Person, language: "en" | "fa" = "en") =>
  opens(school, person, "admin-catalogue", language);

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_CURRENCY: "USD" } });
  sara = school.owner;
  reza = school.admin;
});
afterAll(() => school.endsWell());

describe("from an empty shop to a product on sale, on a phone alone", () => {
  test("without a category there is no product", async () => {
    await opensCatalogue(sara);
    expect(seen(sara)).toContain("Nothing is here yet");
    await sara.taps("+ Product");
    expect(sara.toasts.at(-1)?.text).toContain("category first");
  });

  test("a category, in English", async () => {
    await opensCatalogue(sara);
    await sara.taps("+ Category");
    await sara.says("Keys");
    expect(seen(sara)).toContain("Keys");
    expect(seen(sara)).toContain("no products in it yet");
  });

  test("a product with units, question by question, is created off sale", async () => {
    await sara.taps("+ Product");
    await sara.taps("Digital");
    await sara.says("Algebra key");
    await sara.says("Opens the algebra course.");
    await sara.says("a lot");
    expect(seen(sara)).toContain("could not read that as an amount");
    await sara.says("12.50");
    await sara.says("no picture");
    expect(seen(sara)).toMatch(/a photo, not words[\s\S]*Step 5 of 6/);
    await sara.sendsPhoto("algebra");
    await sara.taps("⏭ Skip");
    expect(seen(sara)).toMatch(/Is everything right[\s\S]*Algebra key[\s\S]*12\.50/);
    await sara.taps("Name");
    await sara.says("Algebra I key");
    await sara.taps("✅ Create it");
    expect(seen(sara)).toMatch(/Created[\s\S]*⚪️ Not on sale[\s\S]*Units free: 0/);
    expect(await product("Algebra I key")).toMatchObject({
      kind: "digital",
      stock: "units",
      free: 0,
      price: 1250,
      currency: "USD",
      isOn: false,
      picture: expect.any(String),
    });
    await sara.taps("🟢 Put on sale");
    expect(seen(sara)).toContain("🟢 On sale");
    expect(await product("Algebra I key")).toMatchObject({ isOn: true });
  });

  test("a book by post, in Persian with Persian digits", async () => {
    await registers(school, reza, "fa");
    const says = (key: TextKey) => school.says("fa", key);
    await opensCatalogue(reza, "fa");
    await reza.taps(says("stock-new-product"));
    await reza.taps(says("stock-kind-physical"));
    await reza.taps("Keys");
    await reza.says("کتاب جبر");
    await reza.taps(says("skip"));
    await reza.says("۲۵۰٬۰۰۰ IRT");
    await reza.taps(says("skip"));
    await reza.says("۴۰");
    expect(seen(reza)).toMatch(/۲۵۰٬۰۰۰[\s\S]*۴۰/);
    await reza.taps(says("new-product-confirm"));
    expect(await product("کتاب جبر")).toMatchObject({
      kind: "physical",
      stock: "count",
      free: 40,
      price: 250_000,
      currency: "IRT",
      isOn: false,
    });
  });

  test("a pack and a pass have their usual worth when it is skipped, or what was typed", async () => {
    for (const [kind, typed, worth] of [
      ["Credit pack", "25", 25],
      ["Pass", undefined, 30],
    ] as const) {
      await opensCatalogue(sara);
      await sara.taps("+ Product");
      await sara.taps(kind);
      await sara.taps("Keys");
      await sara.says(kind);
      await sara.taps("⏭ Skip");
      await sara.says("5");
      await sara.taps("⏭ Skip");
      if (typed) await sara.says(typed);
      else await sara.taps("⏭ Skip");
      await sara.taps("✅ Create it");
      expect(await product(kind)).toMatchObject({ stock: "unlimited", worth });
    }
  });
});

describe("a change is saved, and the card says what", () => {
  const finds = async (name: string) => {
    await opensCatalogue(sara);
    await sara.taps(/Keys/);
    await sara.taps(new RegExp(name));
  };

  test.each([
    ["✏️ Name", "Algebra II key", { name: { en: "Algebra II key" } }],
    ["💵 Price", "۱۵", { price: 1500, currency: "USD" }],
    ["💵 Price", "9.99 EUR", { price: 999, currency: "EUR" }],
    ["📝 Description", "Better than ever.", { description: { en: "Better than ever." } }],
    [
      "🧾 Fiscal codes",
      "10305008002000000 1234567",
      { fiscalCode: "10305008002000000", fiscalPackage: "1234567" },
    ],
  ])("%s to %s", async (field, typed, stored) => {
    await finds("key");
    await sara.taps(field);
    await sara.says(typed);
    expect(seen(sara)).toStartWith(`Saved: ${field.replace(/^\W+ /u, "")}\n`);
    expect(await product("Algebra II key")).toMatchObject(stored);
  });

  test("a picture can be taken away, and copies counted or not", async () => {
    await finds("key");
    await sara.taps("🖼 Picture");
    await sara.taps("🗑 Remove");
    expect(seen(sara)).toStartWith("Now empty: Picture\n");
    expect(await product("Algebra II key")).toMatchObject({ picture: null });
    await finds("کتاب");
    await sara.taps("📚 Copies");
    await sara.says("7");
    expect(await product("کتاب جبر")).toMatchObject({ free: 7 });
    await sara.taps("📚 Copies");
    await sara.taps("∞ Do not count");
    expect(await product("کتاب جبر")).toMatchObject({ free: null });
  });

  test("words of many signs to a letter are shortened where a picture stands above them", async () => {
    const before = await product("Algebra II key");
    await finds("key");
    await sara.taps("🖼 Picture");
    await sara.sendsPhoto("a class");
    await sara.taps("📝 Description");
    await sara.says("👩‍🎓".repeat(160));
    await sara.taps("✏️ Name");
    await sara.says("🧑‍🏫".repeat(20));
    expect(seen(sara)).toMatch(/👩‍🎓…/);
    expect(sara.messages.at(-1)?.photo).toBeDefined();
    await sara.taps("✏️ Name");
    await sara.says("Algebra II key");
    await sara.taps("📝 Description");
    await sara.says(before?.description.en ?? "");
    await sara.taps("🖼 Picture");
    await sara.taps("🗑 Remove");
  });

  test("a refused answer changes nothing and leaves the question open", async () => {
    await finds("key");
    await sara.taps("💵 Price");
    await sara.says("12.34567");
    expect(seen(sara)).toContain("At most");
    expect(await product("Algebra II key")).toMatchObject({ price: 999 });
    await sara.taps("❌ Cancel");
  });

  test("order, category and retirement", async () => {
    await finds("Pass");
    const before = await product("Pass");
    await sara.taps("⬆️ Move up");
    expect(await product("Pass")).toMatchObject({ position: (before?.position ?? 0) - 1 });
    await opensCatalogue(sara);
    await sara.taps("+ Category");
    await sara.says("Passes");
    await finds("Pass");
    await sara.taps("📂 Category");
    await sara.taps("Passes");
    expect((await product("Pass"))?.categoryId).not.toBe(before?.categoryId);
    await sara.taps("🗄 Retire");
    expect(await product("Pass")).toMatchObject({ retiredAt: null });
    await sara.taps("Yes, retire it");
    expect(await product("Pass")).toMatchObject({ retiredAt: school.clock.now(), isOn: false });
  });

  test("everything is written down, with the price before and after, without what is handed over or described", async () => {
    const done = (await trail(school)).filter(({ subject }) => subject?.startsWith("product:"));
    expect(new Set(done.map(({ action }) => action))).toEqual(
      new Set(["product.created", "product.changed", "product.counted", "product.retired"]),
    );
    const prices = done.flatMap(({ details }) => (details.changes as Changes | undefined)?.price ?? []);
    expect(prices).toEqual([
      { amount: 1250, currency: "USD" },
      { amount: 1500, currency: "USD" },
      { amount: 1500, currency: "USD" },
      { amount: 999, currency: "EUR" },
    ]);
    expect(JSON.stringify(done)).not.toMatch(/Better than ever|Opens the algebra course/);
    await sara.says("/admin");
    await sara.taps("🔧 System");
    await sara.taps("📜 Activity log");
    expect(seen(sara)).toMatch(/retired/);
  });
});

describe("categories", () => {
  test("are renamed, hidden, moved and retired", async () => {
    await opensCatalogue(sara);
    await sara.taps(/Passes/);
    await sara.taps("✏️ Name");
    await sara.says("Subscriptions");
    await sara.taps("🙈 Hide");
    expect(seen(sara)).toContain("⚪️ Hidden");
    await sara.taps("⬆️ Move up");
    await sara.taps("🗄 Retire");
    await sara.taps("Yes, retire it");
    const rows = await school.app.kernel.db.read.select().from(categories);
    expect(rows.find(({ name }) => name.en === "Subscriptions")).toMatchObject({
      isOn: false,
      position: 1,
      retiredAt: school.clock.now(),
    });
    expect(seen(sara)).not.toContain("Subscriptions");
  });
});
