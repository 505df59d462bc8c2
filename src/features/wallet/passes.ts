import { and, asc, desc, eq, gt, isNull, max, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, holes, statement } from "../../db/statement.ts";
import { DAY } from "../../lib/durations.ts";
import type { Act } from "../../turn/act.ts";
import { people } from "../people/schema.ts";
import { passes } from "./schema.ts";

const valid = (personId: number, now: Date) =>
  and(eq(passes.personId, personId), isNull(passes.revokedAt), gt(passes.endsAt, now));

const lastEnd = statement((read: Reader) =>
  read
    .select({ until: max(passes.endsAt) })
    .from(passes)
    .where(
      and(eq(passes.personId, hole("personId")), isNull(passes.revokedAt), gt(passes.endsAt, hole("now"))),
    ),
);

/** Until when messages cost nothing; nothing when there is no pass. */
export async function passUntil(read: Reader, personId: number, now: Date): Promise<Date | undefined> {
  const [row] = await lastEnd(read, { personId, now: now.getTime() });
  return row?.until ?? undefined;
}

/** The pass that ends last, from its beginning to its end; nothing when there is none. */
export async function lastPass(
  read: Reader,
  personId: number,
  now: Date,
): Promise<{ startsAt: Date; endsAt: Date } | undefined> {
  const [row] = await read
    .select({ startsAt: passes.startsAt, endsAt: passes.endsAt })
    .from(passes)
    .where(valid(personId, now))
    .orderBy(desc(passes.endsAt))
    .limit(1);
  return row;
}

/** Passes of one person change one after the other, for each begins where another ends. */
const inLine = statement((tx: Tx) =>
  tx
    .update(people)
    .set({ seenAt: sql`${people.seenAt}` })
    .where(eq(people.id, hole("personId"))),
);

const insert = statement((tx: Tx) =>
  tx
    .insert(passes)
    .values(holes("source", "personId", "startsAt", "endsAt"))
    .onConflictDoNothing()
    .returning({ endsAt: passes.endsAt }),
);

/** Gives a pass, once per source; it begins where the last one ends. Tells until when it is valid. */
export async function givePass(
  act: Act,
  personId: number,
  { source, days }: { source: string; days: number },
): Promise<Date | undefined> {
  await inLine(act.tx, { personId });
  const startsAt = (await passUntil(act.tx, personId, act.now)) ?? act.now;
  const endsAt = new Date(startsAt.getTime() + days * DAY);
  const [row] = await insert(act.tx, { source, personId, startsAt, endsAt });
  return row?.endsAt;
}

/** Takes a pass back: what was left of it is gone, and later ones begin earlier. False when it was taken back before. */
export async function revokePass(act: Act, source: string): Promise<boolean> {
  const [revoked] = await act.tx
    .update(passes)
    .set({ revokedAt: act.now })
    .where(and(eq(passes.source, source), isNull(passes.revokedAt)))
    .returning();
  if (!revoked) return false;
  await inLine(act.tx, revoked);
  const from = Math.max(revoked.startsAt.getTime(), act.now.getTime());
  const gap = Math.max(0, revoked.endsAt.getTime() - from);
  const later = await act.tx
    .select()
    .from(passes)
    .where(and(valid(revoked.personId, act.now), gt(passes.startsAt, revoked.startsAt)))
    .orderBy(asc(passes.startsAt));
  for (const { id, startsAt, endsAt } of later)
    await act.tx
      .update(passes)
      .set({ startsAt: new Date(startsAt.getTime() - gap), endsAt: new Date(endsAt.getTime() - gap) })
      .where(eq(passes.id, id));
  return true;
}
