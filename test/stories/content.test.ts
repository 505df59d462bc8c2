import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { TelegramMessage, TelegramMessageEntity } from "@gramio/types";
import { eq } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { products, units } from "../../src/features/shop/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import type { Person } from "../../src/simulator/index.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { paid, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
  await school.sets(paying.perMinute, 0);
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const link = (offset: number, length: number, url: string): TelegramMessageEntity => ({
  ...{ type: "text_link", offset, length },
  url,
});

/** A product of which every buyer gets the same, before anybody has said what. */
const endless = () => shop.stocks(0, { stock: "unlimited", content: "?" });

/** Opens the card of a product, and the form behind one of its buttons. */
async function changes(product: number, door: string) {
  await sara.forgesTap(toCard(goodsDesk, product));
  await sara.taps(door);
}

/** Buys it, and gives what has come for it. */
async function buys(product: number): Promise<TelegramMessage[]> {
  const before = ali.messages.at(-1)?.message_id ?? 0;
  const buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  await paid(shop, await shop.orders(buyer, product));
  await school.app.settle();
  return ali.messages.filter(
    ({ message_id, text = "", caption = "", video_note }) =>
      message_id > before && (/^🎁/.test(text + caption) || video_note),
  );
}

/** What can be tapped in a message, or is shown in another way. */
const marksIn = ({ text = "", entities = [] }: TelegramMessage) =>
  entities
    .filter(({ type }) => type !== "bold" || !text.startsWith("🎁"))
    .map(({ type, offset, length, url }) => [type, url ?? text.slice(offset, offset + length)]);

describe("goods", () => {
  test("goods-text-link: a link behind words reaches the buyer", async () => {
    const product = await endless();
    await changes(product, "Content");
    await sara.says("Download it here", { entities: [link(12, 4, "https://files.example/secret-42")] });
    const [goods] = await buys(product);
    expect(goods?.text).toContain("Download it here");
    expect(marksIn(goods ?? fail())).toEqual([["text_link", "https://files.example/secret-42"]]);
  });

  test("goods-url-in-code: an address can be tapped, a key is copied", async () => {
    const product = await endless();
    await changes(product, "Content");
    await sara.says("https://files.example/course?id=42");
    const [goods] = await buys(product);
    expect(marksIn(goods ?? fail())).toEqual([["url", "https://files.example/course?id=42"]]);
    await changes(product, "Content");
    await sara.says("ABCD-EFGH-0001");
    const [key] = await buys(product);
    expect(marksIn(key ?? fail())).toEqual([["code", "ABCD-EFGH-0001"]]);
  });

  test.each(["https://t.me/+abc", "t.me/+abc", "See www.school.example", "tg://resolve?domain=x"])(
    "an address: %s",
    async (content) => {
      const [goods] = await buys(await shop.stocks(0, { stock: "unlimited", content }));
      expect(goods?.text).toContain(content);
      expect(marksIn(goods ?? fail()).map(([type]) => type)).not.toContain("code");
    },
  );

  test.each(["KEY.me/1", "ali@mail.example:pass", "a.b.c-1"])("a key: %s", async (content) => {
    const [goods] = await buys(await shop.stocks(0, { stock: "unlimited", content }));
    expect(marksIn(goods ?? fail())[0]).toEqual(["code", content]);
  });

  test("what is marked is shown as it was sent", async () => {
    const product = await endless();
    await changes(product, "Content");
    await sara.says("Read chapter one", { entities: [{ type: "italic", offset: 5, length: 11 }] });
    const [goods] = await buys(product);
    expect(marksIn(goods ?? fail())).toEqual([["italic", "chapter one"]]);
  });

  test("a unit keeps its link; the same words with another link are another unit, in bold letters they are not", async () => {
    const product = await shop.stocks(0);
    await changes(product, "📦 Units");
    await sara.taps("+ One by one");
    await sara.says("Open me", { entities: [link(0, 4, "https://files.example/1")] });
    await sara.says("Open me", { entities: [link(0, 4, "https://files.example/2")] });
    await sara.says("CODE-1");
    await sara.says("CODE-1", { entities: [{ type: "bold", offset: 0, length: 4 }] });
    expect(seen(sara)).toMatch(/Units free: 3/);
    const [first] = await buys(product);
    expect(marksIn(first ?? fail())).toEqual([["text_link", "https://files.example/1"]]);
  });

  test("each line of a list keeps its own", async () => {
    const product = await shop.stocks(0);
    await changes(product, "📦 Units");
    await sara.taps("📋 A list");
    const entities = [link(0, 5, "https://files.example/a"), link(8, 6, "https://files.example/b")];
    await sara.says("first\n  second\nthird", { entities });
    await sara.taps("Each line is one unit");
    const goods = [await buys(product), await buys(product), await buys(product)].flat();
    expect(goods.map((each) => marksIn(each)[0])).toEqual([
      ["text_link", "https://files.example/a"],
      ["text_link", "https://files.example/b"],
      ["code", "third"],
    ]);
  });

  test("whoever of the staff looks at it sees it as buyers do, a round video without words too", async () => {
    const product = await endless();
    await changes(product, "Content");
    await sara.says("Download it here", { entities: [link(12, 4, "https://files.example/secret-42")] });
    await sara.taps(school.says("en", "stock-look-inside"));
    expect(marksIn(sara.messages.at(-1) ?? fail())).toContainEqual([
      "text_link",
      "https://files.example/secret-42",
    ]);
    await changes(product, "Content");
    const { video_note } = await sara.sendsMedia("video_note");
    await sara.taps(school.says("en", "stock-look-inside"));
    await school.app.settle();
    const files = sara.messages.flatMap((each) => each.video_note?.file_id ?? []);
    expect(files).toContain(video_note?.file_id ?? "-");
  });

  test("a long text goes out in pieces, each with its part of what was marked", async () => {
    const content = "word ".repeat(800).trim();
    const product = await endless();
    await changes(product, "Content");
    await sara.says(content, { entities: [link(0, content.length, "https://files.example/long")] });
    const sent = await buys(product);
    expect(sent.map((each) => marksIn(each))).toEqual(
      Array(2).fill([["text_link", "https://files.example/long"]]),
    );
    expect(sent.map(({ text = "" }) => text.replace(/^🎁.*\n\n/, "")).join(" ")).toBe(content);
  });

  test.each(["video", "audio", "voice", "animation", "video_note"] as const)(
    "goods-video: %s, as a recorded lesson",
    async (kind) => {
      const product = await endless();
      await changes(product, "Content");
      const sent = await sara.sendsMedia(kind, `lesson-${kind}`, kind === "video_note" ? "" : "Lesson 1");
      expect(seen(sara)).toContain("Saved");
      const [goods, ...more] = await buys(product);
      const all = [goods ?? fail(), ...more];
      expect(all.flatMap((each) => each[kind]?.file_id ?? [])).toEqual([sent[kind]?.file_id ?? ""]);
      expect(all.filter(({ text = "", caption = "" }) => /^🎁/.test(text + caption)).length).toBeGreaterThan(
        0,
      );
    },
  );

  test("a video is a unit too, and what a new product consists of", async () => {
    const product = await shop.stocks(0);
    await changes(product, "📦 Units");
    await sara.taps("+ One by one");
    const { video } = await sara.sendsMedia("video");
    const [unit] = await shop.read.select().from(units).where(eq(units.productId, product));
    expect(unit?.file).toEqual({ fileId: video?.file_id ?? "", kind: "video", name: "video.mp4" });
  });
});

describe("a form that wants a picture", () => {
  test.each(["video", "voice", "animation"] as const)("says so when it gets a %s", async (kind) => {
    const product = await endless();
    await changes(product, "Picture");
    await sara.sendsMedia(kind);
    expect(seen(sara)).toStartWith(school.says("en", "picture-is-none"));
    await sara.sendsPhoto("cover");
    expect(seen(sara)).toContain("Saved");
  });
});

describe("descriptions", () => {
  const entities = [link(8, 8, "https://school.example/contents")];

  test("description-text-link: the link stays, for staff and for buyers", async () => {
    const product = await endless();
    await changes(product, "Description");
    await sara.says("See the contents", { entities });
    expect(marksIn(sara.messages.at(-1) ?? fail())).toContainEqual([
      "text_link",
      "https://school.example/contents",
    ]);
    await ali.says("/menu");
    await ali.taps("🛍 Shop");
    await ali.taps("Shelf");
    const [row] = await shop.read.select().from(products).where(eq(products.id, product));
    while (!ali.buttons.some((label) => label.includes(row?.name.en ?? "-"))) await ali.taps("Next ▶️");
    await ali.taps(row?.name.en ?? "-");
    expect(marksIn(ali.messages.at(-1) ?? fail())).toContainEqual([
      "text_link",
      "https://school.example/contents",
    ]);
  });

  test("in another language too, and in a table the words stand alone", async () => {
    const product = await endless();
    await changes(product, "🌐");
    await sara.taps("فارسی");
    await sara.taps("Description");
    await sara.says("See the contents", { entities });
    expect(marksIn(sara.messages.at(-1) ?? fail())).toContainEqual([
      "text_link",
      "https://school.example/contents",
    ]);
  });
});

function fail(): never {
  throw new Error("there is no such message");
}
