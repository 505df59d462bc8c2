import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement, statements } from "../../db/statement.ts";
import { DomainError, NotTheirs } from "../../lib/errors.ts";
import type { Money } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import type { Payment } from "../payments/core/payments.ts";
import type { RefundOf } from "../payments/core/refunds-of.ts";
import { orderLines, orders, type products } from "./schema.ts";
import { before } from "./states.ts";

export type Order = typeof orders.$inferSelect;
export type OrderLine = typeof orderLines.$inferSelect;
export type Product = typeof products.$inferSelect;

/** What a payment for it is for, as the payment says it. */
export const subjectOf = (orderId: number) => `order:${orderId}`;

/** The order that a payment is for, if it is for one. */
export const orderIdOf = (subject: string): number | undefined => {
  const [, id] = /^order:(\d+)$/.exec(subject) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** The number of the order that a payment makes by itself, so that it is found from there. */
export const numberAfter = ({ number }: { number: string }): string => `A${number.slice(1)}`;

/** The number of the payment that has made an order, where one has. */
export const numberBefore = ({ number }: { number: string }): string => `P${number.slice(1)}`;

declare module "../../turn/notices.ts" {
  interface Notices {
    /**
     * Its time was over before it was paid: what was kept for it is free again, and what came for it is the buyer's. Of
     * what they may have sent in the way of `byHand` nobody knows yet, as after it was called off.
     */
    "order-expired": { order: Order; came?: Money; byHand?: string };
    /** Staff have ended what nobody had paid, or what somebody may have paid whose receipt they have still to look at. */
    "order-called-off": { order: Order; wasLookedAt?: boolean; byHand?: string };
    /** What goes by post is on its way. */
    "order-sent": { order: Order; lines: OrderLine[] };
    /** Its money goes back, so what was bought with it is taken back. */
    "order-taken-back": { order: Order; of?: RefundOf; lines?: Pick<OrderLine, "kind">[] };
    /** For staff: somebody has to take it to the post. Where it goes is looked at on its own. */
    "order-to-post": { order: Order; lines: OrderLine[] };
  }
  interface Drawings {
    /** Thanks, and what was bought; everything in it is given but what goes by post. */
    "order-paid": { order: Order; lines: OrderLine[]; payment?: Payment };
  }
}

/** What is written down with each move. */
const NOTES = {
  awaiting: { confirmedAt: hole("now"), expiresAt: hole("expiresAt") },
  paid: { paidAt: hole("now"), expiresAt: null },
  fulfilled: { sentAt: hole("sentAt"), endedAt: hole("now") },
  refunded: { endedAt: hole("now") },
  cancelled: { endedAt: hole("now"), expiresAt: null },
};

const moving = statements((tx: Tx, to: keyof typeof NOTES) =>
  tx
    .update(orders)
    .set({ ...NOTES[to], state: to })
    .where(and(eq(orders.id, hole("order")), inArray(orders.state, before(to))))
    .returning(),
);

/** Whether something in it goes by post. */
export const needsAddress = (lines: Pick<OrderLine, "kind">[]): boolean =>
  lines.some(({ kind }) => kind === "physical");

/** While staff look at a payment for it, nothing runs out, and whoever paid now would pay twice. */
export const isLookedAt = ({ state, expiresAt }: Pick<Order, "state" | "expiresAt">): boolean =>
  state === "awaiting" && !expiresAt;

type Move = [
  act: Pick<Act, "tx" | "now">,
  orderId: number,
  to: keyof typeof NOTES,
  notes?: Partial<Pick<Order, "expiresAt" | "sentAt">>,
];

/** The one way in which an order changes its state: from where the table of moves allows it. Throws order-elsewhere. */
export const move = (...what: Move): Promise<Order> => moved("order-elsewhere", ...what);

/** The same for staff, whose own purchases it is not among. Throws desk-faster. */
export const moveByStaff = (...what: Move): Promise<Order> => moved("desk-faster", ...what);

async function moved(
  otherwise: "order-elsewhere" | "desk-faster",
  ...[{ tx, now }, orderId, to, { expiresAt = null, sentAt = null } = {}]: Move
): Promise<Order> {
  const [order] = await moving(tx, to, { order: orderId, now, expiresAt, sentAt });
  if (!order) throw new DomainError(otherwise);
  return order;
}

const byId = statement((read: Reader) =>
  read
    .select()
    .from(orders)
    .where(eq(orders.id, hole("order"))),
);

export async function orderById(read: Reader, orderId: number): Promise<Order | undefined> {
  const [order] = await byId(read, { order: orderId });
  return order;
}

const own = statement((read: Reader) =>
  read
    .select()
    .from(orders)
    .where(and(eq(orders.id, hole("order")), eq(orders.personId, hole("person")))),
);

/** An order of this very person; nobody else's is found. */
export async function ownOrder(read: Reader, by: { id: number }, orderId: number): Promise<Order> {
  const [order] = await own(read, { order: orderId, person: by.id });
  if (order) return order;
  const Why = (await orderById(read, orderId)) ? NotTheirs : DomainError;
  throw new Why("order-unknown");
}

const lines = statement((read: Reader) =>
  read
    .select()
    .from(orderLines)
    .where(eq(orderLines.orderId, hole("order")))
    .orderBy(asc(orderLines.id)),
);

export const linesOf = (read: Reader, orderId: number): Promise<OrderLine[]> =>
  lines(read, { order: orderId });
