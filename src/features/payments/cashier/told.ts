import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, numberIn, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { heardEvents, payments } from "../core/schema.ts";
import type { Verdict } from "../ways/line.ts";
import type { Told } from "./card.ts";

const { id, verdict, at } = heardEvents;

/** What a provider has told, without what it sent; `number` is that of the payment. */
export type ToldOf = Told & { number: string };

/** One page of what was told of the payment `of`, newest first. */
export function toldPage(read: Reader, by: Human, { of, ...place }: Wanted): Promise<Page<ToldOf>> {
  allow(by, "payments.raw");
  return pageOf<ToldOf>(
    {
      async read(where, direction, limit) {
        const rows = await read
          .select({ id, verdict, at, number: payments.number })
          .from(heardEvents)
          .innerJoin(payments, eq(payments.id, heardEvents.paymentId))
          .where(and(eq(heardEvents.paymentId, numberIn(of) ?? 0), where))
          .orderBy(newestFirst(id).order(direction))
          .limit(limit);
        // Safe: `keep` is the only writer.
        return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict }));
      },
      at: newestFirst(id).at,
    },
    placeOf(place),
  );
}

export type Raw = typeof heardEvents.$inferSelect;

/** What a provider sent, to the letter; it may hold personal data. Throws cashier-payment-unknown. */
export async function rawOf(read: Reader, by: Human, eventId: number): Promise<Raw> {
  allow(by, "payments.raw");
  const [event] = await read.select().from(heardEvents).where(eq(id, eventId));
  if (!event) throw new DomainError("cashier-payment-unknown");
  return event;
}

/** Looking at it is written down. */
export async function rawLookedAt(act: Act, by: Human, event: Raw): Promise<void> {
  allow(by, "payments.raw");
  await record(act, by, "payment.raw-viewed", { subject: `event:${event.id}` });
}
