import { and, eq, gte, inArray, like, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DAY } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { isShutOut } from "../../people/bans.ts";
import { begin } from "../core/begin.ts";
import { chargeIn } from "../core/offers.ts";
import type { Payment } from "../core/payments.ts";
import { RECHARGES, type Recharge, type Stopped, stopRecharge } from "../core/recharges.ts";
import { payments } from "../core/schema.ts";
import { LIVE, PAID } from "../core/states.ts";
import { customerOf } from "../providers/hearing.ts";
import { keepingWay } from "../providers/lines.ts";
import type { Way } from "../ways/way.ts";

/** A pack of credits, as far as it is paid for here: digital goods, which the school may keep for another way. */
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

/** What a kept method would be charged for a pack; nothing where the school does not sell it like that. */
export async function chargeFor(act: Act, personId: number, price: Money): Promise<Money | undefined> {
  const way = keepingWay();
  return way && chargeIn(act, way, { personId, value: price, isDigital: true });
}

/** The first one, by its owner's own hand: with it the method is kept. Throws topup-way-gone. */
export async function keepMethod(act: Act, personId: number, pack: Pack): Promise<Payment> {
  const way = keepingWay();
  const charge = await chargeFor(act, personId, pack.price);
  if (!way || !charge) throw new DomainError("topup-way-gone");
  return begin(act, { ...intentOf(act, way, personId, pack), charge, recurs: true });
}

/**
 * Charges the kept method for a pack, once at a time and never above what its owner allows in a calendar month. It is off
 * from now on where the pack may not be paid like that any more.
 */
export async function recharge(act: Act, wish: Recharge, pack: Pack): Promise<void> {
  const { personId, monthlyCap } = wish;
  const way = keepingWay();
  if (await isShutOut(act, personId)) return;
  if (!way || !wish.isOn || !(await hasMethod(act.tx, personId)) || (await isUnderWay(act.tx, personId)))
    return;
  const charge = await chargeFor(act, personId, pack.price);
  if (!charge) return giveUp(act, personId, "closed");
  const spent = await spentThisMonth(act.tx, personId, act.now);
  if (spent + pack.price.amount > monthlyCap) return giveUp(act, personId, "cap");
  const payment = await begin(act, { ...intentOf(act, way, personId, pack), charge, offSession: true });
  await act.tell(personId, "recharge-begun", { payment });
}

async function giveUp(act: Act, personId: number, why: Stopped["why"]): Promise<void> {
  if (await stopRecharge(act, personId)) await act.tell(personId, "recharge-stopped", { why });
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
