import { ButtonData } from "../../../bot/button-data.ts";
import { formerCard, formerCreate, formerList } from "../../../bot/desk/former.ts";
import type { Tap } from "../../../bot/tap.ts";
import { goodsDesk } from "./catalogue/goods.ts";
import { shelfDesk } from "./catalogue/shelves.ts";
import { orderDesk } from "./orders/desk.ts";
import { FILTERS } from "./orders/orders.ts";
import { promoDesk } from "./promos/desk.ts";
import { reviewDesk } from "./reviews/desk.ts";
import { unitDesk } from "./stock/desk.ts";

/** Buttons of the screens that desks have taken the place of: they are in chats, and lead to the same things. */
export const shelvesButton = new ButtonData("shelves").number("page");
const newShelfButton = new ButtonData("shelf-new");
export const shelfButton = new ButtonData("shelf").number("category").number("page", { default: 0 });
const shelfActButton = new ButtonData("shelf-act")
  .number("category")
  .enum("act", ["rename", "switch", "up", "ask", "retire"]);
export const goodsButton = new ButtonData("goods").number("product");
const goodsActButton = new ButtonData("goods-act")
  .number("product")
  .enum("act", ["switch", "up", "move", "ask", "retire"]);
const fieldButton = new ButtonData("goods-field")
  .number("product")
  .enum("field", ["name", "price", "worth", "description", "picture", "content", "copies", "fiscal"]);
export const unitsButton = new ButtonData("stock").number("product").number("before", { default: 0 });
const unitButton = new ButtonData("stock-unit").number("unit").number("product").boolean("sure");
const promosButton = new ButtonData("promos").number("page");
const promoButton = new ButtonData("promo").number("promo");
const promoActButton = new ButtonData("promo-act")
  .number("promo")
  .enum("act", ["switch", "first", "bind", "ask", "delete"]);
const promoFieldButton = new ButtonData("promo-field")
  .number("promo")
  .enum("field", ["most", "perPerson", "startsAt", "endsAt", "leastTotal"]);
export const reviewsButton = new ButtonData("reviews-staff")
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const reviewButton = new ButtonData("review-staff")
  .number("review")
  .boolean("hides")
  .number("before", { default: 0 });
/** A place in the list of orders: behind or before an order; 0: nowhere. */
export const ordersButton = new ButtonData("orders-staff")
  .enum("filter", [...FILTERS])
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const orderButton = new ButtonData("order-staff").number("order");
const orderActButton = new ButtonData("order-staff-act")
  .number("order")
  .enum("act", ["address", "send", "ask", "cancel"]);
const findOrderButton = new ButtonData("order-staff-find");

export const formerTaps: Tap[] = [
  formerCreate(newShelfButton, shelfDesk),
  formerList(shelvesButton, shelfDesk),
  formerCard(shelfButton, shelfDesk, ({ category }) => category),
  formerCard(shelfActButton, shelfDesk, ({ category }) => category),
  formerCard(goodsButton, goodsDesk, ({ product }) => product),
  formerCard(goodsActButton, goodsDesk, ({ product }) => product),
  formerCard(fieldButton, goodsDesk, ({ product }) => product),
  formerList(unitsButton, unitDesk, ({ product }) => ({ of: product })),
  formerList(unitButton, unitDesk, ({ product }) => ({ of: product })),
  formerList(promosButton, promoDesk),
  formerCard(promoButton, promoDesk, ({ promo }) => promo),
  formerCard(promoActButton, promoDesk, ({ promo }) => promo),
  formerCard(promoFieldButton, promoDesk, ({ promo }) => promo),
  formerList(reviewsButton, reviewDesk),
  formerList(reviewButton, reviewDesk),
  formerList(ordersButton, orderDesk, ({ filter, before, after }) => ({
    filter,
    // Theirs were the orders behind one or before one, which is not among them.
    ...(before > 0 ? { from: before - 1 } : after > 0 ? { before: after } : {}),
  })),
  formerCard(orderButton, orderDesk, ({ order }) => order),
  formerCard(orderActButton, orderDesk, ({ order }) => order),
  formerList(findOrderButton, orderDesk),
];
