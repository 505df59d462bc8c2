import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { allCategories, categoryById } from "../../categories.ts";
import { productById, shelfOf } from "../../products.ts";
import { numbered, pageOf } from "../lists.ts";
import * as views from "./views.ts";

export async function shelvesView({ tx, t, person }: Turn, claimed = 0): Promise<View> {
  const { number, offset, limit } = pageOf(claimed);
  const all = await allCategories(tx, person);
  return views.shelves(t, numbered(all.slice(offset, offset + limit), number), number);
}

export async function shelfView({ tx, t, person }: Turn, id: number, claimed = 0): Promise<View> {
  const { number, ...page } = pageOf(claimed);
  const category = await categoryById(tx, person, id);
  const found = await shelfOf(tx, person, id, page);
  return views.shelf(t, category, numbered(found, number), number);
}

/** The card of a product, below `words` about what has just happened. */
export async function goodsView({ tx, t, person }: Turn, id: number, words?: string): Promise<View> {
  const product = await productById(tx, person, id);
  const categories = await allCategories(tx, person);
  const name = categories.find((category) => category.id === product.categoryId)?.name ?? "—";
  return views.card(t, product, name, words);
}
