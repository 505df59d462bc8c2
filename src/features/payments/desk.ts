import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import type { Db } from "../../db/db.ts";
import type { TaskHandler } from "../../jobs/tasks.ts";
import type { Clock } from "../../lib/clock.ts";
import { log } from "../../lib/log.ts";
import type { Acting } from "../../turn/act.ts";
import { later } from "../../turn/tasks.ts";
import { addressOf } from "../people/person.ts";
import { opened } from "./begin.ts";
import { customerOf, take } from "./hearing.ts";
import { fail, type Payment, paymentById } from "./payments.ts";
import { type Charge, Declined, type Provider } from "./provider.ts";
import { finish, giveUp, sayUnderWay, sendOutAgain } from "./refunds.ts";
import { payments, refunds } from "./schema.ts";
import { settle } from "./settle.ts";
import { LIVE } from "./states.ts";
import { sendStraysOutAgain } from "./stray-back.ts";
import type { Tills } from "./tills.ts";

export interface DeskParts {
  db: Db;
  act: Acting;
  clock: Clock;
  tills: Tills;
  /** A link that leads back into the bot. */
  returnUrl: () => string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Every five minutes while people wait for it, later every hour; after three days nobody pays any more. */
const ASK_OFTEN_MS = 2 * HOUR;
const ASK_AT_ALL_MS = 72 * HOUR;
/** How long the payer waits for a way to pay. */
const PATIENCE_MS = MINUTE;
const logger = log("payments");

/** Everything that has to ask a provider: each is a task, and reports back in a turn of its own. */
export function desk({ db, act, clock, tills, returnUrl }: DeskParts) {
  const withProvider =
    (work: (payment: Payment, provider: Provider) => Promise<void>): TaskHandler =>
    async ({ payment: id }) => {
      const payment = await paymentById(db.read, Number(id));
      const provider = payment && tills.providers.get(payment.provider);
      if (payment && provider) await work(payment, provider);
    };

  const chargeOf = async (payment: Payment): Promise<Charge> => {
    const { personId, number, amount, currency, title, description, lines, expiresAt, createdAt } = payment;
    const address = await addressOf(db.read, personId);
    const customer = await customerOf(db.read, personId, payment.provider);
    return {
      number,
      amount: { amount, currency },
      title,
      description,
      lines,
      language: address?.language ?? "en",
      payer: { id: personId, telegramId: address?.telegramId ?? 0, customer: customer?.customer },
      expiresAt: expiresAt ?? new Date(createdAt.getTime() + 24 * HOUR),
      returnUrl: returnUrl(),
      keepsMethod: payment.recurs,
    };
  };

  const checkout = withProvider(async (payment, provider) => {
    if (payment.state !== "unasked") return;
    try {
      const made = await provider.checkout(await chargeOf(payment));
      await act((doing) => opened(doing, payment.id, made));
    } catch (error) {
      logger.warn("a provider made nothing to pay", {
        provider: provider.name,
        payment: payment.number,
        error,
      });
      // Asked again it gives the same, so one may try for as long as somebody looks at the screen.
      const age = clock.now().getTime() - payment.createdAt.getTime();
      if (!(error instanceof Declined) && age < PATIENCE_MS) throw error;
      await act((doing) => fail(doing, payment.id, "unavailable"));
    }
  });

  /** Asks what became of a payment, and when to ask again. */
  const ask = withProvider(async (payment, provider) => {
    const { reference } = payment;
    const heard = reference ? await provider.ask(reference) : ({ kind: "nothing" } as const);
    await act(async (doing) => {
      await doing.tx
        .update(payments)
        .set({ askAt: nextAsk(payment, doing.now) })
        .where(eq(payments.id, payment.id));
      await take(doing, payment.provider, heard);
    });
  });

  const cancel = withProvider(async (payment, provider) => {
    if (payment.reference) await provider.cancel?.(payment.reference);
  });

  const payBack: TaskHandler = async ({ refund: id }) => {
    const [row] = await db.read
      .select()
      .from(refunds)
      .where(eq(refunds.id, Number(id)));
    const payment = row && (await paymentById(db.read, row.paymentId));
    const provider = payment && tills.providers.get(payment.provider);
    if (row?.state !== "asked" || !payment) return;
    if (!provider?.refund) return act((doing) => giveUp(doing, row.id, "this provider gives nothing back"));
    const result = await provider.refund({
      // An invoice in Stars is only known by its charge.
      reference: payment.reference ?? payment.number,
      charge: payment.charge ?? undefined,
      amount: { amount: row.amount, currency: payment.paidCurrency ?? payment.currency },
      isWhole: row.amount === payment.paid,
      before: payment.refunded - row.amount,
      key: `refund-${row.id}-${payment.number}`,
      payer: { telegramId: (await addressOf(db.read, payment.personId))?.telegramId ?? 0 },
      lines: payment.lines,
    });
    if (result.kind === "pending") throw new Error("the refund is not through yet");
    await act((doing) =>
      result.kind === "done" ? finish(doing, row.id) : giveUp(doing, row.id, result.why),
    );
  };

  const underWay: TaskHandler = ({ refund: id }) => act((doing) => sayUnderWay(doing, Number(id)));

  const sandbox: TaskHandler = ({ payment: id }) =>
    act(async (doing) => {
      const payment = await paymentById(doing.tx, Number(id));
      if (!payment || !LIVE.includes(payment.state)) return;
      const { number, amount, currency } = payment;
      await settle(doing, { provider: "sandbox", number, reference: number, amount: { amount, currency } });
    });

  /** Payments whose time to be asked about has come, and money that is not back yet. */
  const reconcile = (): Promise<void> =>
    act(async (doing) => {
      const due = await doing.tx
        .select({ id: payments.id })
        .from(payments)
        .where(and(isNotNull(payments.askAt), lte(payments.askAt, doing.now)))
        .orderBy(asc(payments.askAt))
        .limit(200);
      for (const { id } of due) await later(doing, "payments.ask", { payment: id }, { key: `ask:${id}` });
      await sendOutAgain(doing);
      await sendStraysOutAgain(doing);
    });

  return {
    tasks: {
      "payments.checkout": checkout,
      "payments.ask": ask,
      "payments.cancel": cancel,
      "payments.refund": payBack,
      "payments.refund-waits": underWay,
      "payments.sandbox": sandbox,
    },
    reconcile,
  };
}

function nextAsk({ createdAt }: Payment, now: Date): Date | null {
  const age = now.getTime() - createdAt.getTime();
  if (age > ASK_AT_ALL_MS) return null;
  return new Date(now.getTime() + (age < ASK_OFTEN_MS ? 5 * MINUTE : HOUR));
}
