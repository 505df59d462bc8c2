import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import type { Order, OrderLine } from "./order.ts";
import { products, type StoredFile, units } from "./schema.ts";
import { areUnits } from "./stock.ts";

/** What a line has given to its buyer: texts and files. Credits, passes and parcels are none. */
export interface Goods {
  line: OrderLine;
  contents: string[];
  files: StoredFile[];
}

/** Whether what is in it was given, and not taken back. */
export const isGiven = ({ state }: Pick<Order, "state">): boolean =>
  state === "paid" || state === "fulfilled";

const soldUnits = statement((read: Reader) =>
  read
    .select()
    .from(units)
    .where(and(eq(units.lineId, hole("line")), areUnits("sold")))
    .orderBy(asc(units.id)),
);

const endless = statement((read: Reader) =>
  read
    .select({ content: products.content, file: products.file })
    .from(products)
    .where(and(eq(products.id, hole("product")), eq(products.stock, "unlimited"))),
);

/** The goods of a paid order, to be shown to its buyer and to nobody else; of an order that is not paid, none. */
export async function goodsOf(read: Reader, order: Order, lines: OrderLine[]): Promise<Goods[]> {
  if (!isGiven(order)) return [];
  const goods: Goods[] = [];
  for (const line of lines) {
    if (line.kind !== "digital" || line.takenBackAt) continue;
    const parts = [
      ...(await soldUnits(read, { line: line.id })),
      ...(await endless(read, { product: line.productId })),
    ];
    goods.push({
      line,
      contents: parts.flatMap(({ content }) => content ?? []),
      files: parts.flatMap(({ file }) => file ?? []),
    });
  }
  return goods;
}
