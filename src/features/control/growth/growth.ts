import { and, countDistinct, eq, gte, lt, min } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { dayBegins } from "../../../lib/days.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { general } from "../../../settings/general.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import type { EventName } from "../../../turn/events.ts";
import { events } from "../../../turn/schema.ts";

export const WINDOWS = [7, 30, 90] as const;
export type Window = (typeof WINDOWS)[number];

/** What is counted, each person once. */
export const COUNTED = ["person.met", "person.seen", "student.registered", "payment.settled"] as const;
export type Counted = (typeof COUNTED)[number];

/** How many people in the days of the window, and in as many before. */
export interface Growth {
  counts: Record<Counted, { now: number; before: number }>;
  /** Since when anything is counted; nothing while nothing has happened. */
  since: Date | undefined;
  /** Whether all of the days before were counted too, so that both may be compared. */
  isWhole: boolean;
}

/** Who came, was here, registered and paid. At most a minute old. */
export async function growth(act: Act, by: Human, days: Window): Promise<Growth> {
  allow(by, "analytics.read");
  const { tx, now, cache, settings } = act;
  const zone = settings.get(general.timeZone);
  const [from, before] = [dayBegins(now, zone, days - 1), dayBegins(now, zone, 2 * days - 1)];
  return cache.get(`control.growth.${days}`, MINUTE, async () => {
    const [first] = await tx.select({ since: min(events.at) }).from(events);
    const since = first?.since ?? undefined;
    const pairs = COUNTED.map(async (name) => {
      const both = { now: await people(tx, name, from), before: await people(tx, name, before, from) };
      return [name, both] as const;
    });
    return {
      // Safe: there is one pair for each name.
      counts: Object.fromEntries(await Promise.all(pairs)) as Growth["counts"],
      since,
      isWhole: since !== undefined && since < before,
    };
  });
}

async function people(read: Reader, name: EventName, from: Date, until?: Date): Promise<number> {
  const { at, personId } = events;
  const [row] = await read
    .select({ count: countDistinct(personId) })
    .from(events)
    .where(and(eq(events.name, name), gte(at, from), until && lt(at, until)));
  return Number(row?.count ?? 0);
}
