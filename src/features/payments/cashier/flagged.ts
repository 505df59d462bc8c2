import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import type { Flag } from "../core/flags.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import { flags } from "../core/schema.ts";
import { isReturnable } from "../core/stray-back.ts";
import { entryOf, type Whereabouts, whereabouts } from "../core/strays.ts";
import { beyond, type From, inOrder, PAGE_SIZE, type Page, pageOf } from "./history.ts";
import { type Payer, payerOf } from "./payers.ts";

export interface FlagCard {
  flag: Flag;
  payment: Payment | undefined;
  payer: Payer | undefined;
  where: Whereabouts;
  /** It came without a payment of its own, and is still where it was put. */
  isStray: boolean;
  /** Its provider gives just this charge back when asked. */
  isReturnable: boolean;
}

/** One page of what nobody has closed, newest first. */
export async function flagged(read: Reader, by: Human, from: From = {}): Promise<Page<Flag>> {
  allow(by, "payments.read");
  const rows = await read
    .select()
    .from(flags)
    .where(and(isNull(flags.closedAt), beyond(flags.id, from)))
    .orderBy(inOrder(flags.id, from))
    .limit(PAGE_SIZE + 1);
  return pageOf(rows, from);
}

export const countFlags = (read: Reader): Promise<number> => read.$count(flags, isNull(flags.closedAt));

/** Throws cashier-flag-unknown. */
export async function flagCard(read: Reader, by: Human, id: number): Promise<FlagCard> {
  allow(by, "payments.read");
  const [flag] = await read.select().from(flags).where(eq(flags.id, id));
  if (!flag) throw new DomainError("cashier-flag-unknown");
  return {
    flag,
    payment: flag.paymentId === null ? undefined : await paymentById(read, flag.paymentId),
    payer: flag.personId === null ? undefined : await payerOf(read, flag.personId),
    where: await whereabouts(read, flag),
    isStray: (await entryOf(read, flag)) !== undefined,
    isReturnable: isReturnable(flag),
  };
}
