import { and, asc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import type { Personal } from "../../hooks.ts";
import { DomainError } from "../../lib/errors.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { knownAs } from "../people/person.ts";
import { customers, flags, heardEvents, payments, recharges, refunds, subscriptions } from "./core/schema.ts";
import { LIVE } from "./core/states.ts";
import { awaitedReceipts, receiptPictures, receipts } from "./receipts/schema.ts";

const theirs = (read: Reader, personId: number) =>
  read.select({ id: payments.id }).from(payments).where(eq(payments.personId, personId));

const theirReceipts = (read: Reader, personId: number) =>
  read.select({ id: receipts.id }).from(receipts).where(eq(receipts.personId, personId));

/** What somebody paid and showed for it. What the books need of it stays, of nobody. */
export const personal: Personal = {
  async export(read, personId) {
    const { fileId, fileUniqueId, kind } = receiptPictures;
    const { number, provider, title, state, amount, currency, createdAt, settledAt, paid, refunded } =
      payments;
    return {
      payments: await read
        .select({ number, provider, title, state, amount, currency, createdAt, settledAt, paid, refunded })
        .from(payments)
        .where(eq(payments.personId, personId)),
      receipts: await read
        .select({
          ...{ sentAt: receipts.sentAt, status: receipts.status, words: receipts.words },
          ...{ decidedAt: receipts.decidedAt, reason: receipts.reason },
        })
        .from(receipts)
        .where(eq(receipts.personId, personId)),
      pictures: await read
        .select({ receipt: receiptPictures.receiptId, fileId, fileUniqueId, kind })
        .from(receiptPictures)
        .where(inArray(receiptPictures.receiptId, theirReceipts(read, personId))),
      refunds: await read
        .select({
          ...{ payment: refunds.paymentId, amount: refunds.amount, state: refunds.state, way: refunds.way },
          ...{ reason: refunds.reason, askedAt: refunds.askedAt, endedAt: refunds.endedAt },
        })
        .from(refunds)
        .where(inArray(refunds.paymentId, theirs(read, personId))),
      subscriptions: await read.select().from(subscriptions).where(eq(subscriptions.personId, personId)),
      recharge: await read.select().from(recharges).where(eq(recharges.personId, personId)),
      customers: await read.select().from(customers).where(eq(customers.personId, personId)),
      awaitedReceipt: await read.select().from(awaitedReceipts).where(eq(awaitedReceipts.personId, personId)),
      flags: await read
        .select({ kind: flags.kind, amount: flags.amount, currency: flags.currency, at: flags.at })
        .from(flags)
        .where(eq(flags.personId, personId)),
    };
  },

  async mayGo({ tx }, personId) {
    const own = eq(payments.personId, personId);
    const ofTheirs = theirs(tx, personId);
    // An attempt that waits for nothing but its own end is under way all the same: money may come.
    const counts: [FixedKey, number][] = [
      ["forget-paying", await tx.$count(payments, and(own, inArray(payments.state, LIVE)))],
      [
        "forget-paying",
        await tx.$count(receipts, and(eq(receipts.personId, personId), eq(receipts.status, "pending"))),
      ],
      [
        "forget-refunding",
        await tx.$count(refunds, and(inArray(refunds.paymentId, ofTheirs), eq(refunds.state, "asked"))),
      ],
      [
        "forget-flagged",
        await tx.$count(
          flags,
          and(isNull(flags.closedAt), or(eq(flags.personId, personId), inArray(flags.paymentId, ofTheirs))),
        ),
      ],
      [
        "forget-subscribed",
        await tx.$count(
          subscriptions,
          and(eq(subscriptions.personId, personId), eq(subscriptions.state, "active")),
        ),
      ],
    ];
    for (const [why, count] of counts) if (count > 0) throw new DomainError(why);
  },

  async erase({ tx }, personId) {
    const ofTheirs = theirs(tx, personId);
    const theirPictures = theirReceipts(tx, personId);
    await tx.delete(receiptPictures).where(inArray(receiptPictures.receiptId, theirPictures));
    await tx.update(receipts).set({ words: null, reason: null }).where(eq(receipts.personId, personId));
    await tx.delete(awaitedReceipts).where(eq(awaitedReceipts.personId, personId));
    await tx.update(heardEvents).set({ body: "" }).where(inArray(heardEvents.paymentId, ofTheirs));
    await eraseLines(tx, await knownAs(tx, personId));
    await tx.update(refunds).set({ reason: null }).where(inArray(refunds.paymentId, ofTheirs));
    await tx.delete(customers).where(eq(customers.personId, personId));
    await tx.delete(recharges).where(eq(recharges.personId, personId));
    await tx
      .update(payments)
      .set({
        url: null,
        screen: null,
        failure: sql`case when ${payments.failure} is null then null else '' end`,
      })
      .where(eq(payments.personId, personId));
  },
};

const AT_ONCE = 500;

/** Lines of books, and what fits no payment: they are known by the account alone. */
async function eraseLines(tx: Tx, { telegramId }: { telegramId: number }): Promise<void> {
  const names = new RegExp(`(?<!\\d)${telegramId}(?!\\d)`);
  for (let last = 0; ; ) {
    const rows = await tx
      .select({ id: heardEvents.id, body: heardEvents.body })
      .from(heardEvents)
      .where(and(isNull(heardEvents.paymentId), gt(heardEvents.id, last)))
      .orderBy(asc(heardEvents.id))
      .limit(AT_ONCE);
    for (const { id } of rows.filter(({ body }) => names.test(body)))
      await tx.update(heardEvents).set({ body: "" }).where(eq(heardEvents.id, id));
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.id ?? last;
  }
}
