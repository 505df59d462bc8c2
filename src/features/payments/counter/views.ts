import { homeButton } from "../../../bot/doors.ts";
import { button, grid, link } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import type { Money } from "../../../lib/money.ts";
import type { KeyWith } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { choices } from "../core/choices.ts";
import { wayLabel } from "../core/labels.ts";
import type { TakenBy } from "../core/notices.ts";
import type { Offer } from "../core/offers.ts";
import { isOrder, type Payment } from "../core/payments.ts";
import { wayOf } from "../ways/index.ts";
import * as buttons from "./buttons.ts";

/** What is asked for, in the currency in which it is asked. */
const asked = ({ amount, currency }: Payment): Money => ({ amount, currency });

export const leaveRow = (t: Translator, { id }: Payment): InlineButton[] => [
  button(t.plain("pay-leave"), buttons.leaveButton.pack({ payment: id })),
];

/** Named as everywhere in the product. */
export const menuRow = (t: Translator): InlineButton[] => [homeButton(t)];

/** Where somebody who is about to pay looks for help, and for what they agree to. */
export const helpRow = (t: Translator): InlineButton[] => [
  button(t.plain("pay-support-door"), buttons.payHelpButton.pack({ about: "support" })),
  button(t.plain("pay-terms-door"), buttons.payHelpButton.pack({ about: "terms" })),
];

export const about = (t: Translator, payment: Payment) => ({
  name: payment.title,
  amount: sayMoney(t, asked(payment)),
  id: payment.number,
});

export const oneMoment = (t: Translator, payment: Payment): View => ({
  text: t("pay-one-moment", { ...about(t, payment), by: wayLabel(t, asOffered(payment)) }),
  buttons: [leaveRow(t, payment)],
});

/** Only what is paid every month is called otherwise; elsewhere `recurs` keeps the method. */
const asOffered = (payment: Payment): Pick<Offer, "provider" | "recurs"> => ({
  provider: payment.provider,
  recurs: isSubscription(payment),
});

const isSubscription = ({ provider, recurs }: Payment): boolean =>
  recurs && wayOf(provider).monthly !== undefined;

/** A page at the provider, or a link that opens Telegram's own subscription. */
export function behindLink(t: Translator, payment: Payment, note?: string): View {
  const { id, url, provider, expiresAt } = payment;
  const { keepsMethod } = wayOf(provider);
  const lines = [
    isSubscription(payment)
      ? t("pay-subscribe", about(t, payment))
      : t("pay-open", { ...about(t, payment), icon: wayOf(provider).icon }),
    ...(payment.recurs && keepsMethod ? [t(keepsMethod.says)] : []),
    ...(expiresAt ? [t("pay-until", { until: expiresAt })] : []),
    ...(note ? [note] : []),
  ];
  const open = link(t.plain("pay-amount", { amount: sayMoney(t, asked(payment)) }), url ?? "");
  const check = button(t.plain("pay-check"), buttons.checkButton.pack({ payment: id }));
  return {
    text: lines.join("\n\n"),
    buttons: [[open], ...(isSubscription(payment) ? [] : [[check]]), leaveRow(t, payment)],
  };
}

/** It pays itself: there is only to wait. */
export const byItself = (t: Translator, payment: Payment, says: KeyWith<"name" | "amount" | "id">): View => ({
  text: t(says, about(t, payment)),
  buttons: [leaveRow(t, payment)],
});

/** The buttons of an invoice: the first one must pay (Bot API, sendInvoice), so it stands alone and is first in any language. */
export const invoiceButtons = (t: Translator, payment: Payment): InlineButton[][] => [
  [{ text: t.plain("pay-amount", { amount: sayMoney(t, asked(payment)) }), pay: true }],
  leaveRow(t, payment),
];

export const paid = (t: Translator, payment: Payment): View => ({
  text: t("pay-paid", about(t, payment)),
  buttons: [],
});

export const failed = (t: Translator, payment: Payment): View => ({
  text: t(payment.failure === "unavailable" ? "pay-unavailable" : "pay-failed", about(t, payment)),
  buttons: [leaveRow(t, payment)],
});

/** What it was missing for is one tap away. */
export const toppedUp = (
  t: Translator,
  { came, balance, rest }: { came: Money; balance: Money; rest?: Payment },
): View => ({
  text: t("pay-topped-up", { amount: sayMoney(t, came), balance: sayMoney(t, balance) }),
  buttons: [
    ...(rest
      ? [[button(t.plain("pay-rest-here"), buttons.leaveButton.pack({ payment: rest.id }), "success")]]
      : []),
    menuRow(t),
  ],
});

export const paidOver = (
  t: Translator,
  { payment, came, over, balance }: { payment: Payment; came: Money; over: Money; balance: Money },
): View => ({
  text: t("pay-over", {
    ...{ name: payment.title, id: payment.number, over: sayMoney(t, over) },
    ...{ paid: sayMoney(t, came), balance: sayMoney(t, balance) },
  }),
  buttons: [menuRow(t)],
});

/** What is missing on the balance for an order, of which some is there; nothing where it is in another currency. */
function restOf({ subject, value, valueCurrency }: Payment, balance: Money): Money | undefined {
  const isSame = isOrder(subject) && balance.currency === valueCurrency;
  return isSame ? { ...balance, amount: Math.max(0, value - balance.amount) } : undefined;
}

/** Less came than the price: how much is missing, and a way to pay just that. */
function tooLittle(
  t: Translator,
  payment: Payment,
  { came, balance }: { came: Money; balance: Money },
): View {
  const rest = restOf(payment, balance);
  const said = { ...about(t, payment), paid: sayMoney(t, came), balance: sayMoney(t, balance) };
  if (!rest) return { text: t("pay-too-little-else", said), buttons: [leaveRow(t, payment)] };
  const to = buttons.leaveButton.pack({ payment: payment.id });
  if (rest.amount === 0)
    return { text: t("pay-too-little-there", said), buttons: [[button(t.plain("pay-rest-here"), to)]] };
  const amount = sayMoney(t, rest);
  return {
    text: t("pay-too-little", { ...said, rest: amount }),
    buttons: [[button(t.plain("pay-rest", { amount }), to, "success")]],
  };
}

const UNFIT = { "other-currency": "pay-other-currency", late: "pay-late" } as const;

/** The money came, but not as it was asked for: where it is, and what to do. */
export function unfit(
  t: Translator,
  payment: Payment,
  { fit, came, balance }: { fit: "too-little" | "other-currency" | "late"; came: Money; balance: Money },
): View {
  if (fit === "too-little") return tooLittle(t, payment, { came, balance });
  return {
    text: t(UNFIT[fit], {
      ...about(t, payment),
      paid: sayMoney(t, came),
      balance: sayMoney(t, balance),
    }),
    buttons: [fit === "late" ? menuRow(t) : leaveRow(t, payment)],
  };
}

type Stray = "pay-stray" | "pay-stray-back" | "pay-stray-bank" | "pay-stray-failed";

/** What came without being expected, and what became of it. */
export const stray = (t: Translator, key: Stray, amount: Money): View => ({
  text: t(key, { amount: sayMoney(t, amount) }),
  buttons: [menuRow(t)],
});

export const strayAssigned = (t: Translator, { came, balance }: { came: Money; balance: Money }): View => ({
  text: t("pay-stray-assigned", { amount: sayMoney(t, came), balance: sayMoney(t, balance) }),
  buttons: [menuRow(t)],
});

export const balanceTaken = (
  t: Translator,
  { payment, taken, by }: { payment: Payment; taken: Money; by: TakenBy },
): View => ({
  text: t(by === "bank" ? "pay-balance-bank" : "pay-balance-elsewhere", {
    ...about(t, payment),
    amount: sayMoney(t, taken),
  }),
  buttons: [menuRow(t)],
});

export type Refunding = "pay-refunding" | "pay-refunded" | "pay-refunded-wallet" | "pay-refund-failed";

export const refund = (t: Translator, payment: Payment, key: Refunding, amount: Money): View => ({
  text: t(key, { name: payment.title, amount: sayMoney(t, amount), id: payment.number }),
  buttons: [menuRow(t)],
});

/** How much to put into the balance. Amounts are minor units. */
export const topUp = (t: Translator, given: { balance: Money; presets: number[] }): View => {
  const { balance, presets } = given;
  const { currency } = balance;
  const preset = (amount: number) =>
    button(sayMoney(t, { amount, currency }), buttons.topUpAmountButton.pack({ amount, currency }));
  return {
    text: t("topup-title", { balance: sayMoney(t, balance) }),
    buttons: [
      ...grid(presets.map(preset), 2),
      [button(t.plain("topup-other"), buttons.topUpTypeButton.pack())],
      menuRow(t),
    ],
  };
};

export const topUpAsk = (t: Translator, { least, most }: { least: Money; most: Money }): View => ({
  text: t("topup-ask", { from: sayMoney(t, least), to: sayMoney(t, most) }),
});

interface Listed {
  offers: Offer[];
  /** All of them, not just the first ones. */
  all: boolean;
}

export function topUpWays(t: Translator, value: Money, { offers, all }: Listed): View {
  const { amount, currency } = value;
  return {
    text: t(offers.length > 0 ? "topup-ways" : "topup-no-way", { amount: sayMoney(t, value) }),
    buttons: [
      ...choices(t, offers, {
        value,
        taking: ({ provider }) => buttons.topUpWayButton.pack({ amount, way: provider, currency }),
        more: all ? undefined : buttons.topUpAmountButton.pack({ amount, all: true, currency }),
      }).map(({ label, data }) => [button(label, data)]),
      [button(t.plain("topup-other-amount"), buttons.topUpButton.pack())],
      helpRow(t),
      menuRow(t),
    ],
  };
}
