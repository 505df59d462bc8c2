import { and, eq, isNull } from "drizzle-orm";
import { type Failure, failures } from "../../../bot/failures.ts";
import { tell } from "../../../bot/notify.ts";
import { failedUpdates } from "../../../bot/schema.ts";
import type { Reader } from "../../../db/db.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import type { Outside } from "../../../turn/outside.ts";
import { later, task } from "../../../turn/tasks.ts";
import { record } from "../../people/audit.ts";
import { addressOf } from "../../people/person.ts";

/** Failed updates that wait to be replayed, newest first. */
export function failedPage(read: Reader, by: Human, page: { limit: number; offset: number }) {
  allow(by, "failures.replay");
  return failures(read, page);
}

export async function failureOf(read: Reader, by: Human, id: string): Promise<Failure | undefined> {
  allow(by, "failures.replay");
  const { errorId, updateId, error, failedAt } = failedUpdates;
  const [row] = await read
    .select({ errorId, updateId, error, failedAt })
    .from(failedUpdates)
    .where(and(eq(errorId, id), isNull(failedUpdates.replayedAt)));
  return row;
}

/** Hears a failed update once more. */
export const replaying = task<{ errorId: string; by: number }>("replay");

/** A replay is a turn of its own, so it cannot happen inside this one: it is done right after it, and reported. */
export async function askForReplay(act: Act, by: Human, failure: Failure): Promise<void> {
  allow(by, "failures.replay");
  const { errorId } = failure;
  await later(act, replaying, { errorId, by: by.id }, { key: `replay:${errorId}` });
  await record(act, by, "failure.replayed", { subject: `failure:${errorId}` });
}

/** Does the replay and tells who asked for it what became of it. */
export async function replayOne(
  { errorId: id, by }: { errorId: string; by: number },
  { act, read, hearAgain }: Outside,
): Promise<void> {
  const outcome = (await hearAgain(id)) ?? "gone";
  const asker = await addressOf(read, by);
  if (asker) await act((doing) => tell(doing, asker, (t) => ({ text: t(`replayed-${outcome}`, { id }) })));
}
