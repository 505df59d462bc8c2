import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import type { Order, OrderLine } from "./order.ts";
import { orderLines, orders, products, type StoredFile, units } from "./schema.ts";
import { GIVEN } from "./states.ts";
import { areUnits } from "./stock.ts";

/** What a line has given to its buyer: texts and files. Credits, passes and parcels are none. */
export interface Goods {
  line: OrderLine;
  contents: string[];
  files: StoredFile[];
}

/** Whether what is in it was given, and not taken back. */
export const isGiven = ({ state }: Pick<Order, "state">): boolean => GIVEN.includes(state);

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

/**
 * The goods of a paid order, as far as there is something to see, to be shown to its buyer and to nobody else; of an order
 * that is not paid, none.
 */
export async function goodsOf(read: Reader, order: Order, lines: OrderLine[]): Promise<Goods[]> {
  if (!isGiven(order)) return [];
  const goods: Goods[] = [];
  for (const line of lines) {
    if (line.kind !== "digital" || line.takenBackAt) continue;
    const parts = [
      ...(await soldUnits(read, { line: line.id })),
      ...(await endless(read, { product: line.productId })),
    ];
    const contents = parts.flatMap(({ content }) => content ?? []);
    const files = parts.flatMap(({ file }) => file ?? []);
    if (contents.length + files.length > 0) goods.push({ line, contents, files });
  }
  return goods;
}

/** Something that a buyer has, and that is the same for all who buy it: another one would give them nothing. */
export interface Had {
  orderId: number;
  productId: number;
  name: OrderLine["name"];
  boughtAt: Date;
}

const had = statement((read: Reader) =>
  read
    .select({
      ...{ orderId: orders.id, productId: products.id },
      ...{ name: products.name, boughtAt: orders.createdAt },
    })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .innerJoin(products, eq(products.id, orderLines.productId))
    .where(
      and(
        eq(orders.personId, hole("person")),
        inArray(orders.state, GIVEN),
        // The sum keeps SQLite from walking through all that was ever sold of it: a person has few orders.
        eq(sql`${orderLines.productId} + 0`, hole("product")),
        isNull(orderLines.takenBackAt),
        eq(products.kind, "digital"),
        eq(products.stock, "unlimited"),
        or(isNotNull(products.content), isNotNull(products.file)),
      ),
    )
    .orderBy(desc(orders.id))
    .limit(1),
);

/** What of these products somebody has already. Keys, vouchers and credits can be bought again and again. */
export async function hadAlready(read: Reader, by: { id: number }, productIds: number[]): Promise<Had[]> {
  const found: Had[] = [];
  for (const product of new Set(productIds)) found.push(...(await had(read, { person: by.id, product })));
  return found;
}

const isSame = statement((read: Reader) =>
  read
    .select({ id: products.id })
    .from(products)
    .where(
      and(eq(products.id, hole("product")), eq(products.kind, "digital"), eq(products.stock, "unlimited")),
    ),
);

/** What is asked for more than once, though the buyer gets the same once, however often they pay for it. */
export async function moreThanOne(read: Reader, lines: OrderLine[]): Promise<OrderLine[]> {
  const found: OrderLine[] = [];
  for (const line of lines.filter(({ quantity }) => quantity > 1))
    if ((await isSame(read, { product: line.productId })).length > 0) found.push(line);
  return found;
}
