import type { Act } from "../../turn/act.ts";
import { type OwnTier, tierOf } from "../wallet/tiers.ts";
import type { Order } from "./order.ts";
import { discounts, type Priced, type Promo } from "./promos.ts";

type Percent = Pick<OwnTier, "discount">;

/** What comes off each line, in minor units, and the code that does it; without one it is the buyer's tier. */
export interface Reduction {
  off: number[];
  promo: Promo | undefined;
}

/** What a tier takes off each line, to the last minor unit. */
const tierDiscounts = ({ discount }: Percent, lines: Priced[]): number[] =>
  discounts({ kind: "percent", value: discount, categoryId: null, productId: null }, lines);

/** What a tier takes off a sum of minor units. */
export const tierTakesOff = (tier: Percent, total: number): number =>
  sumOf(tierDiscounts(tier, [{ productId: 0, categoryId: 0, total }]));

export const sumOf = (amounts: number[]): number => amounts.reduce((sum, each) => sum + each, 0);

/** A code and a tier do not add up: what takes off more counts, and of equal ones the tier, for it is not used up. */
export async function reductionFor(
  act: Act,
  personId: number,
  lines: Priced[],
  promo: Promo | undefined,
): Promise<Reduction> {
  const tier = await tierOf(act.tx, personId, act.now);
  const byTier = tier ? tierDiscounts(tier, lines) : lines.map(() => 0);
  if (!promo) return { off: byTier, promo };
  const byCode = discounts(promo, lines);
  const isTierBetter = sumOf(byTier) > 0 && sumOf(byTier) >= sumOf(byCode);
  return isTierBetter ? { off: byTier, promo: undefined } : { off: byCode, promo };
}

/** Whether the buyer's tier would now take off something else than the draft's screen says. */
export async function isTierStale(act: Act, order: Order): Promise<boolean> {
  const tier = await tierOf(act.tx, order.personId, act.now);
  const off = tier ? tierTakesOff(tier, order.subtotal) : 0;
  return order.promoId === null ? off !== order.discount : off > 0 && off >= order.discount;
}
