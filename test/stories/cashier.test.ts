import { afterAll, beforeAll, expect, test } from "bun:test";
import { toDeed } from "../../src/bot/desk/doors.ts";
import * as buttons from "../../src/features/payments/cashier/buttons.ts";
import * as former from "../../src/features/payments/cashier/former.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { opened } from "../../src/features/payments/core/begin.ts";
import { fail } from "../../src/features/payments/core/payments.ts";
import { heardEvents, refunds } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { attempts, hasPaid } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
let ali: Person;
beforeAll(async () => {
  // Connected, to a provider that does not answer.
  school = await School.open({
    env: { STRIPE_API_KEY: "sk_test_none", STRIPE_API_ROOT: "http://127.0.0.1:1" },
  });
  owner = school.owner;
  ali = school.person({ first_name: "Ali" });
  await school.sets(paying.perMinute, 0);
  await owner.says("/start");
  await ali.says("/start");
});
afterAll(() => school.endsWell());

async function opensPayments() {
  await owner.says("/admin");
  await owner.taps("💰 Billing");
}

test("the owner opens the payments from the control centre and goes back", async () => {
  await opensPayments();
  expect(readAloud(owner.screen)).toMatch(/Billing[\s\S]*What would you like to open/);
  expect(owner.sees(/To look at/)).toBe(true);
  await owner.taps("Back");
  expect(readAloud(owner.screen)).toMatch(/What would you like to look after/);
});

test("payments are listed newest first, by what has become of them, and paged", async () => {
  const paid = await hasPaid(school, ali);
  const waiting = await attempts(school, ali);
  const failed = await attempts(school, ali);
  await school.app.kernel.act((act) => fail(act, failed.id, "card_declined"));

  await opensPayments();
  await owner.taps("💳 Payments");
  expect(owner.screen.indexOf(failed.number)).toBeLessThan(owner.screen.indexOf(paid.number));
  await owner.taps("⏳ Waiting");
  expect(owner.sees(waiting.number)).toBe(true);
  expect(owner.sees(paid.number)).toBe(false);
  await owner.taps("✅ Paid");
  expect(owner.sees(paid.number)).toBe(true);
  expect(owner.sees(failed.number)).toBe(false);
  await owner.taps("❌ Failed");
  expect(owner.sees(failed.number)).toBe(true);
  await owner.taps("↩️ Refunds");
  expect(readAloud(owner.screen)).toMatch(/There is nothing here/);
  await owner.taps("Back");

  for (let more = 0; more < 8; more++) await attempts(school, ali);
  await owner.taps("⏳ Waiting");
  expect(owner.sees(waiting.number)).toBe(false);
  await owner.taps("Next");
  expect(owner.sees(waiting.number)).toBe(true);
  await owner.taps("Previous");
  expect(owner.sees(waiting.number)).toBe(false);
});

test("money on its way back is listed by itself", async () => {
  const paid = await hasPaid(school, ali);
  const row = { paymentId: paid.id, amount: 1, state: "asked", way: "provider" } as const;
  await school.app.kernel.act(({ tx, now }) => tx.insert(refunds).values({ ...row, askedAt: now }));
  await owner.forgesTap(former.paymentsButton.pack({ which: "refunds" }));
  expect(owner.sees(paid.number)).toBe(true);
});

test("the card says who, what, how much and which way, and that somebody looked is written down", async () => {
  const paid = await hasPaid(school, ali);
  await owner.forgesTap(buttons.paymentButton.pack({ payment: paid.id }));
  expect(readAloud(owner.screen)).toMatch(new RegExp(`${paid.number}.* · .*paid`));
  expect(readAloud(owner.screen)).toMatch(
    /Top-up[\s\S]*By: .*Ali[\s\S]*Card to card\nAsked: \$100\n[\s\S]*Paid: \$100/,
  );
  expect((await trail(school)).at(-1)).toMatchObject({
    action: "payment.viewed",
    subject: `payment:${paid.id}`,
  });
});

test("a payment is found by its number however it is typed, and a person's by their Telegram id", async () => {
  const paid = await hasPaid(school, ali);
  await opensPayments();
  await owner.taps("💳 Payments");
  await owner.taps("Find a payment");
  await owner.says("no such thing");
  expect(readAloud(owner.screen)).toMatch(/I find nothing/);
  // As it is copied out of one of our own messages, marks of direction and all.
  await owner.says(` \u2068${paid.number.toLowerCase()}\u2069 `);
  expect(readAloud(owner.screen)).toContain(paid.number);
  expect(owner.sees("↩️ Refund")).toBe(true);

  await opensPayments();
  await owner.taps("💳 Payments");
  await owner.taps("Find a payment");
  await owner.says(`\u200f${ali.id}`);
  expect(readAloud(owner.screen)).toMatch(/Payments of .*Ali/);
  expect(owner.sees(paid.number)).toBe(true);
});

test("what a provider sent is shown only to who may see it raw, cut, and looking is written down", async () => {
  const paid = await hasPaid(school, ali, { provider: "stripe" });
  await school.app.kernel.act(({ tx, now }) =>
    tx.insert(heardEvents).values({
      ...{ provider: "stripe", digest: "d1", paymentId: paid.id, verdict: "settled", at: now },
      body: `{"customer":"<ali>","long":"${"x".repeat(6000)}"}`,
    }),
  );
  await owner.forgesTap(buttons.paymentButton.pack({ payment: paid.id }));
  expect(readAloud(owner.screen)).toMatch(/What the provider has told us/);
  await owner.taps("What the provider sent");
  await owner.taps(/· .*paid/);
  expect(readAloud(owner.screen)).toMatch(/"customer":"<ali>"/);
  expect((await trail(school)).at(-1)).toMatchObject({ action: "payment.raw-viewed" });
});

test("the provider is asked about a payment that waits, once however often one taps", async () => {
  const payment = await attempts(school, ali, { provider: "stripe" });
  await owner.forgesTap(toDeed(paymentDesk, payment.id, "ask"));
  expect(owner.toasts.at(-1)?.text).toMatch(/out of date/);

  const made = { reference: "cs_1", url: "https://pay.example" };
  await school.app.kernel.act((act) => opened(act, payment.id, made));
  await owner.forgesTap(buttons.paymentButton.pack({ payment: payment.id }));
  await owner.taps("Ask the provider now");
  expect(owner.toasts.at(-1)?.text).toMatch(/is being asked/);
  // The card is shown once more, so there is one more look at it.
  const done = (await trail(school)).map(({ action }) => action);
  expect(done.slice(-3)).toEqual(["payment.viewed", "payment.asked-about", "payment.viewed"]);
});

test("the administrator reads all of it in Persian", async () => {
  const { admin } = school;
  const paid = await hasPaid(school, ali);
  await admin.says("/admin");
  await admin.taps("💰 امور مالی");
  expect(readAloud(admin.screen)).toMatch(/امور مالی[\s\S]*کدام را باز کنم/);
  await admin.taps("💳 پرداخت‌ها");
  expect(readAloud(admin.screen)).toMatch(/برای دیدن جزئیات/);
  await admin.taps(new RegExp(paid.number));
  expect(readAloud(admin.screen)).toMatch(/پرداخت‌کننده[\s\S]*کارت به کارت[\s\S]*دلار/);
});

const forgeries = [
  buttons.cashierButton.pack(),
  former.paymentsButton.pack({ which: "all" }),
  former.searchButton.pack(),
  buttons.paymentButton.pack({ payment: 1 }),
  former.askButton.pack({ payment: 1 }),
  former.toldButton.pack({ payment: 1 }),
  former.rawButton.pack({ event: 1 }),
  buttons.refundButton.pack({ payment: 1 }),
  buttons.shareButton.pack({ payment: 1, share: "whole" }),
  former.flagsButton.pack({}),
  former.flagButton.pack({ flag: 1 }),
  former.closeButton.pack({ flag: 1, sure: true }),
  former.giveBackButton.pack({ flag: 1, sure: true }),
  former.sentBackButton.pack({ flag: 1, sure: true }),
  buttons.assignButton.pack({ flag: 1 }),
  buttons.balanceButton.pack({}),
  buttons.waysButton.pack(),
  buttons.takingsButton.pack(),
];

test("a student with copied buttons gets nowhere", async () => {
  for (const data of forgeries) {
    const before = owner.toasts.length + ali.toasts.length;
    await ali.forgesTap(data);
    expect(ali.toasts.at(-1)?.text).toMatch(/do not have permission/);
    expect(owner.toasts.length + ali.toasts.length).toBe(before + 1);
  }
});

test("what is not there is said to be not there", async () => {
  await owner.says("/start");
  await owner.forgesTap(buttons.paymentButton.pack({ payment: 999_999 }));
  expect(owner.toasts.at(-1)?.text).toMatch(/no such payment/);
  await owner.forgesTap(former.flagButton.pack({ flag: 999_999 }));
  expect(owner.toasts.at(-1)?.text).toMatch(/nothing of that kind/);
});
