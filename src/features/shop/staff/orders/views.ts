import { button, fromTheRight, grid } from "../../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../../bot/view.ts";
import { sayMoney } from "../../../../texts/money.ts";
import { Markup, type Translator } from "../../../../texts/texts.ts";
import type { Human } from "../../../../turn/actor.ts";
import { wayTitle } from "../../../payments/labels.ts";
import type { Payment } from "../../../payments/payments.ts";
import { paymentButton, refundButton } from "../../../payments/staff/buttons.ts";
import { STATE } from "../../../payments/staff/words.ts";
import type { Order } from "../../order.ts";
import type { OrderState } from "../../states.ts";
import * as buttons from "../buttons.ts";
import type { Leaf } from "../lists.ts";
import { backButton, cut, keyedWays } from "../ways.ts";
import type { OrderCard, OrderRow } from "./orders.ts";

const SHOWN_NAME = 60;

const FILTER_LABELS: Record<buttons.Filter, string> = {
  awaiting: "order-admin-awaiting",
  paid: "order-admin-to-send",
  fulfilled: "order-admin-fulfilled",
  refunded: "order-admin-refunded",
  ended: "order-admin-ended",
};

const STATE_NAMES: Record<OrderState, string> = {
  draft: "order-admin-state-draft",
  awaiting: "order-admin-state-awaiting",
  paid: "order-admin-state-paid",
  fulfilled: "order-admin-state-fulfilled",
  refunded: "order-admin-state-refunded",
  cancelled: "order-admin-state-cancelled",
  expired: "order-admin-state-expired",
};

/** Orders in one state, with a button for each of the others. */
export function list(t: Translator, filter: buttons.Filter, leaf: Leaf<OrderRow>): View {
  const rows = leaf.rows.map(({ id, number, total, currency }) => [
    button(
      fromTheRight(t, `${number} · ${sayMoney(t, { amount: total, currency })}`),
      buttons.orderButton.pack({ order: id }),
    ),
  ]);
  const filters = buttons.FILTERS.map((each) =>
    button(
      `${each === filter ? "✓ " : ""}${t.plain(FILTER_LABELS[each])}`,
      buttons.ordersButton.pack({ filter: each }),
    ),
  );
  return {
    text: `${t("order-admin-title")}\n${t(rows.length > 0 ? "order-admin-choose" : "order-admin-none")}`,
    buttons: [
      ...rows,
      ...keyedWays(t, leaf, (from) => buttons.ordersButton.pack({ filter, ...from })),
      ...grid(filters, 2),
      [button(t.plain("order-admin-find"), buttons.findOrderButton.pack())],
      backButton(t, buttons.controlButton.pack()),
    ],
  };
}

/** One order: who, what, how it was paid, and what `by` can do about it. */
export function card(t: Translator, { order, lines, buyer, payments }: OrderCard, by: Human): View {
  const money = (amount: number) => sayMoney(t, { amount, currency: order.currency });
  const name = Bun.escapeHTML(cut(buyer.name, SHOWN_NAME));
  const text = [
    t("order-admin-card", {
      number: order.number,
      state: t.plain(STATE_NAMES[order.state]),
      at: order.createdAt,
      telegram: new Markup(`<a href="tg://user?id=${buyer.telegramId}">${name}</a>`),
    }),
    ...lines.map((line) =>
      t("order-admin-line", { name: line.name, count: line.quantity, amount: money(line.total) }),
    ),
    order.discount > 0 ? t("order-admin-discount", { amount: money(order.discount) }) : "",
    t("order-admin-total", { amount: money(order.total) }),
    ...payments.map((payment) => paymentLine(t, payment)),
    order.sentAt ? t("order-admin-sent-at", { at: order.sentAt }) : "",
  ];
  return {
    text: text.filter(Boolean).join("\n"),
    buttons: [...acts(t, order), ...paymentActs(t, payments, by), ...ways(t, order)],
  };
}

/** To the card of each payment, and to giving back what it has brought. */
function paymentActs(t: Translator, payments: Payment[], { rights }: Human): InlineButton[][] {
  const rows = payments.map(({ id, number, state }) => [
    ...(rights.has("payments.read")
      ? [button(t.plain("order-admin-open-payment", { number }), paymentButton.pack({ payment: id }))]
      : []),
    ...(rights.has("payments.refund") && (state === "settled" || state === "partly-refunded")
      ? [button(t.plain("order-admin-refund"), refundButton.pack({ payment: id }))]
      : []),
  ]);
  return rows.filter(({ length }) => length > 0);
}

const paymentLine = (t: Translator, { number, provider, state, amount, currency }: Payment) =>
  t("order-admin-payment", {
    number,
    way: wayTitle(t, provider),
    amount: sayMoney(t, { amount, currency }),
    state: t.plain(STATE[state]),
  });

function acts(t: Translator, { id, state, address }: Order): InlineButton[][] {
  const act = (label: string, what: "address" | "send" | "ask") =>
    button(t.plain(label), buttons.orderActButton.pack({ order: id, act: what }));
  return [
    ...(address ? [[act("order-admin-address", "address")]] : []),
    ...(state === "paid" ? [[act("order-admin-mark-sent", "send")]] : []),
    ...(state === "awaiting" || state === "draft" ? [[act("order-admin-cancel", "ask")]] : []),
  ];
}

function ways(t: Translator, { state }: Order): InlineButton[][] {
  const ends: Partial<Record<OrderState, buttons.Filter>> = { cancelled: "ended", expired: "ended" };
  const filter = buttons.FILTERS.find((each) => each === state) ?? ends[state] ?? "awaiting";
  return [backButton(t, buttons.ordersButton.pack({ filter }))];
}

export const address = (
  t: Translator,
  order: number,
  to: { number: string; address: string; notes: string | null },
): View => ({
  text: [
    t("order-admin-address-of", { number: to.number, address: to.address }),
    to.notes ? t("order-admin-notes", { words: to.notes }) : "",
  ]
    .filter(Boolean)
    .join("\n\n"),
  buttons: [backButton(t, buttons.orderButton.pack({ order }))],
});

export const sureToCancel = (t: Translator, { id, number }: Order): View => ({
  text: t("order-admin-cancel-sure", { number }),
  buttons: [
    [
      button(
        t.plain("order-admin-cancel-yes"),
        buttons.orderActButton.pack({ order: id, act: "cancel" }),
        "danger",
      ),
    ],
    backButton(t, buttons.orderButton.pack({ order: id })),
  ],
});

/** What its buyer hears. */
export const onItsWay = (t: Translator, { number }: Order): View => ({
  text: t("order-admin-on-its-way", { number }),
});
export const calledOff = (t: Translator, { number }: Order): View => ({
  text: t("order-admin-called-off", { number }),
});
