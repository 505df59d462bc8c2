import { type Account, listOf } from "./account.ts";
import { invalid } from "./errors.ts";
import type { Form } from "./form.ts";
import { checkLocale } from "./money.ts";
import type { Customer, Method, PortalSession } from "./objects.ts";

const FIELDS = ["email", "name", "phone", "description", "metadata[*]", "preferred_locales[#]"];
const DEFAULT_METHOD = "invoice_settings[default_payment_method]";

export function createCustomer(account: Account, form: Form): Customer {
  form.allow(...FIELDS);
  return newCustomer(account, {
    email: form.text("email", 512) ?? null,
    name: form.text("name", 256) ?? null,
    phone: form.text("phone", 20) ?? null,
    description: form.text("description") ?? null,
    metadata: form.metadata(),
    preferred_locales: form.list("preferred_locales"),
  });
}

export function newCustomer(
  account: Account,
  given: Omit<Customer, "id" | "object" | "created" | "livemode" | "invoice_settings">,
): Customer {
  const invoice_settings = { default_payment_method: null };
  const rest = { created: account.now(), livemode: false, invoice_settings } as const;
  return account.add({ id: account.id("cus", 14), object: "customer", ...given, ...rest });
}

export function updateCustomer(account: Account, form: Form, id: string): Customer {
  form.allow(...FIELDS, DEFAULT_METHOD);
  const customer = account.named("customer", id);
  const method = account.meant("payment_method", form.text(DEFAULT_METHOD), DEFAULT_METHOD);
  if (method && method.customer !== id)
    throw invalid("The customer does not have this payment method attached.", DEFAULT_METHOD);
  if (method) customer.invoice_settings.default_payment_method = method.id;
  for (const name of ["email", "name", "phone", "description"] as const)
    customer[name] = form.text(name) ?? customer[name];
  Object.assign(customer.metadata, form.metadata());
  return customer;
}

export const methodsOf = (account: Account, customer: string): Method[] =>
  account.all("payment_method").filter((method) => method.customer === customer);

/** GET /v1/payment_methods?customer= and GET /v1/customers/:id/payment_methods */
export function listMethods(account: Account, form: Form, id?: string) {
  form.allow("customer", "type", "limit", "starting_after", "ending_before");
  const customer = id ?? form.required("customer");
  if (id) account.named("customer", id);
  else account.meant("customer", customer, "customer");
  const type = form.text("type") ?? "card";
  const found = type === "card" ? methodsOf(account, customer) : [];
  return listOf(found, id ? `/v1/customers/${id}/payment_methods` : "/v1/payment_methods");
}

/** Keeps the card that somebody has paid with. */
export function attach(account: Account, customer: Customer): Method {
  const exp_year = account.stage.clock.now().getUTCFullYear() + 4;
  const method: Method = {
    ...{ id: account.id("pm"), object: "payment_method", type: "card", customer: customer.id, metadata: {} },
    card: { brand: "visa", last4: "4242", exp_month: 12, exp_year },
    ...{ created: account.now(), livemode: false },
  };
  return account.add(method);
}

/** POST /v1/payment_methods/:id/detach, and the button in the portal. */
export function detach(account: Account, id: string): Method {
  const method = account.named("payment_method", id, "payment_method");
  const owner = method.customer === null ? undefined : account.find("customer", method.customer);
  if (!owner)
    throw invalid("The payment method you provided is not attached to a customer.", "payment_method");
  if (owner.invoice_settings.default_payment_method === id)
    owner.invoice_settings.default_payment_method = null;
  method.customer = null;
  account.announce("payment_method.detached", method, { customer: owner.id });
  return method;
}

/** POST /v1/billing_portal/sessions */
export function openPortal(account: Account, form: Form): PortalSession {
  form.allow("customer", "return_url", "configuration", "locale", "flow_data[type]");
  form.required("customer");
  const customer = account.meant("customer", form.text("customer"), "customer");
  const id = account.id("bps");
  const session: PortalSession = {
    ...{ id, object: "billing_portal.session", customer: customer?.id ?? "" },
    return_url: form.address("return_url") ?? null,
    locale: checkLocale(form.text("locale")),
    url: `${account.stage.pages()}/stripe/portal/${id}`,
    ...{ created: account.now(), livemode: false },
  };
  return account.add(session);
}
