import { toCard } from "../../../bot/desk/doors.ts";
import { backTo, button, fromTheRight, link } from "../../../bot/keyboard.ts";
import { toRoom } from "../../../bot/rooms.ts";
import type { View } from "../../../bot/view.ts";
import { cut } from "../../../lib/cut.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { leftOf } from "../../wallet/revenue.ts";
import { wayTitle } from "../core/labels.ts";
import type { Payment } from "../core/payments.ts";
import * as buttons from "./buttons.ts";
import { paymentDesk } from "./payment-desk.ts";
import type { Standing, Ways } from "./standings.ts";
import { SPANS, type Span, type Taking, type Takings } from "./takings.ts";
import { shortWhy } from "./whys.ts";
import * as words from "./words.ts";

const LONGEST_WHY = 80;

/** Which ways to pay there are, and what the others lack. */
export function ways(t: Translator, { ways, isAgainstTerms }: Ways): View {
  return {
    text: [
      t("cashier-ways-title"),
      ...ways.flatMap((standing) => ["", ...wayLines(t, standing)]),
      ...(isAgainstTerms ? ["", t("cashier-ways-terms")] : []),
    ].join("\n"),
    buttons: [
      ...ways.flatMap(({ way, missing }) =>
        way.console && missing.length === 0 ? [[link(t.plain(way.console.label), way.console.url)]] : [],
      ),
      [button(t.plain("cashier-refresh"), buttons.waysButton.pack({ again: true }))],
      [backTo(t, toRoom("billing"))],
    ],
  };
}

function wayLines(t: Translator, standing: Standing): string[] {
  const { missing, unset, silent, webhook, heardAt } = standing;
  const way = wayTitle(t, standing.way.name);
  if (unset.length > 0 && unset.length === missing.length)
    return [
      t("cashier-way-unset", { way, what: unset.map(({ key }) => t.plain(`setting-${key}`)).join(", ") }),
    ];
  if (missing.length > 0) return [t("cashier-way-missing", { way, what: missing.join(", ") })];
  return [
    t("cashier-way-ready", { way }),
    ...(webhook ? [t("cashier-way-webhook", { url: webhook })] : []),
    ...(silent.length > 0 ? [t("cashier-way-silent", { what: silent.join(", ") })] : []),
    ...(webhook && silent.length === 0
      ? [heardAt ? t("cashier-way-heard", { at: heardAt }) : t("cashier-way-unheard")]
      : []),
  ];
}

/** Money in, money back, and what failed. */
export const takings = (t: Translator, shown: Takings): View => ({
  text: [
    t("cashier-takings-title"),
    ...SPANS.flatMap((span) => ["", ...spanLines(t, span, shown)]),
    "",
    t("cashier-takings-fees"),
    ...(shown.newest.length > 0 ? ["", t("cashier-takings-failures")] : []),
    ...shown.newest.map(({ number, createdAt: at, failure }) =>
      t("cashier-takings-failure", { number, at, reason: shortWhy(t, cut(failure ?? "—", LONGEST_WHY)) }),
    ),
  ].join("\n"),
  buttons: [
    ...shown.newest.map((payment) => [button(rowOf(t, payment), toCard(paymentDesk, payment.id))]),
    [button(t.plain("cashier-refresh"), buttons.takingsButton.pack({ again: true }))],
    [backTo(t, toRoom("billing"))],
  ],
});

function spanLines(t: Translator, span: Span, { spans, revenue, failed }: Takings): string[] {
  const lines = spans[span].map((taking) => takingLine(t, taking));
  const earned = revenue[span].map((each) =>
    t("cashier-takings-revenue", {
      amount: sayMoney(t, { amount: leftOf(each), currency: each.currency }),
    }),
  );
  return [
    `<b>${t.plain(words.SPAN[span])}</b>`,
    ...(lines.length > 0 ? lines : [t("cashier-takings-none")]),
    ...earned,
    t("cashier-takings-failed", { count: failed[span] }),
  ];
}

function takingLine(t: Translator, { provider, currency, payments: count, came, back }: Taking): string {
  const said = { way: wayTitle(t, provider), amount: sayMoney(t, { amount: came, currency }), count };
  return back > 0
    ? t("cashier-taking-back", { ...said, back: sayMoney(t, { amount: back, currency }) })
    : t("cashier-taking", said);
}

function rowOf(t: Translator, payment: Payment): string {
  const { state, number } = payment;
  return fromTheRight(t, `${words.MARK[state]} ${number} · ${sayMoney(t, words.moneyOf(payment))}`);
}
