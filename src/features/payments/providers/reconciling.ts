import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import { DAY, HOUR, MINUTE } from "../../../lib/durations.ts";
import { log } from "../../../lib/log.ts";
import type { Outside } from "../../../turn/outside.ts";
import { addressOf } from "../../people/person.ts";
import { opened } from "../core/begin.ts";
import { refundedThere } from "../core/givenback.ts";
import { fail, type Payment, paymentById } from "../core/payments.ts";
import { finish, noteReference, sendOutAgain } from "../core/refunds.ts";
import { giveUp } from "../core/refunds-failed.ts";
import { goneThereBefore } from "../core/refunds-of.ts";
import { payments, refunds } from "../core/schema.ts";
import { settle } from "../core/settle.ts";
import { LIVE } from "../core/states.ts";
import { sendStraysOutAgain } from "../core/stray-back.ts";
import * as tasks from "../core/tasks.ts";
import { type Charge, Declined, type Line } from "../ways/line.ts";
import { customerOf, take } from "./hearing.ts";
import { lineOf } from "./lines.ts";
import { pageOf } from "./pages.ts";

/** Every five minutes while people wait for it, later every hour; after three days nobody pays any more. */
const ASK_OFTEN_MS = 2 * HOUR;
const ASK_AT_ALL_MS = 72 * HOUR;
/** How long the payer waits for a way to pay. */
const PATIENCE_MS = MINUTE;
const logger = log("payments");

type Paid = { payment: number };
type Work = (payment: Payment, line: Line, outside: Outside) => Promise<void>;

/** Everything that has to ask a provider is a task, and reports back in a turn of its own. */
const withLine =
  (work: Work) =>
  async ({ payment: id }: Paid, outside: Outside): Promise<void> => {
    const payment = await paymentById(outside.read, id);
    const line = payment && lineOf(outside, payment.provider);
    if (payment && line) await work(payment, line, outside);
  };

async function chargeOf({ read, link }: Outside, payment: Payment): Promise<Charge> {
  const { personId, number, amount, currency, title, description, lines, expiresAt, createdAt } = payment;
  const address = await addressOf(read, personId);
  const customer = await customerOf(read, personId, payment.provider);
  return {
    number,
    amount: { amount, currency },
    title,
    description,
    lines,
    language: address?.language ?? "en",
    payer: { id: personId, telegramId: address?.telegramId ?? 0, customer: customer?.customer },
    expiresAt: expiresAt ?? new Date(createdAt.getTime() + DAY),
    returnUrl: link(),
    keepsMethod: payment.recurs,
  };
}

/** Lets the provider make what the payer pays. */
export const checkOut = withLine(async (payment, line, outside) => {
  if (payment.state !== "unasked" || !line.checkout) return;
  const { act, clock } = outside;
  try {
    const made = await line.checkout(await chargeOf(outside, payment));
    const url = pageOf(made.url, outside);
    await act((doing) => opened(doing, payment.id, { ...made, url }));
  } catch (error) {
    logger.warn("a provider made nothing to pay", {
      provider: payment.provider,
      payment: payment.number,
      error,
    });
    // Asked again it gives the same, so one may try for as long as somebody looks at the screen.
    const age = clock.now().getTime() - payment.createdAt.getTime();
    if (!(error instanceof Declined) && age < PATIENCE_MS) throw error;
    await act((doing) => fail(doing, payment.id, "unavailable"));
  }
});

/** Asks what became of a payment. */
export const askProvider = withLine(async (payment, line, { act }) => {
  const { reference } = payment;
  const heard = reference ? await line.ask?.(reference) : undefined;
  if (heard) await act((doing) => take(doing, payment.provider, heard));
});

export const cancelThere = withLine(async (payment, line) => {
  if (payment.reference) await line.cancel?.(payment.reference);
});

export async function payBack({ refund: id }: { refund: number }, outside: Outside): Promise<void> {
  const { act, read } = outside;
  const [row] = await read.select().from(refunds).where(eq(refunds.id, id));
  const payment = row && (await paymentById(read, row.paymentId));
  if (row?.state !== "asked" || !payment) return;
  const line = lineOf(outside, payment.provider);
  if (!line?.refund)
    return act((doing) => giveUp(doing, row.id, { why: "this provider gives nothing back" }));
  const result = await line.refund({
    // An invoice in Stars is only known by its charge.
    reference: payment.reference ?? payment.number,
    charge: payment.charge ?? undefined,
    amount: { amount: row.amount, currency: payment.paidCurrency ?? payment.currency },
    isWhole: row.amount === payment.paid,
    before: await goneThereBefore(read, row),
    key: `refund-${row.id}-${payment.number}`,
    payer: { telegramId: (await addressOf(read, payment.personId))?.telegramId ?? 0 },
    lines: payment.lines,
  });
  if (result.kind === "pending") {
    const { reference } = result;
    if (reference !== undefined) await act((doing) => noteReference(doing, row.id, reference));
    throw new Error("the refund is not through yet");
  }
  if (result.kind === "done") return act((doing) => finish(doing, row.id, result.reference));
  // Told of while we asked, what the console had given back was taken for ours.
  const total = payment.charge === null ? undefined : await line.gone?.(payment.charge);
  await act(async (doing) => {
    await giveUp(doing, row.id, result);
    if (payment.charge !== null && total && total.amount > 0)
      await refundedThere(doing, payment.provider, { charge: payment.charge, total });
  });
}

export const payItself = ({ payment: id }: Paid, { act }: Outside): Promise<void> =>
  act(async (doing) => {
    const payment = await paymentById(doing.tx, id);
    if (!payment || !LIVE.includes(payment.state)) return;
    const { provider, number, amount, currency } = payment;
    await settle(doing, { provider, number, reference: number, amount: { amount, currency } });
  });

/**
 * Payments whose time to be asked about has come, and money that is not back yet. When to ask again is known at once: a
 * provider that does not answer holds up no other.
 */
export const reconcile = ({ act }: Outside): Promise<void> =>
  act(async (doing) => {
    const due = await doing.tx
      .select()
      .from(payments)
      .where(and(isNotNull(payments.askAt), lte(payments.askAt, doing.now)))
      .orderBy(asc(payments.askAt))
      .limit(200);
    for (const payment of due) {
      const { id } = payment;
      await doing.tx
        .update(payments)
        .set({ askAt: nextAsk(payment, doing.now) })
        .where(eq(payments.id, id));
      await doing.later(tasks.ask, { payment: id }, { key: `ask:${id}` });
    }
    await sendOutAgain(doing);
    await sendStraysOutAgain(doing);
  });

function nextAsk({ createdAt }: Payment, now: Date): Date | null {
  const age = now.getTime() - createdAt.getTime();
  if (age > ASK_AT_ALL_MS) return null;
  return new Date(now.getTime() + (age < ASK_OFTEN_MS ? 5 * MINUTE : HOUR));
}
