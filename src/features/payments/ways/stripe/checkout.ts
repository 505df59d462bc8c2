import { createHash } from "node:crypto";
import { Unheard } from "../asking.ts";
import { type Charge, type Checkout, Declined } from "../line.ts";
import { call, type Fields, form, type StripeConfig } from "./api.ts";
import { Session } from "./shapes.ts";

const STEP_S = 300;
const LEAST_S = 30 * 60;
const MOST_S = 24 * 60 * 60;
const MINUTE_S = 60;

export async function checkout(config: StripeConfig, charge: Charge): Promise<Checkout> {
  const { customer } = charge.payer;
  const first = await begin(config, charge, customer);
  // A customer of another account, or one deleted at Stripe, is nobody: the payer becomes a new one.
  const isUnknown = "no" in first && customer !== undefined && first.no.param === "customer";
  const answer = isUnknown ? await begin(config, charge, undefined) : first;
  if ("no" in answer) throw new Declined(`stripe: ${answer.no.why}`);
  const { id, url } = answer.yes;
  if (!url) throw new Unheard(`stripe: session ${id} has no page`);
  return { reference: id, url };
}

function begin(config: StripeConfig, charge: Charge, customer: string | undefined) {
  const fields = fieldsOf(charge, customer, config.now());
  const print = createHash("sha256").update(form(fields)).digest("hex").slice(0, 16);
  // With its print: the same request gives the same session; another (a customer known by now) is not refused for ever.
  const key = `checkout:${charge.number}:${print}`;
  return call(config, { shape: Session, path: "/v1/checkout/sessions", fields, key });
}

function fieldsOf(charge: Charge, customer: string | undefined, now: Date): Fields {
  const { number, amount, title, description, keepsMethod = false } = charge;
  const item = "line_items[0][price_data]";
  return {
    mode: "payment",
    client_reference_id: number,
    "metadata[payment]": number,
    "metadata[keeps_method]": keepsMethod ? "1" : undefined,
    "payment_intent_data[metadata][payment]": number,
    "payment_intent_data[description]": title,
    "payment_intent_data[setup_future_usage]": keepsMethod ? "off_session" : undefined,
    customer,
    customer_creation: customer ? undefined : "always",
    [`${item}[currency]`]: amount.currency.toLowerCase(),
    [`${item}[unit_amount]`]: amount.amount,
    [`${item}[product_data][name]`]: title,
    [`${item}[product_data][description]`]: description || undefined,
    "line_items[0][quantity]": 1,
    success_url: charge.returnUrl,
    cancel_url: charge.returnUrl,
    expires_at: endOf(charge.expiresAt, now),
    locale: ["ru", "en"].includes(charge.language) ? charge.language : "auto",
  };
}

/**
 * Unix seconds: a little after the order, which ends its session itself, and within what Stripe allows, 30 minutes to
 * 24 hours ahead. In steps, so that a request that is repeated is the same request.
 */
export function endOf(expiresAt: Date, now: Date): number {
  const today = now.getTime() / 1000;
  const wanted = Math.ceil(expiresAt.getTime() / 1000) + STEP_S;
  const earliest = Math.ceil((today + LEAST_S + MINUTE_S) / STEP_S) * STEP_S;
  const latest = Math.floor((today + MOST_S - MINUTE_S) / STEP_S) * STEP_S;
  return Math.min(Math.max(wanted, earliest), latest);
}
