import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import { enter } from "../../bot/scene-run.ts";
import type { Turn } from "../../bot/turn.ts";
import { tierOf } from "../wallet/tiers.ts";
import * as buttons from "./buttons.ts";
import { addToCart, cartSize } from "./cart.ts";
import { redeeming } from "./forms.ts";
import type { Place } from "./paging.ts";
import { mayReview } from "./reviews.ts";
import { frontView } from "./screens.ts";
import { bookDoor } from "./settings.ts";
import { BY_POST, hasBooks, productOnSale, shelf } from "./shelf.ts";
import * as views from "./shelf-views.ts";

/** Looking around: categories, what is in them, one product. */
export const shelves = new Plugin("shelves")
  .extend(turnContext)
  .command("buy", async ({ turn, show }) => show(await frontView(turn)))
  .callbackQuery(buttons.shopButton, async ({ turn, queryData, show }) =>
    show(await frontView(turn, queryData)),
  )
  .callbackQuery(buttons.leaveButton, ({ turn }) => turn.home())
  .callbackQuery(buttons.shelfButton, ({ turn, queryData }) => showShelf(turn, queryData.category, queryData))
  .callbackQuery(buttons.bookButton, ({ turn }) => showBooks(turn))
  .callbackQuery(buttons.productButton, ({ turn, queryData }) => showProduct(turn, queryData))
  .callbackQuery(buttons.toCartButton, async ({ turn, queryData, person, t }) => {
    await addToCart(turn, person, queryData.product);
    turn.toast(t.plain("shop-in-cart"));
    await showProduct(turn, queryData);
  })
  .callbackQuery(buttons.redeemButton, ({ turn }) => enter(turn, redeeming));

/** A screen of yesterday leads to what is there today. */
async function showShopInstead(turn: Turn) {
  turn.toast(turn.t.plain("screen-outdated"));
  await turn.show(await frontView(turn));
}

async function showShelf(turn: Turn, category: number, place: Place) {
  const shown = await shelf(turn.tx, category, place);
  if (!shown || shown.page.rows.length === 0) return showShopInstead(turn);
  await turn.show(views.shelf(turn.t, shown));
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

async function showProduct(turn: Turn, { product: id, category, from }: Asked) {
  const product = await productOnSale(turn.tx, id);
  if (!product) return showShopInstead(turn);
  await turn.show(
    views.card(turn.t, {
      product,
      category: category >= 0 ? category : product.categoryId,
      from,
      inCart: await cartSize(turn.tx, turn.person),
      mayReview: await mayReview(turn.tx, turn.person, id),
      tier: await tierOf(turn.tx, turn.person.id, turn.now),
    }),
  );
}
