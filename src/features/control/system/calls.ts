import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { outbox } from "../../../turn/schema.ts";
import { record } from "../../people/audit.ts";

/** A call that was given up. What it would have said is nobody's business here. */
export interface DeadCall {
  id: number;
  method: string;
  chatId: number | null;
  error: string | null;
  attempts: number;
  createdAt: Date;
}

const DAY_MS = 86_400_000;
const { id, method, chatId, error, attempts, createdAt } = outbox;
const isDead = eq(outbox.state, "dead");

export function countDeadCalls(read: Reader, by: Human): Promise<number> {
  allow(by, "calls.decide");
  return read.$count(outbox, isDead);
}

/** Calls that were given up, newest first. */
export function deadCalls(
  read: Reader,
  by: Human,
  { limit, offset }: { limit: number; offset: number },
): Promise<DeadCall[]> {
  allow(by, "calls.decide");
  return read
    .select({ id, method, chatId, error, attempts, createdAt })
    .from(outbox)
    .where(isDead)
    .orderBy(desc(id))
    .limit(limit)
    .offset(offset);
}

export async function deadCall(read: Reader, by: Human, number: number): Promise<DeadCall | undefined> {
  allow(by, "calls.decide");
  const [call] = await read
    .select({ id, method, chatId, error, attempts, createdAt })
    .from(outbox)
    .where(and(eq(id, number), isDead));
  return call;
}

/** Puts a call back into the outbox for another day. False when somebody else has decided already. */
export async function sendAgain(act: Act, by: Human, number: number): Promise<boolean> {
  allow(by, "calls.decide");
  const [call] = await act.tx
    .update(outbox)
    .set({
      state: "waiting",
      attempts: 0,
      error: null,
      notBefore: null,
      expiresAt: new Date(act.now.getTime() + DAY_MS),
    })
    .where(and(eq(id, number), isDead))
    .returning({ id });
  if (call) await record(act, by, "call.sent-again", { subject: `call:${number}` });
  return call !== undefined;
}

/** Gives a call up for good. False when somebody else has decided already. */
export async function drop(act: Act, by: Human, number: number): Promise<boolean> {
  allow(by, "calls.decide");
  const [call] = await act.tx
    .delete(outbox)
    .where(and(eq(id, number), isDead))
    .returning({ id });
  if (call) await record(act, by, "call.dropped", { subject: `call:${number}` });
  return call !== undefined;
}
