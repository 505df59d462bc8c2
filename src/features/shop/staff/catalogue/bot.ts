import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import { allow } from "../../../../turn/actor.ts";
import { allCategories } from "../../categories.ts";
import * as buttons from "../buttons.ts";
import { newCategory } from "./new-category.ts";
import { newProduct } from "./new-product.ts";

/** What is new in the catalogue. */
export const catalogueTaps: Tap[] = [
  tap(buttons.newShelfButton, "catalogue.change", async (turn) => {
    allow(turn.person, "catalogue.change");
    await enter(turn, newCategory);
  }),
  tap(buttons.newGoodsButton, "catalogue.change", async (turn) => {
    const categories = await allCategories(turn.tx, turn.person);
    if (categories.length > 0) return enter(turn, newProduct);
    turn.toast(turn.t.plain("stock-category-first"), { alert: true });
  }),
];
