import { and, eq, isNull, max, sql } from "drizzle-orm";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { holdCategory } from "./categories.ts";
import type { Product } from "./order.ts";
import { raiseIn } from "./positions.ts";
import { holdProduct } from "./products.ts";
import { categories, products } from "./schema.ts";

/** Puts a product at the end of another category; false where it stands already. Throws category-gone and product-retired. */
export async function move(act: Act, by: Human, id: number, categoryId: number): Promise<boolean> {
  allow(by, "catalogue.change");
  const last = act.tx
    .select({ position: max(products.position) })
    .from(products)
    .where(eq(products.categoryId, categoryId));
  const before = await holdProduct(act.tx, id);
  // Whoever else puts something into it at the same time waits, and finds another place.
  const to = await holdCategory(act.tx, categoryId);
  // Where it stands already it keeps its place.
  if (before.categoryId === categoryId) return false;
  await act.tx
    .update(products)
    .set({ categoryId, position: sql`coalesce((${last}), 0) + 1`, updatedAt: act.now })
    .where(eq(products.id, id));
  const [from] = await act.tx
    .select({ name: categories.name })
    .from(categories)
    .where(eq(categories.id, before.categoryId));
  await record(act, by, "product.changed", {
    subject: `product:${id}`,
    what: ["categoryId"],
    changes: { category: [from?.name ?? null, to.name] },
  });
  return true;
}

/**
 * Moves a product before the one that stands above it in its category; false for the first, which stays where it is.
 * Throws desk-faster when either of them has been moved meanwhile.
 */
export async function raise(act: Act, by: Human, product: Product): Promise<boolean> {
  allow(by, "catalogue.change");
  const shelf = and(eq(products.categoryId, product.categoryId), isNull(products.retiredAt));
  const position = await raiseIn(act.tx, products, product, shelf);
  if (!position) return false;
  const what = { what: ["position"], changes: { position } };
  await record(act, by, "product.changed", { subject: `product:${product.id}`, ...what });
  return true;
}
