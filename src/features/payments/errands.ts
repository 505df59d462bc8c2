import type { Db } from "../../db/db.ts";
import type { TaskHandler } from "../../jobs/tasks.ts";
import type { Clock } from "../../lib/clock.ts";
import { log } from "../../lib/log.ts";
import type { Acting } from "../../turn/act.ts";
import { addressOf } from "../people/person.ts";
import { customerOf, take } from "./hearing.ts";
import { sendInvoice } from "./invoice.ts";
import { fail, type Payment, paymentById } from "./payments.ts";
import { Declined } from "./provider.ts";
import type { Stripe } from "./providers/stripe.ts";
import { LIVE } from "./states.ts";
import type { Tills } from "./tills.ts";

export interface ErrandParts {
  db: Db;
  act: Acting;
  clock: Clock;
  tills: Tills;
  /** Only Stripe has a portal, and methods that it keeps. */
  stripe: Stripe | undefined;
  returnUrl: () => string;
}

declare module "../../turn/news.ts" {
  interface News {
    /** Where a payer looks after what they pay with; nothing when Stripe made no page. */
    "portal.opened": { personId: number; url: string | undefined };
  }
}

/** How long a bank may take to say yes or no, before we give up asking for the first time. */
const PATIENCE_MS = 10 * 60_000;
const logger = log("payments");

/** What payers ask of providers, as tasks. */
export function errands({ db, act, clock, tills, stripe, returnUrl }: ErrandParts) {
  const withPayment =
    (work: (payment: Payment) => Promise<void>): TaskHandler =>
    async ({ payment: id }) => {
      const payment = await paymentById(db.read, Number(id));
      if (payment) await work(payment);
    };

  /** The payer says that they have paid: the provider is asked at once, and they are told what it says. */
  const check = withPayment(async (payment) => {
    const provider = tills.providers.get(payment.provider);
    if (!provider || !payment.reference) return;
    const heard = await provider.ask(payment.reference).catch((error) => {
      logger.warn("a provider did not answer a payer", { provider: provider.name, error });
    });
    await act(async (doing) => {
      if (heard) await take(doing, payment.provider, heard);
      const now = await paymentById(doing.tx, payment.id);
      if (now && LIVE.includes(now.state))
        await doing.announce("payment.checked", { payment: now, answered: heard !== undefined });
    });
  });

  /** With the kept method, without its owner. */
  const charge = withPayment(async (payment) => {
    if (payment.state !== "unasked") return;
    const customer = await customerOf(db.read, payment.personId, payment.provider);
    if (!stripe || !customer?.method)
      return act((doing) => fail(doing, payment.id, "no payment method is kept"));
    const { number, amount, currency, title: description } = payment;
    const sum = { amount, currency };
    const kept = { customer: customer.customer, method: customer.method };
    try {
      const heard = await stripe.chargeSaved({ number, amount: sum, description, ...kept });
      await act(async (doing) => {
        if (heard.kind === "refused") await fail(doing, payment.id, heard.why);
        else await take(doing, payment.provider, heard);
      });
    } catch (error) {
      const age = clock.now().getTime() - payment.createdAt.getTime();
      if (age < PATIENCE_MS) throw error;
      await act((doing) => fail(doing, payment.id, "unavailable"));
    }
  });

  /** An invoice of Telegram Payments: its token is no business of a turn. */
  const invoice: TaskHandler = async ({ payment: id, buttons }) =>
    act(async (doing) => {
      const payment = await paymentById(doing.tx, Number(id));
      const address = payment && (await addressOf(doing.tx, payment.personId));
      if (!payment || !address || payment.state !== "open" || !tills.telegramToken) return;
      await sendInvoice(doing, payment, {
        chatId: address.telegramId,
        token: tills.telegramToken,
        buttons,
      });
    });

  /** Telegram did not take the invoice, so there is nothing to pay. */
  const unsent = withPayment((payment) => act((doing) => fail(doing, payment.id, "unavailable")));

  const portal: TaskHandler = async ({ person }) => {
    const personId = Number(person);
    const customer = await customerOf(db.read, personId, "stripe");
    const url = customer && (await portalOf(customer.customer));
    await act((doing) => doing.announce("portal.opened", { personId, url }));
  };

  const portalOf = (customer: string) =>
    stripe?.portal(customer, returnUrl()).catch((error) => {
      if (!(error instanceof Declined)) logger.warn("Stripe's portal does not open", { error });
      return undefined;
    });

  return {
    "payments.check": check,
    "payments.charge": charge,
    "payments.invoice": invoice,
    "payments.unsent": unsent,
    "payments.portal": portal,
  };
}
