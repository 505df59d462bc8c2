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

/** What somebody can buy, as soon as there is one of it. */
export const isOnSale = (row: { product: Product; category: typeof categories.$inferSelect }): boolean =>
  row.product.isOn &&
  !row.product.retiredAt &&
  !isHollow(row.product) &&
  row.category.isOn &&
  !row.category.retiredAt;

/** All who buy it would get the same, and there is nothing yet that they would get. */
export const isHollow = ({ kind, stock, content, file }: Product): boolean =>
  kind === "digital" && stock === "unlimited" && content === null && file === null;
