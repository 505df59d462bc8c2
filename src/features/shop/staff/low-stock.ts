import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { hole, statement } from "../../../db/statement.ts";
import { numberSetting } from "../../../settings/settings.ts";
import type { Act } from "../../../turn/act.ts";
import type { OrderLine, Product } from "../order.ts";
import { orderLines, orders, products } from "../schema.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** For staff: something is running out, and then once more that it has. */
    "stock-low": Low;
  }
}

/** Units or copies left at which staff are told, besides when there are none; 0: only then. */
export const lowStock = numberSetting({ key: "low-stock", fallback: 3, least: 0, most: 100_000 });

export interface Low {
  product: Product;
  left: number;
}

const ifLow = statement((read: Reader) =>
  read
    .select()
    .from(products)
    .where(
      and(
        eq(products.id, hole("product")),
        lte(products.free, hole("threshold")),
        isNull(products.retiredAt),
      ),
    ),
);

/**
 * The products that came down to the threshold by this very order, or to nothing. What other orders keep for now counts as still
 * there: they may come to nothing, and when they are paid it is their turn to be the one that crosses it.
 */
export async function crossed(act: Act, lines: OrderLine[]): Promise<Low[]> {
  const threshold = act.settings.get(lowStock);
  const found: Low[] = [];
  for (const id of new Set(lines.map(({ productId }) => productId))) {
    const [product] = await ifLow(act.tx, { product: id, threshold });
    if (!product) continue;
    const left = (product.free ?? 0) + (await kept(act.tx, product.id));
    const bought = lines.reduce(
      (sum, { productId, quantity }) => sum + (productId === product.id ? quantity : 0),
      0,
    );
    const hasBecomeLow = left <= threshold && left + bought > threshold;
    if (hasBecomeLow || left === 0) found.push({ product, left });
  }
  return found;
}

const keptOf = statement((read: Reader) =>
  read
    .select({ count: sql<number>`coalesce(sum(${orderLines.quantity}), 0)`.mapWith(Number) })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    // The sum keeps SQLite from walking through all that was ever sold of it: few orders wait at a time.
    .where(and(eq(orders.state, "awaiting"), eq(sql`${orderLines.productId} + 0`, hole("product")))),
);

/** How many of it orders keep that are not paid yet. */
async function kept(read: Reader, product: number): Promise<number> {
  const [row] = await keptOf(read, { product });
  return row?.count ?? 0;
}
