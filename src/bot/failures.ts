import type { TelegramUpdate } from "@gramio/types";
import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Db, Reader, Tx } from "../db/db.ts";
import { errorId } from "../lib/crypto.ts";
import { log } from "../lib/log.ts";
import { intakeMeters } from "../lib/meters.ts";
import type { Accept } from "./intake.ts";
import { failedUpdates } from "./schema.ts";

const logger = log("failures");

/** Stores an update whose turn broke, under an id that the person is told and staff can look up. */
export async function contain(tx: Tx, update: TelegramUpdate, error: unknown, now: Date): Promise<string> {
  const id = errorId();
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await tx.insert(failedUpdates).values({
    errorId: id,
    updateId: update.update_id,
    body: JSON.stringify(update),
    error: told,
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

/** Hears a failed update once more. Taken first, so that two people cannot replay it twice. */
export async function replay(db: Db, accept: Accept, id: string, now: Date) {
  const [row] = await db.tx((tx) =>
    tx
      .update(failedUpdates)
      .set({ replayedAt: now })
      .where(and(eq(failedUpdates.errorId, id), isNull(failedUpdates.replayedAt)))
      .returning({ body: failedUpdates.body }),
  );
  if (!row) return undefined;
  return accept(JSON.parse(row.body), { replay: true });
}
