import { and, eq, isNull } from "drizzle-orm";
import { type Failure, failures, replay } from "../../../bot/failures.ts";
import type { Accept } from "../../../bot/intake.ts";
import { tell } from "../../../bot/notify.ts";
import { failedUpdates } from "../../../bot/schema.ts";
import type { Db, Reader } from "../../../db/db.ts";
import type { TaskHandler } from "../../../jobs/tasks.ts";
import type { Act, Acting } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { later } from "../../../turn/tasks.ts";
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

/** A replay is a turn of its own, so it cannot happen inside this one: it is done right after it, and reported. */
export async function askForReplay(act: Act, by: Human, failure: Failure): Promise<void> {
  allow(by, "failures.replay");
  const { errorId } = failure;
  await later(act, "replay", { errorId, by: by.id }, { key: `replay:${errorId}` });
  await record(act, by, "failure.replayed", { subject: `failure:${errorId}` });
}

/** Does the replay and tells who asked for it what became of it. */
export function replaying({ db, act, accept }: { db: Db; act: Acting; accept: Accept }): TaskHandler {
  return async ({ errorId, by }) => {
    const id = String(errorId);
    const outcome = (await replay(db, accept, id)) ?? "gone";
    const asker = await addressOf(db.read, Number(by));
    if (asker) await act((doing) => tell(doing, asker, (t) => ({ text: t(`replayed-${outcome}`, { id }) })));
  };
}
