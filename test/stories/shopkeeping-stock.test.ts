import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { products, units } from "../../src/features/shop/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { lowStock } from "../../src/features/shop/staff/low-stock.ts";
import { restock } from "../../src/features/shop/units.ts";
import type { Person } from "../../src/simulator/index.ts";
import { openForm, personRecord, trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { copied, opens, paid, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;
let key: number;

const stocked = (id: number) =>
  school.app.kernel.db.read.select().from(units).where(eq(units.productId, id)).orderBy(units.id);
const free = async (id: number) => {
  const [row] = await school.app.kernel.db.read.select().from(products).where(eq(products.id, id));
  return row?.free;
};

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
});
beforeEach(async () => {
  key = await shop.stocks(0);
  await opens(school, sara, "admin-catalogue");
  await sara.taps(/Shelf/);
  const [row] = await school.app.kernel.db.read.select().from(products).where(eq(products.id, key));
  while (!sara.buttons.some((label) => label.includes(`${row?.name.en} ·`))) await sara.taps("Next ▶️");
  await sara.taps(new RegExp(`${row?.name.en} ·`));
  await sara.taps("📦 Units");
});
afterAll(() => school.endsWell());

test("two files are two units, and the same words to another file another one; the very same is there already", async () => {
  const file = (fileId: string) => ({ kind: "document", fileId, name: "book.pdf" }) as const;
  const units = [
    { file: file("first") },
    { file: file("second") },
    { content: "Enjoy", file: file("first") },
    { content: "Enjoy" },
  ];
  const stocks = (given: typeof units) => shop.act((act) => restock(act, shop.staff, key, given));
  expect(await stocks(units)).toEqual({ added: 4, duplicates: 0 });
  expect(await stocks(units)).toEqual({ added: 0, duplicates: 4 });
  const other = await shop.stocks(0);
  expect(await shop.act((act) => restock(act, shop.staff, other, units))).toMatchObject({ added: 4 });
});

test("put on sale with nothing in stock: whoever does it is warned, and the card says so until there is something", async () => {
  const warned = () => sara.toasts.filter(({ text }) => text?.includes("nothing is in stock")).length;
  await sara.forgesTap(toCard(goodsDesk, key));
  expect(seen(sara)).toMatch(/Units free: 0\n⚠️ Nothing is in stock/);
  await sara.taps("⚪️ Take off sale");
  expect(seen(sara)).not.toContain("Nothing is in stock");
  await sara.taps("🟢 Put on sale");
  expect(sara.toasts.at(-1)).toMatchObject({ text: school.says("en", "stock-on-empty"), alert: true });
  expect(warned()).toBe(1);
  await shop.act((act) => restock(act, shop.staff, key, [{ content: "CODE" }]));
  await sara.taps("⚪️ Take off sale");
  await sara.taps("🟢 Put on sale");
  expect(seen(sara)).not.toContain("Nothing is in stock");
  expect(warned()).toBe(1);
});

test("one by one: words, a picture, a file, again and again, until Done", async () => {
  await sara.taps("+ One by one");
  await sara.says("CODE-0001-ABCD");
  expect(seen(sara)).toMatch(/Added: 1 unit[\s\S]*Units free: 1/);
  await sara.sendsPhoto("voucher");
  await sara.sendsFile("a book", "book.pdf", "application/pdf", "Enjoy");
  await sara.says("CODE-0001-ABCD");
  expect(seen(sara)).toMatch(/Added: 0 units[\s\S]*1 was there already[\s\S]*Units free: 3/);
  await sara.taps("✅ Done");
  expect(seen(sara)).toMatch(/Free: 3/);
  expect(await openForm(school, sara)).toBeUndefined();
  expect(await stocked(key)).toMatchObject([
    { content: "CODE-0001-ABCD", file: null },
    { content: null, file: { kind: "photo" } },
    { content: "Enjoy", file: { kind: "document", name: "book.pdf" } },
  ]);
  expect(await free(key)).toBe(3);
});

test("a long unit is kept whole, with its lines", async () => {
  const long = Array.from({ length: 60 }, (_, at) => `Line ${at} of a long text`).join("\n");
  await sara.taps("+ One by one");
  await sara.says(long);
  await sara.taps("✅ Done");
  expect(await stocked(key)).toMatchObject([{ content: long }]);
});

test("a list, one on each line; duplicates are counted and left out", async () => {
  await sara.taps("📋 A list");
  await sara.says("AAA-1\n\n BBB-2 \nAAA-1\nCCC-3");
  await sara.taps("Each line is one unit");
  expect(seen(sara)).toMatch(/Added: 3 units[\s\S]*1 was there already[\s\S]*Free: 3/);
  expect((await stocked(key)).map(({ content }) => content)).toEqual(["AAA-1", "BBB-2", "CCC-3"]);
});

test("the same list can be one unit", async () => {
  await sara.taps("📋 A list");
  await sara.says("AAA-1\nBBB-2");
  await sara.taps("The whole of it is one unit");
  expect(await stocked(key)).toMatchObject([{ content: "AAA-1\nBBB-2" }]);
});

test("a list in a file is read by itself, and its sender is told", async () => {
  const lines = Array.from({ length: 450 }, (_, at) => `FILE-${at}`);
  await sara.taps("📋 A list");
  await sara.sendsFile([...lines, "FILE-7", "FILE-8"].join("\r\n"), "keys.csv", "text/csv");
  await sara.taps("Each line is one unit");
  expect(seen(sara)).toMatch(/Added: 450 units[\s\S]*2 were there already/);
  expect(await free(key)).toBe(450);
  expect(JSON.stringify(sara.messages)).not.toContain("FILE-44");
});

test("a file that cannot be fetched, however often it is tried, is not waited for in vain", async () => {
  const recovers = school.telegram.faults.add({ kind: "down" }, { method: "getFile" });
  await sara.taps("📋 A list");
  await sara.sendsFile("FILE-1", "keys.csv", "text/csv");
  await sara.taps("Each line is one unit");
  for (let at = 0; at < 8; at++) await school.passes(10 * 60_000);
  recovers();
  expect(sara.heard(/could not be fetched from Telegram/)).toHaveLength(1);
});

test("a line with nothing but a mark of direction is no unit", async () => {
  await sara.taps("📋 A list");
  await sara.says("AAA-1\n\u200f\n\u200b \u200e\nBBB-2");
  await sara.taps("Each line is one unit");
  expect((await stocked(key)).map(({ content }) => content)).toEqual(["AAA-1", "BBB-2"]);
});

const asUtf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};

test("list-utf16be: a list as Windows writes it is read, whichever byte comes first", async () => {
  for (const order of ["le", "be"] as const) {
    const more = [`КЛЮЧ-${order}-1`, `КЛЮЧ-${order}-2`];
    await sara.taps("📋 A list");
    await sara.sendsFile(asUtf16(more.join("\r\n"), order), "keys.txt");
    await sara.taps("Each line is one unit");
    expect(seen(sara)).toContain("Added: 2 units");
    expect((await stocked(key)).slice(-2).map(({ content }) => content)).toEqual(more);
  }
});

test.each([
  ["list-cp1251: Notepad's ANSI, Cyrillic", Uint8Array.fromHex("caebfef7310d0acaebfef732")],
  ["list-cp1256: Notepad's ANSI, Persian", Uint8Array.fromHex("dfe1edcf310d0adfe1edcf32")],
  [
    "list-zip: a zip by another name",
    Uint8Array.fromHex("504b0304140000000000486a7d590100000000000000000000006b"),
  ],
  ["UTF-16 without the mark at its beginning", Uint8Array.fromHex("4b00450059002d003100")],
  ["UTF-16 that ends within a letter", Uint8Array.fromHex("feff041a041b0a")],
  ["letters that were lost before", new TextEncoder().encode("\ufffd\ufffd-1\nKEY-2")],
])("%s is not stocked: its sender is told how to save it", async (_, bytes) => {
  await sara.taps("📋 A list");
  await sara.sendsFile(bytes, "keys.txt");
  await sara.taps("Each line is one unit");
  expect(seen(sara)).toContain("Please save it as UTF-8");
  expect(await stocked(key)).toEqual([]);
});

test("what is no list is refused, and the question stays open", async () => {
  await sara.taps("📋 A list");
  await sara.sendsPhoto("screenshot");
  expect(seen(sara)).toContain("as a .txt or .csv file");
  await sara.sendsFile("?", "keys.xlsx", "application/zip");
  expect(seen(sara)).toContain("as a .txt or .csv file");
  expect(await stocked(key)).toEqual([]);
});

test("a list with more than 5000 units is refused as a whole", async () => {
  await sara.taps("📋 A list");
  await sara.sendsFile(Array.from({ length: 5001 }, (_, at) => `N-${at}`).join("\n"), "keys.txt");
  await sara.taps("Each line is one unit");
  expect(seen(sara)).toContain("at most 5,000 units");
  expect(await stocked(key)).toEqual([]);
  expect(await free(key)).toBe(0);
});

test("a free unit is withdrawn after a question; what is sold is not", async () => {
  await sara.taps("📋 A list");
  await sara.says("WITHDRAWN-1234\nKEPT-5678-90AB");
  await sara.taps("Each line is one unit");
  expect(sara.screen).not.toContain("WITHDRAWN");
  await sara.taps(/…1234/);
  await sara.taps("🗑 Withdraw");
  const yes = copied(sara)[0] ?? "";
  expect(await free(key)).toBe(2);
  await sara.taps("Yes, withdraw it");
  expect(seen(sara)).toMatch(/Free: 1[\s\S]*Withdrawn: 1/);
  expect(await free(key)).toBe(1);
  await sara.forgesTap(yes);
  expect(sara.toasts.at(-1)?.text).toContain("not free any more");
  expect(await free(key)).toBe(1);
});

test("nobody else stocks or withdraws", async () => {
  const ali = school.person();
  await ali.says("/start");
  await sara.taps("📋 A list");
  await sara.says("AAA-1");
  await sara.taps("Each line is one unit");
  for (const data of copied(sara)) {
    await ali.forgesTap(data);
    expect(ali.toasts.at(-1)?.text).toBe("You do not have permission for this.");
  }
  expect(await free(key)).toBe(1);
  const done = (await trail(school)).filter(({ subject }) => subject === `product:${key}`);
  expect(done.map(({ action }) => action)).toContain("product.restocked");
  expect(JSON.stringify(done)).not.toContain("AAA");
});

test("staff are told once when it is running out and once when it has, by the orders that make it so", async () => {
  await school.sets(lowStock, 1);
  const id = await shop.stocks(4);
  const ali = school.person();
  await ali.says("/start");
  const buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  const told = () => sara.heard(/is running out|is sold out/).length;
  const [first, second] = [await shop.orders(buyer, id), await shop.orders(buyer, id)];
  const third = await shop.orders(buyer, id);
  for (const [order, heard] of [
    [first, 0],
    [second, 0],
    [third, 1],
    [await shop.orders(buyer, id), 2],
  ] as const) {
    await paid(shop, order);
    await school.passes(1000);
    expect(told()).toBe(heard);
  }
});
