import { and, desc, eq, exists, isNull, lt, max, sql } from "drizzle-orm";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { categoryById } from "./categories.ts";
import type { Product } from "./order.ts";
import { swapPlaces } from "./positions.ts";
import { holdProduct } from "./products.ts";
import { categories, products } from "./schema.ts";

/** Puts a product at the end of another category; false where it stands already. Throws category-gone and product-retired. */
export async function move(act: Act, by: Human, id: number, categoryId: number): Promise<boolean> {
  allow(by, "catalogue.change");
  const category = act.tx
    .select({ id: categories.id })
    .from(categories)
    .where(and(eq(categories.id, categoryId), isNull(categories.retiredAt)));
  const last = act.tx
    .select({ position: max(products.position) })
    .from(products)
    .where(eq(products.categoryId, categoryId));
  const before = await holdProduct(act.tx, id);
  const to = await categoryById(act.tx, by, categoryId);
  // Where it stands already it keeps its place.
  if (before.categoryId === categoryId) return false;
  const [row] = await act.tx
    .update(products)
    .set({ categoryId, position: sql`coalesce((${last}), 0) + 1`, updatedAt: act.now })
    .where(and(eq(products.id, id), exists(category)))
    .returning({ id: products.id });
  if (!row) throw new DomainError("category-gone");
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
export async function raise(act: Act, by: Human, { id, categoryId, position }: Product): Promise<boolean> {
  allow(by, "catalogue.change");
  const [above] = await act.tx
    .select()
    .from(products)
    .where(
      and(eq(products.categoryId, categoryId), isNull(products.retiredAt), lt(products.position, position)),
    )
    .orderBy(desc(products.position))
    .limit(1);
  if (!above) return false;
  await swapPlaces(act.tx, products, { id, position }, above);
  await record(act, by, "product.changed", { subject: `product:${id}`, what: ["position"] });
  return true;
}
