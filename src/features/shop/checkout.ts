import { enter } from "../../bot/scene-run.ts";
import { behind, type Commands, commandsBehind, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import { SECOND } from "../../lib/durations.ts";
import { paying } from "../payments/core/settings.ts";
import * as buttons from "./buttons.ts";
import { applyPromo, draft } from "./drafts.ts";
import { addressing, coding } from "./forms.ts";
import { isGiven } from "./goods.ts";
import { linesOf, needsAddress, type Order, ownOrder } from "./order.ts";
import * as views from "./order-views.ts";
import { cancel, confirm } from "./orders.ts";
import { payBy } from "./paying.ts";
import { frontScreen, orderScreen, waysScreen } from "./screens.ts";
import { parts } from "./settings.ts";
import { packOf } from "./shelf.ts";
import { showProductAnew } from "./shelves.ts";

/** Whoever taps again within this time has not seen yet what the first tap brought. */
const SAME_FINGER_MS = 3 * SECOND;

/** What a rule said no to is shown as it stands now. */
const asItIs = {
  refused: async (turn: Turn, data: { order: number }) => turn.show(await orderScreen(turn, data.order)),
};
/** The thanks stay where the first tap of the same finger has led to them. */
const waysAsTheyAre = {
  async refused(turn: Turn, { order }: { order: number }) {
    const { paidAt } = await ownOrder(turn.tx, turn.person, order);
    const isSameFinger = paidAt !== null && turn.now.getTime() - paidAt.getTime() < SAME_FINGER_MS;
    if (!isSameFinger) await turn.show(await waysScreen(turn, order));
  },
};

/** From a draft to a paid order. */
export const checkoutTaps: Tap[] = [
  ...behind(parts.shop, [
    tap(buttons.buyButton, "everyone", (turn, data) => begin(turn, data.product), {
      refused: showProductAnew,
    }),
    tap(buttons.confirmButton, "own", (turn, data) => agree(turn, data.order), asItIs),
    tap(buttons.againButton, "own", async (turn, data) => {
      await ownOrder(turn.tx, turn.person, data.order);
      const order = await draft(turn, turn.person, await linesOf(turn.tx, data.order));
      await turn.show(await orderScreen(turn, order.id));
    }),
  ]),
  ...behind(parts.promos, [
    tap(buttons.codeButton, "own", (turn, { order, act }) => code(turn, order, act), asItIs),
  ]),
  tap(buttons.orderButton, "own", async (turn, data) => turn.show(await orderScreen(turn, data.order))),
  tap(buttons.addressButton, "own", (turn, data) => askAddress(turn, data.order), asItIs),
  tap(buttons.waysButton, "own", async (turn, data) =>
    turn.show(await waysScreen(turn, data.order, data.all)),
  ),
  tap(
    buttons.payButton,
    "own",
    (turn, { order, by, monthly }) =>
      payBy(turn, { orderId: order, person: turn.person, provider: by, recurs: monthly }),
    waysAsTheyAre,
  ),
  tap(buttons.cancelButton, "own", (turn, { order, sure, at }) => giveUp(turn, order, sure, at), asItIs),
];

export const checkoutCommands: Commands = commandsBehind(parts.shop, {
  buy10: (turn) => buyPack(turn, 10),
  buy25: (turn) => buyPack(turn, 25),
  buy50: (turn) => buyPack(turn, 50),
});

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

async function giveUp(turn: Turn, orderId: number, isSure: boolean, at: "order" | "ways" | "all") {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  if (!isSure && order.state === "awaiting") return turn.show(views.cancelSure(turn.t, order, at));
  await cancel(turn, turn.person, orderId);
  turn.toast(turn.t.plain("shop-cancelled"));
  await turn.show(await orderScreen(turn, orderId));
}

/** The quick way to a pack of credits: to the order and the ways to pay it. Nothing is begun before one of them is tapped. */
async function buyPack(turn: Turn, credits: number) {
  const pack = await packOf(turn.tx, credits, turn.settings.get(paying.currency));
  if (!pack) {
    await turn.show({ text: turn.t("shop-no-pack", { count: credits }) });
    return turn.show(await frontScreen(turn));
  }
  const { id } = await draft(turn, turn.person, [{ productId: pack.id, quantity: 1 }]);
  const { order } = await confirm(turn, turn.person, id);
  // What costs nothing is paid by now, and was handed over.
  if (order.state === "awaiting") await turn.show(await waysScreen(turn, id));
}
