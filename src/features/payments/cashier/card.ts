import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import type { House } from "../../../turn/house.ts";
import { record } from "../../people/audit.ts";
import { isDisputed } from "../core/disputes.ts";
import type { Flag } from "../core/flags.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import type { Refund } from "../core/refunds.ts";
import { flags, heardEvents, refunds } from "../core/schema.ts";
import { PAID } from "../core/states.ts";
import { ask } from "../core/tasks.ts";
import { receipts } from "../receipts/schema.ts";
import { wayOf } from "../ways/index.ts";
import { isConnected } from "../ways/lacks.ts";
import type { Verdict } from "../ways/line.ts";
import { type Payer, payerOf } from "./payers.ts";

/** Something that a provider has told us. */
export interface Told {
  id: number;
  verdict: Verdict;
  at: Date;
}

export interface Shown {
  id: number;
  status: "pending" | "approved" | "rejected" | "another";
  sentAt: Date;
}

export interface Card {
  payment: Payment;
  payer: Payer | undefined;
  told: Told[];
  receipts: Shown[];
  refunds: Refund[];
  /** Those that nobody has closed. */
  flags: Flag[];
  /** The payer's bank asks for the money: giving it back as well would be twice. */
  isDisputed: boolean;
  /** Its provider can be asked what became of it. */
  isAskable: boolean;
}

/** More would not fit onto a screen. */
const MOST_LINES = 5;

/** Everything about one payment. Throws cashier-payment-unknown. */
export async function paymentCard({ tx: read, house }: Act, by: Human, id: number): Promise<Card> {
  allow(by, "payments.read");
  const payment = await paymentById(read, id);
  if (!payment) throw new DomainError("cashier-payment-unknown");
  return {
    payment,
    payer: await payerOf(read, payment.personId),
    told: await toldOf(read, id),
    receipts: await read
      .select({ id: receipts.id, status: receipts.status, sentAt: receipts.sentAt })
      .from(receipts)
      .where(eq(receipts.paymentId, id))
      .orderBy(desc(receipts.id))
      .limit(MOST_LINES),
    refunds: await read
      .select()
      .from(refunds)
      .where(eq(refunds.paymentId, id))
      .orderBy(desc(refunds.id))
      .limit(MOST_LINES),
    flags: await read
      .select()
      .from(flags)
      .where(and(isNull(flags.closedAt), eq(flags.paymentId, id)))
      .limit(MOST_LINES),
    isDisputed: await isDisputed(read, payment),
    isAskable: isAskable(payment, house),
  };
}

const toldOf = (read: Reader, paymentId: number): Promise<Told[]> =>
  read
    .select({ id: heardEvents.id, verdict: heardEvents.verdict, at: heardEvents.at })
    .from(heardEvents)
    .where(eq(heardEvents.paymentId, paymentId))
    .orderBy(desc(heardEvents.id))
    .limit(MOST_LINES)
    // Safe: `keep` is the only writer.
    .then((rows) => rows.map((row) => ({ ...row, verdict: row.verdict as Verdict })));

/** That somebody has looked at a payment is written down. */
export async function paymentLookedAt(act: Act, by: Human, { payment }: Card): Promise<void> {
  allow(by, "payments.read");
  await record(act, by, "payment.viewed", { subject: `payment:${payment.id}` });
}

/** Has the provider asked what became of a payment that has not been paid, once at a time; false when it is being asked. */
export async function askNow(act: Act, by: Human, id: number): Promise<boolean> {
  allow(by, "payments.read");
  const payment = await paymentById(act.tx, id);
  if (!payment || !isAskable(payment, act.house)) throw new DomainError("screen-outdated");
  if (!(await act.later(ask, { payment: id }, { key: `ask:${id}` }))) return false;
  await record(act, by, "payment.asked-about", { subject: `payment:${id}` });
  return true;
}

/** There is something to ask about, somebody who can be asked, and the answer could change something. */
const isAskable = ({ state, reference, provider }: Payment, house: House): boolean =>
  reference !== null && !PAID.includes(state) && isConnected(wayOf(provider), house);
