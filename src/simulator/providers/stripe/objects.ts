type Metadata = Record<string, string>;

interface Common {
  id: string;
  created: number;
  livemode: false;
  metadata: Metadata;
}

export interface LineItem {
  description: string;
  amount_total: number;
  currency: string;
  quantity: number;
}

export interface Session extends Common {
  object: "checkout.session";
  mode: "payment";
  status: "open" | "complete" | "expired";
  payment_status: "unpaid" | "paid" | "no_payment_required";
  amount_subtotal: number;
  amount_total: number;
  currency: string;
  client_reference_id: string | null;
  customer: string | null;
  customer_creation: "always" | "if_required" | null;
  customer_email: string | null;
  customer_details: { email: string; name: string } | null;
  payment_intent: string | null;
  payment_method_types: string[];
  success_url: string;
  cancel_url: string | null;
  expires_at: number;
  locale: string | null;
  ui_mode: string;
  url: string | null;
}

export interface Intent extends Common {
  object: "payment_intent";
  amount: number;
  amount_received: number;
  currency: string;
  customer: string | null;
  description: string | null;
  latest_charge: string | null;
  payment_method: string | null;
  payment_method_types: string[];
  setup_future_usage: "off_session" | "on_session" | null;
  status: "requires_payment_method" | "requires_confirmation" | "processing" | "succeeded" | "canceled";
  last_payment_error: { type: "card_error"; code: string; message: string; decline_code?: string } | null;
  client_secret: string;
}

export interface Charge extends Common {
  object: "charge";
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  currency: string;
  customer: string | null;
  payment_intent: string;
  payment_method: string | null;
  paid: boolean;
  refunded: boolean;
  disputed: boolean;
  status: "succeeded" | "pending" | "failed";
  failure_code: string | null;
}

export interface Customer extends Common {
  object: "customer";
  email: string | null;
  name: string | null;
  phone: string | null;
  description: string | null;
  preferred_locales: string[];
  invoice_settings: { default_payment_method: string | null };
}

export interface Method extends Common {
  object: "payment_method";
  type: "card";
  customer: string | null;
  card: { brand: string; last4: string; exp_month: number; exp_year: number };
}

export interface Refund extends Common {
  object: "refund";
  amount: number;
  charge: string;
  currency: string;
  payment_intent: string;
  reason: string | null;
  status: "succeeded" | "pending" | "failed";
  failure_reason?: string;
}

export interface Dispute extends Common {
  object: "dispute";
  amount: number;
  charge: string;
  currency: string;
  payment_intent: string;
  reason: string;
  status: "needs_response" | "under_review" | "won" | "lost";
  is_charge_refundable: boolean;
}

export interface PortalSession extends Omit<Common, "metadata"> {
  object: "billing_portal.session";
  customer: string;
  return_url: string | null;
  locale: string | null;
  url: string;
}

export interface StripeEvent extends Omit<Common, "metadata"> {
  object: "event";
  api_version: string;
  type: string;
  data: { object: StripeObject; previous_attributes?: Record<string, unknown> };
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
}

export type StripeObject =
  | Session
  | Intent
  | Charge
  | Customer
  | Method
  | Refund
  | Dispute
  | PortalSession
  | StripeEvent;

export type Kind = StripeObject["object"];
export type Of<K extends Kind> = Extract<StripeObject, { object: K }>;
