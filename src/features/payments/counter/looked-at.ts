import { button } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { type Payment, TOP_UP } from "../core/payments.ts";
import { LIVE } from "../core/states.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { leaveButton } from "./buttons.ts";
import { menuRow } from "./views.ts";

/** Staff look at its receipt: meanwhile no clock runs, and it must not be paid once more. */
export const isLookedAt = ({ provider, state, expiresAt }: Payment): boolean =>
  isByReceipt(wayOf(provider)) && LIVE.includes(state) && expiresAt === null;

export const withStaff = (t: Translator, payment: Payment): View => ({
  text: t("receipt-with-staff", {
    what: payment.title,
    amount: sayMoney(t, { amount: payment.amount, currency: payment.currency }),
  }),
  buttons: [onwards(t, payment)],
});

/** To what is being paid, or to the menu: other ways to pay are not what anybody is offered now. */
export const onwards = (t: Translator, { id, subject }: Payment): InlineButton[] =>
  subject === TOP_UP ? menuRow(t) : [button(t.plain("pay-rest-here"), leaveButton.pack({ payment: id }))];
