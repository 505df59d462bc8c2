import type { InlineButton } from "../../bot/view.ts";
import { log } from "../../lib/log.ts";
import type { Outside } from "../../turn/outside.ts";
import { addressOf } from "../people/person.ts";
import { customerOf, take } from "./hearing.ts";
import { sendInvoice } from "./invoice.ts";
import { fail, type Payment, paymentById } from "./payments.ts";
import { Declined } from "./provider.ts";
import { stripeOf } from "./providers/index.ts";
import { LIVE } from "./states.ts";
import { providerOf } from "./tills.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Where a payer looks after what they pay with; nothing when Stripe made no page. */
    "portal.opened": { personId: number; url: string | undefined };
  }
}

/** How long a bank may take to say yes or no, before we give up asking for the first time. */
const PATIENCE_MS = 10 * 60_000;
const logger = log("payments");

type Paid = { payment: number };

const withPayment =
  (work: (payment: Payment, outside: Outside) => Promise<void>) =>
  async ({ payment: id }: Paid, outside: Outside): Promise<void> => {
    const payment = await paymentById(outside.read, id);
    if (payment) await work(payment, outside);
  };

/** The payer says that they have paid: the provider is asked at once, and they are told what it says. */
export const checkAtOnce = withPayment(async (payment, outside) => {
  const provider = providerOf(outside, payment.provider);
  if (!provider || !payment.reference) return;
  const heard = await provider.ask(payment.reference).catch((error) => {
    logger.warn("a provider did not answer a payer", { provider: provider.name, error });
  });
  await outside.act(async (doing) => {
    if (heard) await take(doing, payment.provider, heard);
    const now = await paymentById(doing.tx, payment.id);
    if (now && LIVE.includes(now.state))
      await doing.announce("payment.checked", { payment: now, answered: heard !== undefined });
  });
});

/** With the kept method, without its owner. */
export const chargeKept = withPayment(async (payment, { act, read, clock, config }) => {
  if (payment.state !== "unasked") return;
  const customer = await customerOf(read, payment.personId, payment.provider);
  const stripe = stripeOf(config, clock);
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
export const sendBill = (
  { payment: id, buttons }: Paid & { buttons: InlineButton[][] },
  { act, config }: Outside,
): Promise<void> =>
  act(async (doing) => {
    const token = config.payments.telegramProviderToken;
    const payment = await paymentById(doing.tx, id);
    const address = payment && (await addressOf(doing.tx, payment.personId));
    if (!payment || !address || payment.state !== "open" || !token) return;
    await sendInvoice(doing, payment, { chatId: address.telegramId, token, buttons });
  });

/** Telegram did not take the invoice, so there is nothing to pay. */
export const failUnsent = withPayment((payment, { act }) =>
  act((doing) => fail(doing, payment.id, "unavailable")),
);

export async function openPortal({ person: personId }: { person: number }, outside: Outside): Promise<void> {
  const customer = await customerOf(outside.read, personId, "stripe");
  const url = customer && (await portalOf(outside, customer.customer));
  await outside.act((doing) => doing.announce("portal.opened", { personId, url }));
}

const portalOf = ({ config, clock, link }: Outside, customer: string) =>
  stripeOf(config, clock)
    ?.portal(customer, link())
    .catch((error) => {
      if (!(error instanceof Declined)) logger.warn("Stripe's portal does not open", { error });
      return undefined;
    });
