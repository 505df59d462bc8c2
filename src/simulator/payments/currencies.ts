import type { TelegramCurrencies } from "@gramio/types";

/** Telegram Stars and what providers may charge, after core.telegram.org/bots/payments/currencies.json. */
const KNOWN = new Set(
  "AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KRW KZT LBP LKR MAD MDL MMK MNT MOP MUR MVR MXN MYR MZN NGN NIO NOK NPR NZD PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD SYP THB TJS TRY TTD TWD TZS UAH UGX USD UYU UZS VND YER ZAR XTR".split(
    " ",
  ),
);

export type Currency = TelegramCurrencies;

export const isCurrency = (code: string): code is Currency => KNOWN.has(code);

/** A price as it stands on Pay buttons. */
export function priced(amount: number, currency: Currency): string {
  if (currency === "XTR") return `⭐️${amount}`;
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
