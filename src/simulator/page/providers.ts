import type { ProviderEvent, ProviderName } from "./wire.ts";
import type { TextKey } from "./words.ts";

/** Something between the product and a provider, as the page tells it. */
export interface Line {
  id: number;
  provider: ProviderName;
  at: string;
  /** Asked by the product, or told to it. */
  kind: "asked" | "sent";
  what: TextKey | undefined;
  /** As it stands in the provider's documentation. */
  name: string;
  /** Nothing when no answer came. */
  status: number | undefined;
  ok: boolean;
  /** What went wrong on purpose. */
  fault: string | undefined;
  body: string;
  answer: string;
}

/** What the product asks for, by method and path. */
const ASKED: [RegExp, TextKey][] = [
  [/^POST \/v1\/checkout\/sessions$|createInvoice|^POST \/payment\/invoice/, "askedPage"],
  [/\/expire$|deleteInvoice|^DELETE \/payment\/invoice/, "askedEnd"],
  [/^POST \/v1\/refunds|^DELETE \/payment/, "askedRefund"],
  [/^POST \/v1\/payment_intents/, "askedCharge"],
  [/billing_portal/, "askedPortal"],
  [/^POST \/auth/, "askedLogin"],
  [/^GET |getInvoices/, "askedState"],
];

/** What a provider tells, by the name of the event. */
const SENT: [RegExp, TextKey][] = [
  [
    /checkout\.session\.(completed|async_payment_succeeded)|invoice_paid|payment_intent\.succeeded/,
    "toldPaid",
  ],
  [/^success$/, "toldAsks"],
  [/session\.expired/, "toldExpired"],
  [/payment_failed|^error$/, "toldDeclined"],
  [/dispute/, "toldDispute"],
  [/refund|^revert$/, "toldRefund"],
];

let lines = 0;

export function lineOf(event: ProviderEvent): Line {
  const dealt = event.kind === "asked" ? event.call : event.delivery;
  const { provider, at, status, fault, body, answer = "" } = dealt;
  const told = event.kind === "asked" ? asked(event.call) : sent(event.delivery);
  const words = { body: readable(body), answer: readable(answer || told.error) };
  return {
    id: ++lines,
    kind: event.kind,
    provider,
    at,
    status,
    ok: isWell(status),
    fault,
    ...told,
    ...words,
  };
}

function asked({ method, path }: { method: string; path: string }) {
  const name = `${method} ${path}`;
  return { name, what: wordFor(ASKED, name), error: "" };
}

function sent({ type, attempt, error = "" }: { type: string; attempt: number; error?: string }) {
  return { name: attempt > 1 ? `${type} #${attempt}` : type, what: wordFor(SENT, type), error };
}

const isWell = (status: number | undefined) => status !== undefined && status < 400;

const wordFor = (words: [RegExp, TextKey][], name: string) => words.find(([shape]) => shape.test(name))?.[1];

/** JSON with its lines, a form with one field on each. */
function readable(body: string): string {
  if (/^[\w[\]%.-]+=/.test(body))
    return [...new URLSearchParams(body)].map(([name, value]) => `${name}: ${value}`).join("\n");
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
