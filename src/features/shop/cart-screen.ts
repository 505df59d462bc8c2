import { behind, type Commands, commandsBehind, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import * as buttons from "./buttons.ts";
import { cartOf, changeLine, clearCart, dropLine } from "./cart.ts";
import { draft } from "./drafts.ts";
import { cartScreen, orderScreen } from "./screens.ts";
import { parts } from "./settings.ts";

/** What a rule said no to is marked in the cart as it stands now, with the way to take it out. */
const asItIs = { refused: async (turn: Turn) => turn.show(await cartScreen(turn)) };

/** The cart: quantities, and buying it whole. */
export const cartTaps: Tap[] = behind(parts.shop, [
  tap(buttons.cartButton, "everyone", async (turn) => turn.show(await cartScreen(turn))),
  tap(
    buttons.cartLineButton,
    "everyone",
    async (turn, { product, act }) => {
      if (act === "drop") await dropLine(turn, turn.person, product);
      else await changeLine(turn, turn.person, product, act === "more" ? 1 : -1);
      await turn.show(await cartScreen(turn));
    },
    asItIs,
  ),
  tap(buttons.cartClearButton, "everyone", async (turn) => {
    await clearCart(turn, turn.person);
    await turn.show(await cartScreen(turn));
  }),
  tap(
    buttons.cartBuyButton,
    "everyone",
    async (turn) => {
      const lines = await cartOf(turn.tx, turn.person);
      const wanted = lines.map(({ product: { id }, quantity }) => ({ productId: id, quantity }));
      const order = await draft(turn, turn.person, wanted, { fromCart: true });
      await turn.show(await orderScreen(turn, order.id));
    },
    asItIs,
  ),
]);

export const cartCommands: Commands = commandsBehind(parts.shop, {
  cart: async (turn) => turn.show(await cartScreen(turn)),
});
