import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { unindexed } from "../../../db/unindexed.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import type { Payment } from "../core/payments.ts";
import { payments } from "../core/schema.ts";
import { LIVE, PAID, type PaymentState } from "../core/states.ts";
import { payersIn } from "./payers.ts";

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

/** One page of payments, newest first; of those whose numbers are sought. */
export function history(
  read: Reader,
  by: Human,
  { filter, sought, ...place }: Wanted,
): Promise<Page<Listed>> {
  allow(by, "payments.read");
  const states = STATES[WHICH.find((each) => each === filter) ?? "all"];
  const persons = payersIn(sought);
  return pageOf<Listed>(
    {
      // One walk along the index for each state costs the same in any school; an IN would sort all of them. Of a few
      // payers it goes along what is theirs.
      async read(where, direction, limit) {
        const walks = states.map((state) => inState(read, { state, persons, where, direction, limit }));
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
  persons: number[] | undefined;
  where: SQL | undefined;
  direction: "on" | "back";
  limit: number;
}

async function inState(read: Reader, { state, persons, where, direction, limit }: Walk): Promise<Listed[]> {
  const rows = await read
    .select({ payment: payments, payer: people.telegramName })
    .from(payments)
    .leftJoin(people, eq(people.id, payments.personId))
    .where(
      and(
        state && (persons ? eq(unindexed(payments.state), state) : eq(payments.state, state)),
        persons && inArray(payments.personId, persons),
        where,
      ),
    )
    .orderBy(newestFirst(payments.id).order(direction))
    .limit(limit);
  return rows.map(({ payment, payer }) => ({ ...payment, payer }));
}
