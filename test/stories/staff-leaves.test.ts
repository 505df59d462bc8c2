import { afterAll, beforeAll, expect, test } from "bun:test";
import { paymentButton, refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { comes, dollars, hasPaid, knownAs } from "../support/cashier.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { opens, paid as pays, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";
import { gives, makes } from "../support/tiers.ts";

let school: School;
let sara: Person;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  ali = school.person({ first_name: "Ali" });
  await school.sets(paying.perMinute, 0);
  await sara.says("/start");
  await ali.says("/start");
});
afterAll(() => school.endsWell());

/** Out of a form: where something was entered already, they are asked once more. */
async function leaves() {
  await sara.taps("❌ Cancel");
  if (sara.buttons.includes("Yes, stop")) await sara.taps("Yes, stop");
}

const given = async () => (await trail(school)).filter(({ action }) => action === "tier.given").length;

test("a form that staff leave half-way leads back to the card it was begun at: of a tier, or of who has it", async () => {
  await makes(school, "Bronze", "5");
  await sara.taps("🎁 Give it to somebody");
  await sara.says(String(ali.id));
  await leaves();
  expect(seen(sara)).toMatch(/Bronze[\s\S]*Nobody has it/);
  await gives(school, ali);
  await sara.taps("🔄 Change");
  await sara.taps(/Bronze/);
  await leaves();
  expect(seen(sara)).toMatch(/Ali has the tier Bronze/);
});

test("whoever stops giving money back sees the payment; who stops giving a payer to stray money sees that money", async () => {
  const paid = await hasPaid(school, ali);
  await sara.forgesTap(refundButton.pack({ payment: paid.id }));
  await sara.taps(/All of it/);
  await leaves();
  expect(seen(sara)).toMatch(new RegExp(`^${paid.number} · paid`));
  await comes(school, { provider: "stripe", reference: "stray", amount: dollars(25) });
  await sara.says("/admin");
  await sara.taps("💰 Billing");
  await sara.taps(/To look at/);
  await sara.taps(/25/);
  await sara.taps("It belongs to somebody");
  await sara.says(String(ali.id));
  await leaves();
  expect(sara.buttons).toContain("👤 It belongs to somebody");
});

test("whoever came to a card by another one goes back to that, card by card, and so does what was begun there", async () => {
  const paid = await hasPaid(school, ali);
  const again = { provider: "card", number: paid.number, reference: "again", charge: "again" } as const;
  await comes(school, { ...again, amount: dollars(9) });
  await sara.forgesTap(paymentButton.pack({ payment: paid.id }));
  await sara.taps(/🚩 .*Paid twice/);
  await sara.taps("⚖️ Change a balance");
  await leaves();
  expect(seen(sara)).toMatch(/^🚩 Paid twice/);
  await sara.taps("⚖️ Change a balance");
  await sara.taps(/^Money/);
  await sara.taps("Give");
  await sara.says("3");
  await sara.says("A gift");
  await sara.taps("✅ Change it");
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toMatch(/^🚩 Paid twice/);
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toMatch(new RegExp(`^${paid.number} · paid`));
  await sara.taps(/🚩 .*Paid twice/);
  await sara.taps("Nothing left to do");
  await sara.taps("Yes, close it");
  expect(seen(sara)).toMatch(new RegExp(`^${paid.number} · paid`));
  await sara.taps("⬅️ Back");
  expect(sara.sees("🔎 Find a payment")).toBe(true);
});

test("money given back from an order leads back to the order, and so does its payment", async () => {
  const shop = await Shop.in(school);
  const row = await knownAs(school, ali);
  const buyer = { id: row, telegramId: ali.id };
  const order = await shop.orders(buyer, await shop.stocks(1));
  await pays(shop, order);
  await opens(school, sara, "admin-orders");
  await sara.taps("🔎 Find an order");
  await sara.says(order.number);
  const title = new RegExp(order.number);
  await sara.taps(/💳/);
  expect(seen(sara)).toMatch(/^P.* · paid/);
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toMatch(title);
  await sara.taps(/↩️/);
  await sara.taps("⬅️ Back");
  expect(sara.sees(/💳/)).toBe(true);
  await sara.taps(/↩️/);
  await sara.taps(/All of it/);
  await leaves();
  expect(sara.sees(/💳/)).toBe(true);
  await sara.taps(/↩️/);
  await sara.taps(/All of it/);
  await sara.taps("By hand, from card to card");
  await sara.taps("Goodwill");
  await sara.taps("Skip");
  await sara.taps("✅ Refund it");
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toMatch(title);
  expect(sara.sees(/💳/)).toBe(true);
});

test("a tier that somebody has for good is not given for good again: nobody is told twice", async () => {
  await makes(school, "Silver", "7");
  await gives(school, ali);
  const before = [ali.messages.length, await given()];
  await opens(school, sara, "admin-tiers");
  await sara.taps(/Silver/);
  await gives(school, ali);
  expect(seen(sara)).toMatch(/already/);
  expect([ali.messages.length, await given()]).toEqual(before);
});
