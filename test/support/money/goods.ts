import { and, count, eq, inArray, isNotNull, sum } from "drizzle-orm";
import type { Reader } from "../../../src/db/db.ts";
import {
  grants,
  orderLines,
  orders,
  products,
  promos,
  promoUses,
  units,
} from "../../../src/features/shop/schema.ts";
import type { OrderState } from "../../../src/features/shop/states.ts";
import { ledgerEntries } from "../../../src/features/wallet/schema.ts";

/** What an order in this state has of the units that are sold once. */
const UNITS_OF: Record<OrderState, "reserved" | "sold" | "withdrawn" | "none"> = {
  draft: "none",
  awaiting: "reserved",
  paid: "sold",
  fulfilled: "sold",
  refunded: "withdrawn",
  cancelled: "none",
  expired: "none",
};
const BOUGHT: OrderState[] = ["paid", "fulfilled", "refunded"];
const HOLDS_PROMO: OrderState[] = ["awaiting", ...BOUGHT];

/** What is wrong with stock, codes and orders; nothing in a school that keeps its books. */
export async function flawsOfGoods(read: Reader): Promise<string[]> {
  return [
    ...(await ofShelves(read)),
    ...(await ofLines(read)),
    ...(await ofPrices(read)),
    ...(await ofPromos(read)),
    ...(await ofGrants(read)),
  ];
}

/** What a product counts as free is free, and what it counts as sold was bought and not taken back. */
async function ofShelves(read: Reader): Promise<string[]> {
  const free = await read
    .select({ id: units.productId, count: count() })
    .from(units)
    .where(eq(units.state, "free"))
    .groupBy(units.productId);
  const sold = await read
    .select({ id: orderLines.productId, count: sum(orderLines.quantity).mapWith(Number) })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(inArray(orders.state, ["paid", "fulfilled"]))
    .groupBy(orderLines.productId);
  const there = await read.select().from(products);
  return there.flatMap((product) => {
    const freeUnits = Number(free.find(({ id }) => id === product.id)?.count ?? 0);
    const bought = sold.find(({ id }) => id === product.id)?.count ?? 0;
    return [
      ...unless(
        product.stock !== "units" || product.free === freeUnits,
        `product ${product.id} counts ${product.free} free units of ${freeUnits}`,
      ),
      ...unless((product.free ?? 0) >= 0, `product ${product.id} has ${product.free} left`),
      ...unless(product.sold === bought, `product ${product.id} counts ${product.sold} sold of ${bought}`),
    ];
  });
}

/** A line has as many units as were ordered, in the state of its order; a free unit belongs to nobody. */
async function ofLines(read: Reader): Promise<string[]> {
  const lines = await read
    .select({ id: orderLines.id, quantity: orderLines.quantity, state: orders.state })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .innerJoin(products, and(eq(products.id, orderLines.productId), eq(products.stock, "units")));
  const owned = await read
    .select({ lineId: units.lineId, state: units.state, count: count() })
    .from(units)
    .where(isNotNull(units.lineId))
    .groupBy(units.lineId, units.state);
  const known = new Set(lines.map(({ id }) => id));
  const strays = owned.filter(({ lineId, state }) => !known.has(Number(lineId)) || state === "free");
  const wrong = lines.flatMap(({ id, quantity, state }) => {
    const has = owned.filter(({ lineId }) => lineId === id).map((row) => `${row.count} ${row.state}`);
    const should = UNITS_OF[state] === "none" ? [] : [`${quantity} ${UNITS_OF[state]}`];
    return unless(
      Bun.deepEquals(has, should),
      `line ${id} of a ${state} order has [${has}], not [${should}]`,
    );
  });
  return [...wrong, ...strays.map(({ lineId, state }) => `a ${state} unit belongs to line ${lineId}`)];
}

/** Every order that was bought has taken its price once, and no other has; its lines add up to it. */
async function ofPrices(read: Reader): Promise<string[]> {
  const all = await read.select().from(orders);
  const sums = await read
    .select({ orderId: orderLines.orderId, total: sum(orderLines.total).mapWith(Number) })
    .from(orderLines)
    .groupBy(orderLines.orderId);
  const entries = await read
    .select({ number: ledgerEntries.externalId })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.source, "order"));
  const taken = new Set(entries.map(({ number }) => number));
  return all.flatMap(({ id, number, state, total }) => {
    const pays = BOUGHT.includes(state) && total > 0;
    const lines = sums.find(({ orderId }) => orderId === id)?.total;
    return [
      ...unless(
        taken.has(number) === pays,
        `the ${state} order ${number} ${pays ? "was never charged" : "was charged"}`,
      ),
      ...unless(lines === total, `order ${number} is ${total}, its lines ${lines}`),
    ];
  });
}

/** A code counts its uses, never more than it may have, and every order that has one has used it once. */
async function ofPromos(read: Reader): Promise<string[]> {
  const uses = await read.select().from(promoUses);
  const codes = await read.select().from(promos);
  const bound = await read
    .select({ id: orders.id, promoId: orders.promoId, state: orders.state })
    .from(orders)
    .where(isNotNull(orders.promoId));
  return [
    ...codes.flatMap(({ id, code, uses: counted, most }) => {
      const rows = uses.filter(({ promoId }) => promoId === id).length;
      return [
        ...unless(counted === rows, `the code ${code} counts ${counted} uses of ${rows}`),
        ...unless(most === null || counted <= most, `the code ${code} was used ${counted} times of ${most}`),
      ];
    }),
    ...bound.flatMap(({ id, promoId, state }) => {
      const rows = uses.filter((use) => use.orderId === id && use.promoId === promoId).length;
      const should = HOLDS_PROMO.includes(state) ? 1 : 0;
      return unless(rows === should, `a ${state} order has used its code ${rows} times`);
    }),
  ];
}

/** Packs and passes are given once, and only by what was bought. */
async function ofGrants(read: Reader): Promise<string[]> {
  const lines = await read
    .select({ id: orderLines.id, kind: orderLines.kind, worth: orderLines.worth, state: orders.state })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(inArray(orderLines.kind, ["pack", "pass"]));
  const given = await read.select({ lineId: grants.lineId, back: grants.takenBackAt }).from(grants);
  return lines.flatMap(({ id, state, worth }) => {
    const rows = given.filter(({ lineId }) => lineId === id);
    const should = BOUGHT.includes(state) && worth !== null ? 1 : 0;
    return [
      ...unless(rows.length === should, `line ${id} of a ${state} order has given ${rows.length} times`),
      ...unless(
        rows.every(({ back }) => (back !== null) === (state === "refunded")),
        `line ${id} of a ${state} order was taken back wrongly`,
      ),
    ];
  });
}

export const unless = (isRight: boolean, flaw: string): string[] => (isRight ? [] : [flaw]);
