import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { units } from "../../src/features/shop/schema.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import type { Person } from "../../src/simulator/index.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

/** Its outer spaces and line ends are part of it. */
const LICENCE = "  -----BEGIN-----\r\n\tab  cd \r\n-----END-----  \r\n\r\n";

let school: School;
let shop: Shop;
let sara: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

const contentsOf = async (product: number) =>
  (await shop.read.select().from(units).where(eq(units.productId, product))).map(({ content }) => content);

async function sends(product: number, how: string, content = LICENCE) {
  await sara.forgesTap(toCard(goodsDesk, product));
  await sara.taps("📦 Units");
  await sara.taps("📋 A list");
  await sara.sendsFile(content, "licence.txt", "text/plain");
  await sara.taps(how);
  await school.app.settle();
}

/** Everything that was sent to anybody, as Telegram got it. */
const sent = () => school.telegram.called("sendMessage").map(({ params }) => String(params.text));

test("the whole of a file is one unit, kept and handed over byte for byte", async () => {
  const product = await shop.stocks(0);
  await sends(product, "The whole of it is one unit");
  expect(await contentsOf(product)).toEqual([LICENCE]);
  const ali = school.person();
  await ali.says("/start");
  const buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  await paid(shop, await shop.orders(buyer, product));
  await school.app.settle();
  expect(sent().some((text) => text.endsWith(`<code>${LICENCE}</code>`))).toBe(true);
});

test("its lines are units without what stands around them, so that the same code is not sold twice", async () => {
  const product = await shop.stocks(0);
  await sends(product, "Each line is one unit", "  A-1\r\nA-1 \r\n\tB-2");
  expect((await contentsOf(product)).sort()).toEqual(["A-1", "B-2"]);
});
