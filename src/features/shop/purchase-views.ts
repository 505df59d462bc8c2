import { backTo, button } from "../../bot/keyboard.ts";
import type { View } from "../../bot/view.ts";
import type { Page } from "../../desk/paging.ts";
import { alone, naming } from "../../lib/room.ts";
import type { Translator } from "../../texts/texts.ts";
import * as buttons from "./buttons.ts";
import type { Purchase } from "./history.ts";
import type { OrderLine } from "./order.ts";
import { sayPrice } from "./prices.ts";
import { menuDoor, shopDoor, turning } from "./shelf-views.ts";
import { STATE_MARKS } from "./state-words.ts";

/** Everything somebody has ordered, newest first. */
export function purchases(t: Translator, page: Page<Purchase>): View {
  return {
    text: t(page.rows.length > 0 ? "shop-purchases-title" : "shop-purchases-none"),
    buttons: [
      ...page.rows.map((purchase) => [
        button(rowOf(t, purchase), buttons.orderButton.pack({ order: purchase.id })),
      ]),
      ...turning(t, page, buttons.purchasesButton),
      [shopDoor(t), menuDoor(t)],
    ],
  };
}

function rowOf(t: Translator, { state, total, currency, lines }: Purchase): string {
  const [first] = lines;
  const count = lines.length - 1;
  const price = sayPrice(t, { amount: total, currency });
  return naming(first ? t.of(first.name) : "", (name) => {
    const what = count > 0 ? t.plain("shop-row-more", { name, count }) : name;
    return `${STATE_MARKS[state]} ${t.plain("shop-row", { name: what, price })}`;
  });
}

/** Of an order with several things: which of them to review. */
export const whatToReview = (t: Translator, order: number, lines: OrderLine[]): View => ({
  text: t("shop-rate-which"),
  buttons: [
    ...lines.map(({ name, productId }) => [
      button(alone(t.of(name)), buttons.reviewButton.pack({ product: productId })),
    ]),
    [backTo(t, buttons.orderButton.pack({ order }))],
  ],
});
