import { and, desc, eq, gt, ne } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { spokenOf } from "../../../lib/crypto.ts";
import { DomainError, NotTheirs } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { passUntil } from "../../wallet/passes.ts";
import { wayOf } from "../ways/index.ts";
import { type Payment, paymentById, paymentByNumber } from "./payments.ts";
import { payments, subscriptions } from "./schema.ts";
import { settle } from "./settle.ts";
import type { Settled } from "./unfit.ts";

export type Subscription = typeof subscriptions.$inferSelect;

declare module "../../../turn/news.ts" {
  interface News {
    /** Another 30 days are paid; `payment` is a payment of its own, its money in the payer's wallet. */
    "subscription.renewed": { personId: number; payment: Payment; first: Payment; until: Date };
  }
}

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** Telegram or we have ended it, it was taken up again there, or the Stars were not there. */
    "subscription-changed": Subscribed;
    "subscription-renewed": { payment: Payment; until: Date };
  }
}

/** A subscription, and the payment that it began with. */
export interface Subscribed {
  subscription: Subscription;
  payment: Payment;
}

/** Telegram's period; it tells the end of the first and of each further one. */
export const MONTH_MS = 2_592_000_000;
const RENEWALS = "renewal:";

/** The payment that a renewal goes on with, if the subject is one. */
export const renewedBy = (subject: string): number | undefined => {
  const [, id] = /^renewal:(\d+)$/.exec(subject) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** The first payment has come: from now on Telegram repeats it by itself. */
export async function subscribe(act: Act, payment: Payment, charge: string, until: Date): Promise<void> {
  const { id: paymentId, personId } = payment;
  await act.tx
    .insert(subscriptions)
    .values({ paymentId, personId, charge, state: "active", paidUntil: until, updatedAt: act.now })
    .onConflictDoNothing();
}

export interface Renewal {
  charge: string;
  /** Stars. */
  amount: number;
  /** Telegram says until when; its list of transactions does not. */
  until: Date | undefined;
}

/** Stars of a further period have come: a payment of its own, so that each can be given back. Once per charge. */
export async function renew(act: Act, first: Payment, { charge, amount, until }: Renewal): Promise<Settled> {
  const number = await book(act, first, charge);
  if (number === undefined) return { verdict: "again" };
  const { personId, provider, currency } = first;
  const settled = await settle(act, {
    provider,
    number,
    amount: { amount, currency },
    charge,
    payer: personId,
  });
  const paidUntil = await prolong(act, first, until);
  if (settled.payment) await tellRenewed(act, first, settled.payment, paidUntil);
  return settled;
}

/** After the pass was made longer; when it could not be, its money is in the wallet, and is told of as such. */
async function tellRenewed(act: Act, first: Payment, payment: Payment, until: Date): Promise<void> {
  const { id, personId } = payment;
  await act.announce("subscription.renewed", { personId, payment, first, until });
  const served = await paymentById(act.tx, id);
  if (served) await act.tell(personId, "subscription-renewed", { payment: served, until });
}

/** The number under which the payment is booked, which its charge gives; nothing when it is booked already. */
async function book(act: Act, first: Payment, charge: string): Promise<string | undefined> {
  if (await paymentByNumber(act.tx, formerNumber(first, charge))) return undefined;
  const { personId, provider, title, description, lines, currency, value, valueCurrency, amount } = first;
  const subject = `${RENEWALS}${first.id}`;
  for (let attempt = 0; ; attempt++) {
    const number = `P${spokenOf(`${first.number} ${charge} ${attempt}`)}`;
    const [row] = await act.tx
      .insert(payments)
      .values({
        ...{ number, personId, provider, title, description, lines, currency, value, valueCurrency, amount },
        ...{ subject, state: "open", createdAt: act.now },
      })
      .onConflictDoNothing()
      .returning({ id: payments.id });
    if (row) return number;
    // Rarely, the number is that of something else.
    if ((await paymentByNumber(act.tx, number))?.subject === subject) return undefined;
  }
}

/** Renewals of former releases were numbered so. */
const formerNumber = ({ number }: Payment, charge: string) =>
  `${number}-${new Bun.CryptoHasher("sha256").update(charge).digest("hex").slice(0, 12)}`;

async function prolong({ tx, now }: Act, { id }: Payment, until: Date | undefined): Promise<Date> {
  const [row] = await tx.select().from(subscriptions).where(eq(subscriptions.paymentId, id));
  const begins = Math.max(row?.paidUntil.getTime() ?? 0, now.getTime());
  const paidUntil = until ?? new Date(begins + MONTH_MS);
  await tx
    .update(subscriptions)
    .set({ paidUntil, state: "active", updatedAt: now })
    .where(eq(subscriptions.paymentId, id));
  return paidUntil;
}

/** Telegram tells that its state has changed; the payload is the number of the payment it began with. */
export async function changed(
  act: Act,
  personId: number,
  number: string,
  state: "active" | "canceled" | "failed",
): Promise<void> {
  const payment = await paymentByNumber(act.tx, number);
  if (payment?.personId === personId) await tellTurned(act, await turn(act, payment, state), payment);
}

async function tellTurned(act: Act, subscription: Subscription | undefined, payment: Payment): Promise<void> {
  const lasting = subscription && (await asItLasts(act, { subscription, payment }));
  if (lasting) await act.tell(payment.personId, "subscription-changed", lasting);
}

/** Gives it as it is now, when that is news. */
async function turn(
  act: Act,
  payment: Payment,
  state: Subscription["state"],
): Promise<Subscription | undefined> {
  const [subscription] = await act.tx
    .update(subscriptions)
    .set({ state, updatedAt: act.now })
    .where(and(eq(subscriptions.paymentId, payment.id), ne(subscriptions.state, state)))
    .returning();
  return subscription;
}

/**
 * One that is over lasts as long as its pass, which is shorter than what was paid when money went back; nothing when it
 * lasts no more.
 */
export async function asItLasts({ tx, now }: Act, subscribed: Subscribed): Promise<Subscribed | undefined> {
  const { subscription, payment } = subscribed;
  const { state, paidUntil, personId } = subscription;
  const pass = state === "active" ? paidUntil : ((await passUntil(tx, personId, now)) ?? now);
  const until = new Date(Math.min(pass.getTime(), paidUntil.getTime()));
  return until > now ? { subscription: { ...subscription, paidUntil: until }, payment } : undefined;
}

/** Its owner ends it, or takes it up again; until the end of what is paid it lasts anyway. Throws subscription-over. */
export async function rewish(
  act: Act,
  by: { id: number },
  id: number,
  wish: "cancel" | "resume",
): Promise<void> {
  const state = wish === "cancel" ? "canceled" : "active";
  const { personId, paidUntil } = subscriptions;
  const lasting = and(eq(subscriptions.id, id), eq(personId, by.id), gt(paidUntil, act.now));
  const [turned] = await act.tx
    .update(subscriptions)
    .set({ state, updatedAt: act.now })
    .where(and(lasting, ne(subscriptions.state, state)))
    .returning();
  if (!turned && (await act.tx.$count(subscriptions, lasting)) === 0) {
    await refuseOthers(act, by, id);
    throw new DomainError("subscription-over");
  }
  const payment = turned && (await paymentById(act.tx, turned.paymentId));
  if (payment) await tellProvider(act, payment, { ...turned, isCanceled: wish === "cancel" });
}

/** Throws when it is somebody else's. */
export async function refuseOthers({ tx }: Pick<Act, "tx">, by: { id: number }, id: number): Promise<void> {
  const isOthers = and(eq(subscriptions.id, id), ne(subscriptions.personId, by.id));
  if ((await tx.$count(subscriptions, isOthers)) > 0) throw new NotTheirs("subscription-over");
}

/** What it pays for cannot be given, or was given back: Telegram must not go on taking Stars for it. */
export async function stop(act: Act, payment: Payment, payer: number, charge: string): Promise<void> {
  await tellProvider(act, payment, { personId: payer, charge, isCanceled: true });
  // Somebody else may have paid the same bill: their subscription is not the one that is kept.
  if (payment.charge === charge) await tellTurned(act, await turn(act, payment, "canceled"), payment);
}

/** All of what a payment began with was given back. */
export async function stopRefunded(act: Act, payment: Payment): Promise<void> {
  const [row] = await act.tx.select().from(subscriptions).where(eq(subscriptions.paymentId, payment.id));
  if (row?.state === "active") await stop(act, payment, payment.personId, row.charge);
}

const tellProvider = async (
  act: Act,
  { provider }: Payment,
  { personId, charge, isCanceled }: { personId: number; charge: string; isCanceled: boolean },
): Promise<void> => wayOf(provider).monthly?.change(act, { personId, charge, isCanceled });

/** Somebody's subscriptions, the newest first, with what each is for. */
export async function subscriptionsOf(read: Reader, personId: number): Promise<Subscribed[]> {
  return read
    .select({ subscription: subscriptions, payment: payments })
    .from(subscriptions)
    .innerJoin(payments, eq(payments.id, subscriptions.paymentId))
    .where(eq(subscriptions.personId, personId))
    .orderBy(desc(subscriptions.id))
    .limit(5);
}
