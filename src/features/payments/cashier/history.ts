import { and, eq, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, numberIn, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import type { Payment } from "../core/payments.ts";
import { payments } from "../core/schema.ts";
import { LIVE, PAID, type PaymentState } from "../core/states.ts";

/** What staff look at. */
export const WHICH = ["all", "waiting", "settled", "failed"] as const;
export type Which = (typeof WHICH)[number];

/** A payment of the list, with how Telegram calls whoever pays. */
export type Listed = Payment & { payer: string | null };

const STATES: Record<Which, readonly (PaymentState | undefined)[]> = {
  all: [undefined],
  waiting: LIVE,
  settled: PAID,
  failed: ["failed"],
};

/** One page of payments, newest first; of the one person whose number is sought. */
export function history(
  read: Reader,
  by: Human,
  { filter, sought, ...place }: Wanted,
): Promise<Page<Listed>> {
  allow(by, "payments.read");
  const states = STATES[WHICH.find((each) => each === filter) ?? "all"];
  const person = numberIn(sought);
  return pageOf<Listed>(
    {
      // One walk along the index for each state costs the same in any school; an IN would sort all of them.
      async read(where, direction, limit) {
        const walks = states.map((state) => inState(read, { state, person, where, direction, limit }));
        const found = (await Promise.all(walks)).flat();
        return found.sort((a, b) => (direction === "on" ? b.id - a.id : a.id - b.id)).slice(0, limit);
      },
      at: newestFirst(payments.id).at,
    },
    placeOf(place),
  );
}

interface Walk {
  state: PaymentState | undefined;
  person: number | undefined;
  where: SQL | undefined;
  direction: "on" | "back";
  limit: number;
}

async function inState(read: Reader, { state, person, where, direction, limit }: Walk): Promise<Listed[]> {
  const rows = await read
    .select({ payment: payments, payer: people.telegramName })
    .from(payments)
    .leftJoin(people, eq(people.id, payments.personId))
    .where(
      and(
        state && eq(payments.state, state),
        person === undefined ? undefined : eq(payments.personId, person),
        where,
      ),
    )
    .orderBy(newestFirst(payments.id).order(direction))
    .limit(limit);
  return rows.map(({ payment, payer }) => ({ ...payment, payer }));
}
