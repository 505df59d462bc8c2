import type { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import type { Place } from "../../desk/paging.ts";
import { wayLabel } from "../payments/core/labels.ts";
import { paymentsFor } from "../payments/core/payments.ts";
import { refundsFor } from "../payments/core/refunds-of.ts";
import { PAID } from "../payments/core/states.ts";
import { tierOf } from "../wallet/tiers.ts";
import { cartOf, cartSize } from "./cart.ts";
import * as cartViews from "./cart-views.ts";
import type { Repriced } from "./drafts.ts";
import { goodsOf } from "./goods.ts";
import { linesOf, needsAddress, type Order, ownOrder, subjectOf } from "./order.ts";
import * as orderViews from "./order-views.ts";
import { isPayable, waysFor } from "./paying.ts";
import { restOf } from "./rest.ts";
import { shownCategories } from "./shelf.ts";
import * as shelfViews from "./shelf-views.ts";

/** The form that asks where a parcel goes. */
export const ADDRESS_FORM = "shop-address";

/** The front of the shop. */
export const frontScreen = async ({ tx, t, person }: Turn, place: Place = {}): Promise<View> =>
  shelfViews.front(t, await shownCategories(tx, place), (await cartSize(tx, person)).pieces);

export const cartScreen = async ({ tx, t, person, now }: Turn): Promise<View> =>
  cartViews.cart(t, await cartOf(tx, person), await tierOf(tx, person.id, now));

/** What has just happened to a draft: prices that changed, or words about it. */
interface Happened {
  repriced?: Repriced[];
  words?: string | undefined;
}

/** One's own order as it is now, from the draft to what became of it; nobody else's is shown. */
export async function orderScreen(turn: Turn, orderId: number, happened: Happened = {}): Promise<View> {
  const { tx, t, person, now } = turn;
  const order = await ownOrder(tx, person, orderId);
  const lines = await linesOf(tx, orderId);
  if (order.state === "draft") {
    const view = orderViews.draft(t, { order, lines, tier: await tierOf(tx, person.id, now), ...happened });
    const asks = needsAddress(lines) && !order.address;
    return asks ? { ...view, hears: { form: ADDRESS_FORM, known: { order: orderId } } } : view;
  }
  const goods = await goodsOf(tx, order, lines);
  return orderViews.order(t, {
    order,
    lines,
    paidBy: await paidBy(turn, order),
    refunds: await refundsFor(tx, subjectOf(orderId)),
    hasGoods: goods.length > 0,
    reviewable: order.state === "fulfilled",
    isPayable: isPayable(order, now),
  });
}

async function paidBy({ tx, t }: Turn, { id, paidAt }: Order): Promise<string | undefined> {
  if (!paidAt) return undefined;
  const payment = (await paymentsFor(tx, subjectOf(id))).find(
    ({ state, servedAt }) => servedAt && PAID.includes(state),
  );
  return payment && wayLabel(t, { provider: payment.provider });
}

/** How an order can be paid; one that is not waiting for its money is shown as it is. */
export async function waysScreen(turn: Turn, orderId: number): Promise<View> {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  if (!isPayable(order, turn.now)) return orderScreen(turn, orderId);
  const lines = await linesOf(turn.tx, orderId);
  const offers = await waysFor(turn, order, lines);
  return orderViews.ways(turn.t, order, offers, await restOf(turn.tx, order));
}
