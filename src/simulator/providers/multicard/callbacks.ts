import { createHash } from "node:crypto";
import type { Draft, Written } from "../deliveries.ts";
import type { Alteration } from "../faults.ts";
import type { Invoice, Status } from "./invoices.ts";

export type AmountStyle = "integer" | "decimal";

/** What a callback says of an invoice. */
export interface Told {
  invoice: Invoice;
  /** Only the style `webhooks` says it. */
  status?: Status;
}

interface Signing {
  secret: string;
  amounts: AmountStyle;
}

/** A callback and its signature; the amount stands as `50000` or `50000.0`, and is signed as the integer. */
export function writeCallback(told: Told, draft: Draft, { secret, amounts }: Signing): Written {
  const { alteration } = draft;
  const { invoice, status } = told;
  const truth = { amount: String(invoice.amount), order: invoice.invoice_id };
  const said = alteration ? altered(truth, alteration) : truth;
  const signed = alteration && !alteration.signed ? truth : said;
  const key = draft.signed === "wrong" ? "nobodys-secret" : secret;
  const parts = { uuid: invoice.uuid, store: invoice.store_id, ...signed };
  const sign = status === undefined ? successSign(parts, key) : webhookSign(parts, key);
  const body = JSON.stringify({
    ...{ store_id: invoice.store_id, amount: AMOUNT_PLACE, invoice_id: said.order },
    ...paidWith(invoice),
    ...(status !== undefined && { status }),
    ...(draft.signed !== "not" && { sign }),
  });
  const amount = amounts === "decimal" ? `${said.amount}.0` : said.amount;
  return {
    body: body.replace(`"${AMOUNT_PLACE}"`, amount),
    headers: { "content-type": "application/json" },
  };
}

/** JSON has one way to write 50000 and Multicard two, so the amount is put in afterwards. */
const AMOUNT_PLACE = "@amount@";

interface Signed {
  uuid: string;
  store: number;
  order: string;
  /** Tiyin, whole. */
  amount: string;
}

/** Of the callback that asks whether the payment may stand. */
export const successSign = ({ store, order, amount }: Signed, secret: string): string =>
  createHash("md5").update(`${store}${order}${amount}${secret}`).digest("hex");

/** Of the callback for every state. */
export const webhookSign = ({ uuid, order, amount }: Signed, secret: string): string =>
  createHash("sha1").update(`${uuid}${order}${amount}${secret}`).digest("hex");

/** Multicard has one currency, so an altered one changes nothing. */
function altered(truth: { amount: string; order: string }, { what, to }: Alteration) {
  return what === "currency" ? truth : { ...truth, [what]: String(to) };
}

function paidWith({ payment }: Invoice) {
  const { billing_id, payment_time, phone, card_pan, ps, card_token, uuid, receipt_url } = payment;
  return { billing_id, payment_time, phone, card_pan, ps, card_token, uuid, receipt_url };
}

/** What the product's reply makes of a payment. */
export type Decision = { state: "accepted" } | { state: "cancelled"; message: string } | { state: "frozen" };

/** 200 with `success: true` lets it stand; no answer or a 5xx freezes the money; anything else ends it. */
export function decisionOf(answer: { status: number; body: string } | undefined): Decision {
  if (!answer || answer.status >= 500) return { state: "frozen" };
  const said = read(answer.body);
  if (answer.status === 200 && said.success === true) return { state: "accepted" };
  return {
    state: "cancelled",
    message: typeof said.message === "string" ? said.message : "The payment was refused",
  };
}

function read(body: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === "object" && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}
