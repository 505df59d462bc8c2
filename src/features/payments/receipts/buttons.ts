import { ButtonData } from "../../../bot/button-data.ts";
import { REASONS } from "./reasons.ts";

/** "I have paid." */
export const sendButton = new ButtonData("receipt-send").number("payment");

/** The answer to "is this the right receipt?"; `draft` tells which picture was meant. */
export const draftButton = new ButtonData("receipt-draft")
  .number("draft")
  .enum("act", ["yes", "another", "cancel", "which"]);
export const whichButton = new ButtonData("receipt-which").number("draft").number("payment");

/** What staff tap; under a message that is weeks old it still means this receipt. `via`: the card that it leads back to. */
export const decideButton = new ButtonData("receipt-decide")
  .number("receipt")
  .enum("act", ["approve", "reject", "another", "back"])
  .string("via", { default: "" });
export const reasonButton = new ButtonData("receipt-reason")
  .number("receipt")
  .enum("reason", [...REASONS])
  .string("via", { default: "" });
/** The money of this payment has arrived, receipt or not. */
export const confirmButton = new ButtonData("payment-confirm").number("payment");
export const wordsButton = new ButtonData("receipt-words").number("receipt").string("via", { default: "" });

export const cardButton = new ButtonData("receipt")
  .number("receipt")
  .number("picture", { default: 0 })
  .string("via", { default: "" });
