import { and, eq, gte, isNull, sql } from "drizzle-orm";
import type { Reader } from "../../../../db/db.ts";
import { dayBegins } from "../../../../lib/days.ts";
import { MINUTE } from "../../../../lib/durations.ts";
import { general } from "../../../../settings/general.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import type { Product } from "../../order.ts";
import { orderLines, orders, products } from "../../schema.ts";

export type Shown = Pick<
  Product,
  "id" | "name" | "free" | "stock" | "ratings" | "stars" | "sold" | "currency" | "isOn"
>;

/**
 * How a product has done in the last days; `revenue` is what its units were sold for, in minor units of its currency now.
 * What the school has earned stands in the ledger: a refund in part is of no product.
 */
export interface Performance {
  product: Shown;
  sold: number;
  revenue: number;
}

interface Sold {
  productId: number;
  currency: string;
  sold: number;
  revenue: number;
}

/** Adding up a month of sales is worth remembering for a while. */
const FRESH_MS = MINUTE;

export type Ranking = "sold" | "revenue";

/**
 * Every product that is not retired, the best first, by what was paid for it in the last days and not taken back. Sales
 * of a currency that it is not priced in any more count as sold, not as revenue. At most a minute old.
 */
export async function performance(
  { tx, cache, now, settings }: Pick<Act, "tx" | "cache" | "now" | "settings">,
  by: Human,
  { days, ranking }: { days: number; ranking: Ranking },
): Promise<Performance[]> {
  allow(by, "revenue.read");
  const since = dayBegins(now, settings.get(general.timeZone), days - 1);
  const sold = await cache.get(`shop.performance.${days}`, FRESH_MS, () => soldSince(tx, since));
  const { id, name, free, stock, ratings, stars, sold: everSold, currency, isOn } = products;
  const listed = await tx
    .select({ id, name, free, stock, ratings, stars, sold: everSold, currency, isOn })
    .from(products)
    .where(isNull(products.retiredAt));
  const done = listed.map((product) => performanceOf(product, sold.get(product.id) ?? []));
  return done.sort((a, b) => b[ranking] - a[ranking] || b.sold - a.sold || a.product.id - b.product.id);
}

function performanceOf(product: Shown, sales: Sold[]): Performance {
  const priced = sales.filter(({ currency }) => currency === product.currency);
  return {
    product,
    sold: sales.reduce((sum, { sold }) => sum + sold, 0),
    revenue: priced.reduce((sum, { revenue }) => sum + revenue, 0),
  };
}

/** Along the index of paid orders, so that only the window is read. */
async function soldSince(read: Reader, since: Date): Promise<Map<number, Sold[]>> {
  const rows = await read
    .select({
      productId: orderLines.productId,
      currency: orders.currency,
      sold: sql<number>`sum(${orderLines.quantity})`,
      revenue: sql<number>`sum(${orderLines.total})`,
    })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(and(gte(orders.paidAt, since), isNull(orderLines.takenBackAt)))
    // The currency first: else SQLite would go through every line there ever was, in the order of the products.
    .groupBy(orders.currency, orderLines.productId);
  return Map.groupBy(
    rows.map((row) => ({ ...row, sold: Number(row.sold), revenue: Number(row.revenue) })),
    ({ productId }) => productId,
  );
}
