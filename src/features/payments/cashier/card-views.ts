import { button } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { beginning, cut } from "../../../lib/cut.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Human } from "../../../turn/actor.ts";
import { wayTitle } from "../core/labels.ts";
import type { Payment } from "../core/payments.ts";
import * as buttons from "./buttons.ts";
import { type Card, isAskable, type Told } from "./card.ts";
import { isRefundable } from "./refunding.ts";
import { back, named } from "./views.ts";
import * as words from "./words.ts";

/** A message holds 4096 characters. */
const LONGEST_RAW = 3500;
const LONGEST_WHY = 200;

/** Everything about one payment, and what may be done with it. */
export function card(t: Translator, person: Human, shown: Card): View {
  return { text: cardText(t, shown), buttons: cardButtons(t, person, shown) };
}

function cardText(t: Translator, { payment, payer, ...more }: Card): string {
  const { amount, currency, value, valueCurrency } = payment;
  const worth = { amount: value, currency: valueCurrency };
  return [
    t("cashier-card", {
      number: payment.number,
      state: t.plain(words.STATE[payment.state]),
      subject: payment.title,
      payer: named(payer),
      way: wayTitle(t, payment.provider),
      amount: sayMoney(t, { amount, currency }),
      at: payment.createdAt,
    }),
    ...(currency === valueCurrency ? [] : [t("cashier-card-worth", { amount: sayMoney(t, worth) })]),
    ...(payment.settledAt
      ? [t("cashier-card-paid", { amount: sayMoney(t, words.moneyOf(payment)), at: payment.settledAt })]
      : []),
    ...(payment.failure ? [t("cashier-card-failure", { reason: cut(payment.failure, LONGEST_WHY) })] : []),
    ...(payment.reference ? [t("cashier-card-reference", { id: payment.reference })] : []),
    ...(payment.charge && payment.charge !== payment.reference
      ? [t("cashier-card-charge", { id: payment.charge })]
      : []),
    ...cardLines(t, payment, more),
  ].join("\n");
}

function cardLines(
  t: Translator,
  payment: Payment,
  more: Pick<Card, "told" | "receipts" | "refunds" | "flags">,
) {
  const { currency } = words.moneyOf(payment);
  const parts: [FixedKey, string[]][] = [
    [
      "cashier-card-refunds",
      more.refunds.map(({ amount, askedAt: at, way, state, reason }) =>
        t("cashier-card-refund", {
          at,
          amount: sayMoney(t, { amount, currency }),
          way: t.plain(words.BACK[way]),
          state: t.plain(words.REFUND[state]),
          reason: reason === null ? "—" : sayShort(t, reason),
        }),
      ),
    ],
    [
      "cashier-card-receipts",
      more.receipts.map(({ sentAt: at, status }) =>
        t("cashier-card-line", { at, what: t.plain(words.RECEIPT[status]) }),
      ),
    ],
    ["cashier-card-told", more.told.map((told) => toldLine(t, told))],
    [
      "cashier-card-flags",
      more.flags.map(({ at, kind }) => t("cashier-card-line", { at, what: t.plain(words.FLAG[kind]) })),
    ],
  ];
  return parts.flatMap(([title, lines]) => (lines.length > 0 ? ["", t(title), ...lines] : []));
}

const sayShort = (t: Translator, reason: string) => cut(words.sayReason(t, reason), LONGEST_WHY);

const toldLine = (t: Translator, { at, verdict }: Told) =>
  t("cashier-card-line", { at, what: t.plain(words.VERDICT[verdict]) });

function cardButtons(t: Translator, person: Human, { payment, payer, flags, told }: Card): InlineButton[][] {
  const { id } = payment;
  const may = (permission: string) => person.rights.has(permission);
  return [
    ...(isAskable(payment)
      ? [[button(t.plain("cashier-ask"), buttons.askButton.pack({ payment: id }))]]
      : []),
    ...(may("payments.refund") && isRefundable(payment)
      ? [[button(t.plain("cashier-refund"), buttons.refundButton.pack({ payment: id }))]]
      : []),
    ...flags.map((flag) => [
      button(`🚩 ${t.plain(words.FLAG[flag.kind])}`, buttons.flagButton.pack({ flag: flag.id })),
    ]),
    ...(told.length > 0 && may("payments.raw")
      ? [[button(t.plain("cashier-told"), buttons.toldButton.pack({ payment: id }))]]
      : []),
    ...(payer && may("balance.change")
      ? [[button(t.plain("cashier-balance"), buttons.balanceButton.pack({ person: payer.id }))]]
      : []),
    ...(payer
      ? [
          [
            button(
              t.plain("cashier-of-person"),
              buttons.paymentsButton.pack({ which: "all", person: payer.id }),
            ),
          ],
        ]
      : []),
    back(t, buttons.paymentsButton.pack({ which: "all" })),
  ];
}

/** What the provider has sent about a payment, to be looked at one by one. */
export const told = (t: Translator, { payment, told }: Card): View => ({
  text: t("cashier-told-title", { number: payment.number }),
  buttons: [
    ...told.map(({ id, verdict, at }) => [
      button(
        t.plain("cashier-card-line", { at, what: t.plain(words.VERDICT[verdict]) }),
        buttons.rawButton.pack({ event: id }),
      ),
    ]),
    back(t, buttons.paymentButton.pack({ payment: payment.id })),
  ],
});

export const raw = (
  t: Translator,
  {
    provider,
    at,
    body,
    paymentId,
  }: { provider: Payment["provider"]; at: Date; body: string; paymentId: number | null },
): View => ({
  text: `${t("cashier-raw", { way: wayTitle(t, provider), at })}\n<pre>${Bun.escapeHTML(beginning(body, LONGEST_RAW))}</pre>`,
  buttons: [
    back(
      t,
      paymentId === null ? buttons.cashierButton.pack() : buttons.paymentButton.pack({ payment: paymentId }),
    ),
  ],
});
