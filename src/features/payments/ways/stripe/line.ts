import { digitsOf, type Money, STARS, TOMAN } from "../../../../lib/money.ts";
import { Barred, parsed, read, Unheard } from "../asking.ts";
import {
  Declined,
  type Heard,
  type KeptCharge,
  type Line,
  type RawRequest,
  type RefundOrder,
  type RefundResult,
} from "../line.ts";
import { call, type StripeConfig } from "./api.ts";
import { checkout } from "./checkout.ts";
import { heardIn, NOTHING, numberOf, ofIntent, ofSession } from "./heard.ts";
import { Charged, Event, Intent, idOf, Page, Refund, Session } from "./shapes.ts";
import { prove, SIGNED_IN } from "./signature.ts";

/** Stripe, over plain HTTP. docs.stripe.com/api */
export const stripeLine = (config: StripeConfig) =>
  ({
    checkout: (charge) => checkout(config, charge),
    signedIn: SIGNED_IN,
    hear: (request) => hear(config, request),
    ask: (reference) => ask(config, reference),
    cancel: (reference) => cancel(config, reference),
    refund: (order) => refund(config, order),
    gone: (charge) => goneOf(config, charge).catch(unseeing),
    portal: (customer, returnUrl) => portal(config, customer, returnUrl),
    chargeKept: (charge) => chargeKept(config, charge),
  }) satisfies Line;

async function hear(config: StripeConfig, request: RawRequest): Promise<Heard> {
  prove(request, config.webhookSecret);
  const event = read(Event, parsed(request.body));
  if (!event) return NOTHING;
  const heard = heardIn(event);
  if (heard.kind === "refunded") return asItStands(config, heard);
  if (heard.kind === "came-back")
    return { ...heard, total: await goneOf(config, heard.charge).catch(heedless) };
  if (heard.kind === "disputed") return { ...heard, number: await numberBehind(config, heard.charge) };
  // The event names the payment, but not the method that was kept with it.
  const keeps = read(Session, event.data.object)?.metadata?.keeps_method;
  return heard.kind === "settled" && keeps ? ask(config, heard.reference) : heard;
}

type GoneBack = Extract<Heard, { kind: "refunded" }>;

/** How much has gone back by now: an event that is late, or told again, tells of what may have failed since. */
async function asItStands(config: StripeConfig, told: GoneBack): Promise<Heard> {
  const total = await goneOf(config, told.charge).catch(heedless);
  if (!total) return told;
  return total.amount > 0 ? { ...told, total, at: undefined } : NOTHING;
}

async function goneOf(config: StripeConfig, intent: string): Promise<Money | undefined> {
  const path = `/v1/payment_intents/${encodeURIComponent(intent)}?expand[]=latest_charge`;
  const answer = await call(config, { shape: Charged, path });
  if ("no" in answer) return undefined;
  const { amount_refunded: amount, currency } = answer.yes.latest_charge;
  return { amount, currency: currency.toUpperCase() };
}

/** A key that may not ask has to believe what it is told. */
function heedless(error: unknown): undefined {
  if (!(error instanceof Unheard)) throw error;
}

/** The same where what was not answered is asked again: no answer is waited for that never comes. */
function unseeing(error: unknown): undefined {
  if (!(error instanceof Barred)) throw error;
}

/** Of whose payment the bank speaks; a key that may not ask for it hears of those alone that we know. */
async function numberBehind(config: StripeConfig, intent: string): Promise<string | undefined> {
  const answer = await findIntent(config, intent).catch(heedless);
  return answer && "yes" in answer ? numberOf(answer.yes) : undefined;
}

const ask = (config: StripeConfig, reference: string): Promise<Heard> =>
  isIntent(reference) ? askIntent(config, reference) : askSession(config, reference);

// docs.stripe.com/currencies: how Stripe counts, which is not everywhere how ISO 4217 does.
const WITHOUT_DIGITS = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" ");
const WITH_THREE = "BHD JOD KWD OMR TND".split(" ");
const NOT_TAKEN = ["IRR", TOMAN, STARS];

/** Not in a currency that Stripe counts in other units than we do; and thousandths only by tens. */
export function canCharge({ amount, currency }: Money): boolean {
  if (!/^[A-Z]{3}$/.test(currency) || NOT_TAKEN.includes(currency) || amount <= 0) return false;
  const digits = WITHOUT_DIGITS.includes(currency) ? 0 : WITH_THREE.includes(currency) ? 3 : 2;
  return digits === digitsOf(currency) && (digits < 3 || amount % 10 === 0);
}

const isIntent = (reference: string) => reference.startsWith("pi_");

const sessionPath = (reference: string) => `/v1/checkout/sessions/${encodeURIComponent(reference)}`;

const findSession = (config: StripeConfig, reference: string) =>
  call(config, { shape: Session, path: `${sessionPath(reference)}?expand[]=payment_intent` });

const findIntent = (config: StripeConfig, reference: string) =>
  call(config, { shape: Intent, path: `/v1/payment_intents/${encodeURIComponent(reference)}` });

/** What Stripe does not know is nothing: a key that was changed must not end what is being paid. */
async function askSession(config: StripeConfig, reference: string): Promise<Heard> {
  const answer = await findSession(config, reference);
  return "yes" in answer ? ofSession(answer.yes) : NOTHING;
}

async function askIntent(config: StripeConfig, reference: string): Promise<Heard> {
  const answer = await findIntent(config, reference);
  return "yes" in answer ? ofIntent(answer.yes) : NOTHING;
}

/** Expired already, paid, or unknown: there is no page left to pay on. */
async function cancel(config: StripeConfig, reference: string): Promise<void> {
  if (isIntent(reference)) return;
  const answer = await call(config, { shape: Session, path: `${sessionPath(reference)}/expire`, fields: {} });
  if ("yes" in answer) return;
  const session = await findSession(config, reference);
  if ("yes" in session && session.yes.status === "open")
    throw new Unheard(`stripe: ${reference} was not expired: ${answer.no.code}`);
}

async function refund(config: StripeConfig, order: RefundOrder): Promise<RefundResult> {
  const intent = order.charge ?? (await intentOf(config, order.reference));
  if (!intent) return { kind: "refused", why: "nothing was paid" };
  const answer = await call(config, {
    shape: Refund,
    path: "/v1/refunds",
    fields: { payment_intent: intent, amount: order.amount.amount },
    key: order.key,
  });
  if ("no" in answer) {
    const { code, why } = answer.no;
    return code === "charge_already_refunded" ? { kind: "done" } : { kind: "refused", why };
  }
  const { id, status, failure_reason } = await latest(config, answer.yes);
  if (status === "succeeded") return { kind: "done", reference: id };
  const hasFailed = status === "failed" || status === "canceled";
  if (!hasFailed) return { kind: "pending", reference: id };
  return { kind: "refused", why: failure_reason ?? status, reference: id };
}

/** Asked with the same key, Stripe repeats what it said the first time; how it stands now has to be read. */
async function latest(config: StripeConfig, refund: Refund): Promise<Refund> {
  if (refund.status === "succeeded") return refund;
  const answer = await call(config, { shape: Refund, path: `/v1/refunds/${encodeURIComponent(refund.id)}` });
  return "yes" in answer ? answer.yes : refund;
}

async function intentOf(config: StripeConfig, reference: string): Promise<string | undefined> {
  if (isIntent(reference)) return reference;
  const answer = await findSession(config, reference);
  return "yes" in answer ? idOf(answer.yes.payment_intent) : undefined;
}

async function portal(config: StripeConfig, customer: string, returnUrl: string): Promise<string> {
  const fields = { customer, return_url: returnUrl };
  const answer = await call(config, { shape: Page, path: "/v1/billing_portal/sessions", fields });
  if ("no" in answer) throw new Declined(`stripe: ${answer.no.why}`);
  return answer.yes.url;
}

/** One number is charged once, however often it is asked for. */
async function chargeKept(config: StripeConfig, charge: KeptCharge): Promise<Heard> {
  const { number, amount, customer, method, description } = charge;
  const answer = await call(config, {
    shape: Intent,
    path: "/v1/payment_intents",
    fields: {
      amount: amount.amount,
      currency: amount.currency.toLowerCase(),
      customer,
      payment_method: method,
      off_session: "true",
      confirm: "true",
      "automatic_payment_methods[enabled]": "true",
      "automatic_payment_methods[allow_redirects]": "never",
      description,
      "metadata[payment]": number,
      "metadata[off_session]": "1",
    },
    key: `charge:${number}`,
  });
  if ("yes" in answer) return ofIntent(answer.yes);
  return { kind: "refused", reference: answer.no.intent ?? number, why: answer.no.why };
}
