import { Impossible, randomText, type Stage } from "../stage.ts";
import { type Params, wrong } from "./params.ts";
import { ASSETS, decimal, FIATS, rate } from "./rates.ts";

export interface Invoice {
  invoice_id: number;
  hash: string;
  currency_type: "crypto" | "fiat";
  asset?: string;
  fiat?: string;
  amount: string;
  accepted_assets?: string[];
  paid_asset?: string;
  paid_amount?: string;
  paid_fiat_rate?: string;
  paid_usd_rate?: string;
  fee_asset?: string;
  fee_amount?: string;
  bot_invoice_url: string;
  mini_app_invoice_url: string;
  web_app_invoice_url: string;
  description?: string;
  hidden_message?: string;
  payload?: string;
  paid_btn_name?: string;
  paid_btn_url?: string;
  swap_to?: string;
  is_swapped?: boolean;
  status: "active" | "paid" | "expired";
  allow_comments: boolean;
  allow_anonymous: boolean;
  paid_anonymously?: boolean;
  comment?: string;
  created_at: string;
  expiration_date?: string;
  paid_at?: string;
}

const LONGEST_SECONDS = 2_678_400;
const MOST_PAYLOAD_BYTES = 4096;
const SWAPS = ["USDT", "TON", "TRX", "ETH", "SOL", "BTC", "LTC"];
const BUTTONS = ["viewItem", "openChannel", "openBot", "callback"];
const FEE_SHARE = 0.03;

/** The invoices of one app, oldest first. */
export class Invoices {
  readonly #stage: Stage;
  readonly #all = new Map<number, Invoice>();
  #last = 1_000_000;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  create(params: Params): Invoice {
    const { clock, pages } = this.#stage;
    const priced = priceOf(params);
    const expires = params.whole("expires_in", 1, LONGEST_SECONDS);
    const hash = `IV${randomText(this.#stage, 10)}`;
    const page = `${pages()}/cryptopay/${hash}`;
    const now = clock.now();
    const invoice: Invoice = {
      ...{ invoice_id: ++this.#last, hash, ...priced },
      ...{ bot_invoice_url: page, mini_app_invoice_url: page, web_app_invoice_url: page },
      ...wordsOf(params),
      status: "active",
      allow_comments: params.flag("allow_comments", true),
      allow_anonymous: params.flag("allow_anonymous", true),
      created_at: now.toISOString(),
      ...(expires && { expiration_date: new Date(now.getTime() + expires * 1000).toISOString() }),
    };
    this.#all.set(invoice.invoice_id, invoice);
    if (expires) clock.after(expires * 1000, () => this.#expire(invoice));
    return invoice;
  }

  list(params: Params): { items: Invoice[] } {
    const asset = params.oneOf("asset", ASSETS);
    const fiat = params.oneOf("fiat", FIATS);
    const status = params.oneOf("status", ["active", "paid", "expired"]);
    const ids = params.items("invoice_ids")?.map(Number);
    const offset = params.whole("offset", 0, Number.MAX_SAFE_INTEGER) ?? 0;
    const count = params.whole("count", 1, 1000) ?? 100;
    const found = [...this.#all.values()]
      .reverse()
      .filter((each) => !ids || ids.includes(each.invoice_id))
      .filter((each) => (asset ?? each.asset) === each.asset && (fiat ?? each.fiat) === each.fiat)
      .filter((each) => (status ?? each.status) === each.status);
    return { items: found.slice(offset, offset + count) };
  }

  /** Only what was not paid can be deleted. */
  remove(params: Params): true {
    const id = params.whole("invoice_id", 1, Number.MAX_SAFE_INTEGER);
    const invoice = id === undefined ? undefined : this.#all.get(id);
    if (!invoice) throw wrong("INVOICE_NOT_FOUND");
    if (invoice.status === "paid") throw wrong("INVOICE_ALREADY_PAID");
    return this.#all.delete(invoice.invoice_id) || true;
  }

  /** By id, by hash, or by the address of its page. */
  find(which: number | string): Invoice | undefined {
    if (typeof which === "number" || /^\d+$/.test(which)) return this.#all.get(Number(which));
    const hash = which.replace(/^.*\//, "").replace(/[?#].*$/, "");
    return [...this.#all.values()].find((each) => each.hash === hash);
  }

  pay(invoice: Invoice, { asset, amount }: { asset?: string | undefined; amount?: string | undefined } = {}) {
    if (invoice.status !== "active")
      throw new Impossible(`the invoice ${invoice.invoice_id} is ${invoice.status}`);
    const paid_asset = asset ?? invoice.asset ?? invoice.accepted_assets?.[0] ?? "USDT";
    if (!(invoice.accepted_assets ?? [invoice.asset ?? paid_asset]).includes(paid_asset))
      throw new Impossible(`the invoice ${invoice.invoice_id} does not take ${paid_asset}`);
    const priced = invoice.fiat ?? paid_asset;
    const due = decimal(Number(invoice.amount) * rate(priced, paid_asset));
    const paid_amount = amount ?? (invoice.fiat ? due : invoice.amount);
    Object.assign(invoice, {
      ...{ status: "paid", paid_asset, paid_amount, paid_anonymously: false },
      ...{ fee_asset: paid_asset, fee_amount: decimal(Number(paid_amount) * FEE_SHARE) },
      ...(invoice.fiat && { paid_fiat_rate: decimal(rate(paid_asset, invoice.fiat)) }),
      paid_usd_rate: decimal(rate(paid_asset, "USD")),
      paid_at: this.#stage.clock.now().toISOString(),
    });
  }

  #expire(invoice: Invoice) {
    if (invoice.status === "active") invoice.status = "expired";
  }
}

function priceOf(
  params: Params,
): Pick<Invoice, "currency_type" | "asset" | "fiat" | "amount" | "accepted_assets"> {
  const type = params.oneOf("currency_type", ["crypto", "fiat"]) ?? "crypto";
  const amount = params.amount("amount");
  if (type === "crypto") {
    params.needed("asset");
    return { currency_type: type, asset: params.oneOf("asset", ASSETS) ?? "", amount };
  }
  params.needed("fiat");
  const accepted_assets = params.names("accepted_assets", ASSETS) ?? ASSETS;
  return { currency_type: "fiat", fiat: params.oneOf("fiat", FIATS) ?? "", amount, accepted_assets };
}

function wordsOf(params: Params): Partial<Invoice> {
  const payload = params.text("payload", MOST_PAYLOAD_BYTES);
  if (payload !== undefined && Buffer.byteLength(payload) > MOST_PAYLOAD_BYTES)
    throw wrong("PAYLOAD_INVALID");
  const button = params.oneOf("paid_btn_name", BUTTONS);
  const url = params.text("paid_btn_url");
  if (button !== undefined && url === undefined) throw wrong("PAID_BTN_URL_REQUIRED");
  if (url !== undefined && !/^https?:\/\//.test(url)) throw wrong("PAID_BTN_URL_INVALID");
  const words = {
    description: params.text("description", 1024),
    hidden_message: params.text("hidden_message", 2048),
    ...{ payload, paid_btn_name: button, paid_btn_url: url, swap_to: params.oneOf("swap_to", SWAPS) },
  };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
