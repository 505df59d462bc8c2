import type { APIMethodParams, APIMethods } from "@gramio/types";
import type { Tx } from "../db/db.ts";
import { holes, statement } from "../db/statement.ts";
import { DAY } from "../lib/durations.ts";
import { outbox, PRIORITY, type Priority } from "./schema.ts";

export type OutboxRow = typeof outbox.$inferSelect;
export type Method = keyof APIMethods & string;

/** What a feature wants to hear of a call by; who hears it stands in its manifest. */
export interface Reaction<D extends object> {
  readonly name: string;
  /** Never there: it tells TypeScript what is handed through. */
  readonly data?: D;
}

export const reaction = <D extends object>(name: string): Reaction<D> => ({ name });

/** A reaction with what it will be told besides Telegram's answer. */
export const reactingBy = <D extends object>({ name }: Reaction<D>, data: D) => ({
  name,
  // Safe: it is kept as JSON, by its fields.
  data: data as Record<string, unknown>,
});

/** How and when a call is made. */
export interface Sending {
  priority: Priority;
  chatId?: number | undefined;
  /** The same key waits at most once; when its call is made or given up, it is free again. */
  key?: string;
  notBefore?: Date;
  /** Until when it makes sense; a day for what people wait for. */
  expiresAt?: Date;
  reaction?: ReturnType<typeof reactingBy>;
}

/** A Bot API call to be made after the commit. */
export interface Call<M extends Method = Method> extends Sending {
  method: M;
  params: NonNullable<APIMethodParams<M>>;
}

const insertRow = statement((tx: Tx) =>
  tx
    .insert(outbox)
    .values(
      holes(
        "chatId",
        "method",
        "params",
        "priority",
        "uniqueKey",
        "notBefore",
        "expiresAt",
        "reaction",
        "createdAt",
      ),
    )
    .onConflictDoNothing()
    .returning({ id: outbox.id }),
);

/**
 * Queues a call: it is made if, and only if, this transaction commits. Gives the row as it was written, or nothing when
 * its key is queued already; the sender may take it from there after the commit without reading it again.
 */
export async function queue<M extends Method>(
  tx: Tx,
  call: Call<M>,
  now: Date,
): Promise<OutboxRow | undefined> {
  // Safe: a row holds any call, and what is made of it is this one again.
  const values = {
    chatId: call.chatId ?? null,
    method: call.method as string,
    params: call.params as Record<string, unknown>,
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
