import { asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Words } from "../../../texts/words.ts";
import { orderLines, orders } from "../../shop/schema.ts";
import type { Line } from "./history.ts";

/** What an order was for: the name of its first thing, and how many others were in it. */
export interface Bought {
  name: Words;
  others: number;
}

/** Lines of purchases, with what was bought. */
export async function withNames(read: Reader, lines: Line[]): Promise<Line[]> {
  const numbers = lines.filter(isPurchase).map(({ externalId }) => externalId);
  if (numbers.length === 0) return lines;
  const rows = await read
    .select({ number: orders.number, name: orderLines.name })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(inArray(orders.number, numbers))
    .orderBy(asc(orderLines.id));
  return lines.map((line) => {
    if (!isPurchase(line)) return line;
    const [first, ...others] = rows.filter(({ number }) => number === line.externalId);
    return first ? { ...line, bought: { name: first.name, others: others.length } } : line;
  });
}

const isPurchase = ({ kind, source }: Line): boolean => kind === "purchase" && source === "order";
