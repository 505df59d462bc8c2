import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import type { Reader } from "../../../../db/db.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { digits } from "../../../../lib/fold.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { type Payment, paymentsFor } from "../../../payments/payments.ts";
import { record } from "../../../people/audit.ts";
import { people } from "../../../people/schema.ts";
import { linesOf, move, type Order, type OrderLine, subjectOf } from "../../order.ts";
import { orders } from "../../schema.ts";
import type { OrderState } from "../../states.ts";
import type { Filter } from "../buttons.ts";
import { type From, type Leaf, leafOf, PAGE_SIZE } from "../lists.ts";

const STATES: Record<Filter, OrderState[]> = {
  awaiting: ["awaiting"],
  paid: ["paid"],
  fulfilled: ["fulfilled"],
  refunded: ["refunded"],
  ended: ["cancelled", "expired"],
};

/** What a row of the list shows; nothing sealed. */
export type OrderRow = Pick<Order, "id" | "number" | "state" | "total" | "currency" | "createdAt">;

/** A page of the orders in these states, newest first. Each state is read along its own index. */
export async function listOrders(
  read: Reader,
  by: Human,
  filter: Filter,
  from: From,
): Promise<Leaf<OrderRow>> {
  allow(by, "orders.read");
  const { id, number, state, total, currency, createdAt } = orders;
  const towards = from.after ? asc(id) : desc(id);
  const found: OrderRow[] = [];
  for (const each of STATES[filter]) {
    const beyond = from.after ? gt(id, from.after) : from.before ? lt(id, from.before) : undefined;
    const rows = await read
      .select({ id, number, state, total, currency, createdAt })
      .from(orders)
      .where(and(eq(state, each), beyond))
      .orderBy(towards)
      .limit(PAGE_SIZE + 1);
    found.push(...rows);
  }
  found.sort((a, b) => (from.after ? a.id - b.id : b.id - a.id));
  return leafOf(found.slice(0, PAGE_SIZE + 1), from);
}

/** The order with this number, as it is shown to people: capitals or not, digits of any script. */
export async function orderNumbered(read: Reader, by: Human, typed: string): Promise<number> {
  allow(by, "orders.read");
  const [row] = await read
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.number, digits(typed).trim().toUpperCase()));
  if (!row) throw new DomainError("order-admin-not-found");
  return row.id;
}

export interface OrderCard {
  order: Order;
  lines: OrderLine[];
  buyer: { telegramId: number; name: string };
  payments: Payment[];
}

/** Everything about an order but where it goes, which is looked at on its own. */
export async function orderCard(read: Reader, by: Human, id: number): Promise<OrderCard> {
  allow(by, "orders.read");
  const [row] = await read
    .select({ order: orders, telegramId: people.telegramId, name: people.telegramName })
    .from(orders)
    .innerJoin(people, eq(people.id, orders.personId))
    .where(eq(orders.id, id));
  if (!row) throw new DomainError("order-admin-not-found");
  const { order, ...buyer } = row;
  return {
    order,
    buyer,
    lines: await linesOf(read, id),
    payments: await paymentsFor(read, subjectOf(id)),
  };
}

/** Where the goods go; looking at personal data is written down. */
export async function addressFor(act: Act, by: Human, id: number) {
  allow(by, "orders.read");
  const [row] = await act.tx
    .select({ number: orders.number, address: orders.address, notes: orders.notes })
    .from(orders)
    .where(eq(orders.id, id));
  if (!row?.address) throw new DomainError("order-admin-no-address");
  await record(act, by, "order.address-viewed", { subject: `order:${id}` });
  return { number: row.number, address: row.address, notes: row.notes };
}

/** What had to go by post is on its way. Throws order-elsewhere unless it was paid and not sent yet. */
export async function markSent(act: Act, by: Human, id: number): Promise<Order> {
  allow(by, "orders.change");
  const order = await move(act, id, "fulfilled", { sentAt: act.now, endedAt: act.now });
  await record(act, by, "order.sent", { subject: `order:${id}` });
  return order;
}
