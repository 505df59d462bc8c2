import { backTo, button, grid } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { choices } from "../payments/core/choices.ts";
import type { Offer } from "../payments/core/offers.ts";
import type { RefundOf } from "../payments/core/refunds-of.ts";
import { payHelpButton } from "../payments/counter/buttons.ts";
import * as buttons from "./buttons.ts";
import type { Repriced } from "./drafts.ts";
import { type Had, isGiven } from "./goods.ts";
import { needless } from "./needless-views.ts";
import type { Order, OrderLine } from "./order.ts";
import { isLookedAt, needsAddress } from "./order.ts";
import { openDoor } from "./purchase-doors.ts";
import { refundLines } from "./refund-views.ts";
import type { Rest } from "./rest.ts";
import { menuDoor, shopDoor } from "./shelf-views.ts";
import { STATE_WORDS } from "./state-words.ts";
import { reducedRows, type Shown, sums } from "./sums.ts";

/** A code and a tier do not add up, and whoever has a tier should know which of them counts. */
function whichCounts(t: Translator, { order, tier }: Shown): string {
  if (!tier || tier.discount === 0 || order.discount === 0) return "";
  return t(order.promoId === null ? "shop-tier-counts" : "shop-code-counts");
}

interface Draft extends Shown {
  /** What of it the buyer has already. */
  had: Had[];
  /** Of what one would be enough. */
  more: OrderLine[];
  repriced?: Repriced[];
  /** Said in place of which discount counts. */
  words?: string | undefined;
}

/** An order that is not confirmed yet: what is shown here is what will be charged. */
export function draft(t: Translator, shown: Draft): View {
  const { order, lines, had, more, repriced = [] } = shown;
  const changed = repriced.map((each) => repricedLine(t, order, each));
  const news = changed.length > 0 ? [t("shop-repriced-title"), changed.join("\n")] : [];
  const counts = shown.words ?? whichCounts(t, shown);
  const parts = [
    ...needless(t, had, more),
    t("shop-draft-title"),
    ...news,
    sums(t, shown),
    counts,
    addressOf(t, shown),
  ];
  const { id, fromCart, promoId } = order;
  const [first] = lines;
  const back =
    fromCart || !first ? buttons.cartButton.pack() : buttons.productButton.pack({ product: first.productId });
  return {
    text: parts.filter(Boolean).join("\n\n"),
    buttons: [
      ...had.slice(0, 1).map(({ orderId }) => [openDoor(t, orderId)]),
      [button(confirmLabel(t, order), buttons.confirmButton.pack({ order: id }), "success")],
      [codeDoor(t, id, promoId !== null)],
      ...(needsAddress(lines)
        ? [[button(t.plain("shop-address-button"), buttons.addressButton.pack({ order: id }))]]
        : []),
      [backTo(t, back)],
    ],
  };
}

function repricedLine(t: Translator, order: Order, { name, was, now }: Repriced): string {
  const [from, to] = [sayMoney(t, priced(order, was)), sayMoney(t, priced(order, now))];
  return name === undefined ? t("shop-repriced-off", { from, to }) : t("shop-repriced", { name, from, to });
}

const priced = ({ currency }: Order, amount: number): Money => ({ amount, currency });

const confirmLabel = (t: Translator, { total, currency }: Order): string =>
  total === 0
    ? t.plain("shop-confirm-free")
    : t.plain("shop-confirm", { price: sayMoney(t, { amount: total, currency }) });

const codeDoor = (t: Translator, order: number, isThere: boolean): InlineButton =>
  isThere
    ? button(t.plain("shop-code-drop"), buttons.codeButton.pack({ order, act: "drop" }))
    : button(t.plain("shop-code"), buttons.codeButton.pack({ order, act: "ask" }));

function addressOf(t: Translator, { order: { address, notes }, lines }: Shown): string {
  if (!needsAddress(lines)) return "";
  if (!address) return t("shop-address-missing");
  return [t("shop-address", { address }), notes ? t("shop-notes", { notes }) : ""].filter(Boolean).join("\n");
}

/**
 * The ways to pay a confirmed order; without any, or when it may be paid already, the screen says so. Some of it may lie
 * on the balance already.
 */
export function ways(
  t: Translator,
  { order, lines }: Shown,
  { offers: offered, all, missing }: { offers: Offer[]; all: boolean; missing: Rest | undefined },
): View {
  const { id, number, total, currency, expiresAt } = order;
  const [offers, rest] = isLookedAt(order) ? [[]] : [offered, missing];
  const how = t(offers.length > 0 ? "shop-pay-how" : "shop-pay-nohow");
  const parts = [
    t("shop-pay-title", { number, price: sayMoney(t, { amount: total, currency }) }),
    reducedRows(t, { order, lines }),
    ...(expiresAt
      ? [
          t("shop-kept", { until: expiresAt }),
          rest ? t("shop-has-some", { has: sayMoney(t, rest.has), missing: sayMoney(t, rest.missing) }) : "",
          how,
        ]
      : [t("shop-looked-at"), t("shop-pay-twice")]),
  ];
  return {
    text: parts.filter(Boolean).join("\n\n"),
    buttons: [
      ...(rest ? [restRow(t, id, rest.missing)] : []),
      ...choices(t, offers, {
        value: { amount: total, currency },
        taking: (offer) => payData(id, offer),
        more: all ? undefined : buttons.waysButton.pack({ order: id, all: true }),
      }).map(({ label, data }) => [button(label, data)]),
      [
        button(
          t.plain("shop-cancel"),
          buttons.cancelButton.pack({ order: id, sure: false, at: all ? "all" : "ways" }),
        ),
      ],
      helpRow(t),
      [backTo(t, buttons.orderButton.pack({ order: id })), menuDoor(t)],
    ],
  };
}

const restRow = (t: Translator, order: number, missing: Money): InlineButton[] => [
  button(
    t.plain("shop-rest", { amount: sayMoney(t, missing) }),
    buttons.restButton.pack({ order }),
    "success",
  ),
];

const helpRow = (t: Translator): InlineButton[] => [
  button(t.plain("pay-support-door"), payHelpButton.pack({ about: "support" })),
  button(t.plain("pay-terms-door"), payHelpButton.pack({ about: "terms" })),
];

const payData = (order: number, { provider, recurs = false }: Offer) =>
  buttons.payButton.pack({ order, by: provider, monthly: recurs });

/** `at`: where it was asked for. */
export const cancelSure = (t: Translator, order: Order, at: "order" | "ways" | "all"): View => ({
  text: t(isLookedAt(order) ? "shop-cancel-sure-looked-at" : "shop-cancel-sure", { number: order.number }),
  buttons: [
    [
      button(
        t.plain("shop-cancel-yes"),
        buttons.cancelButton.pack({ order: order.id, sure: true }),
        "danger",
      ),
    ],
    [
      backTo(
        t,
        at === "order"
          ? buttons.orderButton.pack({ order: order.id })
          : buttons.waysButton.pack({ order: order.id, ...(at === "all" && { all: true }) }),
      ),
    ],
  ],
});

export interface Looked extends Shown {
  /** The way in which it was paid, as its button was called. */
  paidBy: string | undefined;
  hasGoods: boolean;
  reviewable: boolean;
  /** What has gone back of its money. */
  refunds: RefundOf[];
  /** A payment for it may be on its way. */
  isPayable: boolean;
}

/** A confirmed order, whatever became of it. */
export function order(t: Translator, looked: Looked): View {
  const { id, number, state, createdAt, expiresAt, paidAt } = looked.order;
  const way = looked.paidBy ?? "";
  const parts = [
    t("shop-order-title", { number, state: t(STATE_WORDS[state]), at: createdAt }),
    sums(t, looked),
    state === "awaiting" && expiresAt ? t("shop-kept", { until: expiresAt }) : "",
    isLookedAt(looked.order) ? t("shop-looked-at") : "",
    paidAt ? (way ? t("shop-paid-by", { way, at: paidAt }) : t("shop-paid-at", { at: paidAt })) : "",
    refundLines(t, looked.refunds),
    isGiven(looked.order) && needsAddress(looked.lines) ? parcel(t, looked.order) : "",
    addressOf(t, looked),
  ];
  return { text: parts.filter(Boolean).join("\n\n"), buttons: doors(t, looked, id) };
}

function parcel(t: Translator, { sentAt, tracking }: Order): string {
  if (!sentAt) return t("shop-parcel-waiting");
  const sent = t("shop-parcel-sent", { at: sentAt });
  return tracking ? `${sent}\n${t("shop-tracking", { tracking })}` : sent;
}

function doors(t: Translator, { order, hasGoods, reviewable, isPayable }: Looked, id: number) {
  const { state } = order;
  const rows: InlineButton[][] = [];
  if (isPayable && !isLookedAt(order))
    rows.push([button(t.plain("shop-pay"), buttons.waysButton.pack({ order: id }), "success")]);
  if (state === "awaiting")
    rows.push([button(t.plain("shop-cancel"), buttons.cancelButton.pack({ order: id, sure: false }))]);
  if (hasGoods) rows.push([openDoor(t, id)]);
  if (reviewable) rows.push([button(t.plain("shop-rate"), buttons.rateButton.pack({ order: id }))]);
  if (state === "cancelled" || state === "expired")
    rows.push([button(t.plain("shop-again"), buttons.againButton.pack({ order: id }))]);
  const onward = [button(t.plain("shop-all-purchases"), buttons.purchasesButton.pack({})), shopDoor(t)];
  return [...rows, ...grid(onward, 2)];
}
