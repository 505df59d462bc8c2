import { cameBy } from "../../../../bot/desk/behind.ts";
import { cardOrList, cardScreen } from "../../../../bot/desk/card.ts";
import { type Scene, scene } from "../../../../bot/scene.ts";
import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { allow } from "../../../../turn/actor.ts";
import { sendOrderButton } from "../buttons.ts";
import { askSent, orderDesk } from "./desk.ts";
import { markSent, type OrderCard, orderCard, trackingFrom } from "./orders.ts";

/** What is on its way: under which number, and a last look at what its buyer is told. */
export const sending: Scene = scene<{ order: number; via?: string | undefined }>("order-sending")
  .ask(
    "tracking",
    async ({ turn, draft }) => ({
      text: turn.t("order-admin-ask-tracking", { number: (await toSend(turn, draft.order)).order.number }),
    }),
    ({ text = "" }) => trackingFrom(text),
  )
  .review(async (turn, { order, tracking }) => ({
    text: askSent(turn.t, await toSend(turn, order), tracking),
  }))
  .left(async (turn, { order, via = "" }) =>
    turn.show(await cardOrList(turn, orderDesk, Number(order), cameBy(turn, String(via))?.wanted)),
  )
  .done(async (turn, { order, tracking, via }) => {
    await markSent(turn, turn.person, order, tracking);
    const words = turn.t("order-admin-marked-sent");
    return cardScreen(turn, orderDesk, order, { words, from: cameBy(turn, via)?.wanted });
  });

/** Throws desk-faster unless it was paid and not sent yet. */
async function toSend(turn: Turn, id = 0): Promise<OrderCard> {
  allow(turn.person, "orders.change");
  const card = await orderCard(turn.tx, turn.person, id);
  if (card.order.state !== "paid") throw new DomainError("desk-faster");
  return card;
}

export const sendingTaps: Tap[] = [
  tap(sendOrderButton, "orders.change", async (turn, { order, via }) => {
    await toSend(turn, order);
    await enter(turn, sending, { known: { order, via } });
  }),
];
