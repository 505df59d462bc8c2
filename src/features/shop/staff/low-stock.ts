import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { numberSetting } from "../../../settings/settings.ts";
import type { Act } from "../../../turn/act.ts";
import type { OrderLine, Product } from "../order.ts";
import { orderLines, orders, products } from "../schema.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** For staff, once: something is running out. */
    "stock-low": Low;
  }
}

/** Units or copies left at which staff are told; 0: only when there are none. */
export const lowStock = numberSetting({ key: "low-stock", fallback: 3, least: 0, most: 100_000 });

export interface Low {
  product: Product;
  left: number;
}

/**
 * The products that came down to the threshold by this very order. What other orders keep for now counts as still
 * there: they may come to nothing, and when they are paid it is their turn to be the one that crosses it.
 */
export async function crossed(act: Act, lines: OrderLine[]): Promise<Low[]> {
  const threshold = act.settings.get(lowStock);
  const low = await act.tx
    .select()
    .from(products)
    .where(
      and(
        inArray(
          products.id,
          lines.map(({ productId }) => productId),
        ),
        lte(products.free, threshold),
        isNull(products.retiredAt),
      ),
    );
  const found: Low[] = [];
  for (const product of low) {
    const left = (product.free ?? 0) + (await kept(act.tx, product.id));
    const bought = lines.reduce(
      (sum, { productId, quantity }) => sum + (productId === product.id ? quantity : 0),
      0,
    );
    if (left <= threshold && left + bought > threshold) found.push({ product, left });
  }
  return found;
}

/** How many of it orders keep that are not paid yet. */
async function kept(read: Reader, productId: number): Promise<number> {
  const [row] = await read
    .select({ count: sql<number>`coalesce(sum(${orderLines.quantity}), 0)` })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    // The sum keeps SQLite from walking through all that was ever sold of it: few orders wait at a time.
    .where(and(eq(orders.state, "awaiting"), eq(sql`${orderLines.productId} + 0`, productId)));
  return Number(row?.count ?? 0);
}
