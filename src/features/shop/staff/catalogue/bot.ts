import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { allow } from "../../../../turn/actor.ts";
import { allCategories, categoryById, changeCategory, raiseCategory } from "../../categories.ts";
import { changeProduct, productById, raise, retire } from "../../products.ts";
import * as buttons from "../buttons.ts";
import { EMPTIABLE, editEmptiable, editProduct, moveProduct, nameCategory } from "./forms.ts";
import { newProduct } from "./new-product.ts";
import { goodsView, shelfView, shelvesView } from "./screens.ts";
import * as views from "./views.ts";

/** What is for sale: categories, products, and everything that can be changed of them. */
export const catalogueTaps: Tap[] = [
  tap(buttons.shelvesButton, "catalogue.change", async (turn, data) =>
    turn.show(await shelvesView(turn, data.page)),
  ),
  tap(buttons.shelfButton, "catalogue.change", async (turn, data) =>
    turn.show(await shelfView(turn, data.category, data.page)),
  ),
  tap(buttons.newShelfButton, "catalogue.change", async (turn) => {
    allow(turn.person, "catalogue.change");
    await enter(turn, nameCategory, { draft: {} });
  }),
  tap(buttons.shelfActButton, "catalogue.change", (turn, data) => actOnShelf(turn, data.category, data.act)),
  tap(buttons.goodsButton, "catalogue.change", async (turn, data) =>
    turn.show(await goodsView(turn, data.product)),
  ),
  tap(buttons.newGoodsButton, "catalogue.change", async (turn) => {
    const categories = await allCategories(turn.tx, turn.person);
    if (categories.length > 0) return enter(turn, newProduct);
    turn.toast(turn.t.plain("stock-category-first"), { alert: true });
  }),
  tap(buttons.fieldButton, "catalogue.change", (turn, data) => edit(turn, data.product, data.field)),
  tap(buttons.goodsActButton, "catalogue.change", (turn, data) => actOnGoods(turn, data.product, data.act)),
];

async function actOnShelf(turn: Turn, id: number, act: "rename" | "switch" | "up" | "ask" | "retire") {
  const category = await categoryById(turn.tx, turn.person, id);
  if (act === "rename") return enter(turn, nameCategory, { draft: { category: id }, at: "name" });
  if (act === "ask") return turn.show(views.sureToRetireShelf(turn.t, category));
  if (act === "switch") await changeCategory(turn, turn.person, id, { isOn: !category.isOn });
  if (act === "up") await raiseCategory(turn, turn.person, category);
  if (act === "up") turn.toast(turn.t.plain("stock-moved-up"));
  if (act !== "retire") return turn.show(await shelfView(turn, id));
  await changeCategory(turn, turn.person, id, { retiredAt: turn.now });
  turn.toast(turn.t.plain("stock-retired"));
  await turn.show(await shelvesView(turn));
}

async function edit(turn: Turn, id: number, field: buttons.Field) {
  const product = await productById(turn.tx, turn.person, id);
  if (!views.fieldsOf(product).includes(field)) return turn.show(await goodsView(turn, id));
  const draft = { product: id, field, currency: product.currency, kind: product.kind };
  await enter(turn, EMPTIABLE.includes(field) ? editEmptiable : editProduct, { draft, at: "value" });
}

async function actOnGoods(turn: Turn, id: number, act: "switch" | "up" | "move" | "ask" | "retire") {
  const product = await productById(turn.tx, turn.person, id);
  if (act === "move") return enter(turn, moveProduct, { draft: { product: id }, at: "category" });
  if (act === "ask") return turn.show(views.sureToRetire(turn.t, product));
  if (act === "up") {
    await raise(turn, turn.person, product);
    turn.toast(turn.t.plain("stock-moved-up"));
  }
  if (act === "switch") await changeProduct(turn, turn.person, id, { isOn: !product.isOn });
  if (act !== "retire") return turn.show(await goodsView(turn, id));
  await retire(turn, turn.person, id);
  turn.toast(turn.t.plain("stock-retired"));
  await turn.show(await shelfView(turn, product.categoryId));
}
