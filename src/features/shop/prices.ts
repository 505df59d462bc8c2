import type { Money } from "../../lib/money.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Product } from "./order.ts";

/** A price as a buyer reads it; nothing to pay is said in words. */
export const sayPrice = (t: Translator, price: Money): string =>
  price.amount === 0 ? t.plain("shop-free") : sayMoney(t, price);

export const priceOf = (t: Translator, { price, currency }: Product): string =>
  sayPrice(t, { amount: price, currency });

/** Packs of these sizes are recommended, each with its own words. */
const RECOMMENDED = new Map<number, FixedKey>([
  [25, "shop-most-popular"],
  [50, "shop-best-value"],
]);

/** What a credit costs where it is cheapest, by currency. */
export type CheapestCredit = ReadonlyMap<string, number>;

/** What the school says of a pack beside its price: none is the best value while another has cheaper credits. */
export function praiseOf(
  t: Translator,
  { kind, worth, price, currency }: Product,
  cheapest: CheapestCredit,
): string | undefined {
  const key = kind === "pack" && worth ? RECOMMENDED.get(worth) : undefined;
  if (!key || !worth) return undefined;
  const isDearer = key === "shop-best-value" && price / worth > (cheapest.get(currency) ?? 0);
  return isDearer ? undefined : t.plain(key);
}
