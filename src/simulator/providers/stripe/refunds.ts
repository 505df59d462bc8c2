import { type Account, listOf } from "./account.ts";
import { invalid, refused } from "./errors.ts";
import type { Form } from "./form.ts";
import { shown } from "./money.ts";
import type { Charge, Dispute, Refund } from "./objects.ts";

const REASONS = ["duplicate", "fraudulent", "requested_by_customer"] as const;

/** POST /v1/refunds; the whole rest unless an amount is given. */
export function createRefund(account: Account, form: Form): Refund {
  form.allow("payment_intent", "charge", "amount", "reason", "metadata[*]");
  const charge = chargeMeant(account, form);
  const reason = form.oneOf("reason", REASONS) ?? null;
  return refund(account, charge, { amount: form.whole("amount"), reason, metadata: form.metadata() });
}

interface Wish {
  amount?: number | undefined;
  reason?: string | null;
  metadata?: Record<string, string>;
}

export function refund(
  account: Account,
  charge: Charge,
  { amount, reason = null, metadata = {} }: Wish,
): Refund {
  const rest = charge.amount - charge.amount_refunded;
  const back = amount ?? rest;
  if (charge.refunded)
    throw refused(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  if (charge.disputed)
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge_disputed");
  if (back < 1) throw invalid("Invalid positive integer", "amount", "parameter_invalid_integer");
  if (back > rest)
    throw refused(
      `Refund amount (${shown(back, charge.currency)}) is greater than unrefunded amount on charge (${shown(rest, charge.currency)})`,
      undefined,
      "amount",
    );
  const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded };
  charge.amount_refunded += back;
  charge.refunded = charge.amount_refunded === charge.amount;
  const done = account.add<Refund>({
    ...{ id: account.id("re"), object: "refund", amount: back, charge: charge.id, currency: charge.currency },
    ...{ payment_intent: charge.payment_intent, reason, status: "succeeded", metadata },
    ...{ created: account.now(), livemode: false },
  });
  account.announce("charge.refunded", charge, before);
  return done;
}

/** The payer's bank sends it back, days later: what was given back lies at Stripe again. */
export function failRefund(account: Account, failed: Refund, reason = "lost_or_stolen_card") {
  const charge = account.sure("charge", failed.charge);
  const before = { status: failed.status };
  failed.status = "failed";
  failed.failure_reason = reason;
  charge.amount_refunded -= failed.amount;
  charge.refunded = false;
  for (const type of ["refund.failed", "refund.updated", "charge.refund.updated"])
    account.announce(type, failed, type === "refund.failed" ? undefined : before);
}

function chargeMeant(account: Account, form: Form): Charge {
  if (form.has("charge") === form.has("payment_intent"))
    throw invalid(
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  const direct = account.meant("charge", form.text("charge"), "charge");
  const intent = account.meant("payment_intent", form.text("payment_intent"), "payment_intent");
  const charge = direct ?? account.meant("charge", intent?.latest_charge ?? undefined, "payment_intent");
  if (!charge)
    throw refused(`This PaymentIntent (${intent?.id}) does not have a successful charge to refund.`);
  return charge;
}

/** GET /v1/refunds */
export function listRefunds(account: Account, form: Form) {
  form.allow("payment_intent", "charge", "limit", "starting_after", "ending_before");
  const wanted = { payment_intent: form.text("payment_intent"), charge: form.text("charge") };
  const found = account
    .all("refund")
    .filter(
      ({ payment_intent, charge }) =>
        (wanted.payment_intent ?? payment_intent) === payment_intent && (wanted.charge ?? charge) === charge,
    );
  return listOf(found, "/v1/refunds");
}

/** The payer's bank takes the money back until it is decided. */
export function dispute(
  account: Account,
  charge: Charge,
  amount = charge.amount,
  reason = "fraudulent",
): Dispute {
  charge.disputed = true;
  const opened = account.add<Dispute>({
    ...{ id: account.id("du"), object: "dispute", amount, charge: charge.id, currency: charge.currency },
    ...{
      payment_intent: charge.payment_intent,
      reason,
      status: "needs_response",
      is_charge_refundable: false,
    },
    ...{ created: account.now(), livemode: false, metadata: {} },
  });
  account.announce("charge.dispute.created", opened);
  return opened;
}

export function closeDispute(account: Account, opened: Dispute, status: "won" | "lost") {
  const before = { status: opened.status };
  opened.status = status;
  account.announce("charge.dispute.closed", opened, before);
}
