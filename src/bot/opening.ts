import { and, asc, inArray, sql } from "drizzle-orm";
import type { Db, Reader } from "../db/db.ts";
import { SealError } from "../lib/crypto.ts";
import { DAY, MINUTE } from "../lib/durations.ts";
import { log } from "../lib/log.ts";
import type { OutboxRow } from "../turn/outbox.ts";
import { outbox, UNOPENED } from "../turn/schema.ts";

const logger = log("outbox");

/** Literal, so that both databases see that the partial index holds just these rows. */
export const isWaiting = sql`${outbox.state} = 'waiting'`;

/** A row that does not open (its key was taken away too early) waits for its key, and holds up nobody else. */
export async function openAll(db: Db, ids: number[], now: Date): Promise<OutboxRow[]> {
  const { rows, unopened, error } = await openEach(db.read, ids);
  if (unopened.length === 0) return rows;
  logger.error("calls do not open and wait for their key", { calls: unopened.length, error });
  const waiting = {
    error: UNOPENED,
    attempts: 0,
    notBefore: new Date(now.getTime() + MINUTE),
    // Its time only runs while it could be sent.
    expiresAt: new Date(now.getTime() + DAY),
  };
  await db.tx(
    async (tx) =>
      void (await tx
        .update(outbox)
        .set(waiting)
        .where(and(isWaiting, inArray(outbox.id, unopened)))),
  );
  return rows;
}

interface Opened {
  rows: OutboxRow[];
  unopened: number[];
  error?: SealError;
}

export async function openEach(read: Reader, ids: number[]): Promise<Opened> {
  try {
    const rows = await read
      .select()
      .from(outbox)
      .where(and(isWaiting, inArray(outbox.id, ids)))
      .orderBy(asc(outbox.id));
    return { rows, unopened: [] };
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    if (ids.length === 1) return { rows: [], unopened: ids, error };
    const each = await Array.fromAsync(ids, (id) => openEach(read, [id]));
    return {
      rows: each.flatMap(({ rows }) => rows),
      unopened: each.flatMap(({ unopened }) => unopened),
      error,
    };
  }
}
