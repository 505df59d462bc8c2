import { button, fromTheRight, grid } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import { naming } from "../../lib/room.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { OwnTier } from "../wallet/tiers.ts";
import * as buttons from "./buttons.ts";
import type { CartLine } from "./cart.ts";
import { priceOf, sayPrice } from "./prices.ts";
import { sumOf, tierTakesOff } from "./reductions.ts";
import { menuDoor, shopDoor } from "./shelf-views.ts";

/** The cart: what is in it, how many of each, and whether it can be bought as it is. */
export function cart(t: Translator, lines: CartLine[], tier?: OwnTier): View {
  if (lines.length === 0) return { text: t("shop-cart-empty"), buttons: [[shopDoor(t), menuDoor(t)]] };
  const isMixed = new Set(lines.map(({ product }) => product.currency)).size > 1;
  const isWhole = lines.every(({ trouble }) => !trouble) && !isMixed;
  const buy = button(t.plain("shop-cart-buy"), buttons.cartBuyButton.pack(), "success");
  return {
    text: [
      t("shop-cart-title"),
      lines.map((line) => lineText(t, line)).join("\n"),
      isWhole ? total(t, lines, tier) : t(isMixed ? "shop-cart-mixed" : "shop-cart-trouble"),
    ].join("\n\n"),
    buttons: [
      ...lines.flatMap((line) => lineRows(t, line)),
      ...(isWhole ? [[buy]] : []),
      ...grid([button(t.plain("shop-cart-clear"), buttons.cartClearButton.pack()), shopDoor(t)], 2),
    ],
  };
}

const TROUBLES = {
  gone: "shop-cart-gone",
  "sold-out": "shop-cart-sold-out",
  "too-many": "shop-cart-too-many",
} as const;

function lineText(t: Translator, { product, quantity, trouble }: CartLine): string {
  const { name, price, currency, free } = product;
  if (trouble) return t(TROUBLES[trouble], { name, count: free ?? 0 });
  if (quantity === 1) return t("shop-line", { name, price: priceOf(t, product) });
  return t("shop-line-many", {
    name,
    count: quantity,
    price: sayPrice(t, { amount: price * quantity, currency }),
  });
}

function total(t: Translator, lines: CartLine[], tier: OwnTier | undefined): string {
  const sum = sumOf(lines.map(({ product, quantity }) => product.price * quantity));
  const off = tier ? tierTakesOff(tier, sum) : 0;
  const currency = lines[0]?.product.currency ?? "";
  const money = (amount: number) => sayMoney(t, { amount, currency });
  const toPay = t("shop-total", { price: money(sum - off) });
  if (!tier || off === 0) return toPay;
  const fromTier = t("shop-tier-discount", { name: tier.name, price: money(off) });
  return [t("shop-subtotal", { price: money(sum) }), fromTier, toPay].join("\n");
}

/** What it is, and below it one less and one more: beside them a name has no room. What cannot be bought can only be taken out. */
function lineRows(t: Translator, { product: { id, name }, quantity, trouble }: CartLine): InlineButton[][] {
  const doing = (act: "more" | "less" | "drop") => buttons.cartLineButton.pack({ product: id, act });
  if (trouble === "gone" || trouble === "sold-out")
    return [[button(dropLabel(t, t.of(name)), doing("drop"))]];
  const label = naming(t.of(name), (name) =>
    fromTheRight(t, t.plain("shop-cart-line", { count: quantity, name })),
  );
  return [
    [button(label, buttons.productButton.pack({ product: id }))],
    [button("−", doing("less")), button("+", doing("more"))],
  ];
}

const dropLabel = (t: Translator, product: string) =>
  naming(product, (name) => t.plain("shop-cart-drop", { name }));
