import { button } from "../../bot/keyboard.ts";
import { notify } from "../../bot/notify.ts";
import { Turn } from "../../bot/turn.ts";
import type { InlineButton, NoticeViews, View } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act, Address } from "../../turn/act.ts";
import type { Drawing } from "../../turn/notices.ts";
import { sentByHand } from "../payments/core/labels.ts";
import { rechargedWith } from "../payments/core/recharges.ts";
import { addressOf } from "../people/person.ts";
import { creditsOf } from "../wallet/credits.ts";
import { passUntil } from "../wallet/passes.ts";
import * as buttons from "./buttons.ts";
import { handOver } from "./handing.ts";
import { needsAddress, type Order, type OrderLine, orderIdOf } from "./order.ts";
import { posted } from "./posted.ts";
import { showRecharge } from "./recharging.ts";
import { takenBack } from "./refund-views.ts";
import { restOrder } from "./rest.ts";
import { paidElse, waysScreen } from "./screens.ts";
import { menuDoor, shopDoor } from "./shelf-views.ts";
import { type Shown, sums } from "./sums.ts";

const seeOrder = (t: Translator, order: number) =>
  button(t.plain("shop-see-order"), buttons.orderButton.pack({ order }));

/** What buyers are told of their orders. */
export const notices: NoticeViews = {
  "order-expired": (t, { order, ...what }) => ({
    text: expired(t, order, what),
    buttons: [orderAnew(t, order)],
  }),
  "order-taken-back": takenBack,
  "order-called-off": (t, { order, ...what }) => ({
    text: calledOff(t, order, what),
    buttons: [orderAnew(t, order)],
  }),
  "order-sent": (t, { order: { id, number, tracking }, lines }) => ({
    text: [
      t("order-admin-on-its-way", { number }),
      ...posted(t, lines),
      ...(tracking ? [t("shop-tracking", { tracking })] : []),
    ].join("\n"),
    buttons: [[seeOrder(t, id)]],
  }),
};

function expired(t: Translator, { number }: Order, { came, byHand }: { came?: Money; byHand?: string }) {
  if (came) return t("shop-expired-came", { number, amount: sayMoney(t, came) });
  return byHand
    ? [t("shop-time-over", { number }), sentByHand(t, byHand)].join("\n\n")
    : t("shop-expired", { number });
}

function calledOff(t: Translator, { number }: Order, what: { wasLookedAt?: boolean; byHand?: string }) {
  if (what.wasLookedAt) return t("order-admin-called-off-looked-at", { number });
  const over = t("order-admin-called-off", { number });
  return what.byHand ? [over, sentByHand(t, what.byHand)].join("\n\n") : over;
}

/** Ordering anew is one tap. */
const orderAnew = (t: Translator, { id }: Order): InlineButton[] => [
  button(t.plain("shop-again"), buttons.againButton.pack({ order: id })),
  shopDoor(t),
];

/** An order is paid: thanks, and what was bought, at once. Whoever tapped for it sees it where they tapped. */
export const showPaid: Drawing<"order-paid"> = async (act, { order, lines, payment }) => {
  const buyer = await addressOf(act.tx, order.personId);
  if (!buyer) return;
  const t = act.texts.in(buyer.language);
  const paidIn = payment && paidElse(payment, order);
  const view = paid(t, { order, lines, paidIn }, await given(act, t, order, lines));
  if (isTheirs(act, buyer)) await act.show(view);
  else await notify(act, buyer, view);
  await handOver(act, order, lines, buyer, isTheirs(act, buyer) ? "reply" : "notice");
};

/** Whether it is the buyer who speaks now, in the chat where they buy. */
const isTheirs = (act: Act, { telegramId }: Address): act is Turn =>
  act instanceof Turn && act.isPrivate && act.chatId === telegramId;

function paid(t: Translator, shown: Shown, news: string[]): View {
  const { id, number, state } = shown.order;
  const parts = [t("shop-thanks", { number }), sums(t, shown), ...news];
  return {
    text: parts.join("\n\n"),
    buttons: [
      [
        seeOrder(t, id),
        ...(state === "fulfilled"
          ? [button(t.plain("shop-rate"), buttons.rateButton.pack({ order: id }))]
          : []),
      ],
      [shopDoor(t), menuDoor(t)],
    ],
  };
}

/** What a buyer has now that they had not before, as far as no message of its own shows it. */
async function given(act: Act, t: Translator, { personId }: Order, lines: OrderLine[]): Promise<string[]> {
  const sum = (kind: OrderLine["kind"]) =>
    lines
      .filter((line) => line.kind === kind)
      .reduce((all, { worth, quantity }) => all + (worth ?? 0) * quantity, 0);
  const credits = sum("pack");
  const until = sum("pass") > 0 ? await passUntil(act.tx, personId, act.now) : undefined;
  return [
    ...(credits > 0
      ? [t("shop-given-credits", { count: credits, credits: await creditsOf(act.tx, personId) })]
      : []),
    ...(until ? [t("shop-given-pass", { until })] : []),
    ...(lines.some(({ kind }) => kind === "digital") ? [t("shop-given-goods")] : []),
    ...(needsAddress(lines) ? [t("shop-parcel-waiting")] : []),
  ];
}

/** Back from one way to pay: to all of them, or to what was asked for. */
export const showLeft: Drawing<"payment-left"> = async (act, { payment: { personId, subject } }) => {
  if (!(act instanceof Turn) || act.person.id !== personId) return;
  const orderId = orderIdOf(subject) ?? restOrder(subject);
  if (orderId !== undefined) await act.show(await waysScreen(act, orderId));
  if (rechargedWith(subject) !== undefined) await showRecharge(act);
};
