import { afterEach, expect, test } from "bun:test";
import { topUpAmountButton } from "../../src/features/payments/buttons.ts";
import { paying } from "../../src/features/payments/settings.ts";
import { paymentButton, waysButton } from "../../src/features/payments/staff/buttons.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { WAYS } from "../../src/features/payments/ways/index.ts";
import { starsPerValue } from "../../src/features/payments/ways/stars/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { hasPaid } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { troubles } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
afterEach(async () => {
  expect(await troubles(school)).toEqual([]);
  await school.close();
});

const KEYS = {
  TELEGRAM_PROVIDER_TOKEN: "284685063:TEST:secret",
  STRIPE_API_KEY: "sk_test_secret",
  STRIPE_WEBHOOK_SECRET: "whsec_secret",
  CRYPTO_PAY_TOKEN: "1:secret",
  MULTICARD_APPLICATION_ID: "maktab",
  MULTICARD_SECRET: "secret",
  MULTICARD_STORE_ID: "6",
  PAYMENT_SANDBOX: "1",
};
const NO_ADDRESS = { PUBLIC_URL: "", ...KEYS };

/** In soums, which every way takes that is there. */
async function opens(env: Record<string, string>): Promise<Person> {
  school = await School.open({ env, mode: "polling" });
  await school.sets(paying.currency, "UZS");
  const { owner } = school;
  const ali = school.person();
  await owner.says("/start");
  await ali.says("/start");
  return ali;
}

/** The names of the ways that the staff's screen calls open, without the balance, which fills nothing up. */
async function open(): Promise<string[]> {
  await school.owner.forgesTap(waysButton.pack());
  const lines = readAloud(school.owner.screen).split("\n");
  return WAYS.filter(
    ({ name, fromBalance }) =>
      !fromBalance && lines.includes(`✅ ${school.says("en", `cashier-way-${name}`)}`),
  ).map(({ name }) => name);
}

/** The names of the ways that somebody finds who wants to fill up their balance. */
async function offered(ali: Person): Promise<string[]> {
  await ali.forgesTap(topUpAmountButton.pack({ amount: 200_000 }));
  const labels = ali.buttons.map(readAloud);
  return WAYS.filter(({ name }) =>
    labels.some((label) => label.startsWith(school.says("en", `pay-by-${name}`))),
  ).map(({ name }) => name);
}

test("the staff's screen calls open what payers are offered, whatever is set up", async () => {
  const ali = await opens({});
  expect(await open()).toEqual([]);
  expect(await offered(ali)).toEqual([]);

  await school.restart(KEYS);
  expect(await open()).toEqual(["telegram", "stripe", "cryptopay", "multicard", "sandbox"]);
  expect(await offered(ali)).toEqual(await open());

  await school.sets(transfers.cardNumber, "8600123412341230");
  await school.sets(starsPerValue, 0.01);
  expect(await open()).toEqual(WAYS.map(({ name }) => name).filter((name) => name !== "wallet"));
  expect(await offered(ali)).toEqual(await open());
});

test("without an address of our own: open is who can be asked, and the screen says so", async () => {
  const ali = await opens(NO_ADDRESS);
  expect(await open()).toEqual(["telegram", "stripe", "cryptopay", "sandbox"]);
  expect(await offered(ali)).toEqual(await open());
  await school.owner.forgesTap(waysButton.pack());
  const screen = readAloud(school.owner.screen);
  expect(screen).toMatch(/✅ Stripe\s+Without PUBLIC_URL it does not tell us.*every five minutes/);
  expect(screen).toMatch(/Multicard: not set up\s+Missing: PUBLIC_URL/);
  expect(screen).not.toMatch(/Webhook to enter|Nothing was heard/);
});

test("a way that is gone leaves its payments, by the name that they have, and gives nothing back by itself", async () => {
  const ali = await opens({});
  const payment = await hasPaid(school, ali, { provider: "paypal" });
  const { owner } = school;
  await owner.forgesTap(paymentButton.pack({ payment: payment.id }));
  expect(readAloud(owner.screen)).toMatch(/Way: paypal/);
  await owner.taps("Give back");
  await owner.taps("All of it");
  expect(owner.buttons.map(readAloud)).toEqual(
    expect.arrayContaining(["By hand, from card to card", "Onto their balance here"]),
  );
  expect(owner.buttons.map(readAloud)).not.toContain("Through the provider");
});
