import { and, eq, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { assertOn } from "../../../settings/parts.ts";
import type { Act } from "../../../turn/act.ts";
import type { Payment } from "./payments.ts";
import { recharges } from "./schema.ts";
import { paying } from "./settings.ts";

export type Recharge = typeof recharges.$inferSelect;

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** Every attempt to fill credits up is told, and what became of it. */
    "recharge-begun": { payment: Payment };
    "recharge-done": { payment: Payment };
    "recharge-failed": { payment: Payment };
    /** The pack is not bought although it is time; told once. */
    "recharge-stopped": Stopped;
  }
}

/** `closed`: packs may not be paid with the kept method any more. */
export interface Stopped {
  why: "cap" | "failures" | "closed";
}

/** What payments for packs are for, as they say it. */
export const RECHARGES = "recharge:";
/** Failures in a row. */
const MOST_FAILURES = 2;

/** The pack that a payment is for, when it fills credits up by itself. */
export const rechargedWith = (subject: string): number | undefined => {
  const [, id] = /^recharge:(\d+)$/.exec(subject) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** Charged without its owner; the first one is theirs, and keeps the method. */
export const isByItself = ({ subject, recurs }: Pick<Payment, "subject" | "recurs">): boolean =>
  rechargedWith(subject) !== undefined && !recurs;

export async function rechargeOf(read: Reader, personId: number): Promise<Recharge | undefined> {
  const [row] = await read.select().from(recharges).where(eq(recharges.personId, personId));
  return row;
}

/** Its owner asks for it, or changes what they have asked for. */
export async function wishRecharge(
  act: Act,
  by: { id: number },
  wish: Pick<Recharge, "threshold" | "productId" | "monthlyCap">,
): Promise<void> {
  assertOn(act, paying.recharges);
  const values = { ...wish, isOn: true, failures: 0, changedAt: act.now };
  await act.tx
    .insert(recharges)
    .values({ personId: by.id, ...values })
    .onConflictDoUpdate({ target: recharges.personId, set: values });
}

/** Off at once; true when it was on. */
export async function stopRecharge({ tx, now }: Act, personId: number): Promise<boolean> {
  const rows = await tx
    .update(recharges)
    .set({ isOn: false, changedAt: now })
    .where(and(eq(recharges.personId, personId), eq(recharges.isOn, true)))
    .returning({ personId: recharges.personId });
  return rows.length > 0;
}

/** It worked: failures before it do not count any more. */
export async function forgiveFailures(act: Act, payment: Payment): Promise<void> {
  if (rechargedWith(payment.subject) === undefined) return;
  await act.tx.update(recharges).set({ failures: 0 }).where(eq(recharges.personId, payment.personId));
}

/** Two failures in a row, and it is off. */
export async function countFailure(act: Act, payment: Payment): Promise<void> {
  if (!isByItself(payment)) return;
  const { personId } = payment;
  await act.tell(personId, "recharge-failed", { payment });
  const [row] = await act.tx
    .update(recharges)
    .set({ failures: sql`${recharges.failures} + 1` })
    .where(and(eq(recharges.personId, personId), eq(recharges.isOn, true)))
    .returning();
  if (row && row.failures >= MOST_FAILURES && (await stopRecharge(act, personId)))
    await act.tell(personId, "recharge-stopped", { why: "failures" });
}
