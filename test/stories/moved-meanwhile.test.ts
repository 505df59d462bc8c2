import { afterAll, beforeAll, expect, test } from "bun:test";
import { createCategory } from "../../src/features/shop/categories.ts";
import { listProducts } from "../../src/features/shop/product-lists.ts";
import { move } from "../../src/features/shop/product-places.ts";
import { shelf } from "../../src/features/shop/shelf.ts";
import { Track } from "../support/race.ts";
import { Shop } from "../support/shopping.ts";

let track: Track;
let shop: Shop;
beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
});
afterAll(() => track.leave());

test("a page that begins with what stands in another category by now is the first one, and that is said", async () => {
  const make = (name: string) => track.act((act) => createCategory(act, shop.staff, name));
  const [{ id: of }, { id: elsewhere }] = [await make("Here"), await make("There")];
  for (let made = 0; made < 12; made++) await shop.stocks(0, { categoryId: of });
  const { rows, next } = await listProducts(shop.read, shop.staff, { of });
  await track.act((act) => move(act, shop.staff, next ?? 0, elsewhere));

  const staff = await listProducts(shop.read, shop.staff, { of, from: next });
  expect(staff).toMatchObject({ rows, moved: "start" });
  const student = await shelf(shop.read, of, { from: next });
  expect(student?.page).toMatchObject({ rows, moved: "start" });
});
