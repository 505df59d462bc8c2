import * as kind from "./kinds.ts";
import { notYet, optional, required } from "./variable.ts";

/** First values of settings that the school changes in the bot; the keys of the ways to pay stand beside these. */
export const payments = {
  currency: optional("PAY_CURRENCY", kind.currency, "Currency of the prices"),
  lifetimeSeconds: required("PAYMENT_TIME", kind.whole(60), "1800", "Seconds until an unpaid order ends"),
  minAmount: optional("MIN_AMOUNT", kind.whole(0), "Smallest top-up"),
  maxAmount: optional("MAX_AMOUNT", kind.whole(1), "Largest top-up"),
  referralPercent: notYet(
    required("REFERRAL_PERCENT", kind.decimal(0, 100), "0", "Share of a payment for who brought the payer"),
  ),
} as const;
