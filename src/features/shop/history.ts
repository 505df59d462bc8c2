import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { newestFirst, type Page, type Place, pageOf } from "../../desk/paging.ts";
import type { Order, OrderLine } from "./order.ts";
import { orderLines, orders } from "./schema.ts";

/** An order in a list, with what is in it. */
export type Purchase = Order & { lines: OrderLine[] };

/** One page of somebody's own orders, newest first. What was never confirmed is no order. */
export async function purchases(read: Reader, by: { id: number }, place: Place): Promise<Page<Purchase>> {
  const page = await pageOf<Order>(
    {
      read: (where, direction, limit) =>
        read
          .select()
          .from(orders)
          .where(and(eq(orders.personId, by.id), ne(orders.state, "draft"), where))
          .orderBy(newestFirst(orders.id).order(direction))
          .limit(limit),
      at: newestFirst(orders.id).at,
    },
    place,
  );
  const lines = await linesOfAll(
    read,
    page.rows.map(({ id }) => id),
  );
  return {
    ...page,
    rows: page.rows.map((order) => ({
      ...order,
      lines: lines.filter(({ orderId }) => orderId === order.id),
    })),
  };
}

const linesOfAll = async (read: Reader, ids: number[]): Promise<OrderLine[]> =>
  ids.length === 0
    ? []
    : read.select().from(orderLines).where(inArray(orderLines.orderId, ids)).orderBy(asc(orderLines.id));

/** The order that somebody is putting together, if there is one. */
export async function newestDraft(read: Reader, by: { id: number }): Promise<Order | undefined> {
  const [order] = await read
    .select()
    .from(orders)
    .where(and(eq(orders.personId, by.id), eq(orders.state, "draft")))
    .orderBy(desc(orders.id))
    .limit(1);
  return order;
}
