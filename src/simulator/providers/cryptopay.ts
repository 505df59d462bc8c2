import { createHash, createHmac } from "node:crypto";
import { MINUTE } from "../../lib/durations.ts";
import { type Invoice, Invoices } from "./cryptopay/invoices.ts";
import { CryptoPayError, type Params, readParams } from "./cryptopay/params.ts";
import { decimal, exchangeRates } from "./cryptopay/rates.ts";
import { Transfers } from "./cryptopay/transfers.ts";
import { Deliveries, type Draft, isWell, sealed, type Written } from "./deliveries.ts";
import { type Asked, Desk } from "./desk.ts";
import type { Delivery, ProviderCall } from "./events.ts";
import { type Alteration, type Faults, noFaults } from "./faults.ts";
import { leadTo, page, pressed } from "./page.ts";
import { Impossible, type Stage } from "./stage.ts";

export interface CryptoPayOptions {
  /** CRYPTO_PAY_TOKEN; it signs the webhook, too. */
  token?: string;
  patienceMs?: number;
}

/** Not published. */
const BACKOFF = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];
/** After so many attempts without one that went well the webhook is switched off. */
const MOST_FAILURES = 10;
/** Few, so that they come again: they are documented as not unique. */
const UPDATE_IDS = 3;
const WRONG_TOKEN = "0:this-is-nobodys-token";

/** Crypto Pay, small and on this machine: its API, its invoice page and its webhook. */
export class CryptoPay {
  readonly faults: Faults;
  /** Tells the product. */
  readonly post: Deliveries;
  readonly invoices: Invoices;
  readonly transfers: Transfers;
  token: string;
  /** Off after repeated failures, until somebody turns it on again. */
  webhookOn = true;
  readonly #desk: Desk;
  readonly #random: () => number;
  #failures = 0;

  constructor(stage: Stage, url: () => string | undefined, options: CryptoPayOptions = {}) {
    this.token = options.token ?? "12345:AASimulatorSimulatorSimulatorSimulat";
    this.faults = noFaults(stage.random);
    this.invoices = new Invoices(stage);
    this.transfers = new Transfers(stage);
    this.#desk = new Desk("cryptopay", stage, this.faults);
    this.#random = stage.random;
    this.post = new Deliveries({
      ...{ name: "cryptopay", stage, faults: this.faults.deliveries, backoff: BACKOFF },
      url: () => (this.webhookOn ? url() : undefined),
      patienceMs: options.patienceMs ?? 10_000,
    });
  }

  /** Everything that was asked, oldest first. */
  get calls(): readonly ProviderCall[] {
    return this.#desk.calls;
  }

  /** Every attempt to tell the product something, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.post.sent;
  }

  serve(request: Request): Promise<Response> {
    return this.#desk.serve(request, (asked) => this.#answer(asked));
  }

  show({ method, path, body }: Pick<Asked, "method" | "path" | "body">): Response {
    const invoice = this.invoices.find(path);
    if (!invoice) return page({ brand: "Crypto Pay", title: "There is nothing here" }, 404);
    if (method === "POST" && pressed(body) === "pay" && invoice.status === "active") {
      this.pays(invoice.invoice_id);
      if (invoice.paid_btn_url) return leadTo(invoice.paid_btn_url);
    }
    return invoicePage(invoice);
  }

  /** Somebody pays an invoice; `amount` of the asset when it is not what the invoice asks for. */
  pays(which: number | string, how: { asset?: string; amount?: string } = {}): Invoice {
    const invoice = this.invoice(which);
    this.invoices.pay(invoice, how);
    this.#tell(invoice);
    return invoice;
  }

  invoice(which: number | string): Invoice {
    const found = this.invoices.find(which);
    if (!found) throw new Impossible(`Crypto Pay has no invoice ${which}`);
    return found;
  }

  turnsWebhookOn() {
    this.webhookOn = true;
    this.#failures = 0;
  }

  /** A new token: the old one neither calls nor signs any more. */
  rotatesToken(token: string) {
    this.token = token;
  }

  #answer({ method, path, query, headers, body }: Asked): Response {
    try {
      if (headers.get("crypto-pay-api-token") !== this.token) throw new CryptoPayError(401, "UNAUTHORIZED");
      const params = readParams(method, query, body, headers.get("content-type") ?? "");
      return Response.json({ ok: true, result: this.#call(path.replace(/^\/api\//, ""), params) });
    } catch (error) {
      if (!(error instanceof CryptoPayError)) throw error;
      const { code, message } = error;
      return Response.json({ ok: false, error: { code, name: message } }, { status: code });
    }
  }

  #call(method: string, params: Params): unknown {
    switch (method) {
      case "getMe":
        return {
          app_id: Number(this.token.split(":")[0]),
          name: "Maktab",
          payment_processing_bot_username: "CryptoTestnetBot",
        };
      case "createInvoice":
        return this.invoices.create(params);
      case "getInvoices":
        return this.invoices.list(params);
      case "deleteInvoice":
        return this.invoices.remove(params);
      case "getExchangeRates":
        return exchangeRates();
      case "getBalance":
        return [...this.transfers.balance].map(([currency_code, available]) => ({
          ...{ currency_code, available: decimal(available), onhold: "0" },
        }));
      case "transfer":
        return this.transfers.make(params);
      case "getTransfers":
        return this.transfers.list(params);
      default:
        throw new CryptoPayError(405, "METHOD_NOT_FOUND");
    }
  }

  #tell(invoice: Invoice) {
    const paid = structuredClone(invoice);
    const update_id = Math.floor(this.#random() * UPDATE_IDS) + 1;
    void this.post.send({
      type: "invoice_paid",
      subject: String(invoice.invoice_id),
      write: (draft) => this.#write(paid, update_id, draft),
      heard: (answer) => this.#heard(isWell(answer)),
    });
  }

  #write(invoice: Invoice, update_id: number, draft: Draft): Written {
    const head = { update_id, update_type: "invoice_paid", request_date: draft.at.toISOString() };
    const token = draft.signed === "wrong" ? WRONG_TOKEN : this.token;
    return sealed(
      draft,
      (alteration) =>
        JSON.stringify({ ...head, payload: alteration ? altered(invoice, alteration) : invoice }),
      (body) => ({ "crypto-pay-api-signature": cryptoPaySignature(body, token) }),
    );
  }

  #heard(well: boolean): boolean {
    this.#failures = well ? 0 : this.#failures + 1;
    if (this.#failures >= MOST_FAILURES) this.webhookOn = false;
    return well;
  }
}

/** Hex HMAC-SHA256 of the body; the key is SHA-256 of the token, raw (help.crypt.bot/crypto-pay-api#webhooks). */
export const cryptoPaySignature = (body: string, token: string): string =>
  createHmac("sha256", createHash("sha256").update(token).digest()).update(body).digest("hex");

function altered(invoice: Invoice, { what, to }: Alteration): Invoice {
  const value = String(to);
  if (what === "order") return { ...invoice, payload: value };
  if (what === "amount") return { ...invoice, amount: value, paid_amount: value };
  return { ...invoice, paid_asset: value, ...(invoice.fiat ? { fiat: value } : { asset: value }) };
}

function invoicePage({
  status,
  amount,
  asset,
  fiat,
  description,
  paid_btn_url,
  accepted_assets = [],
}: Invoice) {
  return page({
    brand: "Crypto Pay",
    title: description ?? "Invoice",
    sum: `${amount} ${fiat ?? asset}`,
    lines: fiat ? [["Paid in", accepted_assets.join(", ")]] : [],
    note:
      status === "paid"
        ? "This invoice is paid."
        : status === "expired"
          ? "This invoice has expired."
          : undefined,
    buttons: status === "active" ? [{ name: "pay", label: "Pay", isMain: true }] : [],
    link: paid_btn_url ? { href: paid_btn_url, label: "Back" } : undefined,
  });
}
