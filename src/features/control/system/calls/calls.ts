import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../../db/db.ts";
import type { Wanted } from "../../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../../desk/paging.ts";
import { DAY } from "../../../../lib/durations.ts";
import { DomainError } from "../../../../lib/errors.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { outbox } from "../../../../turn/schema.ts";
import { record } from "../../../people/audit.ts";
import { people } from "../../../people/schema.ts";

/** A call that was given up. What it would have said is nobody's business here. */
export interface DeadCall {
  id: number;
  method: string;
  chatId: number | null;
  /** How Telegram calls whose chat it is; nothing for a group. */
  name: string | null;
  error: string | null;
  attempts: number;
  createdAt: Date;
}

const { id, method, chatId, error, attempts, createdAt } = outbox;
const columns = { id, method, chatId, name: people.telegramName, error, attempts, createdAt };
const isDead = eq(outbox.state, "dead");
const isTheirs = eq(people.telegramId, chatId);

/** Calls that were given up, newest first. */
export function deadCalls(read: Reader, by: Human, wanted: Wanted): Promise<Page<DeadCall>> {
  allow(by, "calls.decide");
  return pageOf<DeadCall>(
    {
      read: (where, direction, limit) =>
        read
          .select(columns)
          .from(outbox)
          .leftJoin(people, isTheirs)
          .where(and(isDead, where))
          .orderBy(newestFirst(id).order(direction))
          .limit(limit),
      at: newestFirst(id).at,
    },
    placeOf(wanted),
  );
}

/** Throws screen-outdated when somebody has decided about it already. */
export async function deadCall(read: Reader, by: Human, number: number): Promise<DeadCall> {
  allow(by, "calls.decide");
  const [call] = await read
    .select(columns)
    .from(outbox)
    .leftJoin(people, isTheirs)
    .where(and(eq(id, number), isDead));
  if (!call) throw new DomainError("screen-outdated");
  return call;
}

/** Puts a call back into the outbox for another day. Throws screen-outdated when somebody else has decided already. */
export async function sendAgain(act: Act, by: Human, number: number): Promise<void> {
  allow(by, "calls.decide");
  const [call] = await act.tx
    .update(outbox)
    .set({
      state: "waiting",
      attempts: 0,
      error: null,
      notBefore: null,
      expiresAt: new Date(act.now.getTime() + DAY),
    })
    .where(and(eq(id, number), isDead))
    .returning({ chatId });
  if (!call) throw new DomainError("screen-outdated");
  await record(act, by, "call.sent-again", { subject: `call:${number}`, ...(await recipient(act.tx, call)) });
}

/** Gives a call up for good. Throws screen-outdated when somebody else has decided already. */
export async function drop(act: Act, by: Human, number: number): Promise<void> {
  allow(by, "calls.decide");
  const [call] = await act.tx
    .delete(outbox)
    .where(and(eq(id, number), isDead))
    .returning({ chatId });
  if (!call) throw new DomainError("screen-outdated");
  await record(act, by, "call.dropped", { subject: `call:${number}`, ...(await recipient(act.tx, call)) });
}

/** Whose chat it is, by their number: the audit tells their name to who may know it. */
async function recipient(read: Reader, { chatId }: Pick<DeadCall, "chatId">): Promise<{ person?: number }> {
  if (chatId === null) return {};
  const [found] = await read.select({ id: people.id }).from(people).where(eq(people.telegramId, chatId));
  return found ? { person: found.id } : {};
}
