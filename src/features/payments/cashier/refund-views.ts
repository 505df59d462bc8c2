import { toCard } from "../../../bot/desk/doors.ts";
import { homeButton } from "../../../bot/doors.ts";
import { backTo, button } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { wayTitle } from "../core/labels.ts";
import type { Payment } from "../core/payments.ts";
import { type Refund, worthOf } from "../core/refunds.ts";
import { wayOf } from "../ways/index.ts";
import * as buttons from "./buttons.ts";
import type { Payer } from "./payers.ts";
import { paymentDesk } from "./payment-desk.ts";
import { isInBalance, leftOf } from "./refunding.ts";
import * as words from "./words.ts";

/** So much of what was paid, with what it is worth here where that is in another currency: by hand goes money. */
function sayBack(t: Translator, payment: Payment, amount: number): string {
  const { currency } = words.moneyOf(payment);
  const worth = worthOf({ ...payment, refunded: payment.refunded + amount }, amount);
  const said = sayMoney(t, { amount, currency });
  return worth.currency === currency
    ? said
    : t.plain("cashier-both-ways", { amount: said, other: sayMoney(t, worth) });
}

const sayLeft = (t: Translator, payment: Payment) => sayBack(t, payment, leftOf(payment));

/** Who gives money back from an order may do so without looking at payments: then there is no card to go back to. */
const backRow = (t: Translator, back: string | undefined) => [back ? backTo(t, back) : homeButton(t)];

/** How much goes back; `via` is carried on, `back` is where this leads back to. */
export const share = (
  t: Translator,
  payment: Payment,
  { via, back }: { via: string; back: string | undefined },
): View => ({
  text: [
    t("cashier-refund-share", { number: payment.number, amount: sayLeft(t, payment) }),
    ...(wayOf(payment.provider).givesBack === "whole"
      ? [t("cashier-refund-only-whole", { way: wayTitle(t, payment.provider) })]
      : []),
  ].join("\n\n"),
  buttons: [
    [
      button(
        t.plain("cashier-refund-whole", { amount: sayLeft(t, payment) }),
        buttons.shareButton.pack({ payment: payment.id, share: "whole", ...(via && { via }) }),
      ),
    ],
    [
      button(
        t.plain("cashier-refund-part"),
        buttons.shareButton.pack({ payment: payment.id, share: "part", ...(via && { via }) }),
      ),
    ],
    backRow(t, back),
  ],
});

export const askAmount = (t: Translator, payment: Payment): View => ({
  text: t("cashier-refund-amount", { amount: sayLeft(t, payment) }),
});

export interface Wish {
  amount: number;
  way: Refund["way"];
  reason: string;
}

function takes(payment: Payment, { amount }: Wish): FixedKey {
  if (isInBalance(payment)) return "cashier-refund-takes-balance";
  return amount === leftOf(payment) ? "cashier-refund-takes-all" : "cashier-refund-takes-nothing";
}

/** What goes where and why, and what it takes back. */
export function review(
  t: Translator,
  { payment, payer, wish }: { payment: Payment; payer: Payer | undefined; wish: Wish },
): View {
  return {
    text: [
      t("cashier-refund-review", {
        number: payment.number,
        subject: payment.title,
        payer: words.named(payer),
        amount: sayBack(t, payment, wish.amount),
        way: t.plain(words.BACK[wish.way]),
        reason: words.sayReason(t, wish.reason),
      }),
      "",
      t(takes(payment, wish)),
      ...(wish.way === "hand" ? [t("cashier-refund-by-hand")] : []),
    ].join("\n"),
  };
}

/** What has become of it. */
export const asked = (
  t: Translator,
  payment: Payment,
  { amount, way }: Refund,
  { mayLook, back }: { mayLook: boolean; back: string | undefined },
): View => ({
  text: t(way === "provider" ? "cashier-refund-on-its-way" : "cashier-refunded", {
    ...{ number: payment.number, subject: payment.title },
    amount: sayBack(t, payment, amount),
  }),
  buttons: [
    ...(mayLook ? [[button(t.plain("cashier-open-payment"), toCard(paymentDesk, payment.id))]] : []),
    ...(back !== toCard(paymentDesk, payment.id) ? [backRow(t, back)] : []),
  ],
});
