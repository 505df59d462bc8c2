import { and, eq, inArray, isNotNull, isNull, like, sum } from "drizzle-orm";
import type { Reader } from "../../../src/db/db.ts";
import { flags, payments, refunds } from "../../../src/features/payments/core/schema.ts";
import { PAID } from "../../../src/features/payments/core/states.ts";
import { receipts } from "../../../src/features/payments/receipts/schema.ts";
import { numberAfter } from "../../../src/features/shop/order.ts";
import { orders } from "../../../src/features/shop/schema.ts";
import { holds, ledgerAccounts, ledgerEntries, ledgerPostings } from "../../../src/features/wallet/schema.ts";
import { unless } from "./goods.ts";

type Payment = typeof payments.$inferSelect;

/** What is wrong with payments, refunds and receipts; nothing in a school that keeps its books. */
export async function flawsOfPayments(read: Reader): Promise<string[]> {
  return [
    ...(await ofIncome(read)),
    ...(await ofServing(read)),
    ...(await ofUnserved(read)),
    ...(await ofRefunds(read)),
    ...(await ofReceipts(read)),
  ];
}

const isPaid = ({ state }: Payment) => PAID.includes(state);

/** A payment that is paid is in the ledger once, with what came; all else that came in was flagged. */
async function ofIncome(read: Reader): Promise<string[]> {
  const all = await read.select().from(payments);
  const came = await read
    .select({
      source: ledgerEntries.source,
      externalId: ledgerEntries.externalId,
      memo: ledgerEntries.memo,
      amount: ledgerPostings.amount,
      currency: ledgerAccounts.currency,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(ledgerPostings.entryId, ledgerEntries.id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .where(and(like(ledgerEntries.source, "paid:%"), like(ledgerAccounts.name, "provider:%")));
  const odd = await read.select({ key: flags.key }).from(flags);
  const strays = came.filter(({ memo }) => memo?.stray !== undefined);
  const proper = came.filter(({ memo }) => memo?.stray === undefined);
  return [
    ...all
      .filter(({ provider }) => provider !== "wallet")
      .flatMap((payment) => {
        const { id, number, provider, paid, paidCurrency, charge, reference } = payment;
        const own = proper.filter(({ memo }) => memo?.payment === id);
        const should = [`paid:${provider} ${charge ?? reference ?? number} ${-(paid ?? 0)} ${paidCurrency}`];
        const does = own.map((row) => `${row.source} ${row.externalId} ${row.amount} ${row.currency}`);
        return unless(
          Bun.deepEquals(does, isPaid(payment) ? should : []),
          `the ${payment.state} payment ${number} is in the ledger as [${does}], not [${should}]`,
        );
      }),
    ...strays.flatMap(({ memo, source, externalId }) => {
      const key = `${memo?.stray}:${source.replace("paid:", "")}:${externalId}`;
      return unless(
        odd.some((flag) => flag.key === key),
        `${source} ${externalId} came in and nobody was told`,
      );
    }),
  ];
}

/** An order is served by one payment at most, and what served was paid. */
async function ofServing(read: Reader): Promise<string[]> {
  const served = await read.select().from(payments).where(isNotNull(payments.servedAt));
  const bought = await read.select().from(orders).where(isNotNull(orders.paidAt));
  // A pack that was bought by itself, and a month more of a pass, are served by each of their payments.
  const subjects = served.map((payment) =>
    payment.subject.startsWith("order:") ? payment.subject : numberAfter(payment),
  );
  return [
    ...served.flatMap((payment) =>
      unless(isPaid(payment), `the ${payment.state} payment ${payment.number} has served`),
    ),
    ...unless(new Set(subjects).size === subjects.length, `something was served twice: ${subjects}`),
    ...served.flatMap(({ subject, number }) =>
      unless(
        !subject.startsWith("order:") || bought.some(({ id }) => subject === `order:${id}`),
        `payment ${number} has served an order that is not paid`,
      ),
    ),
    ...bought.flatMap(({ id, number, total }) =>
      unless(
        total === 0 || subjects.includes(`order:${id}`) || subjects.includes(number),
        `order ${number} is paid by nothing`,
      ),
    ),
  ];
}

/** What came for an order and did not buy it is in the wallet, and staff were told. */
async function ofUnserved(read: Reader): Promise<string[]> {
  const odd = await read.select({ paymentId: flags.paymentId }).from(flags);
  const told = new Set(odd.map(({ paymentId }) => paymentId));
  const unserved = await read
    .select({ id: payments.id, number: payments.number })
    .from(payments)
    .where(and(inArray(payments.state, PAID), isNull(payments.servedAt), like(payments.subject, "order:%")));
  return unserved.flatMap(({ id, number }) =>
    unless(told.has(id), `payment ${number} came for an order, did not buy it, and nobody was told`),
  );
}

const HOLD_OF = { asked: "held", done: "spent", failed: "released" } as const;

/** What was given back is what the refunds say, never more than came; a refund under way is held, and only that. */
async function ofRefunds(read: Reader): Promise<string[]> {
  const sums = await read
    .select({ paymentId: refunds.paymentId, amount: sum(refunds.amount).mapWith(Number) })
    .from(refunds)
    .groupBy(refunds.paymentId);
  const paid = await read.select().from(payments).where(inArray(payments.state, PAID));
  const rows = await read.select().from(refunds);
  const held = await read.select().from(holds).where(like(holds.key, "refund:%"));
  const cameBack = await read
    .select({ refund: ledgerEntries.externalId })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.source, "refund-failed"));
  return [
    ...paid.flatMap(({ id, number, refunded, paid, state }) => {
      const back = sums.find(({ paymentId }) => paymentId === id)?.amount ?? 0;
      const should = back === 0 ? "settled" : back === paid ? "refunded" : "partly-refunded";
      return [
        ...unless(refunded === back, `payment ${number} counts ${refunded} given back of ${back}`),
        ...unless(back <= (paid ?? 0), `payment ${number} gave back ${back} of ${paid}`),
        ...unless(state === should, `payment ${number} is ${state}, not ${should}`),
      ];
    }),
    ...rows.flatMap(({ id, way, state }) => {
      const states = held.filter(({ key }) => key === `refund:${id}`).map((hold) => hold.state);
      // It was through, and came back from the provider later.
      const isBack = cameBack.some(({ refund }) => refund === String(id));
      const should = way === "wallet" ? [] : [state === "failed" && isBack ? "spent" : HOLD_OF[state]];
      return unless(Bun.deepEquals(states, should), `the hold of a ${state} refund is [${states}]`);
    }),
  ];
}

/** One receipt at most is believed for a payment, and that one is paid. */
async function ofReceipts(read: Reader): Promise<string[]> {
  const believed = await read
    .select({ paymentId: receipts.paymentId, state: payments.state })
    .from(receipts)
    .innerJoin(payments, eq(payments.id, receipts.paymentId))
    .where(eq(receipts.status, "approved"));
  const ids = believed.map(({ paymentId }) => paymentId);
  return [
    ...unless(new Set(ids).size === ids.length, `two receipts of one payment were approved: ${ids}`),
    ...believed.flatMap(({ paymentId, state }) =>
      unless(PAID.includes(state), `the receipt of the ${state} payment ${paymentId} is approved`),
    ),
  ];
}
