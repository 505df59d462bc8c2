import { ButtonData } from "../../bot/button-data.ts";
import { WAYS } from "../payments/ways/index.ts";

/** A place in a list: the page that begins with this row, or the one that ends before it; 0: the first. */
const paged = (name: string) =>
  new ButtonData(name).number("from", { default: 0 }).number("before", { default: 0 });

export const shopButton = paged("shop");
/** Category 0 is everything that is sent by post. */
export const shelfButton = paged("shop-shelf").number("category");
/** `from` is where the page of its shelf begins that it was opened on, on the shelf of `category`. */
const ofProduct = (name: string) =>
  new ButtonData(name).number("product").number("category", { default: -1 }).number("from", { default: 0 });

export const productButton = ofProduct("shop-product");
export const toCartButton = ofProduct("shop-to-cart");
export const bookButton = new ButtonData("book");
export const leaveButton = new ButtonData("shop-leave");
export const redeemButton = new ButtonData("shop-redeem");

export const buyButton = new ButtonData("shop-buy").number("product");
export const cartButton = new ButtonData("shop-cart");
export const cartLineButton = new ButtonData("shop-cart-line")
  .number("product")
  .enum("act", ["more", "less", "drop"]);
export const cartClearButton = new ButtonData("shop-cart-clear");
export const cartBuyButton = new ButtonData("shop-cart-buy");

export const orderButton = new ButtonData("shop-order").number("order");
export const confirmButton = new ButtonData("shop-confirm").number("order");
export const codeButton = new ButtonData("shop-code").number("order").enum("act", ["ask", "drop"]);
export const addressButton = new ButtonData("shop-address").number("order");
export const waysButton = new ButtonData("shop-ways").number("order").boolean("all", { default: false });
/** `monthly`: the same again every 30 days, where that is offered. */
export const payButton = new ButtonData("shop-pay")
  .number("order")
  .enum(
    "by",
    WAYS.map(({ name }) => name),
  )
  .boolean("monthly", { default: false });
/** Fills the balance up by just what is missing there for an order. */
export const restButton = new ButtonData("shop-rest").number("order").boolean("all", { default: false });
export const restWayButton = new ButtonData("shop-rest-way").number("order").enum(
  "by",
  WAYS.map(({ name }) => name),
);
/** `at`: the screen that it stands on, to go back there. */
export const cancelButton = new ButtonData("shop-cancel")
  .number("order")
  .boolean("sure")
  .enum("at", ["order", "ways", "all"], { default: "order" });
export const againButton = new ButtonData("shop-again").number("order");

export const purchasesButton = paged("shop-purchases");
export const openButton = new ButtonData("shop-open").number("order");
export const rateButton = new ButtonData("shop-rate").number("order");

export const reviewsButton = paged("shop-reviews").number("product");
export const reviewButton = new ButtonData("shop-review").number("product");
