import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import * as buttons from "./buttons.ts";
import { cartOf, changeLine, clearCart, dropLine } from "./cart.ts";
import { draft } from "./drafts.ts";
import { cartView, orderView } from "./screens.ts";

/** The cart: quantities, and buying it whole. */
export const cartScreen = new Plugin("cart")
  .extend(turnContext)
  .command("cart", async ({ turn, show }) => show(await cartView(turn)))
  .callbackQuery(buttons.cartButton, async ({ turn, show }) => show(await cartView(turn)))
  .callbackQuery(buttons.cartLineButton, async ({ turn, queryData: { product, act }, person, show }) => {
    if (act === "drop") await dropLine(turn, person, product);
    else await changeLine(turn, person, product, act === "more" ? 1 : -1);
    await show(await cartView(turn));
  })
  .callbackQuery(buttons.cartClearButton, async ({ turn, person, show }) => {
    await clearCart(turn, person);
    await show(await cartView(turn));
  })
  .callbackQuery(buttons.cartBuyButton, async ({ turn, person, tx, show }) => {
    const lines = await cartOf(tx, person);
    const wanted = lines.map(({ product: { id }, quantity }) => ({ productId: id, quantity }));
    const order = await draft(turn, person, wanted, { fromCart: true });
    await show(await orderView(turn, order.id));
  });
