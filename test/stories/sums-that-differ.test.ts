import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { restButton, restWayButton } from "../../src/features/shop/buttons.ts";
import type { Person } from "../../src/simulator/index.ts";
import { buttonsOf, sees, taps } from "../support/payer.ts";
import { provesMoney } from "../support/proofs.ts";
import { type Bill, MINUTE, Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1050, currency: "USD" });
});
afterAll(async () => {
  await provesMoney(till.school);
  await till.close();
});

/** Somebody before Stripe's page, for which so much comes. */
async function paysAmount(amount: number): Promise<{ bill: Bill; payer: Person }> {
  const bill = await till.bills();
  const payer = till.school.person({ id: bill.buyer.telegramId });
  await payer.says("/start");
  const { number } = bill.payment;
  const tidings = { provider: "stripe", number, charge: `pi-${number}`, amount: { amount, currency: "USD" } };
  await till.shop.act((act) => settle(act, tidings));
  await till.settles();
  return { bill, payer };
}

const linkOf = (person: Person): string =>
  person.messages
    .toReversed()
    .flatMap(buttonsOf)
    .find(({ url }) => url)?.url ?? "";

test("too much: the buyer reads how much of it is still theirs, and where", async () => {
  const { bill, payer } = await paysAmount(1500);
  expect(sees(payer)).toMatch(
    /\$15 came for .*, \$4\.50 more than its price\. These \$4\.50 are on your balance/,
  );
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", wallet: { USD: 450 } });
  const [flag] = await till.shop.flags();
  const { owner } = till.school;
  await owner.says("/start");
  await owner.forgesTap(toCard(flagDesk, flag?.id ?? 0));
  expect(sees(owner)).toMatch(/Came: .*\$15[\s\S]*the price was taken from it, and the rest is on/);
});

test("too little: just the rest is paid, however small, and then the order from the balance", async () => {
  const { bill, payer } = await paysAmount(400);
  expect(sees(payer)).toMatch(/\$4 came for .*its price is \$10\.50[\s\S]*Only \$6\.50 is missing/);
  await taps(payer, "Pay the missing $6.50");
  expect(sees(payer)).toContain("You have $4 on your balance: $6.50 is missing");
  await taps(payer, "Add $6.50 to the balance");
  expect(sees(payer)).toContain("Adding $6.50");
  await payer.taps(/Stripe/);
  await till.settles();
  till.there.stripe.pays(linkOf(payer));
  await till.settles();
  expect(sees(payer)).toMatch(/\$6\.50 was added to your balance[\s\S]*\$10\.50/);
  await payer.taps("🧾 To the order");
  await payer.taps(/balance/);
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", wallet: {} });
});

test("whoever leaves the page of the rest is at their order again; nobody pays a rest that is not theirs, or none", async () => {
  const { bill, payer } = await paysAmount(400);
  const rest = { order: bill.order.id };
  await payer.forgesTap(restWayButton.pack({ ...rest, by: "stripe" }));
  await till.settles();
  expect(sees(payer)).toContain("To pay: $6.50");
  await payer.taps("⬅️ Other ways");
  expect(sees(payer)).toContain("You have $4 on your balance");

  const stranger = till.school.person();
  await stranger.says("/start");
  await stranger.forgesTap(restButton.pack(rest));
  await stranger.forgesTap(restWayButton.pack({ ...rest, by: "stripe" }));
  expect(stranger.toasts.map(({ text }) => text)).toEqual(Array(2).fill("There is no such order."));

  await till.shop.tops(bill.buyer, 650);
  const begun = await till.shop.read.$count(payments);
  await payer.forgesTap(restWayButton.pack({ ...rest, by: "stripe" }));
  expect(await till.shop.read.$count(payments)).toBe(begun);
});

test("an order that ends with a part of its price come says where that went, not that nothing was charged", async () => {
  const { payer } = await paysAmount(400);
  await till.passes(40 * MINUTE);
  expect(sees(payer)).toMatch(
    /The time to pay order .* is over\. What came for it, \$4, went to your balance/,
  );
});
