import type { Account } from "./account.ts";
import { invalid, StripeError } from "./errors.ts";
import type { Form } from "./form.ts";
import { checkAmount, checkCurrency } from "./money.ts";
import type { Charge, Customer, Intent, Method } from "./objects.ts";

/** From this version of the API on the parameter is refused. */
const NO_METHOD_TYPES_SINCE = "2026-09-30";

/** POST /v1/payment_intents: a charge to a saved method without its owner, or an intent that waits for one. */
export function createIntent(account: Account, form: Form, version: string): Intent {
  form.allow(
    ...[
      "amount",
      "currency",
      "customer",
      "payment_method",
      "off_session",
      "confirm",
      "description",
      "metadata[*]",
    ],
    ...["automatic_payment_methods[enabled]", "automatic_payment_methods[allow_redirects]", "receipt_email"],
    ...["error_on_requires_action", "return_url", "setup_future_usage", "statement_descriptor"],
    ...(version < NO_METHOD_TYPES_SINCE ? ["payment_method_types[#]"] : []),
  );
  form.required("amount");
  const amount = form.whole("amount") ?? 0;
  const currency = checkCurrency(form.required("currency"), "currency");
  checkAmount(amount, currency, "amount");
  const customer = account.meant("customer", form.text("customer"), "customer");
  const method = account.meant("payment_method", form.text("payment_method"), "payment_method");
  checkOwner(method, customer);
  const [confirm, offSession] = [form.flag("confirm"), form.flag("off_session")];
  if (offSession && !confirm)
    throw invalid("`off_session` can only be set when `confirm` is true.", "off_session");
  if (confirm && !method)
    throw invalid(
      "You cannot confirm this PaymentIntent because it's missing a payment method.",
      "payment_method",
    );
  const intent = newIntent(account, {
    ...{ amount, currency, customer: customer?.id ?? null, payment_method: method?.id ?? null },
    description: form.text("description", 1000) ?? null,
    metadata: form.metadata(),
    setup_future_usage: form.oneOf("setup_future_usage", ["off_session", "on_session"]) ?? null,
  });
  if (confirm && method) confirmIntent(account, intent, method);
  return intent;
}

/** A method that was removed from its customer charges nobody any more. */
function checkOwner(method: Method | undefined, customer: Customer | undefined) {
  if (!method || (method.customer !== null && method.customer === customer?.id)) return;
  const why =
    method.customer === null
      ? "The provided PaymentMethod was previously used or detached and may not be used again."
      : "The provided PaymentMethod is attached to a customer; you must provide that customer in the request.";
  throw invalid(why, "payment_method");
}

function confirmIntent(account: Account, intent: Intent, method: Method) {
  const manner = account.manners.get(method.id) ?? "pays";
  if (manner === "pays") return void succeed(account, intent, method.id);
  const why =
    manner === "asks"
      ? {
          code: "authentication_required",
          message: "Your card was declined. This transaction requires authentication.",
        }
      : {
          code: "card_declined",
          decline_code: "insufficient_funds",
          message: "Your card has insufficient funds.",
        };
  fail(account, intent, why);
  const { code, message, ...more } = why;
  throw new StripeError(402, { type: "card_error", code, message, ...more, payment_intent: intent });
}

type Given = Pick<
  Intent,
  "amount" | "currency" | "customer" | "description" | "metadata" | "payment_method" | "setup_future_usage"
>;

export function newIntent(account: Account, given: Given): Intent {
  const id = account.id("pi");
  return account.add({
    ...{ id, object: "payment_intent", ...given, amount_received: 0, latest_charge: null },
    ...{ payment_method_types: ["card", "link"], last_payment_error: null },
    status: given.payment_method ? "requires_confirmation" : "requires_payment_method",
    client_secret: `${id}_secret_${account.id("x", 25).slice(2)}`,
    created: account.now(),
    livemode: false,
  });
}

/** The money has come. */
export function succeed(account: Account, intent: Intent, method: string | null): Charge {
  const charge = newCharge(account, intent, method);
  Object.assign(intent, {
    ...{ status: "succeeded", amount_received: intent.amount, latest_charge: charge.id },
    ...{ payment_method: method, last_payment_error: null },
  });
  account.announce("payment_intent.succeeded", intent);
  return charge;
}

/** The money has not come; the intent can be tried again. */
export function fail(
  account: Account,
  intent: Intent,
  why: { code: string; message: string; decline_code?: string },
) {
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.last_payment_error = { type: "card_error", ...why };
  account.announce("payment_intent.payment_failed", intent);
}

function newCharge(
  account: Account,
  { amount, currency, customer, id, metadata }: Intent,
  method: string | null,
) {
  return account.add<Charge>({
    ...{ id: account.id("ch"), object: "charge", amount, amount_captured: amount, amount_refunded: 0 },
    ...{ currency, customer, payment_intent: id, payment_method: method, metadata: { ...metadata } },
    ...{ paid: true, refunded: false, disputed: false, status: "succeeded", failure_code: null },
    ...{ created: account.now(), livemode: false },
  });
}
