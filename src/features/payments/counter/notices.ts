import type { NoticeViews, View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Payment } from "../core/payments.ts";
import { type Refund, worthOf } from "../core/refunds.ts";
import * as views from "./views.ts";

/** What payers are told of their money. */
export const notices: NoticeViews = {
  "topped-up": views.toppedUp,
  "payment-over": views.paidOver,
  "payment-unfit": (t, { payment, ...came }) => views.unfit(t, payment, came),
  "stray-money": (t, came) => views.stray(t, "pay-stray", came),
  "stray-assigned": views.strayAssigned,
  "stray-returned": (t, given) => views.stray(t, "pay-stray-back", given),
  "stray-lost": (t, lost) => views.stray(t, "pay-stray-bank", lost),
  "stray-failed": (t, given) => views.stray(t, "pay-stray-failed", given),
  "balance-taken": views.balanceTaken,
  "refund-waiting": (t, about) => refund(t, "pay-refunding", about),
  "refund-done": (t, about) =>
    refund(t, about.refund.way === "wallet" ? "pay-refunded-wallet" : "pay-refunded", about),
  "refund-failed": (t, about) => refund(t, "pay-refund-failed", about),
};

/** What goes back to a provider is said as it was paid, what stays here as what it is worth here. */
function refund(
  t: Translator,
  key: views.Refunding,
  { payment, refund: { amount } }: { payment: Payment; refund: Refund },
): View {
  const isOut = key === "pay-refunding" || key === "pay-refunded";
  const there = { amount, currency: payment.paidCurrency ?? payment.currency };
  return views.refund(t, payment, key, isOut ? there : worthOf(payment, amount));
}
