import { afterAll, beforeAll, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { balanceButton, paymentButton, refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { fail } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import { metricsText } from "../../src/lib/metrics.ts";
import type { Person } from "../../src/simulator/index.ts";
import { attempts, balance, comes, dollars, hasPaid, knownAs, paymentNow } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

const MINUTE = 60_000;

let school: School;
let owner: Person;
let ali: Person;
beforeAll(async () => {
  school = await School.open({ env: { STRIPE_API_KEY: "sk_test_secret", CRYPTO_PAY_TOKEN: "1:secret" } });
  owner = school.owner;
  ali = school.person({ first_name: "Ali" });
  await school.sets(paying.perMinute, 0);
  await owner.says("/start");
  await ali.says("/start");
});
afterAll(() => school.endsWell());

async function opens(door: string | RegExp) {
  await owner.says("/admin");
  await owner.taps("💰 Billing");
  await owner.taps(door);
}

test("the owner gives credits by hand: whose, what, how much, why, a last look", async () => {
  await opens("Change a balance");
  await owner.says(String(ali.id));
  expect(readAloud(owner.screen)).toMatch(/What of .*Ali.* do you change/);
  await owner.taps(/^Credits/);
  await owner.taps("Give");
  await owner.says("many");
  expect(readAloud(owner.screen)).toMatch(/whole number, in digits/);
  await owner.says("2.5");
  expect(readAloud(owner.screen)).toMatch(/^Credits are whole/);
  const before = await balance(school, ali, "credits");
  await owner.says("۲۵");
  await owner.says("A prize");
  expect(readAloud(owner.screen)).toMatch(/Change: .*\+25.* credits[\s\S]*Reason: .*A prize/);
  expect(await balance(school, ali, "credits")).toBe(before);
  await owner.taps("✅ Change it");
  expect(await balance(school, ali, "credits")).toBe(before + 25);
  expect((await trail(school)).at(-1)).toMatchObject({ action: "balance.corrected" });
});

test("the last look at giving an older payment back never gives back the one that was begun later", async () => {
  const [older, newer] = [await hasPaid(school, ali), await hasPaid(school, ali)];
  const looks: number[] = [];
  for (const paid of [older, newer]) {
    await owner.says("/menu");
    await owner.forgesTap(refundButton.pack({ payment: paid.id }));
    for (const label of [/All of it/, "By hand, from card to card", "Paid twice", "Skip"])
      await owner.taps(label);
    looks.push(owner.messages.at(-1)?.message_id ?? 0);
  }
  const [first = 0, second = 0] = looks;

  await owner.tapsOn(first, "Refund it");
  expect(owner.toasts.at(-1)?.text).toMatch(/out of date/);
  expect(await paymentNow(school, newer)).toMatchObject({ state: "settled", refunded: 0 });
  await owner.tapsOn(second, "Refund it");
  expect(await paymentNow(school, newer)).toMatchObject({ state: "refunded" });
  expect(await paymentNow(school, older)).toMatchObject({ state: "settled", refunded: 0 });
});

test("from the card of a payment nobody is asked whose; more than there is cannot be taken off", async () => {
  const paid = await hasPaid(school, ali);
  await owner.forgesTap(paymentButton.pack({ payment: paid.id }));
  await owner.taps("Change a balance");
  expect(readAloud(owner.screen)).toMatch(/What of .*Ali/);
  await owner.taps(/Money.* now/);
  await owner.taps("Take off");
  const before = await balance(school, ali);
  await owner.says(String(before / 100 + 1));
  expect(readAloud(owner.screen)).toMatch(/^They have .*\$\d+.*: no more than that[\s\S]*How much\?/);
  await owner.says(String(before / 100));
  await owner.says("By mistake");
  expect(readAloud(owner.screen)).toMatch(/Then: .*\$0/);

  // It is spent while staff are looking.
  const { staff } = await Shop.in(school);
  const given = { amount: 1000, way: "hand", reason: "" } as const;
  await school.app.kernel.act((act) => refund(act, staff, paid.id, given));
  await owner.taps("✅ Change it");
  expect(owner.toasts.at(-1)?.text).toMatch(/not on their balance any more/);
  expect(await balance(school, ali)).toBeLessThan(before);
});

test("who would rather take off what was to be given is asked anew how much", async () => {
  await owner.forgesTap(balanceButton.pack({ person: await knownAs(school, ali) }));
  await owner.taps(/^Credits/);
  await owner.taps("Give");
  await owner.says("1000");
  await owner.says("A prize ".repeat(512));
  expect(readAloud(owner.screen)).toMatch(/Change: \+1,000 credits[\s\S]*Reason: A prize/);
  await owner.taps(school.says("en", "cashier-balance-edit-direction"));
  await owner.taps("Take off");
  expect(readAloud(owner.screen)).toMatch(/How much\?/);
  await owner.says("1000");
  expect(readAloud(owner.screen)).toMatch(/no more than that can be taken off/);
});

test("who loses the right in the middle of the form changes nothing", async () => {
  await owner.forgesTap(balanceButton.pack({ person: await knownAs(school, ali) }));
  await owner.taps(/Money.* now/);
  await owner.taps("Give");
  await owner.says("5");
  await owner.says("Because");
  const right = and(eq(rolePermissions.role, "owner"), eq(rolePermissions.permission, "balance.change"));
  await school.app.kernel.act(({ tx }) => tx.delete(rolePermissions).where(right));
  await school.app.kernel.refresh();
  const before = await balance(school, ali);
  await owner.taps("✅ Change it");
  expect(owner.toasts.at(-1)?.text).toMatch(/do not have permission/);
  expect(await balance(school, ali)).toBe(before);
  const row = { role: "owner", permission: "balance.change" } as const;
  await school.app.kernel.act(({ tx }) => tx.insert(rolePermissions).values(row));
  await school.app.kernel.refresh();
});

test("the ways to pay: what is open, what the others lack, who does not tell by themselves, and no secret", async () => {
  await opens("Ways to pay");
  expect(readAloud(owner.screen)).toMatch(
    /✅ .*Crypto Pay[\s\S]*\/payments\/cryptopay[\s\S]*Nothing was heard/,
  );
  expect(readAloud(owner.screen)).toMatch(
    /✅ Stripe\s+.*\/payments\/stripe\s+Without STRIPE_WEBHOOK_SECRET it does not tell us/,
  );
  expect(readAloud(owner.screen)).toMatch(/Multicard: not set up\s+Missing: MULTICARD_APPLICATION_ID,/);
  expect(readAloud(owner.screen)).toMatch(/Card to card: not set up\s+Set this in the settings: Card number/);
  expect(owner.screen).not.toMatch(/secret/);
  expect(readAloud(owner.screen)).toMatch(/Telegram wants digital goods/);
  expect(readAloud(owner.screen)).toMatch(/dashboard\.stripe\.com|Stripe’s console/);
});

test("money in and back by way and currency, of today and of longer, and what failed and why", async () => {
  await hasPaid(school, ali, { provider: "multicard", charge: dollars(20), value: dollars(20) });
  await school.passes(2 * DAY);
  await hasPaid(school, ali, { provider: "multicard", charge: dollars(7), value: dollars(7) });
  const failed = await attempts(school, ali, { provider: "multicard" });
  await school.app.kernel.act((act) => fail(act, failed.id, "do_not_honor"));
  await opens("Money in and back");
  expect(readAloud(owner.screen)).toMatch(/Today\s+.*Multicard.*: .*\$7.* \(.*1.*\)/);
  expect(readAloud(owner.screen)).toMatch(/Seven days[\s\S]*Multicard.*: .*\$27.* \(.*2.*\)/);
  expect(readAloud(owner.screen)).toMatch(new RegExp(`${failed.number}[\\s\\S]*do_not_honor`));
  await owner.taps(new RegExp(failed.number));
  expect(readAloud(owner.screen)).toMatch(/In the provider’s words: .*do_not_honor/);
});

test("what is given back onto a balance is still here: only what has left is money back", async () => {
  const shop = await Shop.in(school);
  const buyer = { id: await knownAs(school, ali), telegramId: ali.id };
  const order = await shop.orders(buyer, await shop.stocks(1, { price: 9000 }));
  const paid = await shop.begins(order, "telegram");
  await comes(school, { provider: "telegram", number: paid.number, reference: "t-90", amount: dollars(90) });
  const { staff } = shop;
  for (const [amount, way] of [
    [2000, "wallet"],
    [1000, "hand"],
  ] as const)
    await school.app.kernel.act((act) => refund(act, staff, paid.id, { amount, way, reason: "" }));
  await school.passes(MINUTE);
  await opens("Money in and back");
  const [, today = ""] = /Today\s+([\s\S]*?)Seven days/.exec(readAloud(owner.screen)) ?? [];
  expect(today).toContain("$90");
  expect(today).toContain("$10");
  expect(today).not.toContain("$30");
});

test("the meters count payments, and what waits to be looked at", async () => {
  await comes(school, { provider: "stripe", reference: "pi_x", charge: "pi_x", amount: dollars(1) });
  const text = await metricsText();
  expect(text).toMatch(/payments_total\{provider="multicard",state="settled"\} \d/);
  expect(text).toMatch(/payments_total\{provider="multicard",state="failed"\} \d/);
  expect(text).toMatch(/payment_flags_open 1/);
  expect(text).toMatch(/payment_reconcile_lag_seconds \d/);
});

test("who loses the right in the middle of the form is shown nobody's balance, and finds nobody", async () => {
  const sought = async (typed: string) => {
    await owner.says(typed);
    return readAloud(owner.screen);
  };
  await opens("Change a balance");
  const right = and(eq(rolePermissions.role, "owner"), eq(rolePermissions.permission, "balance.change"));
  await school.app.kernel.act(({ tx }) => tx.delete(rolePermissions).where(right));
  await school.app.kernel.refresh();

  const seen = [await sought(String(ali.id)), await sought("123456")];
  expect(seen[0]).toMatch(/do not have permission/);
  expect(seen[1]).toBe(seen[0]);

  const row = { role: "owner", permission: "balance.change" } as const;
  await school.app.kernel.act(({ tx }) => tx.insert(rolePermissions).values(row));
  await school.app.kernel.refresh();
});
