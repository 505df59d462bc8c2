import { and, eq, gte, inArray, like, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DAY } from "../../../lib/durations.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { begin } from "../core/begin.ts";
import type { Payment } from "../core/payments.ts";
import { payments, recharges } from "../core/schema.ts";
import { LIVE, PAID } from "../core/states.ts";
import { customerOf } from "../providers/hearing.ts";
import { keepingWay } from "../providers/lines.ts";
import type { Way } from "../ways/way.ts";

export type Recharge = typeof recharges.$inferSelect;

/** A pack of credits, as far as it is paid for here. */
export interface Pack {
  productId: number;
  title: string;
  description: string;
  price: Money;
}

declare module "../../../turn/news.ts" {
  interface News {
    /** The pack is not bought although it is time; the owner of the balance is told once. */
    "recharge.stopped": { personId: number; why: "cap" | "failures" };
  }
}

const SUBJECTS = "recharge:";
/** Failures in a row. */
const MOST_FAILURES = 2;

/** The pack that a payment is for, when it fills credits up by itself. */
export const rechargedWith = (subject: string): number | undefined => {
  const [, id] = /^recharge:(\d+)$/.exec(subject) ?? [];
  return id === undefined ? undefined : Number(id);
};

export async function rechargeOf(read: Reader, personId: number): Promise<Recharge | undefined> {
  const [row] = await read.select().from(recharges).where(eq(recharges.personId, personId));
  return row;
}

/** Whether a method is kept that may be charged without its owner. */
export async function hasMethod(read: Reader, personId: number): Promise<boolean> {
  const way = keepingWay();
  return way !== undefined && Boolean((await customerOf(read, personId, way.name))?.method);
}

/** Its owner asks for it, or changes what they have asked for. */
export async function wishRecharge(
  { tx, now }: Act,
  by: { id: number },
  wish: Pick<Recharge, "threshold" | "productId" | "monthlyCap">,
): Promise<void> {
  const values = { ...wish, isOn: true, failures: 0, changedAt: now };
  await tx
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

/** The first one, by its owner's own hand: with it the method is kept. */
export const keepMethod = (act: Act, way: Way, personId: number, pack: Pack): Promise<Payment> =>
  begin(act, { ...intentOf(act, way, personId, pack), recurs: true });

/** Charges the kept method for a pack, once at a time and never above what its owner allows in a calendar month. */
export async function recharge(act: Act, wish: Recharge, pack: Pack): Promise<void> {
  const { personId, monthlyCap } = wish;
  const way = keepingWay();
  if (!way || !wish.isOn || !(await hasMethod(act.tx, personId)) || (await isUnderWay(act.tx, personId)))
    return;
  const spent = await spentThisMonth(act.tx, personId, act.now);
  if (spent + pack.price.amount <= monthlyCap)
    return void (await begin(act, { ...intentOf(act, way, personId, pack), offSession: true }));
  if (await stopRecharge(act, personId)) await act.announce("recharge.stopped", { personId, why: "cap" });
}

const intentOf = (
  { now }: Act,
  { name: provider }: Way,
  personId: number,
  { productId, title, description, price }: Pack,
) => ({
  personId,
  provider,
  subject: `${SUBJECTS}${productId}`,
  title,
  description,
  lines: [{ name: title, quantity: 1, total: price.amount }],
  charge: price,
  value: price,
  expiresAt: new Date(now.getTime() + DAY),
});

const ofPerson = (personId: number) =>
  and(eq(payments.personId, personId), like(payments.subject, `${SUBJECTS}%`));

async function isUnderWay(read: Reader, personId: number): Promise<boolean> {
  const rows = await read
    .select({ id: payments.id })
    .from(payments)
    .where(and(ofPerson(personId), inArray(payments.state, LIVE)))
    .limit(1);
  return rows.length > 0;
}

/** Minor units; the first one, with which the method was kept, counts too. */
async function spentThisMonth(read: Reader, personId: number, now: Date): Promise<number> {
  const begins = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const [row] = await read
    .select({ spent: sql<number>`coalesce(sum(${payments.paid}), 0)` })
    .from(payments)
    .where(and(ofPerson(personId), inArray(payments.state, PAID), gte(payments.createdAt, begins)));
  return Number(row?.spent ?? 0);
}

/** It worked: failures before it do not count any more. */
export async function rechargeSettled(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (rechargedWith(payment.subject) === undefined) return;
  await act.tx.update(recharges).set({ failures: 0 }).where(eq(recharges.personId, payment.personId));
}

/** Two failures in a row, and it is off. */
export async function rechargeFailed(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (rechargedWith(payment.subject) === undefined || payment.recurs) return;
  const { personId } = payment;
  const [row] = await act.tx
    .update(recharges)
    .set({ failures: sql`${recharges.failures} + 1` })
    .where(and(eq(recharges.personId, personId), eq(recharges.isOn, true)))
    .returning();
  if (row && row.failures >= MOST_FAILURES && (await stopRecharge(act, personId)))
    await act.announce("recharge.stopped", { personId, why: "failures" });
}
