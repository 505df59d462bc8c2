import { tell } from "../../../../bot/notify.ts";
import { scene } from "../../../../bot/scene.ts";
import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { allow } from "../../../../turn/actor.ts";
import { addressOf } from "../../../people/person.ts";
import type { Order } from "../../order.ts";
import { callOff } from "../../orders.ts";
import * as buttons from "../buttons.ts";
import type { From } from "../lists.ts";
import { addressFor, listOrders, markSent, orderCard, orderNumbered } from "./orders.ts";
import * as views from "./views.ts";

const listView = async ({ tx, t, person }: Turn, filter: buttons.Filter, from: From): Promise<View> =>
  views.list(t, filter, await listOrders(tx, person, filter, from));

const cardView = async ({ tx, t, person }: Turn, id: number): Promise<View> =>
  views.card(t, await orderCard(tx, person, id), person);

/** Asks for the number of an order, and shows it. */
export const findOrder = scene("find-order")
  .ask(
    "order",
    ({ turn }) => ({ text: turn.t("order-admin-ask-number") }),
    ({ text = "", turn }) => orderNumbered(turn.tx, turn.person, text),
  )
  .left(async (turn) => turn.show(await listView(turn, "awaiting", { before: 0, after: 0 })))
  .done((turn, { order }) => cardView(turn, order));

/** Orders: the list, a card, and what staff can do with one. */
export const ordersTaps: Tap[] = [
  tap(buttons.ordersButton, "orders.read", async (turn, { filter, ...from }) =>
    turn.show(await listView(turn, filter, from)),
  ),
  tap(buttons.orderButton, "orders.read", async (turn, data) => turn.show(await cardView(turn, data.order))),
  tap(buttons.findOrderButton, "orders.read", async (turn) => {
    allow(turn.person, "orders.read");
    await enter(turn, findOrder);
  }),
  tap(
    buttons.orderActButton,
    ({ act }) =>
      act === "address"
        ? "orders.read"
        : act === "ask"
          ? "orders.read"
          : act === "send"
            ? "orders.change"
            : "orders.change",
    (turn, data) => act(turn, data.order, data.act),
  ),
];

async function act(turn: Turn, id: number, what: "address" | "send" | "ask" | "cancel") {
  const { t, tx, person } = turn;
  if (what === "address") return turn.show(views.address(t, id, await addressFor(turn, person, id)));
  if (what === "ask") return turn.show(views.sureToCancel(t, (await orderCard(tx, person, id)).order));
  if (what === "send") {
    await tellBuyer(turn, await markSent(turn, person, id), views.onItsWay);
    turn.toast(t.plain("order-admin-marked-sent"));
  } else {
    await tellBuyer(turn, await callOff(turn, person, id), views.calledOff);
    turn.toast(t.plain("order-admin-cancelled"));
  }
  await turn.show(await cardView(turn, id));
}

async function tellBuyer(turn: Turn, order: Order, view: typeof views.onItsWay) {
  const address = await addressOf(turn.tx, order.personId);
  if (address) await tell(turn, address, (t) => view(t, order));
}
