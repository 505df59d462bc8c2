import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "../../../../db/db.ts";
import { unindexed } from "../../../../db/unindexed.ts";
import type { Wanted } from "../../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../../desk/paging.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { neat, tidy } from "../../../../lib/fold.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { payersIn } from "../../../payments/cashier/payers.ts";
import { isDisputed } from "../../../payments/core/disputes.ts";
import type { Payment } from "../../../payments/core/payments.ts";
import type { Pending } from "../../../payments/receipts/open.ts";
import { record } from "../../../people/audit.ts";
import { people } from "../../../people/schema.ts";
import { receiptsFor } from "../../keeping.ts";
import { linesOf, moveByStaff, type Order, type OrderLine } from "../../order.ts";
import { paymentsOf } from "../../order-payments.ts";
import { orders } from "../../schema.ts";
import type { OrderState } from "../../states.ts";

/** The lists that orders stand in. */
export const FILTERS = ["awaiting", "paid", "fulfilled", "refunded", "ended", "all"] as const;
export type Filter = (typeof FILTERS)[number];
export const isFilter = (text: string): text is Filter => FILTERS.some((filter) => filter === text);

const STATES: Record<Filter, OrderState[]> = {
  awaiting: ["awaiting"],
  paid: ["paid"],
  fulfilled: ["fulfilled"],
  refunded: ["refunded"],
  ended: ["cancelled", "expired"],
  all: ["awaiting", "paid", "fulfilled", "refunded", "cancelled", "expired"],
};

/** The list that an order stands in; a draft, which stands in none, comes next into the first. */
export const filterOf = (state: OrderState): Filter =>
  FILTERS.find((filter) => STATES[filter].includes(state)) ?? "awaiting";

/** What a row of the list shows; nothing sealed. */
export type OrderRow = Pick<Order, "id" | "number" | "state" | "total" | "currency" | "createdAt"> & {
  /** As Telegram calls them. */
  buyer: string;
};

/** Paid, and still to be sent by somebody. */
export const countToSend = (read: Reader): Promise<number> => read.$count(orders, eq(orders.state, "paid"));

/** A page of the orders in these states, newest first; of those buyers who are sought. */
export function listOrders(
  read: Reader,
  by: Human,
  { filter: claimed, sought, ...place }: Wanted,
): Promise<Page<OrderRow>> {
  allow(by, "orders.read");
  const filter = FILTERS.find((each) => each === claimed) ?? "awaiting";
  const buyers = payersIn(sought);
  return pageOf<OrderRow>(
    {
      async read(where, direction, limit) {
        const all = STATES[filter].map((state) => rowsIn(read, state, { buyers, where, direction, limit }));
        const found = (await Promise.all(all)).flat();
        return found.sort((a, b) => (direction === "on" ? b.id - a.id : a.id - b.id)).slice(0, limit);
      },
      at: newestFirst(orders.id).at,
    },
    placeOf(place),
  );
}

interface Walk {
  buyers: number[] | undefined;
  where: SQL | undefined;
  direction: "on" | "back";
  limit: number;
}

/** Each state is read along its own index, unless only a few buyers are sought: then along theirs. */
function rowsIn(
  read: Reader,
  state: OrderState,
  { buyers, where, direction, limit }: Walk,
): Promise<OrderRow[]> {
  const { id, number, total, currency, createdAt } = orders;
  return read
    .select({ id, number, state: orders.state, total, currency, createdAt, buyer: people.telegramName })
    .from(orders)
    .innerJoin(people, eq(people.id, orders.personId))
    .where(
      buyers
        ? and(eq(unindexed(orders.state), state), inArray(orders.personId, buyers), where)
        : and(eq(orders.state, state), where),
    )
    .orderBy(newestFirst(id).order(direction))
    .limit(limit);
}

/** The order with this number, as people type one: capitals or not, digits of any script, in groups; nothing when there is none. */
export async function orderNumbered(read: Reader, by: Human, typed: string): Promise<number | undefined> {
  allow(by, "orders.read");
  const number = tidy(typed).replaceAll(/[\s#-]/g, "");
  const [row] = await read
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.number, number.toUpperCase()));
  return row?.id;
}

export interface OrderCard {
  order: Order;
  lines: OrderLine[];
  buyer: { telegramId: number; name: string };
  payments: (Payment & { isDisputed: boolean })[];
  /** Receipts for it that nobody has decided on. */
  receipts: Pending[];
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
  const payments = [];
  for (const payment of await paymentsOf(read, order))
    payments.push({ ...payment, isDisputed: await isDisputed(read, payment) });
  return { order, buyer, lines: await linesOf(read, id), payments, receipts: await receiptsFor(read, id) };
}

/** Where the goods of an order go. */
export interface Destination {
  number: string;
  address: string;
  notes: string | null;
}

/** Looking at personal data is written down. Throws order-admin-no-address. */
export async function addressFor(act: Act, by: Human, id: number): Promise<Destination> {
  allow(by, "orders.read");
  const [row] = await act.tx
    .select({ number: orders.number, address: orders.address, notes: orders.notes })
    .from(orders)
    .where(eq(orders.id, id));
  if (!row?.address) throw new DomainError("order-admin-no-address");
  await record(act, by, "order.address-viewed", { subject: `order:${id}` });
  return { number: row.number, address: row.address, notes: row.notes };
}

/** No post has longer ones. */
const LONGEST_TRACKING = 60;

/** The number that the post gave, as it was typed. Throws tracking-too-long. */
export function trackingFrom(typed: string): string {
  const number = neat(typed);
  if (number.length > LONGEST_TRACKING)
    throw new DomainError("tracking-too-long", { most: LONGEST_TRACKING });
  return number;
}

/**
 * What had to go by post is on its way, under a number of the post or none. Throws desk-faster unless it was paid and
 * not sent yet.
 */
export async function markSent(
  act: Act,
  by: Human,
  id: number,
  tracking: string | null = null,
): Promise<Order> {
  allow(by, "orders.change");
  const moved = await moveByStaff(act, id, "fulfilled", { sentAt: act.now });
  if (tracking !== null) await act.tx.update(orders).set({ tracking }).where(eq(orders.id, id));
  const order = { ...moved, tracking };
  await record(act, by, "order.sent", { subject: `order:${id}` });
  await act.tell(order.personId, "order-sent", { order, lines: await linesOf(act.tx, id) });
  return order;
}
