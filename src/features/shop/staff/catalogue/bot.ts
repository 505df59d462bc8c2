import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import { allCategories } from "../../categories.ts";
import * as buttons from "../buttons.ts";
import { newProduct } from "./new-product.ts";

/** What is new in the catalogue. */
export const catalogueTaps: Tap[] = [
  tap(buttons.newGoodsButton, "catalogue.change", async (turn, { category }) => {
    const categories = await allCategories(turn.tx, turn.person);
    const isThere = categories.some(({ id }) => id === category);
    if (isThere) return enter(turn, newProduct, { known: { category: String(category) } });
    if (categories.length > 0) return enter(turn, newProduct);
    turn.toast(turn.t.plain("stock-category-first"), { alert: true });
  }),
];
