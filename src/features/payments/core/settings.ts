import { DomainError } from "../../../lib/errors.ts";
import { neat } from "../../../lib/fold.ts";
import { isCurrency, TOMAN } from "../../../lib/money.ts";
import {
  declare,
  numberSetting,
  type Settings,
  switchSetting,
  textSetting,
} from "../../../settings/settings.ts";

const PAYMENTS = "payments";
/** Staff decide on transfers by their receipts. */
const TRANSFERS = "transfers";

/** ISO 4217, or IRT: of the wallet, and of what staff price. */
const currency = declare<string>({
  key: "pay-currency",
  fallback: "USD",
  room: PAYMENTS,
  isOfMoney: true,
  parse(typed) {
    const code = neat(typed).toUpperCase();
    if (!isCurrency(code)) throw new DomainError("setting-not-a-currency");
    return code;
  },
});

/** Of so many units a dollar's worth is told, as a power of ten: whoever fills up a balance pays sums that exist there. */
const SCALES = {
  10: "AED CNY MXN PLN SEK THB TJS TRY UAH ZAR",
  100: "AFN AMD INR JPY KGS KZT PKR RUB",
  1000: `${TOMAN} CLP COP HUF IQD KRW MNT NGN UZS`,
  10000: "GNF IDR IRR LAK LBP PYG VND",
};
const SCALE = new Map(
  Object.entries(SCALES).flatMap(([scale, codes]) =>
    codes.split(" ").map((code) => [code, Number(scale)] as const),
  ),
);

/** A default that is a sum: so much in dollars, unless what the environment says of the other limit leaves no room for it. */
const sum = (fallback: number, within: (sum: number, settings: Settings) => number) => ({
  fallback,
  countedIn: currency.key,
  usual: (settings: Settings) => within(fallback * (SCALE.get(settings.get(currency)) ?? 1), settings),
});

export const paying = {
  currency,
  /** How many days it is kept word for word what providers have told; 0 keeps it for good. */
  eventDays: numberSetting({
    key: "payment-event-days",
    room: "privacy",
    fallback: 730,
    least: 0,
    most: 3650,
  }),
  /** How long an order keeps its goods; the environment may give a part of a minute. */
  orderMinutes: numberSetting({
    key: "order-minutes",
    room: PAYMENTS,
    fallback: 30,
    least: 1,
    most: 1440,
  }),
  /** Whole units of the currency. */
  leastTopUp: numberSetting({
    key: "least-top-up",
    room: PAYMENTS,
    ...sum(20, (least, settings): number =>
      Math.min(least, settings.first(paying.mostTopUp) ?? Number.POSITIVE_INFINITY),
    ),
    least: 0,
    most: 1_000_000_000,
    fits(least, settings) {
      const most = settings.get(paying.mostTopUp);
      if (least > most) throw new DomainError("setting-least-above-most", { most });
    },
  }),
  mostTopUp: numberSetting({
    key: "most-top-up",
    room: PAYMENTS,
    ...sum(10_000, (most, settings): number => Math.max(most, settings.first(paying.leastTopUp) ?? 0)),
    least: 1,
    most: 1_000_000_000_000,
    fits(most, settings) {
      const least = settings.get(paying.leastTopUp);
      if (least > most) throw new DomainError("setting-most-below-least", { least });
    },
  }),
  /** Parts that a school may switch off: what is being paid, and what was begun, goes on. */
  topUps: switchSetting("feature-top-up", true, "features"),
  subscriptions: switchSetting("feature-subscriptions", true, "features"),
  recharges: switchSetting("feature-recharge", true, "features"),
  /** How often one person may begin to pay; 0 lifts the limit. */
  perMinute: numberSetting({ key: "payments-per-minute", fallback: 10, least: 0, most: 1000 }),
  /** What /terms and /paysupport say in the school's own words. */
  terms: textSetting("pay-terms", "", PAYMENTS, { isForOthers: true }),
  support: textSetting("pay-support", "", PAYMENTS, { isForOthers: true }),
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
