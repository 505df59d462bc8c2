import { ButtonData } from "../../../bot/button-data.ts";

/** The category in the control centre. */
export const cashierButton = new ButtonData("cashier");

/** The card of a payment, in what was told of it. */
export const paymentButton = new ButtonData("cashier-payment").number("payment");

/** Begins giving a payment back; any feature may lead there. `via`: the card that it leads back to. */
export const refundButton = new ButtonData("cashier-refund").number("payment").string("via", { default: "" });
export const shareButton = new ButtonData("cashier-share")
  .number("payment")
  .enum("share", ["whole", "part"])
  .string("via", { default: "" });

/** Begins finding the owner of stray money. */
export const assignButton = new ButtonData("cashier-assign").number("flag").string("via", { default: "" });

/** Begins a change of somebody's balance (0: it is asked whose). */
export const balanceButton = new ButtonData("cashier-balance")
  .number("person", { default: 0 })
  .string("via", { default: "" });

/** `again`: it is open already, and whoever presses wants to know that it was looked at anew. */
export const waysButton = new ButtonData("cashier-ways").boolean("again", { default: false });
export const takingsButton = new ButtonData("cashier-takings").boolean("again", { default: false });
