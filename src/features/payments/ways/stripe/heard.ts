import { ourNumber, read } from "../asking.ts";
import type { Heard } from "../line.ts";
import { Charge, Dispute, type Event, Intent, idOf, Session, ToldRefund } from "./shapes.ts";

export const NOTHING: Heard = { kind: "nothing" };

/** What we have written on it, if it is of ours. */
export const numberOf = ({ metadata }: Pick<Session, "metadata">): string | undefined =>
  ourNumber(metadata?.payment);

/** An event of an application that shares the account has no number of ours, and is nothing to us. */
export function heardIn({ type, created, data: { object } }: Event): Heard {
  switch (type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return sessionEvent(type, read(Session, object));
    case "payment_intent.succeeded":
    case "payment_intent.payment_failed":
      return intentEvent(read(Intent, object));
    case "charge.refunded":
      return refunded(object, momentOf(created));
    // All three tell that a refund has failed: the first is what accounts of today send.
    case "refund.failed":
    case "refund.updated":
    case "charge.refund.updated":
      return cameBack(object, momentOf(created));
    case "charge.dispute.created":
    case "charge.dispute.closed":
      return disputed(type, object);
    default:
      return NOTHING;
  }
}

function sessionEvent(type: string, session: Session | undefined): Heard {
  if (!session?.metadata?.payment) return NOTHING;
  if (type === "checkout.session.async_payment_failed")
    return { kind: "refused", reference: session.id, why: "async_payment_failed" };
  return ofSession(session);
}

/** What became of a checkout session. Completed is not paid: a transfer may take days. */
export function ofSession(session: Session): Heard {
  const { id, status, payment_status, amount_total, currency } = session;
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : undefined;
  if (payment_status === "paid" && amount_total && currency)
    return {
      kind: "settled",
      reference: id,
      number: numberOf(session),
      amount: { amount: amount_total, currency: currency.toUpperCase() },
      charge: idOf(session.payment_intent),
      customer: idOf(session.customer),
      method: intent ? keptMethod(intent) : undefined,
    };
  if (status === "expired") return { kind: "expired", reference: id };
  if (status === "complete" && intent && hasFailed(intent))
    return { kind: "refused", reference: id, why: whyNot(intent) };
  return NOTHING;
}

/** Intents behind a session are told of by the session. */
function intentEvent(intent: Intent | undefined): Heard {
  return intent?.metadata?.payment && intent.metadata.off_session ? ofIntent(intent) : NOTHING;
}

/** What became of a charge without the payer. */
export function ofIntent(intent: Intent): Heard {
  const { id, status, currency } = intent;
  if (status === "succeeded")
    return {
      kind: "settled",
      reference: id,
      number: numberOf(intent),
      amount: { amount: intent.amount_received ?? intent.amount, currency: currency.toUpperCase() },
      charge: id,
      customer: idOf(intent.customer),
      method: idOf(intent.payment_method),
    };
  return hasFailed(intent) ? { kind: "refused", reference: id, why: whyNot(intent) } : NOTHING;
}

const hasFailed = ({ status }: Intent) => status === "canceled" || status === "requires_payment_method";

const whyNot = ({ status, last_payment_error }: Intent) => last_payment_error?.code ?? status;

/** Only a method that its owner agreed to have charged again. */
const keptMethod = (intent: Intent) =>
  intent.setup_future_usage === "off_session" ? idOf(intent.payment_method) : undefined;

/** A charge carries the metadata of its payment intent, until somebody edits it: then it is known by the intent. */
function refunded(object: unknown, at: Date | undefined): Heard {
  const charge = read(Charge, object);
  const intent = idOf(charge?.payment_intent);
  if (!charge || !intent) return NOTHING;
  const total = { amount: charge.amount_refunded, currency: charge.currency.toUpperCase() };
  return { kind: "refunded", charge: intent, number: numberOf(charge), total, at };
}

/** What a bank has taken may still not reach the payer: weeks later it is at Stripe again. docs.stripe.com/refunds#failed-refunds */
function cameBack(object: unknown, at: Date | undefined): Heard {
  const refund = read(ToldRefund, object);
  const charge = idOf(refund?.payment_intent);
  if (!refund || !charge || (refund.status !== "failed" && refund.status !== "canceled")) return NOTHING;
  const { id, amount, currency, status, failure_reason } = refund;
  return {
    kind: "came-back",
    ...{ charge, refund: id, amount: { amount, currency: currency.toUpperCase() } },
    why: failure_reason ?? status,
    at,
  };
}

/** Unix seconds, of this century. */
const momentOf = (created: unknown): Date | undefined =>
  typeof created === "number" && created > 0 && created < 4e9 ? new Date(created * 1000) : undefined;

/** Disputes carry no metadata: whether it is one of ours is known by its charge. A charge may have several. */
function disputed(type: string, object: unknown): Heard {
  const dispute = read(Dispute, object);
  const charge = idOf(dispute?.payment_intent);
  if (!dispute || !charge) return NOTHING;
  const lost = dispute.status === "lost" ? "lost" : "won";
  return {
    kind: "disputed",
    ...{ charge, dispute: dispute.id },
    amount: { amount: dispute.amount, currency: dispute.currency.toUpperCase() },
    state: type === "charge.dispute.created" ? "opened" : lost,
    why: dispute.reason,
  };
}
