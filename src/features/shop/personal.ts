import { and, eq, inArray } from "drizzle-orm";
import type { Personal } from "../../hooks.ts";
import { DomainError } from "../../lib/errors.ts";
import { cartLines, orderLines, orders, promoUses, reviews } from "./schema.ts";

/** What somebody chose, bought and said of it. Orders stay, of nobody. */
export const personal: Personal = {
  async export(read, personId) {
    const bought = await read.select().from(orders).where(eq(orders.personId, personId));
    const ids = read.select({ id: orders.id }).from(orders).where(eq(orders.personId, personId));
    return {
      cart: await read.select().from(cartLines).where(eq(cartLines.personId, personId)),
      orders: bought,
      lines: await read.select().from(orderLines).where(inArray(orderLines.orderId, ids)),
      promos: await read.select().from(promoUses).where(eq(promoUses.personId, personId)),
      reviews: await read.select().from(reviews).where(eq(reviews.personId, personId)),
    };
  },

  async mayGo({ tx }, personId) {
    const inState = (state: "awaiting" | "paid") =>
      tx.$count(orders, and(eq(orders.personId, personId), eq(orders.state, state)));
    if ((await inState("awaiting")) > 0) throw new DomainError("forget-order");
    if ((await inState("paid")) > 0) throw new DomainError("forget-parcel");
  },

  async erase({ tx }, personId) {
    await tx.delete(cartLines).where(eq(cartLines.personId, personId));
    await tx
      .update(orders)
      .set({ address: null, notes: null, tracking: null })
      .where(eq(orders.personId, personId));
    await tx.update(reviews).set({ words: null }).where(eq(reviews.personId, personId));
  },
};
