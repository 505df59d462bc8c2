import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Wanted } from "../../desk/desk.ts";
import { numberIn, type Page, pageOf, placeOf } from "../../desk/paging.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Words } from "../../texts/words.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import type { Product } from "./order.ts";
import { along, beyond } from "./positions.ts";
import { categories, products } from "./schema.ts";

/** A product, with the name of the category that it stands in. */
export type Shelved = Product & { category: Words };

/** The products of a category in their order, hidden ones too. */
export function listProducts(read: Reader, by: Human, { of, ...place }: Wanted): Promise<Page<Product>> {
  allow(by, "catalogue.change");
  const isThere = and(isNull(products.retiredAt), eq(products.categoryId, numberIn(of) ?? 0));
  return pageOf<Product>(
    {
      read: (where, direction, limit) =>
        read
          .select()
          .from(products)
          .where(and(isThere, where))
          .orderBy(...along(products, direction))
          .limit(limit),
      async at(id, side) {
        // Of what stands in another category by now, nobody knows where it stood here.
        const isHere = and(eq(products.id, id), eq(products.categoryId, numberIn(of) ?? 0));
        const [row] = await read.select().from(products).where(isHere);
        return row && beyond(products, row, side);
      },
    },
    placeOf(place),
  );
}

/** A product for staff, or `product-retired`. */
export async function productById(read: Reader, by: Human, id: number): Promise<Shelved> {
  allow(by, "catalogue.change");
  const [row] = await read
    .select({ product: products, category: categories.name })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(and(eq(products.id, id), isNull(products.retiredAt)));
  if (!row) throw new DomainError("product-retired");
  return { ...row.product, category: row.category };
}
