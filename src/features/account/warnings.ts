import { lte } from "drizzle-orm";
import { DAY } from "../../lib/durations.ts";
import type { Act } from "../../turn/act.ts";
import { passUntil } from "../wallet/passes.ts";
import { creditWarnings } from "./schema.ts";
import { onboarding } from "./settings.ts";
import { glance } from "./standing.ts";

const AT_MOST_EVERY_MS = DAY;

/** Credits were used: who has few left hears of it, at most once a day. */
export async function warnIfLow(
  act: Act,
  { personId, left }: { personId: number; left: number },
): Promise<void> {
  if (!(await mayWarn(act, { personId, left }))) return;
  const { pack } = await glance(act, { id: personId });
  await act.tell(personId, "credits-low", { left, pack });
}

/** Whether to tell somebody now that few credits are left: at most once a day, and not while a pass makes them needless. */
async function mayWarn(
  { tx, now, settings }: Act,
  { personId, left }: { personId: number; left: number },
): Promise<boolean> {
  if (left > settings.get(onboarding.lowCredits)) return false;
  if (await passUntil(tx, personId, now)) return false;
  const rows = await tx
    .insert(creditWarnings)
    .values({ personId, warnedAt: now })
    .onConflictDoUpdate({
      target: creditWarnings.personId,
      set: { warnedAt: now },
      setWhere: lte(creditWarnings.warnedAt, new Date(now.getTime() - AT_MOST_EVERY_MS)),
    })
    .returning({ personId: creditWarnings.personId });
  return rows.length > 0;
}
