import { and, asc, desc, eq, gt, isNull, lte } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import type { Flag } from "../core/flags.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import { flags } from "../core/schema.ts";
import { isReturnable } from "../core/stray-back.ts";
import { entryOf, type Whereabouts, whereabouts } from "../core/strays.ts";
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

/** With how Telegram calls whose money it is, where that is known. */
export type Flagged = Flag & { payer: string | null };

/** One page of what nobody has closed, newest first. */
export function flagged(read: Reader, by: Human, wanted: Wanted): Promise<Page<Flagged>> {
  allow(by, "payments.read");
  return pageOf<Flagged>(
    {
      async read(where, direction, limit) {
        const rows = await read
          .select({ flag: flags, payer: people.telegramName })
          .from(flags)
          .leftJoin(people, eq(people.id, flags.personId))
          .where(and(isNull(flags.closedAt), where))
          .orderBy(direction === "on" ? desc(flags.id) : asc(flags.id))
          .limit(limit);
        return rows.map(({ flag, payer }) => ({ ...flag, payer }));
      },
      at: async (id, side) => (side === "from" ? lte(flags.id, id) : gt(flags.id, id)),
    },
    placeOf(wanted),
  );
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
