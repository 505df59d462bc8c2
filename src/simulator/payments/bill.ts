import type { TelegramInvoice } from "@gramio/types";
import { badRequest } from "../errors.ts";
import { isObject, type Params } from "../params.ts";
import { type Currency, isCurrency } from "./currencies.ts";

/** What an invoice asks for, in a message or behind a link. */
export interface Bill {
  title: string;
  description: string;
  payload: string;
  currency: Currency;
  /** In the smallest units of the currency. */
  total: number;
  /** Seconds; only subscriptions have it. */
  period?: number;
  /** Without it forwarded copies can be paid too, with it they lead to the bot. */
  startParameter: string;
  wanted: { name: boolean; phone: boolean; email: boolean };
}

const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 255;
const MOST_PAYLOAD_BYTES = 128;
const MOST_AMOUNT = 999_999_999_999;
const MONTH_S = 2_592_000;
const MOST_STARS_A_MONTH = 10_000;
/** The limits are those of one dollar and ten thousand; the others follow the exchange rates of the day. */
const DOLLARS = { least: 100, most: 1_000_000 };
/** Real, but there is nobody here to choose a delivery or to leave a tip. */
const NOT_SIMULATED = ["need_shipping_address", "is_flexible", "max_tip_amount", "suggested_tip_amounts"];

/** Refuses what Telegram refuses; its texts for titles and descriptions are unpublished. */
export function readBill(params: Params, takesToken: (token: string) => boolean): Bill {
  const title = within(params, "title", LONGEST_TITLE);
  const description = within(params, "description", LONGEST_DESCRIPTION);
  const payload = params.text("payload") ?? "";
  const bytes = Buffer.byteLength(payload);
  if (bytes < 1 || bytes > MOST_PAYLOAD_BYTES) throw badRequest("INVOICE_PAYLOAD_INVALID");
  const prices = readPrices(params);
  const total = prices.reduce((sum, price) => sum + price, 0);
  if (total <= 0) throw badRequest("total price must be positive");
  if (total > MOST_AMOUNT) throw badRequest("total price is too big");
  const currency = readCurrency(params, takesToken);
  if (currency === "XTR") checkStars(params, prices);
  else checkProvided(params, currency, total);
  const period = readPeriod(params, currency, total);
  const wants = (field: string) => currency !== "XTR" && params.flag(field);
  return {
    title,
    description,
    payload,
    currency,
    total,
    ...(period && { period }),
    startParameter: params.text("start_parameter") ?? "",
    wanted: { name: wants("need_name"), phone: wants("need_phone_number"), email: wants("need_email") },
  };
}

export const asInvoice = ({
  title,
  description,
  startParameter,
  currency,
  total,
}: Bill): TelegramInvoice => ({
  title,
  description,
  start_parameter: startParameter,
  currency,
  total_amount: total,
});

function within(params: Params, field: "title" | "description", longest: number): string {
  const text = params.text(field)?.trim() ?? "";
  if (!text) throw badRequest(`INVOICE_${field.toUpperCase()}_EMPTY`);
  if ([...text].length > longest) throw badRequest(`INVOICE_${field.toUpperCase()}_TOO_LONG`);
  return text;
}

function readPrices(params: Params): number[] {
  const prices = params.list("prices") ?? [];
  if (prices.length === 0) throw badRequest("there must be at least one price");
  return prices.map((price) => {
    if (!isObject(price)) throw unparsed("expected an Object");
    const { label, amount } = price;
    if (typeof label !== "string" || !label) throw unparsed('Can\'t find field "label"');
    if (amount === undefined) throw unparsed('Can\'t find field "amount"');
    if (typeof amount !== "number" || !Number.isInteger(amount))
      throw unparsed('Field "amount" must be a whole number');
    if (Math.abs(amount) > MOST_AMOUNT) throw badRequest("too big amount of the currency specified");
    return amount;
  });
}

function readCurrency(params: Params, takesToken: (token: string) => boolean): Currency {
  const currency = params.text("currency") ?? "";
  const token = params.text("provider_token");
  if (currency !== "XTR" && !(token && takesToken(token))) throw badRequest("PAYMENT_PROVIDER_INVALID");
  if (!isCurrency(currency)) throw badRequest("CURRENCY_INVALID");
  return currency;
}

function checkStars(params: Params, prices: number[]) {
  const tips = (params.int("max_tip_amount") ?? 0) > 0;
  if (params.text("provider_token") || prices.length !== 1 || tips) throw badRequest("STARS_INVOICE_INVALID");
}

function checkProvided(params: Params, currency: Currency, total: number) {
  if (currency === "USD" && (total < DOLLARS.least || total > DOLLARS.most))
    throw badRequest("CURRENCY_TOTAL_AMOUNT_INVALID");
  const beyond = NOT_SIMULATED.find((name) => !["", "0", "false", "[]"].includes(params.text(name) ?? ""));
  if (beyond) throw badRequest(`parameter "${beyond}" is not simulated`);
}

function readPeriod(params: Params, currency: Currency, total: number): number | undefined {
  const period = params.int("subscription_period");
  if (!period) return undefined;
  if (period !== MONTH_S || currency !== "XTR") throw badRequest("SUBSCRIPTION_PERIOD_INVALID");
  if (total > MOST_STARS_A_MONTH) throw badRequest("CURRENCY_TOTAL_AMOUNT_INVALID");
  return period;
}

const unparsed = (why: string) => badRequest(`can't parse LabeledPrice: ${why}`);
