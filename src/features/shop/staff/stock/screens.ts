import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { productById } from "../../products.ts";
import { countUnits, freeUnits } from "../../units.ts";
import { leafOf, PAGE_SIZE } from "../lists.ts";
import * as views from "./views.ts";

/** The units of a product: how many, and a page of the free ones behind `before`. */
export async function unitsView(
  { tx, t, person }: Turn,
  id: number,
  { before = 0, words }: { before?: number; words?: string } = {},
): Promise<View> {
  const product = await productById(tx, person, id);
  const counts = await countUnits(tx, person, id);
  const free = await freeUnits(tx, person, id, { before, limit: PAGE_SIZE + 1 });
  return views.units(t, product, counts, leafOf(free, { before, after: 0 }), words);
}
