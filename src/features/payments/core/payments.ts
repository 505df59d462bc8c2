import { and, desc, eq, gte, inArray, isNull, lte, ne, notLike, or } from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { hole, statement } from "../../../db/statement.ts";
import { beginning } from "../../../lib/cut.ts";
import { DomainError, NotTheirs } from "../../../lib/errors.ts";
import { redact } from "../../../lib/redact.ts";
import type { Act } from "../../../turn/act.ts";
import { wayOf } from "../ways/index.ts";
import { count } from "./meters.ts";
import { countFailure } from "./recharges.ts";
import { payments } from "./schema.ts";
import { LIVE, PAID } from "./states.ts";
import * as tasks from "./tasks.ts";

export type Payment = typeof payments.$inferSelect;

/** The provider has said no, or it was declined there. */
export async function fail(act: Act, id: number, why: string): Promise<void> {
  const [payment] = await act.tx
    .update(payments)
    .set({ state: "failed", failure: redact(beginning(why, 500)), askAt: null })
    .where(and(eq(payments.id, id), inArray(payments.state, LIVE)))
    .returning();
  if (!payment) return;
  count(act, payment, "failed");
  await act.draw("payment", { payment });
  await countFailure(act, payment);
}

/** Why an attempt ended whose page at the provider closed before anybody paid on it; what it is for may be paid otherwise. */
const RAN_OUT = "expired";

/** Nobody paid on its page: whoever looks at it sees so, and whoever went another way hears nothing. */
export async function runOut(act: Act, id: number): Promise<void> {
  const [payment] = await act.tx
    .update(payments)
    .set({ state: "expired", failure: RAN_OUT, askAt: null })
    .where(and(eq(payments.id, id), inArray(payments.state, LIVE)))
    .returning();
  if (payment) await act.draw("payment", { payment });
}

export const hasRunOut = ({ failure }: Payment): boolean => failure === RAN_OUT;

/** What can still be paid for something. */
const isOpen = and(eq(payments.subject, hole("subject")), inArray(payments.state, LIVE));

const lock = statement((tx: Tx) =>
  tx
    .update(payments)
    .set({ subject: hole("subject") })
    .where(isOpen),
);

/** Whoever pays an order and whoever ends it lock its payments first: one waits for the other, and never both. */
export async function lineUp({ tx }: Pick<Act, "tx">, subject: string): Promise<void> {
  if (isOrder(subject)) await lock(tx, { subject });
}

const close = statement((tx: Tx) =>
  tx
    .update(payments)
    .set({ state: hole("state") })
    .where(isOpen)
    .returning(),
);

/**
 * What it was for is over: nobody should pay it any more, and the provider is told so where it can be. It is asked about
 * all the same for a while, for money may have come in the last moment.
 */
export async function withdraw(act: Act, subject: string, state: "expired" | "cancelled"): Promise<void> {
  await end(act, await close(act.tx, { subject, state }));
}

/** These are over: so are what is shown of them, and what their provider has made. */
export async function end(act: Act, ended: Payment[]): Promise<void> {
  for (const payment of ended) {
    const { id, provider, reference } = payment;
    if (reference && wayOf(provider).shown === "link") await act.later(tasks.cancel, { payment: id });
    await act.draw("payment", { payment });
  }
}

const markServed = statement((tx: Tx) =>
  tx
    .update(payments)
    .set({ servedAt: hole("now") })
    .where(and(eq(payments.id, hole("id")), isNull(payments.servedAt)))
    .returning({ subject: payments.subject }),
);

/** What it was for has taken the money from the payer's wallet; other attempts to pay an order are over with that. */
export async function serve(act: Act, id: number): Promise<void> {
  const [served] = await markServed(act.tx, { id, now: act.now });
  if (served && isOrder(served.subject)) await withdraw(act, served.subject, "cancelled");
}

/** Orders end by themselves, and their payments with them. */
const ORDERS = "order:";
export const isOrder = (subject: string): boolean => subject.startsWith(ORDERS);

/** What fills the balance up is for nothing else. */
export const TOP_UP = "topup";
/** It fills the balance up by what is missing there for something: what that is stands behind it. */
export const RESTS = "rest:";
export const fillsUp = (subject: string): boolean => subject === TOP_UP || subject.startsWith(RESTS);

/** The payer goes back to what it is for; what they see from now on is no screen of this payment. */
export async function leave(act: Act, by: { id: number }, id: number): Promise<Payment> {
  const payment = await ownPayment(act.tx, by, id);
  await rememberScreen(act, id, null);
  return { ...payment, screen: null };
}

const setScreen = statement((tx: Tx) =>
  tx
    .update(payments)
    .set({ screen: hole("screen") })
    .where(eq(payments.id, hole("id")))
    .returning(),
);

/**
 * The message that shows how to pay, to be redrawn when there is news. Takes hold of the payment until the turn ends, and
 * gives it as it stands now: since it was read, somebody else may have changed it.
 */
export async function rememberScreen(
  { tx }: Pick<Act, "tx">,
  id: number,
  screen: number | null,
): Promise<Payment | undefined> {
  const [payment] = await setScreen(tx, { id, screen });
  return payment;
}

const byId = statement((read: Reader) =>
  read
    .select()
    .from(payments)
    .where(eq(payments.id, hole("id"))),
);

export async function paymentById(read: Reader, id: number): Promise<Payment | undefined> {
  const [payment] = await byId(read, { id });
  return payment;
}

/** A payment of this very person; nobody else's is found. */
export async function ownPayment(read: Reader, by: { id: number }, id: number): Promise<Payment> {
  const payment = await paymentById(read, id);
  if (!payment) throw new DomainError("payment-unknown");
  if (payment.personId !== by.id) throw new NotTheirs("payment-unknown");
  return payment;
}

const byNumber = statement((read: Reader) =>
  read
    .select()
    .from(payments)
    .where(eq(payments.number, hole("number"))),
);

export async function paymentByNumber(read: Reader, number: string): Promise<Payment | undefined> {
  const [payment] = await byNumber(read, { number });
  return payment;
}

export async function paymentByReference(read: Reader, provider: string, reference: string) {
  const [payment] = await read
    .select()
    .from(payments)
    .where(and(eq(payments.provider, provider), eq(payments.reference, reference)));
  return payment;
}

export async function paymentByCharge(read: Reader, provider: string, charge: string) {
  const [payment] = await read
    .select()
    .from(payments)
    .where(and(eq(payments.charge, charge), eq(payments.provider, provider)));
  return payment;
}

const bySubject = statement((read: Reader) =>
  read
    .select()
    .from(payments)
    .where(eq(payments.subject, hole("subject")))
    .orderBy(desc(payments.id)),
);

/** The newest payments for something, such as an order. */
export const paymentsFor = (read: Reader, subject: string): Promise<Payment[]> =>
  bySubject(read, { subject });

/** What somebody has paid last, to name it when they ask for help. */
export const latestPaid = (read: Reader, personId: number, most: number): Promise<Payment[]> =>
  read
    .select()
    .from(payments)
    .where(and(eq(payments.personId, personId), inArray(payments.state, PAID)))
    .orderBy(desc(payments.id))
    .limit(most);

const openOf = statement((read: Reader) =>
  read
    .select()
    .from(payments)
    .where(and(eq(payments.personId, hole("person")), inArray(payments.state, LIVE)))
    .orderBy(desc(payments.id)),
);

/** Somebody's payments that can still be paid, the newest first. */
export const openPayments = (read: Reader, personId: number): Promise<Payment[]> =>
  openOf(read, { person: personId });

const openFor = statement((read: Reader) =>
  read.select().from(payments).where(isOpen).orderBy(desc(payments.id)),
);

/** The newest payments for something that can still be paid. */
export const openPaymentsFor = (read: Reader, subject: string): Promise<Payment[]> =>
  openFor(read, { subject });

/** Since this was begun its payer has filled the balance up otherwise, or still may: of this one they miss nothing. */
export async function isFilledOtherwise(
  read: Reader,
  { id, personId, createdAt }: Payment,
): Promise<boolean> {
  const isPaid = and(inArray(payments.state, PAID), gte(payments.settledAt, createdAt));
  const isOther = and(ne(payments.id, id), eq(payments.personId, personId), eq(payments.subject, TOP_UP));
  return (await read.$count(payments, and(isOther, or(isPaid, inArray(payments.state, LIVE))))) > 0;
}

/** Attempts that nobody can pay any more, such as a top-up whose time is over. */
export async function expireAttempts(act: Act): Promise<void> {
  const isOver = and(inArray(payments.state, LIVE), lte(payments.expiresAt, act.now));
  const ended = await act.tx
    .update(payments)
    .set({ state: "expired" })
    .where(and(isOver, notLike(payments.subject, `${ORDERS}%`)))
    .returning();
  await end(act, ended);
}
