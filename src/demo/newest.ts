import { digitsOf } from "../lib/money.ts";
import type { ProviderCall, Providers } from "../simulator/providers/index.ts";

export type ProviderName = ProviderCall["provider"];

/** The newest payment at one provider, and what can become of it now. */
export interface Newest {
  provider: ProviderName;
  /** As the provider's page shows it. */
  sum: string;
  /** Where it can be paid; nothing when it cannot any more. */
  page?: string | undefined;
  deeds: Deed[];
}

/** What somebody can do there. */
export interface Deed {
  name: string;
  /** What to ask the simulated providers for, besides `provider` and `of`. */
  ask: { do: string; of: string | number; declined?: true; later?: true };
}

type Look = (providers: Providers, id: string) => Newest | undefined;

/** Looks at a payment by its id at the provider; nothing when it was deleted there. */
export const LOOKS: Record<ProviderName, Look> = { stripe, cryptopay, multicard };

function stripe({ stripe }: Providers, of: string): Newest {
  const { status, payment_intent, amount_total, currency, url } = stripe.session(of);
  const intent = payment_intent === null ? undefined : stripe.intent(payment_intent);
  const code = currency.toUpperCase();
  const sum = shown(amount_total / 10 ** digitsOf(code), code);
  const deeds: Deed[] = [];
  if (status === "open")
    deeds.push(
      { name: "pay", ask: { do: "pay", of } },
      { name: "decline", ask: { do: "pay", of, declined: true } },
      { name: "later", ask: { do: "pay", of, later: true } },
      { name: "expire", ask: { do: "expire", of } },
    );
  if (intent?.status === "processing")
    deeds.push({ name: "clear", ask: { do: "clear", of } }, { name: "bounce", ask: { do: "bounce", of } });
  const charge = intent?.status === "succeeded" ? stripe.chargeOf(intent.id) : undefined;
  if (charge && !charge.refunded && !charge.disputed)
    deeds.push(
      { name: "refund", ask: { do: "refund", of: charge.payment_intent } },
      { name: "dispute", ask: { do: "dispute", of: charge.payment_intent } },
    );
  return { provider: "stripe", sum, page: status === "open" ? (url ?? undefined) : undefined, deeds };
}

function cryptopay({ cryptopay }: Providers, id: string): Newest | undefined {
  const invoice = cryptopay.invoices.find(id);
  if (!invoice) return undefined;
  const { amount, fiat, asset, status, bot_invoice_url, invoice_id: of } = invoice;
  const sum = shown(Number(amount), fiat ?? asset ?? "");
  if (status !== "active") return { provider: "cryptopay", sum, deeds: [] };
  const deeds = [{ name: "pay", ask: { do: "pay", of } }];
  return { provider: "cryptopay", sum, page: bot_invoice_url, deeds };
}

function multicard({ multicard: { invoices } }: Providers, of: string): Newest {
  const invoice = invoices.sure(of);
  const { amount, isCancelled, payment } = invoice;
  const isOpen = payment.status === "draft" && !isCancelled;
  const deeds: Deed[] = [];
  if (isOpen)
    deeds.push(
      { name: "pay", ask: { do: "pay", of } },
      { name: "decline", ask: { do: "pay", of, declined: true } },
    );
  if (payment.status === "billing") deeds.push({ name: "thaw", ask: { do: "thaw", of } });
  if (payment.status === "success") deeds.push({ name: "refund", ask: { do: "refund", of } });
  const page = isOpen ? invoices.payment(invoice).checkout_url : undefined;
  return { provider: "multicard", sum: shown(amount / 100, "UZS"), page, deeds };
}

const shown = (amount: number, currency: string) => `${amount.toLocaleString("en-GB")} ${currency}`;
