import { ButtonData } from "../../../bot/button-data.ts";
import { WAYS } from "../ways/index.ts";

/** "I have paid": asks the provider at once. */
export const checkButton = new ButtonData("pay-check").number("payment");
/** Back from the way to pay to what it is for, and its other ways. */
export const leaveButton = new ButtonData("pay-leave").number("payment");

/** Help with a payment, and the terms of sale, for whoever is about to pay. */
export const payHelpButton = new ButtonData("pay-help").enum("about", ["support", "terms"]);

/** The door of the top-up: for the profile, the balance, and wherever money is missing. */
export const topUpButton = new ButtonData("topup");
export const topUpTypeButton = new ButtonData("topup-type");
/**
 * Minor units, a claim, of the school's currency as it was then; buttons of former releases do not tell it. `all`: every
 * way to pay it, not just the first ones.
 */
export const topUpAmountButton = new ButtonData("topup-amount")
  .number("amount")
  .boolean("all", { default: false })
  .string("currency", { default: "" });
export const topUpWayButton = new ButtonData("topup-way")
  .number("amount")
  .enum(
    "way",
    WAYS.map(({ name }) => name),
  )
  .string("currency", { default: "" });

/** Billing: what renews by itself, and what is kept to pay with. */
export const billingButton = new ButtonData("billing");
export const portalButton = new ButtonData("billing-portal");
export const subscriptionButton = new ButtonData("subscription")
  .number("id")
  .enum("act", ["show", "cancel", "resume"]);
export const rechargeButton = new ButtonData("recharge");
export const rechargeOffButton = new ButtonData("recharge-off");
/** A pack, at how many credits it is bought, and how many of them a month at most; 0: not chosen yet. */
export const rechargeWishButton = new ButtonData("recharge-wish")
  .number("pack")
  .number("threshold", { default: 0 })
  .number("times", { default: 0 })
  .boolean("sure", { default: false });
