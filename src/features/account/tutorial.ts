import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { assertOn } from "../../settings/parts.ts";
import type { Act } from "../../turn/act.ts";
import { giveCredits } from "../wallet/credits.ts";
import { tutorials } from "./schema.ts";
import { onboarding } from "./settings.ts";

/** What credits are for, how to buy and pay, and where one's goods and help are. */
export const STEPS = 3;

type Somebody = { id: number };

const byPerson = statement((read: Reader) =>
  read
    .select()
    .from(tutorials)
    .where(eq(tutorials.personId, hole("person"))),
);

/** Where somebody's tour goes on; nothing when it is over, or not wanted. */
export async function openStep(read: Reader, by: Somebody): Promise<number | undefined> {
  const [row] = await byPerson(read, { person: by.id });
  if (!row) return 1;
  return row.completedAt || row.declinedAt ? undefined : row.step;
}

/** Whether somebody has skipped the tour: it is not offered again, and waits where they find it. */
export async function hasSkipped(read: Reader, by: Somebody): Promise<boolean> {
  const [row] = await byPerson(read, { person: by.id });
  return row !== undefined && row.declinedAt !== null && row.completedAt === null;
}

/** Somebody looks at a step. Whoever has declined may still change their mind. */
export async function reach({ tx }: Act, by: Somebody, step: number): Promise<void> {
  await tx
    .insert(tutorials)
    .values({ personId: by.id, step })
    .onConflictDoUpdate({
      target: tutorials.personId,
      set: { step },
      setWhere: isNull(tutorials.completedAt),
    });
}

/** At the end of the tour. Tells how many credits that was worth: nothing before the last step, or a second time. */
export async function complete(act: Act, by: Somebody): Promise<number> {
  assertOn(act, onboarding.tour);
  const [done] = await act.tx
    .update(tutorials)
    .set({ completedAt: act.now })
    .where(and(eq(tutorials.personId, by.id), eq(tutorials.step, STEPS), isNull(tutorials.completedAt)))
    .returning({ personId: tutorials.personId });
  if (!done) return 0;
  const bonus = act.settings.get(onboarding.tutorialBonus);
  const why = { kind: "tutorial", source: "tutorial", externalId: String(by.id) };
  return (await giveCredits(act, by.id, bonus, why)) ? bonus : 0;
}

/** Somebody who was shown around before: it is not offered, and worth nothing. */
export async function seenAround({ tx, now }: Act, by: Somebody): Promise<void> {
  await tx.insert(tutorials).values({ personId: by.id, step: STEPS, completedAt: now }).onConflictDoNothing();
}

/** Somebody finds the way alone. */
export async function decline({ tx, now }: Act, by: Somebody): Promise<void> {
  await tx
    .insert(tutorials)
    .values({ personId: by.id, step: 1, declinedAt: now })
    .onConflictDoUpdate({
      target: tutorials.personId,
      set: { declinedAt: now },
      setWhere: isNull(tutorials.completedAt),
    });
}
