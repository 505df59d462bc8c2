import { sql } from "drizzle-orm";
import type { Tx } from "../db/db.ts";
import { statement } from "../db/statement.ts";

import { outbox, PRIORITY, type Priority, type Reaction } from "./schema.ts";

export type OutboxRow = typeof outbox.$inferSelect;

/** A Bot API call to be made after the commit. */
export interface Call {
  chatId?: number | undefined;
  method: string;
  params: Record<string, unknown>;
  priority: Priority;
  /** The same key waits at most once; when its call is made or given up, it is free again. */
  key?: string;
  notBefore?: Date;
  /** Until when it makes sense; a day for what people wait for. */
  expiresAt?: Date;
  reaction?: Reaction;
}

const DAY = 86_400_000;

const insertRow = statement((tx: Tx) =>
  tx
    .insert(outbox)
    .values({
      chatId: sql.placeholder("chatId"),
      method: sql.placeholder("method"),
      params: sql.placeholder("params"),
      priority: sql.placeholder("priority"),
      uniqueKey: sql.placeholder("uniqueKey"),
      notBefore: sql.placeholder("notBefore"),
      expiresAt: sql.placeholder("expiresAt"),
      reaction: sql.placeholder("reaction"),
      createdAt: sql.placeholder("createdAt"),
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id }),
);

/**
 * Queues a call: it is made if, and only if, this transaction commits. Gives the row as it was written, or nothing when
 * its key is queued already; the sender may take it from there after the commit without reading it again.
 */
export async function queue(tx: Tx, call: Call, now: Date): Promise<OutboxRow | undefined> {
  const values = {
    chatId: call.chatId ?? null,
    method: call.method,
    params: call.params,
    priority: PRIORITY[call.priority],
    uniqueKey: call.key ?? null,
    notBefore: call.notBefore ?? null,
    expiresAt: call.expiresAt ?? new Date(now.getTime() + DAY),
    reaction: call.reaction ?? null,
    createdAt: now,
  };
  const [row] = await insertRow(tx, values);
  return row && { ...values, id: row.id, attempts: 0, state: "waiting", error: null };
}
