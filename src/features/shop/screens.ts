import type { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import type { Place } from "../../desk/paging.ts";
import type { Money } from "../../lib/money.ts";
import { wayLabel } from "../payments/core/labels.ts";
import type { Payment } from "../payments/core/payments.ts";
import { refundsFor } from "../payments/core/refunds-of.ts";
import { PAID } from "../payments/core/states.ts";
import { tierOf } from "../wallet/tiers.ts";
import { cartOf, cartSize } from "./cart.ts";
import * as cartViews from "./cart-views.ts";
import type { Repriced } from "./drafts.ts";
import { goodsOf, hadAlready, moreThanOne } from "./goods.ts";
import { linesOf, needsAddress, type Order, type OrderLine, ownOrder } from "./order.ts";
import { paymentsOf } from "./order-payments.ts";
import * as orderViews from "./order-views.ts";
import { isPayable, waysFor } from "./paying.ts";
import { restOf } from "./rest.ts";
import * as reviewViews from "./review-views.ts";
import { mayReview, ownReview, reviewsOf } from "./reviews.ts";
import { productOnSale, shownCategories } from "./shelf.ts";
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
    const view = orderViews.draft(t, { order, lines, ...(await buyersView(turn, lines)), ...happened });
    const asks = needsAddress(lines) && !order.address;
    return asks ? { ...view, hears: { form: ADDRESS_FORM, known: { order: orderId } } } : view;
  }
  const goods = await goodsOf(tx, order, lines);
  const payments = await paymentsOf(tx, order);
  const paid = paidWith(order, payments);
  return orderViews.order(t, {
    order,
    lines,
    paidBy: paid && wayLabel(t, { provider: paid.provider }),
    paidIn: paid && paidElse(paid, order),
    refunds: await refundsFor(tx, payments),
    hasGoods: goods.length > 0,
    reviewable: order.state === "fulfilled",
    isPayable: isPayable(order, now),
  });
}

/** What there is to know before they buy: their tier, what of it they have already, and of what one is enough. */
const buyersView = async ({ tx, person, now }: Turn, lines: OrderLine[]) => ({
  tier: await tierOf(tx, person.id, now),
  had: await hadAlready(
    tx,
    person,
    lines.map(({ productId }) => productId),
  ),
  more: await moreThanOne(tx, lines),
});

/** The payment that has paid it. */
const paidWith = ({ paidAt }: Order, payments: Payment[]): Payment | undefined =>
  paidAt ? payments.find(({ state, servedAt }) => servedAt && PAID.includes(state)) : undefined;

/** What was paid for it in a currency that is not its own; nothing where it was its own. */
export function paidElse({ paid, paidCurrency }: Payment, { currency }: Order): Money | undefined {
  if (paid === null || paidCurrency === null || paidCurrency === currency) return undefined;
  return { amount: paid, currency: paidCurrency };
}

/** How an order can be paid; one that is not waiting for its money is shown as it is. */
export async function waysScreen(turn: Turn, orderId: number, all = false): Promise<View> {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  if (!isPayable(order, turn.now)) return orderScreen(turn, orderId);
  const lines = await linesOf(turn.tx, orderId);
  const offers = await waysFor(turn, order, lines);
  return orderViews.ways(turn.t, { order, lines }, { offers, all, missing: await restOf(turn.tx, order) });
}

/** What buyers say of a product; of one that is not on sale any more nobody reads. */
export async function reviewsScreen(
  turn: Turn,
  { product: id, ...place }: Place & { product: number },
): Promise<View> {
  const { tx, t, person } = turn;
  const product = await productOnSale(tx, id);
  if (!product) {
    turn.toast(t.plain("screen-outdated"));
    return frontScreen(turn);
  }
  return reviewViews.reviews(t, {
    product,
    page: await reviewsOf(tx, id, place),
    mayReview: await mayReview(tx, person, id),
    hasReviewed: (await ownReview(tx, person, id)) !== undefined,
  });
}
