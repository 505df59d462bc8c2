import { afterAll, beforeAll, expect, test } from "bun:test";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { taps } from "../support/payer.ts";
import { Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
});
afterAll(() => till.close());

test("who checks a payment whose provider is connected no more is told that nobody can ask it", async () => {
  const { school } = till;
  const ali = school.person();
  await ali.says("/start");
  await ali.says("/topup");
  await taps(ali, "$20");
  await taps(ali, "Card (Stripe)");
  await till.settles();
  await school.restart({ STRIPE_API_KEY: "" });
  await ali.taps("🔄 I have paid, check");
  await school.app.settle();
  expect(ali.screen).toContain("we cannot ask this payment service at the moment");
  expect(ali.screen).toContain("/paysupport");
  expect(ali.buttons).toContain("🔄 I have paid, check");
});

test("staff are not offered to ask a provider that is connected no more", async () => {
  const { school } = till;
  const opens = async () => {
    await school.owner.says("/admin");
    for (const label of ["💰 Billing", "💳 Payments", /^⏳ P/]) await school.owner.taps(label);
    return school.owner.buttons;
  };
  await school.owner.says("/start");
  expect(await opens()).not.toContain("❓ Ask the provider now");
  await school.restart();
  expect(await opens()).toContain("❓ Ask the provider now");
});

test("who chooses a way that was closed meanwhile is shown those that are left", async () => {
  const { school } = till;
  await school.sets(transfers.cardNumber, "4111111111111111");
  const ali = school.person();
  await ali.says("/start");
  await ali.says("/topup");
  await taps(ali, "$20");
  await school.sets(transfers.cardNumber, "");
  await taps(ali, "Card to card");
  expect(ali.toasts.at(-1)?.text).toBe("This way to pay is not offered any more. Please choose another one.");
  expect(ali.buttons).not.toContain("💳 Card to card");
  expect(ali.buttons).toContain("🌐 Card (Stripe)");
});
