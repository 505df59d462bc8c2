import { and, asc, eq, gte, inArray, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { type orderLines, products, units } from "./schema.ts";

type Line = typeof orderLines.$inferSelect;

/**
 * Units in one state. It is written into the query: were it bound, SQLite would plan anew each time, for it cannot know
 * whether the index of the free ones holds them.
 */
export const areUnits = (state: (typeof units.$inferSelect)["state"]) =>
  eq(units.state, sql.raw(`'${state}'`));

const takeOff = statement((tx: Tx) =>
  tx
    .update(products)
    .set({ free: sql`${products.free} - ${hole("quantity")}` })
    .where(
      and(eq(products.id, hole("product")), isNotNull(products.free), gte(products.free, hole("quantity"))),
    )
    .returning({ stock: products.stock }),
);

/** Keeps what an order needs until it ends, or refuses: `out-of-stock` with what is left. */
export async function reserve(tx: Tx, line: Line): Promise<void> {
  const { productId: product, quantity } = line;
  const [taken] = await takeOff(tx, { product, quantity });
  if (taken?.stock === "units") return pick(tx, line);
  if (!taken) await refuseUnlessEndless(tx, line);
}

const pickNext = statement((tx: Tx) => {
  const next = tx
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.productId, hole("product")), areUnits("free")))
    .orderBy(asc(units.id))
    .limit(hole("quantity"));
  return tx
    .update(units)
    .set({ state: "reserved", lineId: hole("line") })
    .where(and(inArray(units.id, next), areUnits("free")))
    .returning({ id: units.id });
});

/** The product's row is ours until the commit, so nobody else takes the units that it counted. */
async function pick(tx: Tx, { id: line, productId: product, quantity, name }: Line): Promise<void> {
  const picked = await pickNext(tx, { line, product, quantity });
  if (picked.length !== quantity) throw new DomainError("out-of-stock", { name, left: picked.length });
}

async function refuseUnlessEndless(tx: Tx, { productId, name }: Line): Promise<void> {
  const [product] = await tx.select({ free: products.free }).from(products).where(eq(products.id, productId));
  if (product?.free === null) return;
  throw new DomainError("out-of-stock", { name, left: product?.free ?? 0 });
}

/** Throws `out-of-stock` when there is less of it than that, as far as one can tell before it is kept. */
export function refuseShort({ name, free }: typeof products.$inferSelect, quantity: number): void {
  if (free !== null && free < quantity)
    throw new DomainError("out-of-stock", { name, left: Math.max(0, free) });
}

/** Always in the order of the products, so that two carts never wait for each other. */
export const inOrder = <L extends Pick<Line, "productId">>(lines: L[]): L[] =>
  [...lines].sort((a, b) => a.productId - b.productId);

/** Gives back what was kept for an order that came to nothing. */
export async function release(tx: Tx, lines: Line[]): Promise<void> {
  for (const { id, productId, quantity } of inOrder(lines)) {
    await tx
      .update(units)
      .set({ state: "free", lineId: null })
      .where(and(eq(units.lineId, id), eq(units.state, "reserved")));
    await putBack(tx, productId, quantity);
  }
}

/** Copies or units that can be sold again. */
export const putBack = async (tx: Tx, productId: number, quantity: number): Promise<void> =>
  void (await tx
    .update(products)
    .set({ free: sql`${products.free} + ${quantity}` })
    .where(and(eq(products.id, productId), isNotNull(products.free))));

const sellUnits = statement((tx: Tx) =>
  tx
    .update(units)
    .set({ state: "sold" })
    .where(and(eq(units.lineId, hole("line")), areUnits("reserved"))),
);

const countSold = statement((tx: Tx) =>
  tx
    .update(products)
    .set({ sold: sql`${products.sold} + ${hole("quantity")}` })
    .where(eq(products.id, hole("product"))),
);

/** What was kept is sold. */
export async function sell({ tx }: Act, lines: Line[]): Promise<void> {
  for (const { id: line, productId: product, quantity } of inOrder(lines)) {
    await sellUnits(tx, { line });
    await countSold(tx, { product, quantity });
  }
}
