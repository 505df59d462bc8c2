import { expect, test } from "bun:test";
import { sayWhy } from "../../src/features/payments/cashier/whys.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { withProduct } from "../support/product.ts";
import { readAloud } from "../support/reading.ts";

const texts = await withProduct(({ texts }) => texts);

/** docs.stripe.com/disputes/categories, and why a refund could not be made. */
const TOLD = [
  ...["bank_cannot_process", "check_returned", "credit_not_processed", "customer_initiated", "duplicate"],
  ...["debit_not_authorized", "fraudulent", "general", "incorrect_account_details", "insufficient_funds"],
  ...["product_not_received", "product_unacceptable", "subscription_canceled", "unrecognized"],
  ...["lost_or_stolen_card", "expired_or_canceled_card", "declined", "merchant_request", "card_declined"],
];

test.each(TOLD)("staff read why in words of their language, and not %s", (why) => {
  const said = LANGUAGES.map((language) => readAloud(sayWhy(texts.in(language), why)));
  expect(new Set(said).size).toBe(LANGUAGES.length);
  for (const words of said) expect(words).not.toMatch(/_|provider|fraudulent/);
});

test("a reason that nobody knows stands as it came", () => {
  for (const language of LANGUAGES)
    expect(readAloud(sayWhy(texts.in(language), "brand_new_reason"))).toContain("brand_new_reason");
});
