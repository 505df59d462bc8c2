import { enter } from "../../bot/scene-run.ts";
import { behind, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import { DomainError } from "../../lib/errors.ts";
import * as buttons from "./buttons.ts";
import { reviewing } from "./forms.ts";
import { goodsOf } from "./goods.ts";
import { handOver } from "./handing.ts";
import { purchases } from "./history.ts";
import { linesOf, ownOrder } from "./order.ts";
import * as views from "./purchase-views.ts";
import { mayReview } from "./reviews.ts";
import { reviewsScreen } from "./screens.ts";
import { parts } from "./settings.ts";

/** What somebody has bought: the list, the goods to open again, and what they think of them. */
export const purchasesTaps: Tap[] = [
  tap(buttons.purchasesButton, "everyone", async (turn, data) =>
    turn.show(views.purchases(turn.t, await purchases(turn.tx, turn.person, data))),
  ),
  tap(buttons.openButton, "own", (turn, data) => openAgain(turn, data.order)),
  ...behind(parts.reviews, [
    tap(buttons.rateButton, "own", (turn, data) => rate(turn, data.order)),
    tap(buttons.reviewsButton, "everyone", async (turn, data) => turn.show(await reviewsScreen(turn, data))),
    tap(buttons.reviewButton, "own", (turn, data) => beginReview(turn, data.product)),
  ]),
];

/** The goods of a paid order, once more, to their buyer. */
async function openAgain(turn: Turn, orderId: number) {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  const lines = await linesOf(turn.tx, orderId);
  if ((await goodsOf(turn.tx, order, lines)).length === 0) throw new DomainError("order-has-no-goods");
  turn.toast(turn.t.plain("shop-goods-below"));
  await handOver(turn, order, lines, turn.person);
}

async function rate(turn: Turn, orderId: number) {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  const lines = (await linesOf(turn.tx, orderId)).filter(({ takenBackAt }) => !takenBackAt);
  const [first, ...others] = lines;
  if (order.state !== "fulfilled" || !first) throw new DomainError("review-not-yours");
  if (others.length === 0) return beginReview(turn, first.productId, orderId);
  await turn.show(views.whatToReview(turn.t, orderId, lines));
}

async function beginReview(turn: Turn, product: number, order?: number) {
  if (!(await mayReview(turn.tx, turn.person, product))) throw new DomainError("review-not-yours");
  await enter(turn, reviewing, { known: { product, ...(order !== undefined && { order }) } });
}
