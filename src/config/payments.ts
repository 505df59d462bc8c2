import * as kind from "./kinds.ts";
import { optional, required } from "./variable.ts";

/** First values of settings that the school changes in the bot; only the keys of the providers stay here. */
export const payments = {
  cardNumber: optional("PAYMENT_CARD_NUMBER", kind.card, "Card that people pay to"),
  payeeName: optional("PAYMENT_PAYEE_NAME", kind.text, "Name on that card"),
  currency: optional(
    "PAY_CURRENCY",
    kind.pattern("currency", /^[A-Z]{3}$/, "must be an ISO code like USD"),
    "Currency of the prices",
  ),
  lifetimeSeconds: required("PAYMENT_TIME", kind.whole(60), "1800", "Seconds until an unpaid order ends"),
  minAmount: optional("MIN_AMOUNT", kind.whole(0), "Smallest top-up"),
  maxAmount: optional("MAX_AMOUNT", kind.whole(0), "Largest top-up"),
  starsPerValue: optional("STARS_PER_VALUE", kind.decimal(0), "Telegram Stars for one unit of money"),
  telegramProviderToken: optional("TELEGRAM_PROVIDER_TOKEN", kind.secret, "Telegram Payments"),
  stripeApiKey: optional("STRIPE_API_KEY", kind.secret, "Stripe"),
  stripeWebhookSecret: optional("STRIPE_WEBHOOK_SECRET", kind.secret, "Signs what Stripe sends"),
  stripeApiRoot: required("STRIPE_API_ROOT", kind.root, "https://api.stripe.com", "Stripe's address"),
  cryptoPayToken: optional("CRYPTO_PAY_TOKEN", kind.secret, "Crypto Pay"),
  cryptoPayApiRoot: required(
    "CRYPTO_PAY_API_ROOT",
    kind.root,
    "https://pay.crypt.bot",
    "Crypto Pay's address",
  ),
  multicardApplicationId: optional("MULTICARD_APPLICATION_ID", kind.text, "Multicard"),
  multicardSecret: optional("MULTICARD_SECRET", kind.secret, "Multicard"),
  multicardStoreId: optional("MULTICARD_STORE_ID", kind.text, "Multicard"),
  multicardApiRoot: required(
    "MULTICARD_API_ROOT",
    kind.root,
    "https://mesh.multicard.uz",
    "Multicard's address",
  ),
  sandbox: required(
    "PAYMENT_SANDBOX",
    kind.flag,
    "0",
    "1 adds a provider that pays itself; refused in production",
  ),
  referralPercent: required(
    "REFERRAL_PERCENT",
    kind.decimal(0, 100),
    "0",
    "Share of a payment for who brought the payer",
  ),
} as const;
