import { ButtonData } from "../../../bot/button-data.ts";
import { FILTERS } from "./orders/orders.ts";

/** The control centre stands above this feature: its own button is known by its name only. */
export const controlButton = new ButtonData("control");

export const shelvesButton = new ButtonData("shelves").number("page");
export const shelfButton = new ButtonData("shelf").number("category").number("page", { default: 0 });
export const newShelfButton = new ButtonData("shelf-new");
export const shelfActButton = new ButtonData("shelf-act")
  .number("category")
  .enum("act", ["rename", "switch", "up", "ask", "retire"]);

export const goodsButton = new ButtonData("goods").number("product");
export const newGoodsButton = new ButtonData("goods-new");
export const goodsActButton = new ButtonData("goods-act")
  .number("product")
  .enum("act", ["switch", "up", "move", "ask", "retire"]);

/** What is typed or sent anew of a product. */
export const FIELDS = [
  "name",
  "price",
  "worth",
  "description",
  "picture",
  "content",
  "copies",
  "fiscal",
] as const;
export type Field = (typeof FIELDS)[number];
export const fieldButton = new ButtonData("goods-field").number("product").enum("field", [...FIELDS]);

export const unitsButton = new ButtonData("stock").number("product").number("before", { default: 0 });
export const restockButton = new ButtonData("stock-in")
  .number("product")
  .enum("how", ["one", "list", "done"]);
export const unitButton = new ButtonData("stock-unit").number("unit").number("product").boolean("sure");

export const promosButton = new ButtonData("promos").number("page");
export const promoButton = new ButtonData("promo").number("promo");
export const newPromoButton = new ButtonData("promo-new");

/** A place in the list of orders: behind or before an order; 0: nowhere. */
export const ordersButton = new ButtonData("orders-staff")
  .enum("filter", [...FILTERS])
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const orderButton = new ButtonData("order-staff").number("order");

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
export const reviewButton = new ButtonData("review-staff")
  .number("review")
  .boolean("hides")
  .number("before", { default: 0 });
