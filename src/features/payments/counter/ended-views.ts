import { button } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import { sentByHand } from "../core/labels.ts";
import { hasRunOut, type Payment, TOP_UP } from "../core/payments.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import * as buttons from "./buttons.ts";
import { about, leaveRow, menuRow } from "./views.ts";

/** Whoever wanted to fill up the balance can begin anew where they are; of an order its own message tells. */
export const ended = (t: Translator, payment: Payment): View => ({
  text: [
    t(payment.state === "expired" ? "pay-expired" : "pay-cancelled", about(t, payment)),
    ...(payment.subject === TOP_UP && isByReceipt(wayOf(payment.provider))
      ? [sentByHand(t, payment.provider)]
      : []),
  ].join("\n\n"),
  buttons: onwards(t, payment),
});

function onwards(t: Translator, payment: Payment): InlineButton[][] {
  if (payment.subject === TOP_UP) return [[again(t, payment)], menuRow(t)];
  return hasRunOut(payment) ? [leaveRow(t, payment)] : [];
}

const again = (t: Translator, { value: amount, valueCurrency: currency }: Payment): InlineButton =>
  button(t.plain("topup-again"), buttons.topUpAmountButton.pack({ amount, currency }));
