import type { FixedKey } from "../../../../texts/keys.ts";

/** Why a bank asks for money, does not take it back, or refused it: docs.stripe.com/disputes/categories, …/refunds#failed-refunds, …/declines/codes */
export const whys: ReadonlyMap<string, FixedKey> = new Map<string, FixedKey>([
  ["bank_cannot_process", "cashier-why-bank-cannot"],
  ["check_returned", "cashier-why-check-returned"],
  ["credit_not_processed", "cashier-why-refund-missing"],
  ["customer_initiated", "cashier-why-payer-asked"],
  ["debit_not_authorized", "cashier-why-not-allowed"],
  ["duplicate", "cashier-why-twice"],
  ["fraudulent", "cashier-why-fraud"],
  ["general", "cashier-why-unsaid"],
  ["incorrect_account_details", "cashier-why-wrong-account"],
  ["insufficient_funds", "cashier-why-no-money"],
  ["product_not_received", "cashier-why-not-received"],
  ["product_unacceptable", "cashier-why-not-as-described"],
  ["subscription_canceled", "cashier-why-subscription-over"],
  ["unrecognized", "cashier-why-not-recognised"],
  ["lost_or_stolen_card", "cashier-why-card-lost"],
  ["expired_or_canceled_card", "cashier-why-card-over"],
  ["expired_card", "cashier-why-card-over"],
  ["declined", "cashier-why-declined"],
  ["card_declined", "cashier-why-declined"],
  ["merchant_request", "cashier-why-school-asked"],
  ["authentication_required", "cashier-why-not-confirmed"],
  ["payment_intent_authentication_failure", "cashier-why-not-confirmed"],
]);
