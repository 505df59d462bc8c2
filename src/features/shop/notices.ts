import { button } from "../../bot/keyboard.ts";
import { notify, tell } from "../../bot/notify.ts";
import { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act, Address } from "../../turn/act.ts";
import type { Payment } from "../payments/core/payments.ts";
import { addressOf } from "../people/person.ts";
import { creditsOf } from "../wallet/credits.ts";
import { passUntil } from "../wallet/passes.ts";
import * as buttons from "./buttons.ts";
import { handOver } from "./handing.ts";
import { type Order, type OrderLine, orderIdOf } from "./order.ts";
import { sums } from "./order-views.ts";
import { needsAddress } from "./orders.ts";
import { waysView } from "./screens.ts";
import { menuDoor, shopDoor } from "./shelf-views.ts";

/** An order is paid: thanks, and what was bought, at once. Whoever tapped for it sees it where they tapped. */
export async function showPaid(
  act: Act,
  { order, lines }: { order: Order; lines: OrderLine[] },
): Promise<void> {
  const buyer = await addressOf(act.tx, order.personId);
  if (!buyer) return;
  const t = act.texts.in(buyer.language);
  const view = paid(t, order, lines, await given(act, t, order, lines));
  if (isTheirs(act, buyer)) await act.show(view);
  else await notify(act, buyer, view);
  await handOver(act, order, lines, buyer, isTheirs(act, buyer) ? "reply" : "notice");
}

/** Whether it is the buyer who speaks now, in the chat where they buy. */
const isTheirs = (act: Act, { telegramId }: Address): act is Turn =>
  act instanceof Turn && act.isPrivate && act.chatId === telegramId;

function paid(t: Translator, order: Order, lines: OrderLine[], news: string[]): View {
  const parts = [t("shop-thanks", { number: order.number }), sums(t, { order, lines }), ...news];
  const { id, state } = order;
  return {
    text: parts.join("\n\n"),
    buttons: [
      [
        button(t.plain("shop-see-order"), buttons.orderButton.pack({ order: id })),
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

/** Its time was over before it was paid: what was kept for it is free again, and ordering anew is one tap. */
export async function tellEnded(act: Act, { order }: { order: Order }): Promise<void> {
  if (order.state !== "expired") return;
  const buyer = await addressOf(act.tx, order.personId);
  if (!buyer) return;
  await tell(act, buyer, (t) => ({
    text: t("shop-expired", { number: order.number }),
    buttons: [[button(t.plain("shop-again"), buttons.againButton.pack({ order: order.id })), shopDoor(t)]],
  }));
}

/** Its money goes back, so what was bought with it is taken back. */
export async function tellTakenBack(act: Act, { order }: { order: Order }): Promise<void> {
  const buyer = await addressOf(act.tx, order.personId);
  if (!buyer) return;
  await tell(act, buyer, (t) => ({
    text: t("shop-taken-back", { number: order.number }),
    buttons: [[button(t.plain("shop-see-order"), buttons.orderButton.pack({ order: order.id }))]],
  }));
}

/** Back from one way to pay: to all of them. */
export async function showLeft(act: Act, { payment }: { payment: Payment }): Promise<void> {
  const orderId = orderIdOf(payment.subject);
  if (orderId === undefined || !(act instanceof Turn) || act.person.id !== payment.personId) return;
  await act.show(await waysView(act, orderId));
}
