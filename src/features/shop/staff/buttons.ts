import { ButtonData } from "../../../bot/button-data.ts";

/** The control centre stands above this feature: its own button is known by its name only. */
export const controlButton = new ButtonData("control");

export const shelvesButton = new ButtonData("shelves").number("page");
export const shelfButton = new ButtonData("shelf").number("category").number("page", { default: 0 });
export const newShelfButton = new ButtonData("shelf-new");

export const goodsButton = new ButtonData("goods").number("product");
export const newGoodsButton = new ButtonData("goods-new");

export const unitsButton = new ButtonData("stock").number("product").number("before", { default: 0 });
export const restockButton = new ButtonData("stock-in")
  .number("product")
  .enum("how", ["one", "list", "done"]);

export const promosButton = new ButtonData("promos").number("page");
export const promoButton = new ButtonData("promo").number("promo");
export const newPromoButton = new ButtonData("promo-new");
export const FILTERS = ["awaiting", "paid", "fulfilled", "refunded", "ended"] as const;
export type Filter = (typeof FILTERS)[number];

/** A place in the list of orders: behind or before an order; 0: nowhere. */
export const ordersButton = new ButtonData("orders-staff")
  .enum("filter", [...FILTERS])
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const orderButton = new ButtonData("order-staff").number("order");
export const orderActButton = new ButtonData("order-staff-act")
  .number("order")
  .enum("act", ["address", "send", "ask", "cancel"]);
export const findOrderButton = new ButtonData("order-staff-find");

export const performanceButton = new ButtonData("performance")
  .number("days")
  .enum("by", ["sold", "revenue"])
  .number("page", { default: 0 });
export const PERIODS = ["today", "week", "month"] as const;
export type Period = (typeof PERIODS)[number];
export const revenueButton = new ButtonData("revenue").enum("period", [...PERIODS]);

export const reviewsButton = new ButtonData("reviews-staff")
  .number("before", { default: 0 })
  .number("after", { default: 0 });
