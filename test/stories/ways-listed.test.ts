import { afterAll, beforeAll, expect, test } from "bun:test";
import { choices } from "../../src/features/payments/core/choices.ts";
import { wayLabel } from "../../src/features/payments/core/labels.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { topUpAmountButton } from "../../src/features/payments/counter/buttons.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { WAYS } from "../../src/features/payments/ways/index.ts";
import { starsPerValue } from "../../src/features/payments/ways/stars/settings.ts";
import { orderButton, payButton, restButton, waysButton } from "../../src/features/shop/buttons.ts";
import { STARS } from "../../src/lib/money.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { dollars } from "../support/cashier.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let product: number;

/** Everything that ways want of the environment. */
const KEYS = Object.fromEntries(
  WAYS.flatMap(({ keys }) => Object.values(keys)).flatMap(({ name, fallback, kind, setting }) =>
    setting || (fallback !== undefined && kind.name !== "flag") ? [] : [[name, "1"]],
  ),
);

beforeAll(async () => {
  school = await School.open({ env: KEYS, mode: "polling" });
  await school.sets(paying.currency, "UZS");
  await school.sets(transfers.cardNumber, "8600123412341230");
  await school.sets(starsPerValue, 0.01);
  await school.sets(paying.leastTopUp, 1000);
  await school.owner.says("/start");
  shop = await Shop.in(school);
  product = await shop.stocks(0, { stock: "unlimited", content: "A key", price: 1_000_000, currency: "UZS" });
});
afterAll(async () => {
  await provesMoney(school);
  await school.endsWell();
});

/** Somebody with so much in their balance, in tiyin, and an order of theirs. */
async function orders(balance: number) {
  const ali = school.person();
  await ali.says("/start");
  const buyer = await personRecord(school, ali);
  if (!buyer) throw new Error("nobody has heard of them");
  if (balance > 0) await shop.tops(buyer, balance, "UZS");
  const order = await shop.orders(buyer, product);
  await school.app.settle();
  return { ali, order: order.id, state: async () => (await shop.order(order)).state };
}

const labels = (person: Person) => person.buttons.map(readAloud);
const FIRST = ["💳 Card to card", "⭐ Telegram Stars · 100 ⭐", "✈️ Card in Telegram"];
const ALL = [
  ...FIRST,
  "🌐 Card (Stripe)",
  "💎 Crypto (Crypto Pay)",
  "🏦 Uzcard, Humo (Multicard)",
  "🧪 Test payment",
];

test("an order is paid from the balance first, which says what is in it; of many ways four are shown, and all behind a door", async () => {
  const { ali, order, state } = await orders(1_500_000);
  await ali.forgesTap(waysButton.pack({ order }));
  const first = ["👛 My balance · UZS 15,000", ...FIRST, "⋯ More"];
  expect(labels(ali).slice(0, 6)).toEqual([...first, "❌ Cancel the order"]);
  await ali.taps("⋯ More");
  expect(labels(ali).slice(0, 9)).toEqual(["👛 My balance · UZS 15,000", ...ALL, "❌ Cancel the order"]);
  await ali.taps("My balance");
  expect(await state()).toBe("fulfilled");
});

test("what is missing for an order, and a top-up, are offered in the same way", async () => {
  const { ali, order } = await orders(400_000);
  const [first, all] = [[...FIRST, "🌐 Card (Stripe)"], ALL].map((names) =>
    names.map((name) => name.replace("100 ⭐", "60 ⭐")),
  );
  for (const [closed, back] of [
    [restButton.pack({ order }), "⬅️ Back"],
    [topUpAmountButton.pack({ amount: 600_000 }), "⬅️ Another amount"],
  ] as const) {
    await ali.forgesTap(closed);
    expect(labels(ali).slice(0, 6)).toEqual([...(first ?? []), "⋯ More", back]);
    await ali.taps("⋯ More");
    expect(labels(ali).slice(0, 8)).toEqual([...(all ?? []), back]);
  }
});

test.each(LANGUAGES)(
  "no two ways have one icon, and payers read it wherever they read the way [%s]",
  (language) => {
    const t = school.app.kernel.texts.in(language);
    expect(new Set(WAYS.map(({ icon }) => icon)).size).toBe(WAYS.length);
    for (const { name: provider, icon, monthly } of WAYS)
      for (const recurs of monthly ? [false, true] : [false]) {
        expect(wayLabel(t, { provider, recurs })).toMatch(new RegExp(`^${icon} [\\p{L}]`, "u"));
        const offer = { provider, recurs, charge: { amount: 10_000, currency: STARS } };
        const asked = { value: dollars(100), taking: () => "", more: undefined };
        for (const { label } of choices(t, recurs ? [offer] : [], asked)) expect(label).not.toContain("…");
      }
  },
);

test("what was paid with Stars says so on the thank-you and on the order, beside its price", async () => {
  const { ali, order } = await orders(0);
  await ali.forgesTap(payButton.pack({ order, by: "stars" }));
  await ali.pays();
  const paid = /Total: UZS 10,000\nPaid: 100 ⭐/;
  expect(ali.heard(/Thank you! Order/).map(({ text = "" }) => readAloud(text))).toEqual([
    expect.stringMatching(paid),
  ]);
  await ali.forgesTap(orderButton.pack({ order }));
  expect(readAloud(ali.screen)).toMatch(paid);
  expect(readAloud(ali.screen)).toMatch(/Paid .*: ⭐ Telegram Stars/);
});

test("what was paid in the school's own currency is not said twice", async () => {
  const { ali, order } = await orders(1_000_000);
  await ali.forgesTap(payButton.pack({ order, by: "wallet" }));
  expect(ali.heard(/Thank you! Order/)).toHaveLength(1);
  expect(ali.heard(/Paid: /)).toEqual([]);
  await ali.forgesTap(orderButton.pack({ order }));
  expect(readAloud(ali.screen)).toMatch(/Total: UZS 10,000\n\nPaid .*: 👛 My balance/);
});
