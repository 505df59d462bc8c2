import { button, turningRow } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { STARS } from "../../../lib/money.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Human } from "../../../turn/actor.ts";
import type { Flag } from "../core/flags.ts";
import { wayTitle } from "../core/labels.ts";
import * as buttons from "./buttons.ts";
import type { FlagCard } from "./flagged.ts";
import type { Page } from "./history.ts";
import type { Payer } from "./payers.ts";
import { isRefundable } from "./refunding.ts";
import { back, named } from "./views.ts";
import * as words from "./words.ts";

export function list(t: Translator, { rows, hasNewer, hasOlder }: Page<Flag>): View {
  const [newest, oldest] = [rows[0]?.id, rows.at(-1)?.id];
  return {
    text: `${t("cashier-flags-title")}\n${t(rows.length > 0 ? "cashier-flags-about" : "cashier-flags-none")}`,
    buttons: [
      ...rows.map((flag) => [
        button(
          `${t.plain(words.FLAG[flag.kind])} · ${sayMoney(t, flag)}`,
          buttons.flagButton.pack({ flag: flag.id }),
        ),
      ]),
      ...turningRow(t, {
        previous: hasNewer && newest ? buttons.flagsButton.pack({ after: newest }) : undefined,
        next: hasOlder && oldest ? buttons.flagsButton.pack({ before: oldest }) : undefined,
      }),
      back(t, buttons.cashierButton.pack()),
    ],
  };
}

/** What came, what was expected, where the money is, and what one can do. */
export const card = (t: Translator, person: Human, shown: FlagCard): View => ({
  text: cardText(t, shown),
  buttons: cardButtons(t, person, shown),
});

function cardText(t: Translator, { flag, payment, payer, where }: FlagCard): string {
  const { kind, provider, at, details, closedAt } = flag;
  return [
    `🚩 <b>${t.plain(words.FLAG[kind])}</b>`,
    t(words.FLAG_ABOUT[kind]),
    "",
    t("cashier-flag-came", { amount: sayMoney(t, flag), way: wayTitle(t, provider), at }),
    ...(payment
      ? [
          t("cashier-flag-asked", { amount: sayMoney(t, payment) }),
          t("cashier-flag-payment", { number: payment.number, subject: payment.title }),
        ]
      : []),
    ...(typeof details.charge === "string" ? [t("cashier-card-reference", { id: details.charge })] : []),
    ...(payer ? [t("cashier-flag-payer", { payer: named(payer) })] : []),
    ...(typeof details.why === "string" && details.why
      ? [t("cashier-card-failure", { reason: details.why })]
      : []),
    t(words.WHERE[where]),
    ...(closedAt ? ["", t("cashier-flag-was-closed", { at: closedAt })] : []),
  ].join("\n");
}

function cardButtons(t: Translator, person: Human, shown: FlagCard): InlineButton[][] {
  const { flag, payment } = shown;
  return [
    ...(flag.closedAt ? [] : ways(t, person, shown)),
    ...(payment
      ? [[button(t.plain("cashier-open-payment"), buttons.paymentButton.pack({ payment: payment.id }))]]
      : []),
    back(t, buttons.flagsButton.pack({})),
  ];
}

/** What one can do about an open one. */
function ways(
  t: Translator,
  { rights }: Human,
  { flag: { id, currency }, payment, payer, where, isStray, isReturnable }: FlagCard,
): InlineButton[][] {
  const [mayRefund, mayChange] = [rights.has("payments.refund"), rights.has("balance.change")];
  const rows: (InlineButton | false | undefined)[] = [
    where === "kept" &&
      mayChange &&
      button(t.plain("cashier-assign"), buttons.assignButton.pack({ flag: id })),
    isStray &&
      isReturnable &&
      mayRefund &&
      button(
        t.plain(currency === STARS ? "cashier-give-stars-back" : "cashier-give-back"),
        buttons.giveBackButton.pack({ flag: id, sure: false }),
      ),
    isStray &&
      !isReturnable &&
      mayRefund &&
      button(t.plain("cashier-sent-back"), buttons.sentBackButton.pack({ flag: id, sure: false })),
    payment &&
      !isStray &&
      mayRefund &&
      isRefundable(payment) &&
      button(t.plain("cashier-refund"), buttons.refundButton.pack({ payment: payment.id })),
    payer &&
      mayChange &&
      button(t.plain("cashier-balance"), buttons.balanceButton.pack({ person: payer.id })),
    button(t.plain("cashier-close"), buttons.closeButton.pack({ flag: id, sure: false })),
  ];
  return rows.flatMap((row) => (row ? [[row]] : []));
}

export const sureToClose = (t: Translator, { flag }: FlagCard): View => ({
  text: t("cashier-close-sure", { what: t.plain(words.FLAG[flag.kind]), amount: sayMoney(t, flag) }),
  buttons: [
    [
      button(
        t.plain("cashier-close-yes"),
        buttons.closeButton.pack({ flag: flag.id, sure: true }),
        "primary",
      ),
    ],
    back(t, buttons.flagButton.pack({ flag: flag.id })),
  ],
});

export const sureSentBack = (t: Translator, { flag }: FlagCard): View => ({
  text: t("cashier-sent-back-sure", { amount: sayMoney(t, flag), way: wayTitle(t, flag.provider) }),
  buttons: [
    [
      button(
        t.plain("cashier-sent-back-yes"),
        buttons.sentBackButton.pack({ flag: flag.id, sure: true }),
        "danger",
      ),
    ],
    back(t, buttons.flagButton.pack({ flag: flag.id })),
  ],
});

export const sureToGiveBack = (t: Translator, { flag }: FlagCard): View => ({
  text: t("cashier-give-back-sure", { amount: sayMoney(t, flag), way: wayTitle(t, flag.provider) }),
  buttons: [
    [
      button(
        t.plain("cashier-give-back-yes"),
        buttons.giveBackButton.pack({ flag: flag.id, sure: true }),
        "danger",
      ),
    ],
    back(t, buttons.flagButton.pack({ flag: flag.id })),
  ],
});

export const reviewAssigning = (t: Translator, flag: Flag, payer: Payer | undefined): View => ({
  text: t("cashier-assign-review", { amount: sayMoney(t, flag), payer: named(payer) }),
});

/** What staff are told of it. */
export const news = (t: Translator, flag: Flag): View => ({
  text: t("cashier-flag-news", {
    what: t.plain(words.FLAG[flag.kind]),
    amount: sayMoney(t, flag),
    way: wayTitle(t, flag.provider),
  }),
  buttons: [[button(t.plain("cashier-flag-look"), buttons.flagButton.pack({ flag: flag.id }))]],
});
