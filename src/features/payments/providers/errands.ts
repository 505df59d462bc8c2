import type { InlineButton } from "../../../bot/view.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { log } from "../../../lib/log.ts";
import type { Outside } from "../../../turn/outside.ts";
import { addressOf } from "../../people/person.ts";
import { holdPayment } from "../core/givenback.ts";
import { fail, type Payment, paymentById } from "../core/payments.ts";
import { LIVE } from "../core/states.ts";
import { Declined } from "../ways/line.ts";
import type { Way } from "../ways/way.ts";
import { customerOf, take } from "./hearing.ts";
import { sendInvoice } from "./invoice.ts";
import { keepingWay, lineOf } from "./lines.ts";
import { pageOf } from "./pages.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** Where a payer looks after what they pay with; nothing when the provider made no page. */
    "portal-opened": { url: string | undefined };
  }
}

/** How long a bank may take to say yes or no, before we give up asking for the first time. */
const PATIENCE_MS = 10 * MINUTE;
const logger = log("payments");

type Paid = { payment: number };

const withPayment =
  (work: (payment: Payment, outside: Outside) => Promise<void>) =>
  async ({ payment: id }: Paid, outside: Outside): Promise<void> => {
    const payment = await paymentById(outside.read, id);
    if (payment) await work(payment, outside);
  };

/**
 * The payer says that they have paid: the provider is asked at once, and they are told what it says, or that nobody can
 * ask it, for it was disconnected since.
 */
export const checkAtOnce = withPayment(async (payment, outside) => {
  const { provider, reference } = payment;
  const line = lineOf(outside, provider);
  const heard = await (reference ? line?.ask?.(reference) : undefined)?.catch((error) => {
    logger.warn("a provider did not answer a payer", { provider, error });
  });
  const checked = heard ? "unpaid" : line?.ask ? "unanswered" : "disconnected";
  await outside.act(async (doing) => {
    if (heard) await take(doing, provider, heard);
    // Whoever tells of the money in the same moment is before us, or waits until this is said.
    await holdPayment(doing.tx, payment.id);
    const now = await paymentById(doing.tx, payment.id);
    if (now && LIVE.includes(now.state)) await doing.draw("payment", { payment: now, checked });
  });
});

/** With the kept method, without its owner. */
export const chargeKept = withPayment(async (payment, outside) => {
  if (payment.state !== "unasked") return;
  const { act, read, clock } = outside;
  const customer = await customerOf(read, payment.personId, payment.provider);
  const line = lineOf(outside, payment.provider);
  if (!line?.chargeKept || !customer?.method)
    return act((doing) => fail(doing, payment.id, "no payment method is kept"));
  const { number, amount, currency, title: description } = payment;
  const sum = { amount, currency };
  const kept = { customer: customer.customer, method: customer.method };
  try {
    const heard = await line.chargeKept({ number, amount: sum, description, ...kept });
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
  outside: Outside,
): Promise<void> =>
  outside.act(async (doing) => {
    const payment = await paymentById(doing.tx, id);
    const address = payment && (await addressOf(doing.tx, payment.personId));
    const token = payment && lineOf(outside, payment.provider)?.invoiceToken;
    if (!payment || !address || payment.state !== "open" || !token) return;
    await sendInvoice(doing, address, payment, { token, buttons });
  });

/** Telegram did not take the invoice, so there is nothing to pay. */
export const failUnsent = withPayment((payment, { act }) =>
  act((doing) => fail(doing, payment.id, "unavailable")),
);

export async function openPortal({ person: personId }: { person: number }, outside: Outside): Promise<void> {
  const way = keepingWay();
  const customer = way && (await customerOf(outside.read, personId, way.name));
  const url = customer && (await portalOf(outside, way, customer.customer));
  // The link lives for minutes, so it is a message of its own.
  await outside.act((doing) => doing.tell(personId, "portal-opened", { url }));
}

const portalOf = (outside: Outside, { name: provider }: Way, customer: string) =>
  lineOf(outside, provider)
    ?.portal?.(customer, outside.link())
    .then((url) => pageOf(url, outside))
    .catch((error) => {
      if (!(error instanceof Declined))
        logger.warn("a page of kept methods does not open", { provider, error });
      return undefined;
    });
