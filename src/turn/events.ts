import { inArray, lt } from "drizzle-orm";
import type { Act } from "./act.ts";
import { events } from "./schema.ts";

/** All that is counted: a closed list, so that figures know what there is. */
export type EventName =
  | "person.met"
  | "person.seen"
  | "student.registered"
  | "receipt.sent"
  | "payment.settled"
  | "payment.refunding"
  | "subscription.renewed"
  | "tier.changed"
  | "person.banned";

/** What is kept of a piece of news for the figures: no names, no words of people. */
export interface Event {
  name: EventName;
  personId?: number | undefined;
  /** What it is about, such as `product:7`. */
  subject?: string | undefined;
  details?: Record<string, string | number> | undefined;
}

/** In the turn that makes it happen: what came to nothing is not counted. */
export async function keep(act: Act, happened: Event[]): Promise<void> {
  if (happened.length === 0) return;
  await act.tx.insert(events).values(
    happened.map(({ name, personId = null, subject = null, details = {} }) => ({
      ...{ at: act.now, name, personId, subject, details },
    })),
  );
}

/** Forgets at most `most` that are older. Gives how many. */
export async function forgetEvents({ tx }: Act, before: Date, most: number): Promise<number> {
  const old = tx
    .select({ id: events.id })
    .from(events)
    .where(lt(events.at, before))
    .orderBy(events.at)
    .limit(most);
  const gone = await tx.delete(events).where(inArray(events.id, old)).returning({ id: events.id });
  return gone.length;
}
