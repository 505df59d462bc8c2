import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import { paymentButton, refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { flags, refunds } from "../../src/features/payments/core/schema.ts";
import { giveStrayBack } from "../../src/features/payments/core/stray-back.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { type Bill, MINUTE, Till } from "../support/till.ts";

let till: Till;
let owner: Person;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
  owner = till.school.owner;
  await owner.says("/start");
});
afterAll(async () => {
  await provesMoney(till.school);
  await till.close();
});

const intentOf = ({ reference }: Bill) => till.there.stripe.session(reference).payment_intent ?? "";
const seen = () => readAloud(owner.screen);

async function disputes(bill: Bill): Promise<string> {
  const { id } = till.there.stripe.disputes(intentOf(bill));
  await till.settles();
  return id;
}

async function decides(dispute: string, outcome: "won" | "lost") {
  till.there.stripe.closesDispute(dispute, outcome);
  await till.settles();
}

const opens = ({ payment }: Bill) => owner.forgesTap(paymentButton.pack({ payment: payment.id }));
const refundsOf = ({ payment }: Bill) => till.shop.read.$count(refunds, eq(refunds.paymentId, payment.id));

test("a dispute that is opened, won and lost reads differently, and says each time where the money is", async () => {
  const [winner, loser] = [await till.paidAtStripe(), await till.paidAtStripe()];
  const won = await disputes(winner);
  expect(seen()).toMatch(/Disputed at the bank.*Somebody should look at it\.\n.+ · .+/);
  await owner.taps("👀 Look at it");
  expect(seen()).toMatch(/In dispute: .*\$10[\s\S]*at the provider, until the bank has decided/);
  expect(seen()).toContain("Reason given: the cardholder says that somebody else paid with their card");

  await decides(won, "won");
  expect(seen()).toMatch(/Dispute won: \$10, Stripe\.\n/);
  await owner.taps("👀 Look at it");
  expect(seen()).toMatch(/decided for us[\s\S]*still ours/);
  expect(seen()).not.toMatch(/Answer in/);
  await opens(winner);
  expect(seen().match(/\[🚩.*\]/g)).toEqual(["[🚩 Dispute won]"]);

  const lost = await disputes(loser);
  await decides(lost, "lost");
  await owner.taps("👀 Look at it");
  expect(seen()).toMatch(/Dispute lost[\s\S]*given the money to the payer[\s\S]*no longer with us/);
  expect(seen()).not.toMatch(/Answer in/);
});

test("that a dispute was opened is no news any more once the bank has decided", async () => {
  const bill = await till.paidAtStripe();
  const { stripe } = till.there;
  const before = owner.messages.length;
  stripe.faults.deliveries.add(
    { kind: "delayed", ms: 60 * MINUTE },
    { of: "charge.dispute.created", times: 1 },
  );
  const dispute = await disputes(bill);
  await decides(dispute, "won");
  await till.passes(61 * MINUTE);
  const news = owner.messages.slice(before).filter(({ text = "" }) => text.includes("🚩"));
  expect(news.map(({ text = "" }) => readAloud(text))).toEqual([expect.stringMatching(/Dispute won/)]);
});

test("while the bank asks for it nothing of a payment goes back, whatever is tapped; after it was won it may again", async () => {
  const bill = await till.paidAtStripe();
  await owner.forgesTap(refundButton.pack({ payment: bill.payment.id }));
  await owner.taps(/All of it/);
  await owner.taps("By hand, from card to card");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  const dispute = await disputes(bill);
  const wish = { amount: 1000, way: "hand", reason: "" } as const;
  const given = till.shop.act((act) => refund(act, till.shop.staff, bill.payment.id, wish));
  await expect(given).rejects.toMatchObject({ code: "refund-disputed" });
  await owner.taps("✅ Refund it");
  expect(owner.toasts.at(-1)?.text).toMatch(/bank asks for this very money/);
  await opens(bill);
  expect(owner.sees("↩️ Refund")).toBe(false);
  await owner.taps(/🚩 .*Disputed at the bank/);
  expect(owner.sees("↩️ Refund")).toBe(false);
  expect(await refundsOf(bill)).toBe(0);

  await decides(dispute, "won");
  await opens(bill);
  expect(owner.sees("↩️ Refund")).toBe(true);
  await till.shop.act((act) => refund(act, till.shop.staff, bill.payment.id, wish));
  expect(await refundsOf(bill)).toBe(1);
});

test("an order says that the bank asks for its money, and offers no refund until that is decided", async () => {
  const bill = await till.paidAtStripe();
  const opensOrder = () => owner.forgesTap(doorsOf(orderDesk).card.pack({ id: `${bill.order.id}` }));
  const dispute = await disputes(bill);
  await opensOrder();
  expect(seen()).toMatch(/Stripe, \$10, Disputed at the bank/i);
  expect(owner.sees("↩️ Refund")).toBe(false);
  await decides(dispute, "won");
  await opensOrder();
  expect(seen()).not.toMatch(/Disputed at the bank/);
  expect(owner.sees("↩️ Refund")).toBe(true);
});

test("money that came for nothing we know of does not go back either while the bank asks for it", async () => {
  const bill = await till.bills();
  await till.forgets(bill.payment);
  till.there.stripe.pays(bill.reference);
  await till.settles();
  await owner.taps("👀 Look at it");
  const stray = (await till.shop.flags()).find(({ kind }) => kind === "unknown");
  expect(owner.sees("↩️ Refund it")).toBe(true);
  await disputes(bill);
  await owner.forgesTap(doorsOf(flagDesk).card.pack({ id: `${stray?.id}` }));
  expect(seen()).toMatch(/Nobody knows what for/);
  await owner.forgesTap(doorsOf(flagDesk).deed.pack({ id: `${stray?.id}`, deed: "giveBack", sure: true }));
  const given = till.shop.act((act) => giveStrayBack(act, till.shop.staff, stray?.id ?? 0));
  await expect(given).rejects.toMatchObject({ code: "refund-disputed" });
  expect((await till.shop.flags()).find(({ id }) => id === stray?.id)).toMatchObject({ outcome: "kept" });
});

test("staff who say that nothing is left to do about a dispute may give the money back", async () => {
  const bill = await till.paidAtStripe();
  await disputes(bill);
  await owner.taps("👀 Look at it");
  await owner.taps("Nothing left to do");
  await owner.taps("Yes, close it");
  await opens(bill);
  expect(owner.sees("↩️ Refund")).toBe(true);
});

test("of a part that the bank has taken nobody is told that what was bought is gone as well", async () => {
  const bill = await till.paidAtStripe();
  const { id } = till.there.stripe.disputes(intentOf(bill), { amount: 400 });
  await till.settles();
  await decides(id, "lost");
  await owner.taps("👀 Look at it");
  expect(seen()).toMatch(/Dispute lost[\s\S]*What was bought stays with them[\s\S]*no longer with us/);
  expect(await till.account(bill)).toMatchObject({ order: "fulfilled", payment: "partly-refunded" });
});

test("what came into a balance and is lost to the bank leaves it, and its owner reads why", async () => {
  const bill = await till.paidAtStripe();
  const payer = till.school.person({ id: bill.buyer.telegramId });
  await payer.says("/start");
  await till.refunds(bill, 1000);
  till.there.stripe.failsRefund(intentOf(bill));
  await till.settles();
  expect(await till.shop.balances(bill.buyer)).toEqual({ USD: 1000 });
  const dispute = await disputes(bill);
  await decides(dispute, "lost");
  expect(await till.shop.balances(bill.buyer)).toEqual({});
  const told = payer.messages.map(({ text = "" }) => readAloud(text));
  expect(
    told.filter((words) => /Your bank has taken .* back\. \$10 of it was on your balance/.test(words)),
  ).toHaveLength(1);
});

test("what was given back in the provider's console says that it was given back, not that it came", async () => {
  const bill = await till.paidAtStripe();
  till.there.stripe.refundsInDashboard(intentOf(bill));
  await till.settles();
  const [row] = await till.shop.read.select().from(flags).where(eq(flags.paymentId, bill.payment.id));
  expect(row).toMatchObject({ kind: "refunded-there" });
  await owner.taps("👀 Look at it");
  expect(seen()).toMatch(/Refunded: .*\$10/);
  expect(seen()).not.toMatch(/Came:/);
});
