import { and, asc, desc, eq, gt, lt, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "../../../db/columns.ts";
import type { Reader } from "../../../db/db.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import type { Payment } from "../core/payments.ts";
import { payments, refunds } from "../core/schema.ts";
import { LIVE, PAID, type PaymentState } from "../core/states.ts";

/** What staff look at; `refunds` are payments of which money is on its way back. */
export const WHICH = ["all", "waiting", "settled", "failed", "refunds"] as const;
export type Which = (typeof WHICH)[number];

/** Where a page begins: behind (older than) or before (newer than) that row; 0 or nothing: with the newest. */
export interface From {
  olderThan?: number | undefined;
  newerThan?: number | undefined;
}

export interface Page<Row> {
  rows: Row[];
  hasNewer: boolean;
  hasOlder: boolean;
}

/** A payment of the list, and what the list is in the order of. */
export interface Listed {
  place: number;
  payment: Payment;
}

export const PAGE_SIZE = 8;
const STATES: Partial<Record<Which, PaymentState[]>> = { waiting: LIVE, settled: PAID, failed: ["failed"] };

/** One page of payments, newest first; of one person when they are named. */
export async function history(
  read: Reader,
  by: Human,
  { which, person }: { which: Which; person?: number | undefined },
  from: From = {},
): Promise<Page<Listed>> {
  allow(by, "payments.read");
  if (which === "refunds") return pageOf(await goingBack(read, from), from);
  const states = person ? [undefined] : (STATES[which] ?? [undefined]);
  // One walk along the index for each state costs the same in any school; an IN would sort all of them.
  const found = await Promise.all(states.map((state) => inState(read, { state, person }, from)));
  const rows = found.flat().sort(from.newerThan ? (a, b) => a.id - b.id : (a, b) => b.id - a.id);
  return pageOf(
    rows.map((payment) => ({ place: payment.id, payment })),
    from,
  );
}

const inState = (
  read: Reader,
  { state, person }: { state: PaymentState | undefined; person: number | undefined },
  from: From,
): Promise<Payment[]> =>
  read
    .select()
    .from(payments)
    .where(
      and(
        state && eq(payments.state, state),
        person ? eq(payments.personId, person) : undefined,
        beyond(payments.id, from),
      ),
    )
    .orderBy(inOrder(payments.id, from))
    .limit(PAGE_SIZE + 1);

/** Literal, so that both databases see that the partial index holds just these rows. */
const isAsked = sql`${refunds.state} = 'asked'`;

const goingBack = (read: Reader, from: From): Promise<Listed[]> =>
  read
    .select({ place: refunds.id, payment: payments })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(and(isAsked, beyond(refunds.id, from)))
    .orderBy(inOrder(refunds.id, from))
    .limit(PAGE_SIZE + 1);

export const beyond = (id: AnyColumn, { olderThan, newerThan }: From): SQL | undefined =>
  and(olderThan ? lt(id, olderThan) : undefined, newerThan ? gt(id, newerThan) : undefined);

export const inOrder = (id: AnyColumn, { newerThan }: From) => (newerThan ? asc(id) : desc(id));

/** Of the rows in the order that they were asked for in, one more than fits when there are more. */
export function pageOf<Row>(found: Row[], { olderThan, newerThan }: From): Page<Row> {
  const more = found.length > PAGE_SIZE;
  const rows = found.slice(0, PAGE_SIZE);
  return newerThan
    ? { rows: rows.reverse(), hasNewer: more, hasOlder: true }
    : { rows, hasNewer: Boolean(olderThan), hasOlder: more };
}
