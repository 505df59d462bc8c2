import type { Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { OwnTier } from "../wallet/tiers.ts";
import type { Order, OrderLine } from "./order.ts";
import { sayPrice } from "./prices.ts";
import { tierTakesOff } from "./reductions.ts";

export interface Shown {
  order: Order;
  lines: OrderLine[];
  /** What the buyer has now, while the order is still a draft. */
  tier?: OwnTier | undefined;
  /** What was paid, where that was in another currency than the order's: Stars. */
  paidIn?: Money | undefined;
}

/** What is in it and what it costs, as its buyer and staff both read it: full prices, what comes off, and the total. */
export const sums = (t: Translator, shown: Shown): string =>
  [...rows(t, shown), "", ...reduction(t, shown), total(t, shown), ...paidIn(t, shown)].join("\n");

/** What is in it, each at its full price: what comes off stands below, so that the column adds up. */
const rows = (t: Translator, { order: { currency }, lines }: Shown): string[] =>
  lines.map(({ name, quantity, price: amount }) => {
    const price = sayPrice(t, { amount: amount * quantity, currency });
    return quantity > 1
      ? t("shop-line-many", { name, count: quantity, price })
      : t("shop-line", { name, price });
  });

/** What is in it and what comes off, where the total stands above. */
export const reducedRows = (t: Translator, shown: Shown): string => {
  const off = reduction(t, shown);
  return [...rows(t, shown), ...(off.length > 0 ? ["", ...off] : [])].join("\n");
};

/** The sum and what comes off it; nothing where nothing does. */
function reduction(t: Translator, shown: Shown): string[] {
  const { subtotal, discount, currency } = shown.order;
  if (discount === 0) return [];
  const money = (amount: number) => sayPrice(t, { amount, currency });
  return [t("shop-subtotal", { price: money(subtotal) }), offLine(t, shown, money(discount))];
}

/** What comes off, and why: a code, or else the buyer's tier, by its name when it is still that one. */
function offLine(t: Translator, { order, tier }: Shown, price: string): string {
  if (order.promoId !== null) return t("shop-discount", { price });
  return tier && tierTakesOff(tier, order.subtotal) === order.discount
    ? t("shop-tier-discount", { name: tier.name, price })
    : t("shop-tier-off", { price });
}

/** What there is to pay, or was. */
function total(t: Translator, { order: { state, total: amount, currency } }: Shown): string {
  const isOwed = state === "draft" || state === "awaiting";
  return t(isOwed ? "shop-total" : "shop-total-paid", { price: sayPrice(t, { amount, currency }) });
}

const paidIn = (t: Translator, { paidIn }: Shown): string[] =>
  paidIn ? [t("shop-paid-in", { amount: sayMoney(t, paidIn) })] : [];
