import { and, eq, gte, inArray, like, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DAY } from "../../../lib/durations.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { begin } from "../core/begin.ts";
import type { Payment } from "../core/payments.ts";
import { RECHARGES, type Recharge, stopRecharge } from "../core/recharges.ts";
import { payments } from "../core/schema.ts";
import { LIVE, PAID } from "../core/states.ts";
import { customerOf } from "../providers/hearing.ts";
import { keepingWay } from "../providers/lines.ts";
import type { Way } from "../ways/way.ts";

/** A pack of credits, as far as it is paid for here. */
export interface Pack {
  productId: number;
  title: string;
  description: string;
  price: Money;
}

/** Whether a method is kept that may be charged without its owner. */
export async function hasMethod(read: Reader, personId: number): Promise<boolean> {
  const way = keepingWay();
  return way !== undefined && Boolean((await customerOf(read, personId, way.name))?.method);
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
  if (spent + pack.price.amount <= monthlyCap) {
    const payment = await begin(act, { ...intentOf(act, way, personId, pack), offSession: true });
    return act.tell(personId, "recharge-begun", { payment });
  }
  if (await stopRecharge(act, personId)) await act.tell(personId, "recharge-stopped", { why: "cap" });
}

const intentOf = (
  { now }: Act,
  { name: provider }: Way,
  personId: number,
  { productId, title, description, price }: Pack,
) => ({
  personId,
  provider,
  subject: `${RECHARGES}${productId}`,
  title,
  description,
  lines: [{ name: title, quantity: 1, total: price.amount }],
  charge: price,
  value: price,
  expiresAt: new Date(now.getTime() + DAY),
});

const ofPerson = (personId: number) =>
  and(eq(payments.personId, personId), like(payments.subject, `${RECHARGES}%`));

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
