import { Impossible } from "../stage.ts";
import type { Account } from "./account.ts";
import { attach, newCustomer } from "./customers.ts";
import { fail, newIntent, succeed } from "./intents.ts";
import type { Customer, Intent, Method, Session } from "./objects.ts";

/** Somebody pays on the page. `later`: with a method that takes days to tell whether the money comes. */
export function payOnPage(account: Account, session: Session, { later = false } = {}) {
  mustBeOpen(session);
  const customer = customerFor(account, session);
  const intent = intentFor(account, session);
  const keeps = intent.setup_future_usage !== null && !later;
  const method = customer && keeps ? attach(account, customer) : undefined;
  Object.assign(session, {
    ...{ status: "complete", url: null, customer: customer?.id ?? null },
    customer_details: { email: customer?.email ?? "payer@example.com", name: "A. Payer" },
  });
  intent.customer = session.customer;
  if (later) intent.status = "processing";
  else paid(account, session, intent, method);
  account.announce("checkout.session.completed", session);
}

/** The card is refused; the page stays open for another try. */
export function declineOnPage(account: Account, session: Session) {
  mustBeOpen(session);
  const why = { code: "card_declined", decline_code: "generic_decline", message: "Your card was declined." };
  fail(account, intentFor(account, session), why);
}

/** What became of a payment that was promised for later. */
export function decideLater(account: Account, session: Session, { succeeds }: { succeeds: boolean }) {
  const intent =
    session.payment_intent === null ? undefined : account.find("payment_intent", session.payment_intent);
  if (intent?.status !== "processing") throw new Impossible(`nothing is on its way for ${session.id}`);
  if (succeeds) {
    paid(account, session, intent, undefined);
    return account.announce("checkout.session.async_payment_succeeded", session);
  }
  fail(account, intent, { code: "payment_intent_payment_attempt_failed", message: "The payment failed." });
  account.announce("checkout.session.async_payment_failed", session);
}

function paid(account: Account, session: Session, intent: Intent, method: Method | undefined) {
  succeed(account, intent, method?.id ?? account.id("pm"));
  session.payment_status = "paid";
}

function mustBeOpen({ id, status }: Session) {
  if (status !== "open") throw new Impossible(`the session ${id} is ${status}`);
}

function customerFor(account: Account, session: Session): Customer | undefined {
  if (session.customer !== null) return account.find("customer", session.customer);
  if (session.customer_creation !== "always") return undefined;
  const email = session.customer_email ?? "payer@example.com";
  const empty = { phone: null, description: null, metadata: {}, preferred_locales: [] };
  return newCustomer(account, { email, name: "A. Payer", ...empty });
}

/** The intent that an earlier refused card has left, or a new one. */
function intentFor(account: Account, session: Session): Intent {
  const earlier =
    session.payment_intent === null ? undefined : account.find("payment_intent", session.payment_intent);
  if (earlier) return earlier;
  const data = account.intentData.get(session.id);
  const intent = newIntent(account, {
    ...{ amount: session.amount_total, currency: session.currency, customer: session.customer },
    ...{ description: data?.description ?? null, metadata: { ...data?.metadata }, payment_method: null },
    setup_future_usage: data?.setup_future_usage ?? null,
  });
  session.payment_intent = intent.id;
  return intent;
}
