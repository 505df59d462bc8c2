import { ButtonData } from "../../../bot/button-data.ts";

/** Begins a new product, in a category where it is said in which (0: it is asked). */
export const newGoodsButton = new ButtonData("goods-new").number("category", { default: 0 });

export const restockButton = new ButtonData("stock-in")
  .number("product")
  .enum("how", ["one", "list", "done"]);

/** Asks under which number an order is on its way. `via`: the card that it leads back to. */
export const sendOrderButton = new ButtonData("order-send").number("order").string("via", { default: "" });

export const newPromoButton = new ButtonData("promo-new");

export const performanceButton = new ButtonData("performance")
  .number("days")
  .enum("by", ["sold", "revenue"])
  .number("page", { default: 0 });
export const PERIODS = ["today", "week", "month"] as const;
export type Period = (typeof PERIODS)[number];
export const revenueButton = new ButtonData("revenue").enum("period", [...PERIODS]);
