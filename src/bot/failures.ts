import type { TelegramUpdate } from "@gramio/types";
import { and, count, desc, eq, inArray, isNull, lt } from "drizzle-orm";
import type { Db, Reader, Tx } from "../db/db.ts";
import { errorId } from "../lib/crypto.ts";
import { log } from "../lib/log.ts";
import { intakeMeters } from "../lib/meters.ts";
import { redact } from "../lib/redact.ts";
import { storable } from "../lib/storable.ts";
import type { Reheard } from "../turn/outside.ts";
import { markHeard } from "./heard.ts";
import type { Accept } from "./intake.ts";
import { failedUpdates } from "./schema.ts";

const logger = log("failures");

/** Stores an update whose turn broke, under an id that the person is told and staff can look up; in place of `former`. */
export async function contain(
  tx: Tx,
  update: TelegramUpdate,
  error: unknown,
  now: Date,
  former?: string,
): Promise<string> {
  await markHeard(tx, update, now);
  if (former !== undefined) await takeFailure(tx, former, now);
  const id = errorId();
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await tx.insert(failedUpdates).values({
    errorId: id,
    updateId: update.update_id,
    body: JSON.stringify(update),
    // It quotes whatever a query was given.
    error: redact(storable(told)),
    failedAt: now,
  });
  intakeMeters.errors.inc({ type: error instanceof Error ? error.name : "unknown" });
  logger.error("a turn broke", { errorId: id, updateId: update.update_id, error });
  return id;
}

export interface Failure {
  errorId: string;
  updateId: number;
  error: string;
  failedAt: Date;
}

/** The newest failures that were not replayed yet. */
export function failures(read: Reader, page: { limit: number; offset: number }): Promise<Failure[]> {
  const { errorId, updateId, error, failedAt } = failedUpdates;
  return read
    .select({ errorId, updateId, error, failedAt })
    .from(failedUpdates)
    .where(isNull(failedUpdates.replayedAt))
    .orderBy(desc(failedAt))
    .limit(page.limit)
    .offset(page.offset);
}

export async function countFailures(read: Reader): Promise<number> {
  const [row] = await read
    .select({ count: count() })
    .from(failedUpdates)
    .where(isNull(failedUpdates.replayedAt));
  return row?.count ?? 0;
}

/** Hears a failed update once more, unless somebody else was faster or there is none of this id. */
export async function replay({ read }: Db, accept: Accept, id: string): Promise<Reheard | undefined> {
  const [row] = await read
    .select({ body: failedUpdates.body })
    .from(failedUpdates)
    .where(and(eq(failedUpdates.errorId, id), isNull(failedUpdates.replayedAt)));
  if (!row) return undefined;
  const heard = await accept(JSON.parse(row.body), { replay: id });
  return heard === "again" ? undefined : heard;
}

/** Forgets failures whose updates were heard again since, and are done with. */
export async function forgetFailures({ tx }: { tx: Tx }, before: Date, most: number): Promise<number> {
  const { errorId, replayedAt } = failedUpdates;
  const old = tx.select({ id: errorId }).from(failedUpdates).where(lt(replayedAt, before)).limit(most);
  const gone = await tx.delete(failedUpdates).where(inArray(errorId, old)).returning({ id: errorId });
  return gone.length;
}

/** Takes a failure in the turn that hears its update again, so that nobody else does. */
export async function takeFailure(tx: Tx, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(failedUpdates)
    .set({ replayedAt: now })
    .where(and(eq(failedUpdates.errorId, id), isNull(failedUpdates.replayedAt)))
    .returning({ id: failedUpdates.errorId });
  return rows.length > 0;
}
