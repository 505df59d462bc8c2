import type { Account } from "./account.ts";
import { invalid, refused } from "./errors.ts";
import type { Form } from "./form.ts";
import { checkAmount, checkCurrency, checkLocale } from "./money.ts";
import type { LineItem, Session } from "./objects.ts";

const SHORTEST_SECONDS = 30 * 60;
const LONGEST_SECONDS = 24 * 3600;
const MOST_LINES = 100;

/** POST /v1/checkout/sessions, mode payment. */
export function createSession(account: Account, form: Form): Session {
  allowNames(form);
  const mode = form.oneOf("mode", ["payment", "setup", "subscription"]);
  if (mode !== "payment") throw invalid("This simulator has Checkout in `payment` mode only.", "mode");
  const success_url = form.address("success_url");
  if (!success_url) throw invalid("Missing required param: success_url.", "success_url", "parameter_missing");
  const lines = lineItems(form);
  const total = lines.reduce((sum, { amount_total }) => sum + amount_total, 0);
  const currency = lines[0]?.currency ?? "";
  checkAmount(total, currency, "line_items");
  const id = account.id("cs_test", 58);
  const session: Session = {
    id,
    object: "checkout.session",
    ...{ mode, status: "open", payment_status: "unpaid", currency },
    ...{ amount_subtotal: total, amount_total: total },
    client_reference_id: form.text("client_reference_id", 200) ?? null,
    ...customerOf(account, form),
    customer_details: null,
    // Checkout makes the intent when somebody tries to pay.
    payment_intent: null,
    payment_method_types: form.has("payment_method_types")
      ? form.list("payment_method_types")
      : ["card", "link"],
    success_url,
    cancel_url: form.address("cancel_url") ?? null,
    created: account.now(),
    expires_at: expiry(account, form),
    livemode: false,
    locale: checkLocale(form.text("locale")),
    metadata: form.metadata(),
    ui_mode: form.oneOf("ui_mode", ["hosted", "hosted_page"]) ?? "hosted",
    url: `${account.stage.pages()}/stripe/pay/${id}`,
  };
  account.intentData.set(id, {
    metadata: form.metadata("payment_intent_data[metadata]"),
    description: form.text("payment_intent_data[description]", 1000) ?? null,
    setup_future_usage:
      form.oneOf("payment_intent_data[setup_future_usage]", ["off_session", "on_session"]) ?? null,
  });
  account.lines.set(id, lines);
  account.add(session);
  account.stage.clock.after((session.expires_at - account.now()) * 1000, () => void lapse(account, session));
  return session;
}

/** POST /v1/checkout/sessions/:id/expire */
export function expireSession(account: Account, form: Form, id: string): Session {
  form.allow();
  const session = account.named("checkout.session", id, "session");
  if (!lapse(account, session))
    throw refused(
      `Only Checkout Sessions with a status in ["open"] can be expired. This one has a status of \`${session.status}\`.`,
    );
  return session;
}

/** Ends a session that is still open; false when it is not. */
export function lapse(account: Account, session: Session): boolean {
  if (session.status !== "open") return false;
  Object.assign(session, { status: "expired", url: null });
  account.announce("checkout.session.expired", session);
  return true;
}

function allowNames(form: Form) {
  const data = ["currency", "unit_amount", "product_data[name]", "product_data[description]"];
  form.allow(
    ...["mode", "success_url", "cancel_url", "client_reference_id", "customer", "customer_creation"],
    ...["customer_email", "expires_at", "locale", "metadata[*]", "ui_mode", "submit_type", "currency"],
    ...["payment_method_types[#]", "allow_promotion_codes", "billing_address_collection"],
    ...["payment_intent_data[setup_future_usage]", "payment_intent_data[description]"],
    ...["payment_intent_data[metadata][*]", "payment_intent_data[receipt_email]"],
    ...["payment_intent_data[statement_descriptor]", "saved_payment_method_options[*]"],
    ...["line_items[#][quantity]", "line_items[#][price]", "adaptive_pricing[enabled]"],
    ...[...data, "product_data[images][#]", "product_data[metadata][*]", "tax_behavior"].map(priced),
  );
}

const priced = (name: string) =>
  `line_items[#][price_data]${name.includes("[") ? `[${name.replace("[", "][")}` : `[${name}]`}`;

function lineItems(form: Form): LineItem[] {
  const indexes = new Set(form.names("line_items").map((name) => /\[(\d+)\]/.exec(name)?.[1] ?? ""));
  if (indexes.size === 0)
    throw invalid(
      "The `line_items` parameter is required in payment mode.",
      "line_items",
      "parameter_missing",
    );
  if (indexes.size > MOST_LINES) throw invalid("`line_items` can have at most 100 entries.", "line_items");
  const lines = [...indexes].map((index) => lineItem(form, `line_items[${index}]`));
  const [first] = lines;
  if (lines.some(({ currency }) => currency !== first?.currency))
    throw invalid("All line items must have the same currency.", "line_items");
  return lines;
}

function lineItem(form: Form, at: string): LineItem {
  const price = form.text(`${at}[price]`);
  if (price !== undefined) throw invalid(`No such price: '${price}'`, `${at}[price]`, "resource_missing");
  const data = `${at}[price_data]`;
  const currency = checkCurrency(form.required(`${data}[currency]`), `${data}[currency]`);
  const description = form.required(`${data}[product_data][name]`);
  form.required(`${data}[unit_amount]`);
  const each = form.whole(`${data}[unit_amount]`) ?? 0;
  const quantity = form.whole(`${at}[quantity]`);
  if (each < 0)
    throw invalid("Invalid non-negative integer", `${data}[unit_amount]`, "parameter_invalid_integer");
  if (quantity === undefined)
    throw invalid("Quantity is required. Add `quantity` to `line_items`", `${at}[quantity]`);
  if (quantity < 1) throw invalid("This value must be greater than or equal to 1.", `${at}[quantity]`);
  return { description, amount_total: each * quantity, currency, quantity };
}

function customerOf(account: Account, form: Form) {
  const given = ["customer", "customer_email", "customer_creation"].filter(form.has);
  if (form.has("customer") && given.length > 1)
    throw invalid(`You may only specify one of these parameters: ${given.join(", ")}.`, "customer");
  const customer = account.meant("customer", form.text("customer"), "customer");
  const creation = form.oneOf("customer_creation", ["always", "if_required"]) ?? "if_required";
  return {
    customer: customer?.id ?? null,
    customer_creation: customer ? null : creation,
    customer_email: form.text("customer_email", 800) ?? null,
  };
}

function expiry(account: Account, form: Form): number {
  const now = account.now();
  const at = form.whole("expires_at") ?? now + LONGEST_SECONDS;
  if (at < now + SHORTEST_SECONDS)
    throw invalid(
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
      "expires_at",
    );
  if (at > now + LONGEST_SECONDS)
    throw invalid(
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
      "expires_at",
    );
  return at;
}
