import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import type { Payment } from "../core/payments.ts";
import type { Refund } from "../core/refunds.ts";
import { payments, refunds } from "../core/schema.ts";
import { type Payer, payerOf } from "./payers.ts";

/** Money that is on its way back, or all that ever went back. */
export const BACK_LISTS = ["asked", "all"] as const;

/** A refund of the list, with what it is of and how Telegram calls whoever gets it. */
export type GoingBack = Refund & { payment: Payment; payer: string | null };

export interface RefundCard extends GoingBack {
  to: Payer | undefined;
  asker: Payer | undefined;
}

/** Literal, so that both databases see that the partial index holds just these rows. */
const isAsked = sql`${refunds.state} = 'asked'`;

/** One page of what goes back, newest first. */
export function goingBack(read: Reader, by: Human, { filter, ...place }: Wanted): Promise<Page<GoingBack>> {
  allow(by, "payments.read");
  const listed = filter === "all" ? undefined : isAsked;
  return pageOf<GoingBack>(
    {
      read: (where, direction, limit) =>
        refundsWhere(read, and(listed, where), newestFirst(refunds.id).order(direction), limit),
      at: newestFirst(refunds.id).at,
    },
    placeOf(place),
  );
}

async function refundsWhere(read: Reader, where: SQL | undefined, order: SQL, limit: number) {
  const rows = await read
    .select({ refund: refunds, payment: payments, payer: people.telegramName })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .leftJoin(people, eq(people.id, payments.personId))
    .where(where)
    .orderBy(order)
    .limit(limit);
  return rows.map(({ refund, ...of }): GoingBack => ({ ...refund, ...of }));
}

/** Throws cashier-refund-unknown. */
export async function refundCard(read: Reader, by: Human, id: number): Promise<RefundCard> {
  allow(by, "payments.read");
  const [row] = await refundsWhere(read, eq(refunds.id, id), desc(refunds.id), 1);
  if (!row) throw new DomainError("cashier-refund-unknown");
  return {
    ...row,
    to: await payerOf(read, row.payment.personId),
    asker: row.askedBy === null ? undefined : await payerOf(read, row.askedBy),
  };
}
