import { toCard } from "../../../bot/desk/doors.ts";
import { button } from "../../../bot/keyboard.ts";
import type { NoticeViews } from "../../../bot/view.ts";
import { sayMoney } from "../../../texts/money.ts";
import * as views from "./flag-views.ts";
import { paymentDesk } from "./payment-desk.ts";
import { moneyOf } from "./words.ts";

/** What staff are told of money. */
export const notices: NoticeViews = {
  "money-flagged": (t, { flag, about }) => views.news(t, flag, about),
  "refund-through": (t, { payment, refund: { amount }, mayLook }) => ({
    text: t("cashier-refunded", {
      ...{ number: payment.number, subject: payment.title },
      amount: sayMoney(t, { amount, currency: moneyOf(payment).currency }),
    }),
    buttons: mayLook ? [[button(t.plain("cashier-open-payment"), toCard(paymentDesk, payment.id))]] : [],
  }),
};
