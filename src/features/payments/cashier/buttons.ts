import { ButtonData } from "../../../bot/button-data.ts";
import { WHICH } from "./history.ts";

/** The category in the control centre. */
export const cashierButton = new ButtonData("cashier");

/** A place in the list: which payments, whose (0: everybody's), and where the page begins (0: with the newest). */
export const paymentsButton = new ButtonData("cashier-payments")
  .enum("which", [...WHICH])
  .number("person", { default: 0 })
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const searchButton = new ButtonData("cashier-search");

/** The card of a payment, for whoever may read payments; any feature may lead there. */
export const paymentButton = new ButtonData("cashier-payment").number("payment");
export const askButton = new ButtonData("cashier-ask").number("payment");
export const toldButton = new ButtonData("cashier-told").number("payment");
export const rawButton = new ButtonData("cashier-raw").number("event");

/** Begins giving a payment back; any feature may lead there. */
export const refundButton = new ButtonData("cashier-refund").number("payment");
export const shareButton = new ButtonData("cashier-share").number("payment").enum("share", ["whole", "part"]);

export const flagsButton = new ButtonData("cashier-flags")
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const flagButton = new ButtonData("cashier-flag").number("flag");
export const closeButton = new ButtonData("cashier-close").number("flag").boolean("sure");
export const sentBackButton = new ButtonData("cashier-sent-back").number("flag").boolean("sure");
export const giveBackButton = new ButtonData("cashier-give-back").number("flag").boolean("sure");
export const assignButton = new ButtonData("cashier-assign").number("flag");

/** Begins a change of somebody's balance (0: it is asked whose). */
export const balanceButton = new ButtonData("cashier-balance").number("person", { default: 0 });

export const waysButton = new ButtonData("cashier-ways");
export const takingsButton = new ButtonData("cashier-takings");
