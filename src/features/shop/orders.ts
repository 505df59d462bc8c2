import { and, count, eq, gt, inArray, isNotNull, lte } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { MINUTE } from "../../lib/durations.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Money } from "../../lib/money.ts";
import { assertOn } from "../../settings/parts.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import type { Outside } from "../../turn/outside.ts";
import { assertLetIn } from "../channel/members.ts";
import { lineUp, paymentsFor, withdraw } from "../payments/core/payments.ts";
import { paying } from "../payments/core/settings.ts";
import { wayOf } from "../payments/ways/index.ts";
import { isByReceipt } from "../payments/ways/way.ts";
import { record } from "../people/audit.ts";
import { pricedLines, promoOf, type Repriced, reprice } from "./drafts.ts";
import { fulfil } from "./fulfil.ts";
import { productsOnSale } from "./on-sale.ts";
import {
  isLookedAt,
  linesOf,
  move,
  moveByStaff,
  needsAddress,
  type Order,
  orderById,
  ownOrder,
  subjectOf,
} from "./order.ts";
import { giveBack, prove, useUp } from "./promos.ts";
import { assertRegistered } from "./registered.ts";
import { restSubject } from "./rest.ts";
import { orders } from "./schema.ts";
import { parts, purchasesPerMinute } from "./settings.ts";
import { before } from "./states.ts";
import { inOrder, release, reserve } from "./stock.ts";

/** Who buys; what they may do besides decides only whether they are counted. */
export interface Buyer {
  id: number;
  rights?: ReadonlySet<string>;
}

/** The buyer confirms what the screen shows. When a price has changed meanwhile, the order says so and stays a draft. */
export async function confirm(
  act: Act,
  by: Buyer,
  orderId: number,
): Promise<{ order: Order; repriced: Repriced[] }> {
  assertOn(act, parts.shop);
  await assertLetIn(act, by);
  await assertRegistered(act, by);
  await refuseHaste(act, by);
  const drafted = await ownOrder(act.tx, by, orderId);
  const repriced = await reprice(act, drafted);
  if (repriced.length > 0) return { order: await ownOrder(act.tx, by, orderId), repriced };
  const lifetime = act.settings.get(paying.orderMinutes) * MINUTE;
  const order = await move(act, orderId, "awaiting", {
    expiresAt: new Date(act.now.getTime() + lifetime),
  });
  const lines = await linesOf(act.tx, orderId);
  if (needsAddress(lines) && !order.address) throw new DomainError("order-needs-address");
  await productsOnSale(act.tx, lines);
  for (const line of inOrder(lines)) await reserve(act.tx, line);
  const promo = await promoOf(act.tx, order);
  // It was known when it was typed.
  if (order.promoId !== null && !promo?.isOn) throw new DomainError("promo-withdrawn");
  if (promo) {
    const priced = await pricedLines(act.tx, orderId);
    await prove(act.tx, promo, { personId: by.id, lines: priced, currency: order.currency }, act.now);
    await useUp(act, promo, { personId: by.id, orderId });
  }
  return { order: order.total === 0 ? await fulfil(act, order) : order, repriced };
}

const countSince = statement((read: Reader) =>
  read
    .select({ confirmed: count() })
    .from(orders)
    .where(and(eq(orders.personId, hole("person")), gt(orders.confirmedAt, hole("since")))),
);

/** So many orders a minute are enough for a person; staff are not counted. Throws too-many-purchases. */
async function refuseHaste(act: Act, { id, rights }: Buyer): Promise<void> {
  const most = act.settings.get(purchasesPerMinute);
  if (most === 0 || (rights && rights.size > 0)) return;
  const [recent] = await countSince(act.tx, { person: id, since: act.now.getTime() - MINUTE });
  if (recent && recent.confirmed >= most) throw new DomainError("too-many-purchases");
}

/** The buyer does not want it after all. */
export async function cancel(act: Act, by: { id: number }, orderId: number): Promise<void> {
  await ownOrder(act.tx, by, orderId);
  await lineUp(act, subjectOf(orderId));
  await end(act, await move(act, orderId, "cancelled"));
}

/** Staff end an order that nobody has paid. Throws desk-faster when somebody was. */
export async function callOff(act: Act, by: Human, orderId: number): Promise<Order> {
  allow(by, "orders.change");
  await lineUp(act, subjectOf(orderId));
  const standing = await orderById(act.tx, orderId);
  const order = await moveByStaff(act, orderId, "cancelled");
  await end(act, order);
  await record(act, by, "order.called-off", { subject: `order:${orderId}` });
  const wasLookedAt = standing !== undefined && isLookedAt(standing);
  const byHand = await byHandFor(act.tx, order);
  await act.tell(order.personId, "order-called-off", {
    order,
    ...(wasLookedAt && { wasLookedAt }),
    ...(byHand && { byHand }),
  });
  return order;
}

/** Orders whose time is over. */
const dueOrders = (read: Reader, now: Date, most = 200): Promise<{ id: number }[]> =>
  read
    .select({ id: orders.id })
    .from(orders)
    .where(and(isNotNull(orders.expiresAt), lte(orders.expiresAt, now), eq(orders.state, "awaiting")))
    .limit(most);

/** What was kept for it can be bought by others; unless it was paid or given more time meanwhile. */
export async function expire(act: Act, orderId: number): Promise<void> {
  await lineUp(act, subjectOf(orderId));
  const [order] = await act.tx
    .update(orders)
    .set({ state: "expired", endedAt: act.now, expiresAt: null })
    .where(
      and(eq(orders.id, orderId), inArray(orders.state, before("expired")), lte(orders.expiresAt, act.now)),
    )
    .returning();
  if (!order) return;
  await end(act, order);
  const [came, byHand] = [await cameFor(act.tx, order), await byHandFor(act.tx, order)];
  await act.tell(order.personId, "order-expired", {
    order,
    ...(came && { came }),
    ...(byHand && { byHand }),
  });
}

/** The way in which its buyer may have sent money of which only a receipt tells. */
async function byHandFor(read: Reader, { id }: Order): Promise<string | undefined> {
  const begun = [...(await paymentsFor(read, subjectOf(id))), ...(await paymentsFor(read, restSubject(id)))];
  return begun.find(({ provider, paid }) => paid === null && isByReceipt(wayOf(provider)))?.provider;
}

/** What came for an order in its own currency and could not pay it. */
async function cameFor(read: Reader, { id, currency }: Order): Promise<Money | undefined> {
  const came = (await paymentsFor(read, subjectOf(id)))
    .filter(({ servedAt, paidCurrency }) => !servedAt && paidCurrency === currency)
    .reduce((sum, { paid, refunded }) => sum + (paid ?? 0) - refunded, 0);
  return came > 0 ? { amount: came, currency } : undefined;
}

async function end(act: Act, order: Order): Promise<void> {
  // For a draft nothing was kept.
  if (order.confirmedAt) await release(act.tx, await linesOf(act.tx, order.id));
  await giveBack(act.tx, order.id);
  await withdraw(act, subjectOf(order.id), order.state === "expired" ? "expired" : "cancelled");
}

/**
 * Takes hold of an order that is to be paid, until the turn ends: whoever ends it meanwhile waits, and then ends the
 * payment too that has begun. Throws order-elsewhere when it does not wait for money.
 */
export async function holdAwaiting({ tx }: Act, orderId: number): Promise<Order> {
  const [order] = await hold(tx, { order: orderId });
  if (!order) throw new DomainError("order-elsewhere");
  return order;
}

const hold = statement((tx: Tx) =>
  tx
    .update(orders)
    .set({ state: "awaiting" })
    .where(and(eq(orders.id, hole("order")), eq(orders.state, "awaiting")))
    .returning(),
);

/** While staff look at a receipt the order waits for them; afterwards it has its time again. */
export async function keepUntil(act: Act, orderId: number, until: Date | null): Promise<void> {
  await act.tx
    .update(orders)
    .set({ expiresAt: until })
    .where(and(eq(orders.id, orderId), eq(orders.state, "awaiting")));
}

/** Ends every order whose time is over, each in a turn of its own. */
export async function expireDue({ act, read, clock }: Outside): Promise<void> {
  for (const { id } of await dueOrders(read, clock.now())) await act((doing) => expire(doing, id));
}
