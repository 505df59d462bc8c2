import { DomainError } from "../../../lib/errors.ts";
import { neat } from "../../../lib/fold.ts";
import { isCurrency } from "../../../lib/money.ts";
import { declare, numberSetting, textSetting } from "../../../settings/settings.ts";

const PAYMENTS = "payments";
/** Staff decide on transfers by their receipts. */
const TRANSFERS = "transfers";

export const paying = {
  /** ISO 4217, or IRT: of the wallet, and of what staff price. */
  currency: declare<string>({
    key: "pay-currency",
    fallback: "USD",
    room: PAYMENTS,
    parse(typed) {
      const code = neat(typed).toUpperCase();
      if (!isCurrency(code)) throw new DomainError("setting-not-a-currency");
      return code;
    },
  }),
  /** How long an order keeps its goods. */
  orderSeconds: numberSetting({
    key: "order-seconds",
    room: PAYMENTS,
    fallback: 1800,
    least: 60,
    most: 86_400,
  }),
  /** Whole units of the currency. */
  leastTopUp: numberSetting({
    key: "least-top-up",
    room: PAYMENTS,
    fallback: 20,
    least: 0,
    most: 1_000_000_000,
  }),
  mostTopUp: numberSetting({
    key: "most-top-up",
    room: PAYMENTS,
    fallback: 10_000,
    least: 1,
    most: 1_000_000_000_000,
  }),
  /** How often one person may begin to pay; 0 lifts the limit. */
  perMinute: numberSetting({ key: "payments-per-minute", fallback: 10, least: 0, most: 1000 }),
  /** What /terms and /paysupport say in the school's own words. */
  terms: textSetting("pay-terms", "", PAYMENTS),
  support: textSetting("pay-support", "", PAYMENTS),
  /** Hours after which staff are reminded of a receipt, and after which the owner hears of it. */
  remindHours: numberSetting({
    key: "receipt-remind-hours",
    room: TRANSFERS,
    fallback: 2,
    least: 1,
    most: 168,
  }),
  escalateHours: numberSetting({
    key: "receipt-escalate-hours",
    room: TRANSFERS,
    fallback: 12,
    least: 1,
    most: 336,
  }),
};
