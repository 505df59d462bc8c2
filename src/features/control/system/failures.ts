import { and, eq, isNull } from "drizzle-orm";
import { type Failure, failures, replay } from "../../../bot/failures.ts";
import type { Accept } from "../../../bot/intake.ts";
import { isLanguage } from "../../../bot/languages.ts";
import { notify } from "../../../bot/outbox.ts";
import { allow, type Person } from "../../../bot/person.ts";
import { failedUpdates } from "../../../bot/schema.ts";
import type { Texts } from "../../../bot/texts.ts";
import type { Db, Reader, Tx } from "../../../db/db.ts";
import { later, type TaskHandler } from "../../../jobs/tasks.ts";
import type { Clock } from "../../../lib/clock.ts";
import { record } from "../../people/audit.ts";

/** Failed updates that wait to be replayed, newest first. */
export function failedPage(read: Reader, by: Person, page: { limit: number; offset: number }) {
  allow(by, "failures.replay");
  return failures(read, page);
}

export async function failureOf(read: Reader, by: Person, id: string): Promise<Failure | undefined> {
  allow(by, "failures.replay");
  const { errorId, updateId, error, failedAt } = failedUpdates;
  const [row] = await read
    .select({ errorId, updateId, error, failedAt })
    .from(failedUpdates)
    .where(and(eq(errorId, id), isNull(failedUpdates.replayedAt)));
  return row;
}

/** A replay is a turn of its own, so it cannot happen inside this one: it is done right after it, and reported. */
export async function askForReplay(tx: Tx, by: Person, failure: Failure, now: Date): Promise<void> {
  allow(by, "failures.replay");
  const { errorId } = failure;
  const payload = { errorId, chatId: by.telegramId, language: by.language };
  await later(tx, "replay", payload, now, { key: `replay:${errorId}` });
  await record(tx, by, "failure.replayed", now, { subject: `failure:${errorId}` });
}

/** Does the replay and tells who asked for it what became of it. */
export function replaying({
  db,
  clock,
  texts,
  accept,
}: {
  db: Db;
  clock: Clock;
  texts: Texts;
  accept: Accept;
}): TaskHandler {
  return async ({ errorId, chatId, language: stored }) => {
    const [id, language] = [String(errorId), String(stored)];
    const outcome = (await replay(db, accept, id)) ?? "gone";
    const t = texts.in(isLanguage(language) ? language : "en");
    const view = { text: t(`replayed-${outcome}`, { id }) };
    await db.tx((tx) => notify(tx, Number(chatId), view, clock.now()));
  };
}
