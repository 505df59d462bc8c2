import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { numbered, pageOf } from "../lists.ts";
import { boundName, listPromos, promoById } from "./promos.ts";
import * as views from "./views.ts";

export async function promosView({ tx, t, person }: Turn, claimed = 0): Promise<View> {
  const { number, ...page } = pageOf(claimed);
  return views.list(t, numbered(await listPromos(tx, person, page), number), number);
}

export async function promoView({ tx, t, person }: Turn, id: number, words?: string): Promise<View> {
  const promo = await promoById(tx, person, id);
  return views.card(t, promo, await boundName(tx, promo), words);
}
