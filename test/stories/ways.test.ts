import { afterEach, expect, test } from "bun:test";
import { paymentButton, waysButton } from "../../src/features/payments/cashier/buttons.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { topUpAmountButton } from "../../src/features/payments/counter/buttons.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { WAYS } from "../../src/features/payments/ways/index.ts";
import { starsPerValue } from "../../src/features/payments/ways/stars/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES, type Language } from "../../src/texts/languages.ts";
import { hasPaid } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";

let school: School;
afterEach(async () => {
  await school.endsWell();
});

/** Everything that ways want of the environment. */
const KEYS = Object.fromEntries(
  WAYS.flatMap(({ keys }) => Object.values(keys)).flatMap(({ name, fallback, kind, setting }) =>
    setting || (fallback !== undefined && kind.name !== "flag") ? [] : [[name, "1"]],
  ),
);

/** In soums, which each of ours takes. */
async function opens(env: Record<string, string>): Promise<Person> {
  school = await School.open({ env, mode: "polling" });
  await school.sets(paying.currency, "UZS");
  const { owner } = school;
  const ali = school.person();
  await owner.says("/start");
  await ali.says("/start");
  return ali;
}

const VALUE = { amount: 5_000_000, currency: "UZS" };

/** The ways that the staff's screen calls open, of those that take such a sum for a top-up. */
async function open(): Promise<string[]> {
  await school.owner.forgesTap(waysButton.pack());
  const lines = readAloud(school.owner.screen).split("\n");
  const names: string[] = [];
  for (const way of WAYS.filter(({ name }) => lines.includes(`✅ ${titleOf(name)}`)))
    if (await school.app.kernel.act(async (act) => way.takes(act, { ...TOP_UP, value: VALUE })))
      names.push(way.name);
  return names;
}

const TOP_UP = { personId: 1, isDigital: true, isTopUp: true };
const english = (name: string) => school.app.kernel.texts.in("en").named(name);
const titleOf = (name: string) => english(`cashier-way-${name}`);

/** The names of the ways that somebody finds who wants to fill up their balance. */
async function offered(ali: Person): Promise<string[]> {
  await ali.forgesTap(topUpAmountButton.pack({ amount: VALUE.amount, all: true }));
  const labels = ali.buttons.map(readAloud);
  return WAYS.filter(({ name, icon }) =>
    labels.some((label) => label.startsWith(`${icon} ${english(`pay-by-${name}`)}`)),
  ).map(({ name }) => name);
}

const OURS = ["card", "stars", "telegram", "stripe", "cryptopay", "multicard", "sandbox"];

test("the staff's screen calls open what payers are offered, whatever is set up", async () => {
  const ali = await opens({});
  expect(await open()).toEqual([]);
  expect(await offered(ali)).toEqual([]);

  await school.restart(KEYS);
  expect(await open()).toEqual(expect.arrayContaining(OURS.slice(2)));
  expect(await open()).not.toEqual(expect.arrayContaining(["card"]));
  expect(await offered(ali)).toEqual(await open());

  await school.sets(transfers.cardNumber, "8600123412341230");
  await school.sets(starsPerValue, 0.01);
  expect(await open()).toEqual(expect.arrayContaining(OURS));
  expect(await offered(ali)).toEqual(await open());
});

test("without an address of our own: open is who can be asked, and the screen says so", async () => {
  const ali = await opens({ ...KEYS, PUBLIC_URL: "" });
  expect(await open()).toContain("stripe");
  expect(await open()).not.toContain("multicard");
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
  await owner.taps("↩️ Refund");
  await owner.taps("All of it");
  expect(owner.buttons.map(readAloud)).toContain("By hand, from card to card");
  expect(owner.buttons.map(readAloud)).not.toContain("Through the provider");
});

test("the warning about digital goods calls its setting as the settings call it, in every language", async () => {
  await opens({});
  const named = (language: Language) =>
    school.says(language, "cashier-ways-terms").includes(school.says(language, "setting-digital-for"));
  expect(LANGUAGES.filter((language) => !named(language))).toEqual([]);
});

test.each([
  [{}, false],
  [{ STRIPE_API_KEY: "sk_test_secret" }, true],
] as const)("with %j the console of Stripe is offered: %p", async (env, isOffered) => {
  await opens(env);
  await school.owner.forgesTap(waysButton.pack());
  expect(school.owner.sees("Stripe’s console")).toBe(isOffered);
});
