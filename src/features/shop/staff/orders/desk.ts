import { amount, column, currency, named } from "../../../../desk/columns.ts";
import { type Desk, type Door, deed, desk, type Fact, fact } from "../../../../desk/desk.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { naming } from "../../../../lib/room.ts";
import type { FixedKey } from "../../../../texts/keys.ts";
import { identified, linkTo } from "../../../../texts/links.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { type Human, may } from "../../../../turn/actor.ts";
import { refundButton } from "../../../payments/cashier/buttons.ts";
import { namesOf, payersFrom, payersIn } from "../../../payments/cashier/payers.ts";
import { isRefundable } from "../../../payments/cashier/refunding.ts";
import { FLAG, STATE } from "../../../payments/cashier/words.ts";
import { wayTitle } from "../../../payments/core/labels.ts";
import { isLookedAt } from "../../order.ts";
import { callOff } from "../../orders.ts";
import { posted } from "../../posted.ts";
import type { OrderState } from "../../states.ts";
import { sums } from "../../sums.ts";
import { sendOrderButton } from "../buttons.ts";
import {
  addressFor,
  type Destination,
  FILTERS,
  type Filter,
  filterOf,
  isFilter,
  listOrders,
  markSent,
  type OrderCard,
  type OrderRow,
  orderCard,
  orderNumbered,
} from "./orders.ts";

const FILTER_LABELS: Record<Filter, FixedKey> = {
  awaiting: "order-admin-awaiting",
  paid: "order-admin-to-send",
  fulfilled: "order-admin-fulfilled",
  refunded: "order-admin-refunded",
  ended: "order-admin-ended",
  all: "order-admin-all",
};

const STATE_NAMES: Record<OrderState, FixedKey> = {
  draft: "order-admin-state-draft",
  awaiting: "order-admin-state-awaiting",
  paid: "order-admin-state-paid",
  fulfilled: "order-admin-state-fulfilled",
  refunded: "order-admin-state-refunded",
  cancelled: "order-admin-state-cancelled",
  expired: "order-admin-state-expired",
};

type Asked = OrderCard["payments"][number];

/** Orders: the lists of their states, and what can be done with each. */
export const orderDesk: Desk = desk<OrderRow, OrderCard>({
  name: "orders",
  title: "admin-orders",
  right: "orders.read",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => listOrders(act.tx, by, wanted),
  one: (act, by, id) => orderCard(act.tx, by, Number(id)),
  about: async (act, _by, t, { sought }) => {
    const name = await namesOf(act.tx, sought);
    return name ? [[fact("buyers", payersIn(sought), t("order-admin-of", { name }))]] : [];
  },
  heading: (t, { rows }) =>
    `${t("order-admin-title")}\n${t(rows.length > 0 ? "order-admin-choose" : "order-admin-none")}`,
  label: (t, { number, buyer, total, currency }) =>
    naming(buyer, (name) => `${number} · ${sayMoney(t, { amount: total, currency })} · ${name}`),
  facts: (t, card) => [standing(t, card), goods(t, card), money(t, card)],
  deeds: {
    // Under a number of the post it is a conversation (`sending.ts`).
    send: {
      label: "order-admin-mark-sent",
      main: true,
      right: "orders.change",
      when: ({ order }) => order.state === "paid",
      sure: { ask: (t, card) => askSent(t, card, null), yes: "order-sending-confirm" },
      run: (act, by, { order }) => markSent(act, by, order.id),
      done: "order-admin-marked-sent",
    },
    address: deed<OrderCard, Destination>({
      label: "order-admin-address",
      when: ({ order }) => order.address !== null,
      run: (act, by, { order }) => addressFor(act, by, order.id),
      tells: (t, { number, address, notes }) => [
        [fact("address", address, t("order-admin-address-of", { number, address }))],
        [fact("notes", notes, notes ? t("order-admin-notes", { words: notes }) : "")],
      ],
    }),
    cancel: {
      label: "order-admin-cancel",
      right: "orders.change",
      when: ({ order }) => order.state === "awaiting" || order.state === "draft",
      sure: {
        ask: (t, { order }) =>
          t(isLookedAt(order) ? "order-admin-cancel-sure-looked-at" : "order-admin-cancel-sure", {
            number: order.number,
          }),
        yes: "order-admin-cancel-yes",
      },
      ends: "readable",
      run: (act, by, { order }) => callOff(act, by, order.id),
      done: "order-admin-cancelled",
    },
  },
  doors: (_, { order, payments, receipts }, by) => [
    ...sendDoor(order, by),
    ...receipts.map(
      ({ id }): Door => ({ label: "order-admin-open-receipt", desk: "receipts", id, main: true }),
    ),
    ...paymentDoors(payments, by),
  ],
  filters: {
    values: FILTERS,
    usual: "awaiting",
    all: "all",
    label: (t, filter) => (isFilter(filter) ? t.plain(FILTER_LABELS[filter]) : ""),
    of: ({ order }) => filterOf(order.state),
  },
  search: {
    label: "order-admin-find",
    ask: "order-admin-ask-number",
    async reads(act, by, typed) {
      const id = await orderNumbered(act.tx, by, typed);
      if (id !== undefined) return { id };
      const sought = await payersFrom(act, by, typed, "orders.read");
      if (!sought) throw new DomainError("order-admin-not-found");
      return { sought, filter: "all" };
    },
    clear: "list-show-all",
  },
  columns: {
    number: column("column-number", ({ number }) => number),
    state: named("column-state", ({ state }) => state, STATE_NAMES),
    buyer: column("order-column-buyer", ({ buyer }) => buyer),
    total: amount("order-column-total", ({ total, currency }) => ({ amount: total, currency })),
    currency: currency(({ currency }) => currency),
    createdAt: column("column-created", ({ createdAt }) => createdAt),
  },
});

function standing(t: Translator, { order, buyer }: OrderCard): Fact[] {
  const { number, state, createdAt: at } = order;
  return [
    fact("number", number, t("order-admin-number", { number })),
    fact("state", state, t("order-admin-standing", { state: t.plain(STATE_NAMES[state]), at })),
    fact("at", at, ""),
    fact("buyer", buyer, t("order-admin-buyer", { telegram: identified(buyer) })),
  ];
}

/** Written as its buyer reads it. */
function goods(t: Translator, { order, lines }: OrderCard): Fact[] {
  const { currency } = order;
  const bought = lines.map(({ productId, name, quantity, total }) => ({
    ...{ productId, name: t.of(name), quantity, total },
  }));
  return [
    fact("lines", bought, sums(t, { order, lines })),
    fact("discount", { amount: order.discount, currency }, ""),
    fact("total", { amount: order.total, currency }, ""),
  ];
}

function money(t: Translator, { order, payments, receipts }: OrderCard): Fact[] {
  const { sentAt, tracking } = order;
  const asked = payments.map(({ id, number, provider, state, isDisputed, amount, currency }) => ({
    ...{ id, number, provider, state, isDisputed, amount, currency },
  }));
  const words = asked.map(({ number, provider, state, isDisputed, ...sum }) =>
    t("order-admin-payment", {
      number,
      way: wayTitle(t, provider),
      amount: sayMoney(t, sum),
      state: t.plain(isDisputed ? FLAG.disputed : STATE[state]),
    }),
  );
  return [
    fact("payments", asked, words.join("\n")),
    fact(
      "receipts",
      receipts,
      receipts.map(({ sentAt }) => t("order-admin-receipt-waits", { at: sentAt })).join("\n"),
    ),
    fact("sentAt", sentAt, sentAt ? t("order-admin-sent-at", { at: sentAt }) : ""),
    fact("tracking", tracking, tracking ? t("shop-tracking", { tracking }) : ""),
  ];
}

/** The last look at what the buyer is told. */
export const askSent = (t: Translator, { order, lines, buyer }: OrderCard, tracking: string | null): string =>
  [
    t("order-admin-send-sure", { number: order.number, telegram: linkTo(buyer) }),
    ...posted(t, lines),
    tracking === null ? t("order-admin-send-no-tracking") : t("shop-tracking", { tracking }),
  ].join("\n");

const sendDoor = ({ id, state }: OrderCard["order"], by: Human): Door[] =>
  state === "paid" && may(by, "orders.change")
    ? [
        {
          label: "order-admin-send-tracked",
          to: (via) => sendOrderButton.pack({ order: id, ...(via && { via }) }),
          main: true,
        },
      ]
    : [];

/** What has brought something goes back, unless the payer's bank asks for it: that would be twice. */
const canGoBack = (payment: Asked): boolean => isRefundable(payment) && !payment.isDisputed;

/** To the card of each payment, and to giving back what it has brought; these come first, so that pairs stay pairs. */
function paymentDoors(payments: Asked[], by: Human): Door[] {
  return [...payments]
    .sort((a, b) => Number(canGoBack(b)) - Number(canGoBack(a)))
    .flatMap((payment): Door[] => {
      const { id, number } = payment;
      const label: Door["label"] = (t) => t.plain("order-admin-open-payment", { number });
      const open: Door = { label, desk: "payments", id };
      const back: Door = {
        label: "order-admin-refund",
        to: (via) => refundButton.pack({ payment: id, ...(via && { via }) }),
      };
      return [open, ...(may(by, "payments.refund") && canGoBack(payment) ? [back] : [])];
    });
}
