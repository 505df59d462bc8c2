import { and, eq, isNull } from "drizzle-orm";
import { takeFailure } from "../../../../bot/failures.ts";
import { failedUpdates } from "../../../../bot/schema.ts";
import type { Reader } from "../../../../db/db.ts";
import type { Wanted } from "../../../../desk/desk.ts";
import { byMoment, type Page, pageOf, wordPlaceOf } from "../../../../desk/paging.ts";
import { DomainError } from "../../../../lib/errors.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import type { Outside, Reheard } from "../../../../turn/outside.ts";
import { task } from "../../../../turn/tasks.ts";
import { record } from "../../../people/audit.ts";
import { askerOf } from "../../../people/person.ts";

/** An update whose turn broke; its id is what the person was told. */
export interface Failed {
  id: string;
  updateId: number;
  error: string;
  failedAt: Date;
}

const { errorId, updateId, error, failedAt } = failedUpdates;
const columns = { id: errorId, updateId, error, failedAt };
const newest = byMoment<string>(failedAt, errorId);
const waits = isNull(failedUpdates.replayedAt);

/** Failed updates that wait for somebody to decide, newest first. */
export function failuresPage(read: Reader, by: Human, wanted: Wanted): Promise<Page<Failed, string>> {
  allow(by, "failures.replay");
  return pageOf<Failed, string>(
    {
      read: (where, direction, limit) =>
        read
          .select(columns)
          .from(failedUpdates)
          .where(and(waits, where))
          .orderBy(...newest.order(direction))
          .limit(limit),
      async at(id, side) {
        const [row] = await read.select({ failedAt }).from(failedUpdates).where(eq(errorId, id));
        return row && newest.beside(row.failedAt, id, side);
      },
    },
    wordPlaceOf(wanted),
  );
}

/** Throws screen-outdated when it does not wait any more. */
export async function failureOf(read: Reader, by: Human, id: string): Promise<Failed> {
  allow(by, "failures.replay");
  const [row] = await read
    .select(columns)
    .from(failedUpdates)
    .where(and(eq(errorId, id), waits));
  if (!row) throw new DomainError("screen-outdated");
  return row;
}

declare module "../../../../turn/notices.ts" {
  interface Notices {
    /** For who has asked for a replay: what became of it, as intake says it, or "gone" where it was done with before. */
    "failure-replayed": { id: string; outcome: Reheard | "gone" };
  }
}

/** Hears a failed update once more. */
export const replaying = task<{ errorId: string; by: number }>("replay");

/**
 * A replay is a turn of its own, so it cannot happen inside this one: it is done right after it, and reported. False when
 * somebody else has asked for it.
 */
export async function askForReplay(act: Act, by: Human, { id }: Pick<Failed, "id">): Promise<boolean> {
  allow(by, "failures.replay");
  if (!(await act.later(replaying, { errorId: id, by: by.id }, { key: `replay:${id}` }))) return false;
  await record(act, by, "failure.replayed", { subject: `failure:${id}` });
  return true;
}

/** Does the replay and tells who asked for it what became of it. */
export async function replayOne(
  { errorId: id, ...asked }: { errorId: string; by?: number; chatId?: number },
  { act, read, hearAgain }: Outside,
): Promise<void> {
  const outcome = (await hearAgain(id)) ?? "gone";
  const asker = await askerOf(read, asked);
  if (asker !== undefined) await act((doing) => doing.tell(asker, "failure-replayed", { id, outcome }));
}

/** It will never be heard again. Throws screen-outdated when it does not wait any more. */
export async function dismiss(act: Act, by: Human, { id }: Pick<Failed, "id">): Promise<void> {
  allow(by, "failures.replay");
  if (!(await takeFailure(act.tx, id, act.now))) throw new DomainError("screen-outdated");
  await record(act, by, "failure.dismissed", { subject: `failure:${id}` });
}
