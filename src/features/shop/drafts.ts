import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, holes, statement } from "../../db/statement.ts";
import { spokenId } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import { assertOn } from "../../settings/parts.ts";
import type { Words } from "../../texts/words.ts";
import type { Act } from "../../turn/act.ts";
import { assertLetIn } from "../channel/members.ts";
import { productsOnSale, type Wanted } from "./on-sale.ts";
import { type Order, ownOrder } from "./order.ts";
import { type Priced, type Promo, usable } from "./promos.ts";
import { isTierStale, reductionFor, sumOf } from "./reductions.ts";
import { assertRegistered } from "./registered.ts";
import { orderLines, orders, products, promos } from "./schema.ts";
import { parts } from "./settings.ts";
import { refuseShort } from "./stock.ts";

/** A product whose price is not what was shown any more; without a name: what comes off. Amounts are minor units. */
export interface Repriced {
  name?: Words;
  was: number;
  now: number;
}

const insertDraft = statement((tx: Tx) =>
  tx
    .insert(orders)
    .values({
      ...holes("number", "personId", "subtotal", "discount", "total", "currency", "fromCart", "createdAt"),
      state: "draft",
    })
    .returning(),
);

const insertLine = statement((tx: Tx) =>
  tx
    .insert(orderLines)
    .values(holes("orderId", "productId", "name", "kind", "quantity", "price", "total", "worth")),
);

/** Prices of this moment, written down: what is confirmed later is what was shown. */
export async function draft(
  act: Act,
  by: { id: number },
  wanted: Wanted[],
  { fromCart = false } = {},
): Promise<Order> {
  assertOn(act, parts.shop);
  await assertLetIn(act, by);
  await assertRegistered(act, by);
  const onSale = await productsOnSale(act.tx, wanted);
  const [first] = onSale;
  if (!first) throw new DomainError("cart-empty");
  for (const { product, quantity } of onSale) refuseShort(product, quantity);
  if (onSale.some(({ product }) => product.currency !== first.product.currency))
    throw new DomainError("cart-mixed-currencies");
  const priced = onSale.map(({ product: { id, categoryId, price }, quantity }) => ({
    productId: id,
    categoryId,
    total: price * quantity,
  }));
  const subtotal = sumOf(priced.map(({ total }) => total));
  const { off } = await reductionFor(act, by.id, priced, undefined);
  const discount = sumOf(off);
  const [order] = await insertDraft(act.tx, {
    number: `A${spokenId()}`,
    personId: by.id,
    subtotal,
    discount,
    total: subtotal - discount,
    currency: first.product.currency,
    fromCart,
    createdAt: act.now,
  });
  if (!order) throw new Error("an order was not written");
  for (const [at, { product, quantity }] of onSale.entries()) {
    const { id: productId, name, kind, price, worth } = product;
    const total = price * quantity - (off[at] ?? 0);
    await insertLine(act.tx, { orderId: order.id, productId, name, kind, quantity, price, total, worth });
  }
  return order;
}

const pricesNow = statement((read: Reader) =>
  read
    .select({ line: orderLines, price: products.price, currency: products.currency })
    .from(orderLines)
    .innerJoin(products, eq(products.id, orderLines.productId))
    .where(eq(orderLines.orderId, hole("order"))),
);

/** Brings a draft's prices up to date; tells what has changed. */
export async function reprice(act: Act, order: Order): Promise<Repriced[]> {
  const rows = await pricesNow(act.tx, { order: order.id });
  const changed = rows.filter(({ line, price }) => line.price !== price);
  if (rows.some(({ currency }) => currency !== order.currency))
    throw new DomainError("price-currency-changed");
  if (order.state !== "draft") return [];
  if (changed.length === 0 && !(await isTierStale(act, order))) return [];
  for (const { line, price } of changed)
    await act.tx.update(orderLines).set({ price }).where(eq(orderLines.id, line.id));
  const { discount } = await recount(act, order, await promoOf(act.tx, order));
  if (changed.length === 0) return [{ was: order.discount, now: discount }];
  return changed.map(({ line, price }) => ({ name: line.name, was: line.price, now: price }));
}

/** Puts a code onto a draft, in place of another, unless the buyer's tier takes off more; an empty one takes it off. */
export async function applyPromo(
  act: Act,
  by: { id: number },
  orderId: number,
  typed: string,
): Promise<Order> {
  if (typed) assertOn(act, parts.promos);
  const order = await ownOrder(act.tx, by, orderId);
  if (order.state !== "draft") throw new DomainError("order-not-draft");
  const lines = await pricedLines(act.tx, orderId);
  const about = { personId: by.id, lines, currency: order.currency };
  const promo = typed ? await usable(act.tx, typed, about, act.now) : undefined;
  return recount(act, order, promo);
}

/** Writes lines and sums anew: each line's share of the discount, exactly. */
async function recount(act: Act, { id: orderId, personId }: Order, code: Promo | undefined): Promise<Order> {
  const lines = await pricedLines(act.tx, orderId);
  const { off, promo } = await reductionFor(act, personId, lines, code);
  const subtotal = sumOf(lines.map(({ total }) => total));
  const discount = sumOf(off);
  const [open] = await act.tx
    .update(orders)
    .set({ subtotal, discount, total: subtotal - discount, promoId: promo?.id ?? null })
    .where(and(eq(orders.id, orderId), eq(orders.state, "draft")))
    .returning();
  if (!open) throw new DomainError("order-not-draft");
  for (const [at, { id, total }] of lines.entries())
    await act.tx
      .update(orderLines)
      .set({ total: total - (off[at] ?? 0) })
      .where(eq(orderLines.id, id));
  return open;
}

export async function pricedLines(read: Reader, orderId: number): Promise<(Priced & { id: number })[]> {
  const rows = await read
    .select({ line: orderLines, categoryId: products.categoryId })
    .from(orderLines)
    .innerJoin(products, eq(products.id, orderLines.productId))
    .where(eq(orderLines.orderId, orderId))
    .orderBy(asc(orderLines.id));
  return rows.map(({ line, categoryId }) => ({
    id: line.id,
    productId: line.productId,
    categoryId,
    total: line.price * line.quantity,
  }));
}

export async function promoOf(read: Reader, { promoId }: Order): Promise<Promo | undefined> {
  if (promoId === null) return undefined;
  const [promo] = await read.select().from(promos).where(eq(promos.id, promoId));
  return promo;
}

const LEAST_ADDRESS = 10;
const LONGEST_ADDRESS = 500;

/** An address as it is written on a parcel; throws address-too-short or -too-long. */
export function postalAddress(typed: string): string {
  const address = typed.trim();
  if (address.length < LEAST_ADDRESS || !/\p{L}/u.test(address)) throw new DomainError("address-too-short");
  return proveLength(address);
}

/** What the buyer wants to say about it. */
export const orderNotes = (typed: string): string => proveLength(typed.trim());

function proveLength(words: string): string {
  if (words.length > LONGEST_ADDRESS) throw new DomainError("address-too-long", { most: LONGEST_ADDRESS });
  return words;
}

/** Where the goods go, and what the buyer wants to say about it; throws order-not-draft. */
export async function address(
  act: Act,
  by: { id: number },
  orderId: number,
  to: { address: string; notes: string | null },
): Promise<Order> {
  const [order] = await act.tx
    .update(orders)
    .set(to)
    .where(and(eq(orders.id, orderId), eq(orders.personId, by.id), eq(orders.state, "draft")))
    .returning();
  if (!order) throw new DomainError("order-not-draft");
  return order;
}

/** Drafts that nobody has confirmed for so long are nobody's history. Gives how many it has looked at. */
export async function forgetDrafts({ tx }: Pick<Act, "tx">, before: Date, most: number): Promise<number> {
  const old = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.state, "draft"), lt(orders.createdAt, before)))
    .limit(most);
  if (old.length === 0) return 0;
  const stillDrafts = and(
    inArray(
      orders.id,
      old.map(({ id }) => id),
    ),
    eq(orders.state, "draft"),
  );
  // Takes hold of them first: one that is confirmed at this moment keeps its lines.
  const held = await tx
    .update(orders)
    .set({ state: "draft" })
    .where(stillDrafts)
    .returning({ id: orders.id });
  const ids = held.map(({ id }) => id);
  await tx.delete(orderLines).where(inArray(orderLines.orderId, ids));
  await tx.delete(orders).where(inArray(orders.id, ids));
  return old.length;
}
