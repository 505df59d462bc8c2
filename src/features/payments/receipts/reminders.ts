import { and, isNull, lte, or } from "drizzle-orm";
import { HOUR } from "../../../lib/durations.ts";
import type { Act } from "../../../turn/act.ts";
import { firstWith } from "../../people/colleagues.ts";
import { paying } from "../core/settings.ts";
import { isPending } from "./receipts.ts";
import { receipts } from "./schema.ts";

/** Receipts that nobody has decided on for too long. */
export interface Overdue {
  count: number;
  oldest: Date;
}

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** For staff: these have waited for too long. */
    "receipts-waiting": Overdue;
    /** For the owner, or who decides in their place: even that did not help. */
    "receipts-still-waiting": Overdue;
  }
}

/** Staff are reminded of what waits for too long, and the owner hears when even that did not help. */
export async function remind(act: Act): Promise<void> {
  const reminder = await takeReminders(act);
  if (reminder) await act.tellStaff({ right: "receipts.decide", group: true }, "receipts-waiting", reminder);
  const owner = await firstWith(act, "receipts.decide");
  // Where nobody can be told yet, it is told later.
  const escalation = owner && (await takeEscalations(act));
  if (escalation) await act.tell(owner.id, "receipts-still-waiting", escalation);
}

const hoursAgo = (now: Date, hours: number) => new Date(now.getTime() - hours * HOUR);

/** Those that staff are to be reminded of now: each once, and once the owner knows of it, again every day. */
async function takeReminders({ tx, now, settings }: Act): Promise<Overdue | undefined> {
  const since = hoursAgo(now, settings.get(paying.remindHours));
  const yesterday = hoursAgo(now, 24);
  const isFirst = and(isNull(receipts.remindedAt), lte(receipts.sentAt, since));
  const isAgain = and(lte(receipts.escalatedAt, yesterday), lte(receipts.remindedAt, yesterday));
  const rows = await tx
    .update(receipts)
    .set({ remindedAt: now })
    .where(and(isPending, or(isFirst, isAgain)))
    .returning({ sentAt: receipts.sentAt });
  return overdue(rows);
}

/** Those that the owner is to hear of now; each once. */
async function takeEscalations({ tx, now, settings }: Act): Promise<Overdue | undefined> {
  const since = hoursAgo(now, settings.get(paying.escalateHours));
  const rows = await tx
    .update(receipts)
    .set({ escalatedAt: now })
    .where(and(isPending, isNull(receipts.escalatedAt), lte(receipts.sentAt, since)))
    .returning({ sentAt: receipts.sentAt });
  return overdue(rows);
}

function overdue(rows: { sentAt: Date }[]): Overdue | undefined {
  if (rows.length === 0) return undefined;
  return { count: rows.length, oldest: new Date(Math.min(...rows.map(({ sentAt }) => sentAt.getTime()))) };
}
