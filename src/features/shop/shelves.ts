import { enter } from "../../bot/scene-run.ts";
import { behind, type Commands, commandsBehind, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import type { Place } from "../../desk/paging.ts";
import { tierOf } from "../wallet/tiers.ts";
import * as buttons from "./buttons.ts";
import { addToCart, cartSize } from "./cart.ts";
import { redeeming } from "./forms.ts";
import { hadAlready } from "./goods.ts";
import { mayReview } from "./reviews.ts";
import { frontScreen } from "./screens.ts";
import { bookDoor, parts } from "./settings.ts";
import { BY_POST, cheapestCredit, hasBooks, productOnSale, shelf } from "./shelf.ts";
import * as views from "./shelf-views.ts";

/** Looking around: categories, what is in them, one product. */
const lookingAround: Tap[] = [
  tap(buttons.shopButton, "everyone", async (turn, data) => turn.show(await frontScreen(turn, data))),
  tap(buttons.shelfButton, "everyone", (turn, data) => showShelf(turn, data.category, data)),
  tap(buttons.bookButton, "everyone", (turn) => showBooks(turn)),
  tap(buttons.productButton, "everyone", (turn, data) => showProduct(turn, data)),
  tap(
    buttons.toCartButton,
    "everyone",
    async (turn, data) => {
      await addToCart(turn, turn.person, data.product);
      const [had] = await hadAlready(turn.tx, turn.person, [data.product]);
      turn.toast(turn.t.plain(had ? "shop-in-cart-had" : "shop-in-cart"));
      await showProduct(turn, data);
    },
    { refused: showProductAnew },
  ),
];

export const shelvesTaps: Tap[] = [
  ...behind(parts.shop, lookingAround),
  tap(buttons.leaveButton, "everyone", (turn) => turn.home()),
  ...behind(parts.promos, [tap(buttons.redeemButton, "everyone", (turn) => enter(turn, redeeming))]),
];

export const shelvesCommands: Commands = commandsBehind(parts.shop, {
  buy: async (turn) => turn.show(await frontScreen(turn)),
});

/** A screen of yesterday leads to what is there today. */
async function showShopInstead(turn: Turn) {
  turn.toast(turn.t.plain("screen-outdated"));
  await turn.show(await frontScreen(turn));
}

async function showShelf(turn: Turn, category: number, place: Place) {
  const shown = await shelf(turn.tx, category, place);
  if (!shown || shown.page.rows.length === 0) return showShopInstead(turn);
  await turn.show(views.shelf(turn.t, shown, await cheapestCredit(turn.tx)));
}

/** A menu of yesterday may still have the door that was closed since. */
async function showBooks(turn: Turn) {
  if (!turn.settings.get(bookDoor)) {
    turn.toast(turn.t.plain("screen-outdated"));
    return turn.home();
  }
  if (!(await hasBooks(turn.tx))) return turn.show(views.noBooks(turn.t));
  await showShelf(turn, BY_POST, {});
}

interface Asked {
  product: number;
  category: number;
  from: number;
}

/** A rule said no to buying it: how it stands now, or what there is in its place. */
export async function showProductAnew(turn: Turn, asked: Pick<Asked, "product"> & Partial<Asked>) {
  const isThere = (await productOnSale(turn.tx, asked.product)) !== undefined;
  if (isThere) return showProduct(turn, { category: -1, from: 0, ...asked });
  await turn.show(await frontScreen(turn));
}

async function showProduct(turn: Turn, { product: id, category, from }: Asked) {
  const product = await productOnSale(turn.tx, id);
  if (!product) return showShopInstead(turn);
  const [had] = await hadAlready(turn.tx, turn.person, [id]);
  await turn.show(
    views.card(turn.t, {
      ...{ product, had },
      category: category >= 0 ? category : product.categoryId,
      from,
      inCart: (await cartSize(turn.tx, turn.person)).pieces,
      cheapest: await cheapestCredit(turn.tx),
      mayReview: await mayReview(turn.tx, turn.person, id),
      tier: await tierOf(turn.tx, turn.person.id, turn.now),
    }),
  );
}
