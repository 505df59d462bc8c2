import { DomainError } from "../../lib/errors.ts";
import { digits } from "../../lib/fold.ts";
import { isCurrency } from "../../lib/money.ts";
import { choiceSetting, declare, numberSetting, textSetting } from "../../settings/settings.ts";

/** Sixteen to nineteen digits with a check digit (ISO/IEC 7812), written as four groups of four or as they were typed. */
function cardFrom(typed: string): string {
  const plain = digits(typed).replaceAll(/[\s-]/g, "");
  if (plain && !isCard(plain)) throw new DomainError("setting-not-a-card");
  return plain;
}

export function isCard(plain: string): boolean {
  if (!/^\d{16,19}$/.test(plain)) return false;
  const doubled = [...plain].reverse().map((digit, at) => Number(digit) * (at % 2 ? 2 : 1));
  return doubled.reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0) % 10 === 0;
}

export const paying = {
  cardNumber: declare<string>({ key: "card-number", fallback: "", parse: cardFrom }),
  payeeName: textSetting("payee-name", ""),
  /** ISO 4217, or IRT: of the wallet, and of what staff price. */
  currency: declare<string>({
    key: "pay-currency",
    fallback: "USD",
    parse(typed) {
      const code = typed.trim().toUpperCase();
      if (!isCurrency(code)) throw new DomainError("setting-not-a-currency");
      return code;
    },
  }),
  /** How long an order keeps its goods. */
  orderSeconds: numberSetting({ key: "order-seconds", fallback: 1800, least: 60, most: 86_400 }),
  /** The same for a transfer from card to card, which people make by hand. */
  cardHours: numberSetting({ key: "card-hours", fallback: 72, least: 1, most: 720 }),
  /** Whole units of the currency. */
  leastTopUp: numberSetting({ key: "least-top-up", fallback: 20, least: 0, most: 1_000_000_000 }),
  mostTopUp: numberSetting({ key: "most-top-up", fallback: 10_000, least: 1, most: 1_000_000_000_000 }),
  /** Stars for one unit of the currency; 0 offers no Stars. A decimal number. */
  starsPerValue: declare<number>({
    key: "stars-per-value",
    fallback: 0,
    parse(typed) {
      const value = Number(digits(typed).trim().replace(/[٫,]/, "."));
      if (!Number.isFinite(value) || value < 0 || value > 1_000_000)
        throw new DomainError("setting-not-in-range", { least: 0, most: 1_000_000 });
      return value;
    },
  }),
  /** How often one person may begin to pay; 0 lifts the limit. */
  perMinute: numberSetting({ key: "payments-per-minute", fallback: 10, least: 0, most: 1000 }),
  /** Telegram wants digital goods to be sold for Stars; a school may decide otherwise, and is warned. */
  digitalFor: choiceSetting<"anything" | "stars">("digital-for", "anything", ["anything", "stars"]),
  /** MXIK and package code of what has none of its own, for fiscal receipts in Uzbekistan (tasnif.soliq.uz). */
  fiscalCode: textSetting("fiscal-code", ""),
  fiscalPackage: textSetting("fiscal-package", ""),
  /** What /terms and /paysupport say in the school's own words. */
  terms: textSetting("pay-terms", ""),
  support: textSetting("pay-support", ""),
  /** Hours after which staff are reminded of a receipt, and after which the owner hears of it. */
  remindHours: numberSetting({ key: "receipt-remind-hours", fallback: 2, least: 1, most: 168 }),
  escalateHours: numberSetting({ key: "receipt-escalate-hours", fallback: 12, least: 1, most: 336 }),
};
