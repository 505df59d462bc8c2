import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { units } from "../../src/features/shop/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { unitDesk } from "../../src/features/shop/staff/stock/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { DeskJson } from "../support/desk-json.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

const looks = async () => {
  const all = await trail(school);
  return all
    .filter(({ action }) => action.endsWith("content-viewed"))
    .map(({ action, subject }) => [action, subject]);
};

test("staff look at the words that every buyer of a product gets, on record, and come back to its card", async () => {
  const id = await shop.stocks(0, { name: "Course", stock: "unlimited", content: "Open <with> 12345" });
  await sara.forgesTap(toCard(goodsDesk, id));
  expect(seen(sara)).not.toContain("12345");
  const before = (await looks()).length;
  await sara.taps("👁 Look inside");
  expect(seen(sara)).toMatch(/What the buyer gets[\s\S]*Open <with> 12345/);
  expect((await looks()).slice(before)).toEqual([["product.content-viewed", `product:${id}`]]);
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toContain("Course");
  await sara.says("/admin");
  await sara.taps("🔧 System");
  await sara.taps("📜 Activity log");
  expect(seen(sara)).toContain("looked at the content of the product “Course”");
  expect(sara.screen).not.toContain("12345");
});

test("a file comes as a message, and so does what no screen holds", async () => {
  const long = await shop.stocks(0, { stock: "unlimited", content: "words ".repeat(1000).trim() });
  await sara.forgesTap(toCard(goodsDesk, long));
  await sara.taps("👁 Look inside");
  expect(sara.heard(/What the buyer gets[\s\S]*The rest follows/)).toHaveLength(1);
  expect(sara.heard(/^words[\s\S]*words$/)).toHaveLength(1);
  const id = await shop.stocks(0, { stock: "unlimited" });
  await sara.forgesTap(toCard(goodsDesk, id));
  await sara.taps("📄 Content");
  await sara.sendsPhoto("all answers");
  await sara.taps("👁 Look inside");
  expect(sara.heard(/The file is sent to you here/)).toHaveLength(1);
  expect(sara.messages.at(-1)?.photo).toBeDefined();
});

test("a free unit is looked at as well; where nothing is inside there is no such door, and no way for who may not", async () => {
  const id = await shop.stocks(1, { name: "Key" });
  const unit = await shop.unit(id);
  await sara.forgesTap(toCard(unitDesk, unit));
  await sara.taps("👁 Look inside");
  expect(seen(sara)).toMatch(/What the buyer gets\n\nKey \d+-0/);
  expect((await looks()).at(-1)).toEqual(["unit.content-viewed", `product:${id}`]);
  const empty = await shop.stocks(0, { name: "Empty", stock: "unlimited" });
  await sara.forgesTap(toCard(goodsDesk, empty));
  expect(sara.buttons).not.toContain("👁 Look inside");
  const nobody = new DeskJson(shop.act, {
    ...{ kind: "human", id: 1, language: "en", via: "api" },
    rights: new Set(["orders.read"]),
  });
  await expect(nobody.press(goodsDesk, id, "look")).rejects.toMatchObject({ code: "not-allowed" });
});

test("what a table has put into quotes is sold without them; a list of text is sold as it was written", async () => {
  const list = '"one, two"\r\n"say ""hi"""\nplain\n"a";"b"\n"open';
  const sends = async (name: string, mime: string) => {
    const id = await shop.stocks(0);
    await sara.forgesTap(toCard(goodsDesk, id));
    await sara.taps("📦 Units");
    await sara.taps("📋 A list");
    await sara.sendsFile(list, name, mime);
    await sara.taps("Each line is one unit");
    const stocked = await shop.read.select().from(units).where(eq(units.productId, id)).orderBy(units.id);
    return stocked.map(({ content }) => content);
  };
  const others = ["plain", '"a";"b"', '"open'];
  expect(await sends("keys.csv", "text/csv")).toEqual(["one, two", 'say "hi"', ...others]);
  expect(await sends("keys.txt", "text/plain")).toEqual(['"one, two"', '"say ""hi"""', ...others]);
});
