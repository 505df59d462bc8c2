import { ButtonData } from "../../../bot/button-data.ts";

export const newGoodsButton = new ButtonData("goods-new");

export const restockButton = new ButtonData("stock-in")
  .number("product")
  .enum("how", ["one", "list", "done"]);

export const newPromoButton = new ButtonData("promo-new");

export const performanceButton = new ButtonData("performance")
  .number("days")
  .enum("by", ["sold", "revenue"])
  .number("page", { default: 0 });
export const PERIODS = ["today", "week", "month"] as const;
export type Period = (typeof PERIODS)[number];
export const revenueButton = new ButtonData("revenue").enum("period", [...PERIODS]);
