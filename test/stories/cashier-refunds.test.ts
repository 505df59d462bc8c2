import { afterAll, beforeAll, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { refunds } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { sendInvoice } from "../../src/features/payments/providers/invoice.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { attempts, balance, comes, dollars, hasPaid, knownAs, paymentNow } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { inEnglish, trail } from "../support/records.ts";
import { HOUR, School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

const MINUTE = 60_000;

let school: School;
let owner: Person;
let ali: Person;
let shop: Shop;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  owner = school.owner;
  await school.sets(paying.perMinute, 0);
  await owner.says("/start");
});
afterAll(() => school.endsWell());

async function newPayer() {
  ali = school.person({ first_name: "Ali" });
  await ali.says("/start");
  return ali;
}

/** Something for a hundred dollars, with a transfer that staff believe. */
async function hasBought(person: Person) {
  const buyer = { id: await knownAs(school, person), telegramId: person.id };
  const order = await shop.orders(buyer, await shop.stocks(1, { price: 10_000 }));
  const { provider, number, ...begun } = await shop.begins(order, "card");
  await comes(school, { provider, number, reference: `ref-${number}`, amount: dollars(100) });
  return paymentNow(school, { provider, number, ...begun });
}

const refundsOf = (payment: { id: number }) =>
  school.app.kernel.db.read.select().from(refunds).where(eq(refunds.paymentId, payment.id));

async function opensRefund(of: { id: number }) {
  await owner.says("/menu");
  await owner.forgesTap(refundButton.pack({ payment: of.id }));
}

test("all of a transfer goes back by hand: the owner sees what it takes back, says why, and it is done", async () => {
  const paid = await hasBought(await newPayer());
  await opensRefund(paid);
  expect(readAloud(owner.screen)).toMatch(/There is .*\$100 left/);
  await owner.taps(/All of it/);
  expect(owner.sees(/Through the provider/)).toBe(false);
  await owner.taps("By hand, from card to card");
  await owner.taps("Paid twice");
  await owner.taps("Skip");
  expect(readAloud(owner.screen)).toMatch(
    /By hand[\s\S]*Paid twice[\s\S]*access, units and credits[\s\S]*but you/,
  );
  expect(await refundsOf(paid)).toEqual([]);

  await owner.taps("Refund it");
  expect(readAloud(owner.screen)).toMatch(/\$100.* has been refunded/);
  expect(await paymentNow(school, paid)).toMatchObject({ state: "refunded", refunded: 10_000 });
  expect(await refundsOf(paid)).toMatchObject([{ state: "done", way: "hand", reason: "duplicate" }]);
  expect(await balance(school, ali)).toBe(0);
  expect((await trail(school)).at(-1)).toMatchObject({ action: "payment.refund-asked" });

  await owner.taps("Open the payment");
  expect(readAloud(owner.screen)).toMatch(/Refunds[\s\S]*done · .*Paid twice/);
  expect(owner.sees("↩️ Refund")).toBe(false);
});

test("a part goes onto the balance: too much and nonsense are refused with the reason, the rest is left", async () => {
  const paid = await hasBought(await newPayer());
  await opensRefund(paid);
  await owner.taps("A part of it");
  for (const [typed, said] of [
    ["lots", /could not read/],
    ["0", /above zero/],
    ["100.01", /not left/],
  ] as const) {
    await owner.says(typed);
    expect(readAloud(owner.screen)).toMatch(said);
  }
  await owner.says("30");
  await owner.taps("Onto their balance here");
  await owner.taps("Another reason");
  await owner.says("She asked <nicely>");
  expect(readAloud(owner.screen)).toMatch(/She asked <nicely>[\s\S]*keeps all that was bought/);
  await owner.taps("Refund it");

  expect(await paymentNow(school, paid)).toMatchObject({ state: "partly-refunded", refunded: 3000 });
  expect(await refundsOf(paid)).toMatchObject([
    { amount: 3000, way: "wallet", reason: "She asked <nicely>" },
  ]);
  await opensRefund(paid);
  expect(readAloud(owner.screen)).toMatch(/There is .*\$70 left/);
});

test("what lies in the balance already cannot go there: a top-up goes back out of it, or not at all", async () => {
  const paid = await hasPaid(school, await newPayer());
  await opensRefund(paid);
  await owner.taps(/All of it/);
  expect(owner.buttons.map(readAloud)).toEqual(["By hand, from card to card", "❌ Cancel"]);
  await owner.taps("By hand, from card to card");
  await owner.taps("Another reason");
  await owner.taps("Skip");
  expect(readAloud(owner.screen)).toMatch(/: no explanation\s+Nothing was bought for it, so it is taken/);
  await owner.taps("Refund it");
  expect(await balance(school, ali)).toBe(0);
});

test("a second tap on the same button gives nothing back a second time", async () => {
  const paid = await hasPaid(school, await newPayer());
  await opensRefund(paid);
  await owner.taps("A part of it");
  await owner.says("10");
  await owner.taps("By hand, from card to card");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  const review = owner.messages.at(-1)?.message_id ?? 0;
  await Promise.all([owner.tapsOn(review, "Refund it"), owner.tapsOn(review, "Refund it")]);
  expect(await refundsOf(paid)).toHaveLength(1);
});

test("two of the staff give the same payment back in the same instant: it goes back once", async () => {
  const paid = await hasPaid(school, await newPayer());
  const { admin } = school;
  await admin.says("/start");
  for (const one of [owner, admin]) await one.forgesTap(refundButton.pack({ payment: paid.id }));
  await owner.taps(/All of it/);
  await owner.taps("By hand, from card to card");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  await admin.taps(/^همه:/);
  await admin.taps("دستی، کارت به کارت");
  await admin.taps("برای دلجویی");
  await admin.taps(/گذشتن/);
  await Promise.all([owner.taps("Refund it"), admin.taps("✅ برگردان")]);
  expect(await refundsOf(paid)).toHaveLength(1);
  expect(await paymentNow(school, paid)).toMatchObject({ refunded: 10_000 });
});

test("who loses the right in the middle of the form is refused at its end", async () => {
  const paid = await hasBought(await newPayer());
  await opensRefund(paid);
  await owner.taps(/All of it/);
  await owner.taps("Onto their balance here");
  await owner.taps("Our fault");
  await owner.taps("Skip");
  const right = and(eq(rolePermissions.role, "owner"), eq(rolePermissions.permission, "payments.refund"));
  await school.app.kernel.act(({ tx }) => tx.delete(rolePermissions).where(right));
  await school.app.kernel.refresh();

  await owner.taps("Refund it");
  expect(owner.toasts.at(-1)?.text).toMatch(/do not have permission/);
  expect(await refundsOf(paid)).toEqual([]);

  const row = { role: "owner", permission: "payments.refund" } as const;
  await school.app.kernel.act(({ tx }) => tx.insert(rolePermissions).values(row));
  await school.app.kernel.refresh();
});

test("money that its owner has spent cannot go back, and nothing has changed", async () => {
  const paid = await hasPaid(school, await newPayer());
  await owner.says("/admin");
  await owner.taps("💰 Billing");
  await owner.taps("Change a balance");
  await owner.says(String(ali.id));
  await owner.taps(/Money.* now/);
  await owner.taps("Take off");
  await owner.says("60");
  await owner.says("spent");
  await owner.taps("✅ Change it");
  await opensRefund(paid);
  await owner.taps(/All of it/);
  await owner.taps("By hand, from card to card");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  await owner.taps("Refund it");
  expect(owner.toasts.at(-1)?.text).toMatch(/not on their balance any more/);
  expect(await paymentNow(school, paid)).toMatchObject({ state: "settled", refunded: 0 });
});

/** Somebody new fills their balance up with 50 Stars. */
async function paysInStars() {
  await newPayer();
  const before = ali.stars;
  const stars = { amount: 50, currency: "XTR" };
  const payment = await attempts(school, ali, { provider: "stars", charge: stars, value: dollars(1) });
  await school.app.kernel.act((act) =>
    sendInvoice(act, inEnglish(ali), payment, { token: "", buttons: [[{ text: "Pay", pay: true }]] }),
  );
  await school.app.settle();
  await ali.pays();
  expect(ali.stars).toBe(before - 50);
  return { payment, before };
}

test("Stars go back through Telegram, whole, and who asked for it hears when they are through", async () => {
  const { payment, before } = await paysInStars();
  await opensRefund(payment);
  await owner.taps("A part of it");
  await owner.says("20");
  expect(owner.sees(/Through the provider/)).toBe(false);
  await opensRefund(payment);
  await owner.taps(/All of it/);
  await owner.taps("Through the provider");
  await owner.taps("No longer wanted");
  await owner.taps("Skip");
  await owner.taps("Refund it");
  await school.app.settle();
  expect(ali.stars).toBe(before);
  expect(readAloud(owner.screen)).toMatch(/has been refunded/);
  expect(await refundsOf(payment)).toMatchObject([{ state: "done", way: "provider" }]);
  expect(ali.heard(/on its way|given back to you/)).toHaveLength(1);
  await school.passes(HOUR);
  expect(ali.heard(/on its way|given back to you/)).toHaveLength(1);
  expect(ali.buttons).toEqual(["🏠 Menu"]);
});

test("what takes its time is said to be on its way, once, and then that it is there", async () => {
  const { payment, before } = await paysInStars();
  school.telegram.faults.add({ kind: "down" }, { method: "refundStarPayment" });
  const { staff } = shop;
  const wish = { amount: 50, way: "provider", reason: "asked" } as const;
  await school.app.kernel.act((act) => refund(act, staff, payment.id, wish));
  await school.app.settle();
  expect(ali.heard(/on its way|given back to you/)).toEqual([]);
  for (const _ of ["a minute", "and another", "and more"]) await school.passes(2 * MINUTE);
  expect(ali.heard(/on its way/)).toHaveLength(1);
  expect(ali.heard(/given back to you/)).toEqual([]);

  school.telegram.faults.clear();
  await school.passes(HOUR);
  expect(ali.stars).toBe(before);
  expect(ali.heard(/on its way/)).toHaveLength(1);
  expect(ali.heard(/given back to you/)).toHaveLength(1);
});
