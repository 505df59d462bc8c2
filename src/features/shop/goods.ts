import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Order, OrderLine } from "./order.ts";
import { products, type StoredFile, units } from "./schema.ts";

/** What a line has given to its buyer: texts and files. Credits, passes and parcels are none. */
export interface Goods {
  line: OrderLine;
  contents: string[];
  files: StoredFile[];
}

/** Whether what is in it was given, and not taken back. */
export const isGiven = ({ state }: Pick<Order, "state">): boolean =>
  state === "paid" || state === "fulfilled";

/** The goods of a paid order, to be shown to its buyer and to nobody else; of an order that is not paid, none. */
export async function goodsOf(read: Reader, order: Order, lines: OrderLine[]): Promise<Goods[]> {
  if (!isGiven(order)) return [];
  const given = lines.filter(({ kind, takenBackAt }) => kind === "digital" && !takenBackAt);
  if (given.length === 0) return [];
  const sold = await read
    .select()
    .from(units)
    .where(
      and(
        inArray(
          units.lineId,
          given.map(({ id }) => id),
        ),
        eq(units.state, "sold"),
      ),
    )
    .orderBy(asc(units.id));
  const shared = await read
    .select({ id: products.id, stock: products.stock, content: products.content, file: products.file })
    .from(products)
    .where(
      inArray(
        products.id,
        given.map(({ productId }) => productId),
      ),
    );
  return given.map((line) => {
    const product = shared.find(({ id, stock }) => id === line.productId && stock === "unlimited");
    const parts = [...sold.filter(({ lineId }) => lineId === line.id), ...(product ? [product] : [])];
    return {
      line,
      contents: parts.flatMap(({ content }) => content ?? []),
      files: parts.flatMap(({ file }) => file ?? []),
    };
  });
}
