import type { Tx } from "../db/db.ts";
import { holes, statement } from "../db/statement.ts";
import type { Act } from "./act.ts";
import { tasks } from "./schema.ts";

/** Work by name, with what it is given; who does it stands in the manifest of its feature. */
export interface Task<P extends object> {
  readonly name: string;
  /** Never there: it tells TypeScript what the task is given. */
  readonly payload?: P;
}

/** Names a task; what it is given is kept as JSON, sealed. */
export const task = <P extends object>(name: string): Task<P> => ({ name });

export interface Later {
  /** The same key waits at most once. */
  key?: string;
  runAt?: Date;
}

/** Thrown by a task that would never go better: it is given up at once, and whoever waits for it is told. */
export class Hopeless extends Error {}

const insert = statement((tx: Tx) =>
  tx
    .insert(tasks)
    .values(holes("name", "payload", "uniqueKey", "runAt", "createdAt"))
    .onConflictDoNothing()
    .returning({ id: tasks.id }),
);

/**
 * Puts off what must not happen inside a turn: it is done if, and only if, this transaction commits. False when its key
 * was waiting already.
 */
export async function later<P extends object>(
  { tx, now }: Pick<Act, "tx" | "now">,
  { name }: Task<P>,
  payload: P,
  { key, runAt = now }: Later = {},
): Promise<boolean> {
  const [row] = await insert(tx, { name, payload, uniqueKey: key ?? null, runAt, createdAt: now });
  return row !== undefined;
}
