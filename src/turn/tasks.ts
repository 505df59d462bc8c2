import type { Act } from "./act.ts";
import { tasks } from "./schema.ts";

export interface Later {
  /** The same key waits at most once. */
  key?: string;
  runAt?: Date;
}

/** Puts off what must not happen inside a turn: it is done if, and only if, this transaction commits. */
export async function later(
  act: Act,
  name: string,
  payload: Record<string, unknown>,
  { key, runAt = act.now }: Later = {},
) {
  await act.tx
    .insert(tasks)
    .values({ name, payload, uniqueKey: key ?? null, runAt, createdAt: act.now })
    .onConflictDoNothing();
}
