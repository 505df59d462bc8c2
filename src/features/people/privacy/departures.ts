import { eq, inArray, lt } from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { blindIndex } from "../../../lib/crypto.ts";
import type { Act } from "../../../turn/act.ts";
import { departures, people } from "../schema.ts";

/** It hangs on the first encryption key, and cannot be computed anew: nobody knows the account any more. */
const markOf = (telegramId: number): string => blindIndex(String(telegramId), "departures.mark");

export async function markGone(tx: Tx, telegramId: number, at: Date): Promise<void> {
  await tx
    .insert(departures)
    .values({ mark: markOf(telegramId), at })
    .onConflictDoUpdate({ target: departures.mark, set: { at } });
}

/** Whether somebody who is new was here before, and was forgotten not long ago. */
export async function wasForgotten(read: Reader, personId: number): Promise<boolean> {
  const [person] = await read
    .select({ telegramId: people.telegramId })
    .from(people)
    .where(eq(people.id, personId));
  return (
    person !== undefined &&
    (await read.$count(departures, eq(departures.mark, markOf(person.telegramId)))) > 0
  );
}

/** How long whoever comes back is not welcomed as a newcomer is. */
export const GONE_DAYS = 365;

export async function forgetDepartures({ tx }: Act, before: Date, most: number): Promise<number> {
  const old = tx
    .select({ mark: departures.mark })
    .from(departures)
    .where(lt(departures.at, before))
    .limit(most);
  const gone = await tx
    .delete(departures)
    .where(inArray(departures.mark, old))
    .returning({ mark: departures.mark });
  return gone.length;
}
