import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { type Order, type OrderLine, productsIn } from "./order.ts";
import { orderLines, products, type StoredFile, units } from "./schema.ts";

/** What a line has given to its buyer: texts and files. Credits, passes and parcels are none. */
export interface Goods {
  line: OrderLine;
  contents: string[];
  files: StoredFile[];
}

/** Whether what is in it was given, and not taken back. */
export const isGiven = ({ state }: Pick<Order, "state">): boolean =>
  state === "paid" || state === "fulfilled";

const soldUnits = statement((read: Reader) => {
  const lines = read
    .select({ id: orderLines.id })
    .from(orderLines)
    .where(eq(orderLines.orderId, hole("order")));
  return read
    .select()
    .from(units)
    .where(and(inArray(units.lineId, lines), eq(units.state, "sold")))
    .orderBy(asc(units.id));
});

const endless = statement((read: Reader) =>
  read
    .select({ id: products.id, content: products.content, file: products.file })
    .from(products)
    .where(and(inArray(products.id, productsIn(read)), eq(products.stock, "unlimited"))),
);

/** The goods of a paid order, to be shown to its buyer and to nobody else; of an order that is not paid, none. */
export async function goodsOf(read: Reader, order: Order, lines: OrderLine[]): Promise<Goods[]> {
  if (!isGiven(order)) return [];
  const given = lines.filter(({ kind, takenBackAt }) => kind === "digital" && !takenBackAt);
  if (given.length === 0) return [];
  const sold = await soldUnits(read, { order: order.id });
  const shared = await endless(read, { order: order.id });
  return given.map((line) => {
    const product = shared.find(({ id }) => id === line.productId);
    const parts = [...sold.filter(({ lineId }) => lineId === line.id), ...(product ? [product] : [])];
    return {
      line,
      contents: parts.flatMap(({ content }) => content ?? []),
      files: parts.flatMap(({ file }) => file ?? []),
    };
  });
}
