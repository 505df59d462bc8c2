import type { TelegramInlineKeyboardButton } from "@gramio/types";
import { reaction } from "../../../turn/outbox.ts";
import { task } from "../../../turn/tasks.ts";
import type { PaymentState } from "./states.ts";

type Paid = { payment: number };

/** Asks the provider for what the payer pays. */
export const checkout = task<Paid>("payments.checkout");
/** Asks the provider what became of a payment. */
export const ask = task<Paid>("payments.ask");
/** The same at the payer's wish, who is told what it says. */
export const check = task<Paid>("payments.check");
/** Ends at the provider what was not paid. */
export const cancel = task<Paid>("payments.cancel");
/** Charges the kept method, without its owner. */
export const charge = task<Paid>("payments.charge");
/** Sends an invoice of Telegram Payments. */
export const invoice = task<Paid & { buttons: TelegramInlineKeyboardButton[][] }>("payments.invoice");
/** Telegram did not take the invoice, so there is nothing to pay. */
export const unsent = task<Paid>("payments.unsent");
/** Pays by itself, after a while. */
export const payItself = task<Paid>("payments.pay-itself");
/** Gives money back at the provider. */
export const giveBack = task<{ refund: number }>("payments.refund");
/** Says that a refund takes its time. */
export const refundWaits = task<{ refund: number }>("payments.refund-waits");
/** Gives stray money back at its provider. */
export const strayBack = task<{ flag: number }>("payments.stray");
/** Asks for the page on which a payer looks after what they pay with. */
export const portal = task<{ person: number }>("payments.portal");

/**
 * Telegram tells which message shows the way to pay, or that there is none. `state`: of the payment, as the message shows
 * it; former releases did not say it.
 */
export const screenShown = reaction<Paid & { isInvoice?: boolean; state?: PaymentState }>("payment-screen");
