import { enter } from "../../bot/scene-run.ts";
import { type Handler, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import { SECOND } from "../../lib/durations.ts";
import { wayOf } from "../payments/ways/index.ts";
import * as buttons from "./buttons.ts";
import { applyPromo, draft } from "./drafts.ts";
import { addressing, coding } from "./forms.ts";
import { isGiven } from "./goods.ts";
import { linesOf, needsAddress, type Order, ownOrder } from "./order.ts";
import * as views from "./order-views.ts";
import { cancel, confirm } from "./orders.ts";
import { payBy, waysFor } from "./paying.ts";
import { frontScreen, orderScreen, waysScreen } from "./screens.ts";
import { packOf } from "./shelf.ts";

/** Whoever taps again within this time has not seen yet what the first tap brought. */
const SAME_FINGER_MS = 3 * SECOND;

/** What a rule said no to is shown as it stands now. */
const asItIs = {
  refused: async (turn: Turn, data: { order: number }) => turn.show(await orderScreen(turn, data.order)),
};
const waysAsTheyAre = {
  refused: async (turn: Turn, data: { order: number }) => turn.show(await waysScreen(turn, data.order)),
};

/** From a draft to a paid order. */
export const checkoutTaps: Tap[] = [
  tap(buttons.buyButton, "everyone", (turn, data) => begin(turn, data.product)),
  tap(buttons.orderButton, "own", async (turn, data) => turn.show(await orderScreen(turn, data.order))),
  tap(buttons.codeButton, "own", (turn, { order, act }) => code(turn, order, act), asItIs),
  tap(buttons.addressButton, "own", (turn, data) => askAddress(turn, data.order), asItIs),
  tap(buttons.confirmButton, "own", (turn, data) => agree(turn, data.order), asItIs),
  tap(buttons.waysButton, "own", async (turn, data) => turn.show(await waysScreen(turn, data.order))),
  tap(
    buttons.payButton,
    "own",
    (turn, { order, by, monthly }) =>
      payBy(turn, { orderId: order, person: turn.person, provider: by, recurs: monthly }),
    waysAsTheyAre,
  ),
  tap(buttons.cancelButton, "own", (turn, { order, sure }) => giveUp(turn, order, sure), asItIs),
  tap(buttons.againButton, "own", async (turn, data) => {
    await ownOrder(turn.tx, turn.person, data.order);
    const order = await draft(turn, turn.person, await linesOf(turn.tx, data.order));
    await turn.show(await orderScreen(turn, order.id));
  }),
];

export const checkoutCommands: Record<string, Handler> = {
  buy10: (turn) => buyPack(turn, 10),
  buy25: (turn) => buyPack(turn, 25),
  buy50: (turn) => buyPack(turn, 50),
};

async function begin(turn: Turn, productId: number) {
  const order = await draft(turn, turn.person, [{ productId, quantity: 1 }]);
  await turn.show(await orderScreen(turn, order.id));
}

/** What is not a draft any more is shown as it is: somebody taps an old screen. */
async function draftOf(turn: Turn, orderId: number): Promise<Order | undefined> {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  if (order.state === "draft") return order;
  turn.toast(turn.t.plain("screen-outdated"));
  await turn.show(await orderScreen(turn, orderId));
  return undefined;
}

async function code(turn: Turn, orderId: number, act: "ask" | "drop") {
  if (!(await draftOf(turn, orderId))) return;
  if (act === "ask") return enter(turn, coding, { draft: { order: orderId } });
  await applyPromo(turn, turn.person, orderId, "");
  await turn.show(await orderScreen(turn, orderId));
}

async function askAddress(turn: Turn, orderId: number) {
  if (await draftOf(turn, orderId)) await enter(turn, addressing, { known: { order: orderId } });
}

/** The buyer agrees to what the screen shows: an address is asked for where one is missing, then how to pay. */
async function agree(turn: Turn, orderId: number) {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  if (order.state !== "draft") return agreeAgain(turn, order);
  if (!order.address && needsAddress(await linesOf(turn.tx, orderId))) return askAddress(turn, orderId);
  const { order: confirmed, repriced } = await confirm(turn, turn.person, orderId);
  if (repriced.length > 0) return turn.show(await orderScreen(turn, orderId, { repriced }));
  // What costs nothing is paid by now, and was handed over.
  if (confirmed.state === "awaiting") await turn.show(await waysScreen(turn, orderId));
}

/** Whoever taps it once more sees how to pay; the thanks for what cost nothing stay where the first tap has led to them. */
async function agreeAgain(turn: Turn, { id, state, confirmedAt }: Order) {
  turn.toast(turn.t.plain("screen-outdated"));
  const isSameFinger = confirmedAt !== null && turn.now.getTime() - confirmedAt.getTime() < SAME_FINGER_MS;
  if (isSameFinger && isGiven({ state })) return;
  await turn.show(await waysScreen(turn, id));
}

async function giveUp(turn: Turn, orderId: number, isSure: boolean) {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  if (!isSure && order.state === "awaiting") return turn.show(views.cancelSure(turn.t, order));
  await cancel(turn, turn.person, orderId);
  turn.toast(turn.t.plain("shop-cancelled"));
  await turn.show(await orderScreen(turn, orderId));
}

/** The quick way to a pack of credits: straight to where a page opens, or to the only way there is, without another question. */
async function buyPack(turn: Turn, credits: number) {
  const pack = await packOf(turn.tx, credits);
  if (!pack) {
    await turn.show({ text: turn.t("shop-no-pack", { count: credits }) });
    return turn.show(await frontScreen(turn));
  }
  const { id } = await draft(turn, turn.person, [{ productId: pack.id, quantity: 1 }]);
  const { order } = await confirm(turn, turn.person, id);
  if (order.state !== "awaiting") return;
  const offers = await waysFor(turn, order, await linesOf(turn.tx, id));
  const way =
    offers.find(({ provider }) => wayOf(provider).isQuick) ?? (offers.length === 1 ? offers[0] : undefined);
  // Nothing is taken from a balance before somebody has tapped on it.
  if (!way || wayOf(way.provider).fromBalance) return turn.show(await waysScreen(turn, id));
  await payBy(turn, { orderId: id, person: turn.person, provider: way.provider });
}
