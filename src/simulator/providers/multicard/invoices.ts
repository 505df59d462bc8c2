import { HOUR } from "../../../lib/durations.ts";
import { Impossible, randomUuid, type Stage } from "../stage.ts";
import { notFound, notReady, wrongField } from "./errors.ts";
import type { Fields, OfdLine } from "./fields.ts";

const WALLETS = [
  "payme",
  "click",
  "uzum",
  "anorbank",
  "oson",
  "alif",
  "xazna",
  "beepul",
  "trastpay",
] as const;
export const CARDS = ["uzcard", "humo", "visa", "mastercard"] as const;
export type PaymentService = (typeof WALLETS)[number] | (typeof CARDS)[number];

export type Status = "draft" | "progress" | "billing" | "success" | "error" | "revert";

export interface Payment {
  id: number;
  uuid: string;
  status: Status;
  ps: PaymentService | null;
  phone: string | null;
  card_pan: string | null;
  card_token: string | null;
  billing_id: string | null;
  ps_uniq_id: string | null;
  ps_response_code: string | null;
  ps_response_msg: string | null;
  callback_message: string | null;
  payment_time: string | null;
  refund_time: string | null;
  receipt_url: string | null;
}

export interface Invoice {
  uuid: string;
  store_id: number;
  /** Tiyin. */
  amount: number;
  invoice_id: string;
  lang: string;
  return_url: string | null;
  return_error_url: string | null;
  callback_url: string;
  sms: string | null;
  ofd: OfdLine[];
  added_on: string;
  updated_on: string | null;
  isCancelled: boolean;
  refunded: number;
  payment: Payment;
}

const DAY_S = 86_400;
const TASHKENT_MS = 5 * HOUR;

/** `Y-m-d H:i:s` in GMT+5, as every time here. */
export const tashkent = (at: Date): string =>
  new Date(at.getTime() + TASHKENT_MS).toISOString().slice(0, 19).replace("T", " ");

/** The invoices of one store and the payment of each. */
export class Invoices {
  readonly #stage: Stage;
  readonly #storeId: string;
  readonly #all = new Map<string, Invoice>();

  constructor(stage: Stage, storeId: string) {
    this.#stage = stage;
    this.#storeId = storeId;
  }

  create(fields: Fields): Invoice {
    if (fields.id("store_id") !== this.#storeId)
      throw wrongField("The field store_id names no store of yours");
    const { clock } = this.#stage;
    const uuid = randomUuid(this.#stage);
    const sms = fields.optional("sms");
    if (sms !== null && !/^998\d{9}$/.test(sms))
      throw wrongField("The field sms must look like 998XXXXXXXXX");
    const lang = fields.optional("lang") ?? "ru";
    if (!["ru", "uz", "en"].includes(lang)) throw wrongField("The field lang must be one of ru, uz, en");
    const callback_url = fields.address("callback_url");
    if (!callback_url) throw wrongField("The field callback_url is required");
    const invoice: Invoice = {
      ...{ uuid, store_id: Number(this.#storeId) || 6, amount: fields.whole("amount", 1) },
      ...{ invoice_id: fields.text("invoice_id"), lang, sms, callback_url, ofd: fields.ofd() },
      ...{ return_url: fields.address("return_url"), return_error_url: fields.address("return_error_url") },
      ...{ added_on: tashkent(clock.now()), updated_on: null, isCancelled: false, refunded: 0 },
      payment: newPayment(this.#all.size + 1, uuid),
    };
    const ttl = fields.has("ttl") ? fields.whole("ttl", 1) : DAY_S;
    this.#all.set(uuid, invoice);
    clock.after(ttl * 1000, () => this.#lapse(invoice));
    return invoice;
  }

  named(uuid: string): Invoice {
    const invoice = this.#all.get(uuid);
    if (!invoice) throw notFound();
    return invoice;
  }

  /** By uuid or by the address of its page, for deeds. */
  sure(which: string): Invoice {
    const found = this.#all.get(which.replace(/^.*\//, "").replace(/[?#].*$/, ""));
    if (!found) throw new Impossible(`Multicard has no invoice ${which}`);
    return found;
  }

  /** Withdraws what was not paid. */
  cancel(uuid: string): Invoice {
    const invoice = this.named(uuid);
    if (invoice.isCancelled || invoice.payment.status !== "draft") throw notReady();
    invoice.isCancelled = true;
    invoice.updated_on = tashkent(this.#stage.clock.now());
    return invoice;
  }

  /** Gives all back, or a part of it; a payment by a wallet needs the card to give a part back to. */
  refund(uuid: string, part?: Fields): Invoice {
    const invoice = this.named(uuid);
    const { payment } = invoice;
    if (payment.status !== "success") throw notReady();
    const rest = invoice.amount - invoice.refunded;
    const back = part ? part.whole("refund_amount", 1) : rest;
    if (part) invoice.ofd = part.ofd();
    if (part && WALLETS.some((each) => each === payment.ps)) part.text("card_pan");
    if (back > rest) throw wrongField("The field refund_amount is more than what is left");
    invoice.refunded += back;
    if (invoice.refunded === invoice.amount) payment.status = "revert";
    payment.refund_time = tashkent(this.#stage.clock.now());
    return invoice;
  }

  shown(invoice: Invoice) {
    const { payment: _, isCancelled: _c, refunded: _r, lang: _l, ...data } = invoice;
    const page = this.#page(invoice);
    const more = { split: null, products: null, checkout_url: page, short_link: page, deeplink: page };
    return { ...data, ...more, payment: this.payment(invoice) };
  }

  payment({ payment, amount, store_id, invoice_id, callback_url, ofd, added_on, uuid }: Invoice) {
    return {
      ...{
        store_id,
        payment_amount: amount,
        commission_type: "down",
        commission_amount: 0,
        total_amount: amount,
      },
      ...{
        store_invoice_id: invoice_id,
        callback_url,
        ofd,
        added_on,
        ...payment,
        details: null,
        split: null,
      },
      ...{ otp_hash: null, checkout_url: `${this.#stage.pages()}/multicard/${uuid}` },
    };
  }

  #page = ({ uuid }: Invoice) => `${this.#stage.pages()}/multicard/${uuid}`;

  #lapse(invoice: Invoice) {
    if (invoice.payment.status === "draft") invoice.isCancelled = true;
  }
}

function newPayment(id: number, uuid: string): Payment {
  return {
    ...{
      id,
      uuid,
      status: "draft",
      ps: null,
      phone: null,
      card_pan: null,
      card_token: null,
      billing_id: null,
    },
    ...{ ps_uniq_id: null, ps_response_code: null, ps_response_msg: null, callback_message: null },
    ...{ payment_time: null, refund_time: null, receipt_url: null },
  };
}
