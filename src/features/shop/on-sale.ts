import { eq } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Product } from "./order.ts";
import { categories, products } from "./schema.ts";

export interface Wanted {
  productId: number;
  quantity: number;
}

interface OnSale {
  product: Product;
  quantity: number;
}

/** That can be bought at once. */
export const MOST_OF_ONE = 100;

const withCategory = statement((read: Reader) =>
  read
    .select({ product: products, category: categories })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(eq(products.id, hole("product"))),
);

/** What can be bought now, or `product-gone` for what cannot: a cart is bought whole or not at all. */
export async function productsOnSale(read: Reader, wanted: Wanted[]): Promise<OnSale[]> {
  const found: OnSale[] = [];
  for (const { productId, quantity } of wanted) {
    const [row] = await withCategory(read, { product: productId });
    if (!row) throw new DomainError("product-not-there");
    if (!isOnSale(row)) throw new DomainError("product-gone", { name: row.product.name });
    if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > MOST_OF_ONE)
      throw new DomainError("quantity-out-of-range", { most: MOST_OF_ONE });
    found.push({ product: row.product, quantity });
  }
  return found;
}

export const isOnSale = (row: { product: Product; category: typeof categories.$inferSelect }): boolean =>
  row.product.isOn && !row.product.retiredAt && row.category.isOn && !row.category.retiredAt;
