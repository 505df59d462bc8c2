import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { flags } from "../../src/features/payments/core/schema.ts";
import { SUSPENSE } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import { stripeSignature } from "../../src/simulator/providers/stripe/events.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { type Bill, MINUTE, SERVED, Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
  await till.school.owner.says("/start");
});
afterEach(() => provesMoney(till.school));
afterAll(() => till.close());

let events = 0;

/** Stripe tells something, signed as it signs; gives our answer. */
async function tells(type: string, object: object): Promise<number> {
  const { app, clock } = till.school;
  const body = JSON.stringify({ id: `evt_own_${++events}`, object: "event", type, data: { object } });
  const headers = { "stripe-signature": stripeSignature(body, [till.there.stripe.secret], clock.now()) };
  const { status } = await fetch(`http://127.0.0.1:${app.port}/payments/stripe`, {
    ...{ method: "POST", body, headers },
  });
  await till.settles();
  return status;
}

const intentOf = ({ reference }: Bill) => till.there.stripe.session(reference).payment_intent ?? "";

/** Of one dispute over the money of a bill. */
const disputeOf = (bill: Bill, id: string, amount = 1000) => {
  const claim = { id, amount, currency: "usd", payment_intent: intentOf(bill), reason: "fraudulent" };
  return {
    opens: () => tells("charge.dispute.created", { ...claim, status: "needs_response" }),
    ends: (status: string) => tells("charge.dispute.closed", { ...claim, status }),
  };
};

/** What staff are told from here on. */
function listening() {
  const { owner } = till.school;
  const before = owner.messages.length;
  const isNews = (text = "") => text.includes("🚩");
  return () =>
    owner.messages
      .slice(before)
      .filter(({ text }) => isNews(text))
      .map(({ text = "" }) => readAloud(text).split(":")[0]);
}

test("an inquiry that was closed and comes again as a dispute is told of as a new one, and may be lost", async () => {
  const bill = await till.paidAtStripe();
  const [inquiry, dispute] = [disputeOf(bill, "du_inquiry"), disputeOf(bill, "du_formal")];
  const heard = listening();
  await inquiry.opens();
  await inquiry.ends("warning_closed");
  await dispute.opens();
  await inquiry.opens();
  expect(heard()).toEqual(["🚩 Disputed at the bank", "🚩 Dispute won", "🚩 Disputed at the bank"]);
  await dispute.ends("lost");
  expect(await till.account(bill)).toMatchObject({ order: "refunded", payment: "refunded", wallet: {} });
});

test("of two disputes, each over a part, both are lost: all of the money is gone, and nobody gets goods for it", async () => {
  const bill = await till.paidAtStripe();
  const [first, second] = [disputeOf(bill, "du_part_1", 300), disputeOf(bill, "du_part_2", 700)];
  await first.opens();
  await second.opens();
  await first.ends("lost");
  expect(await till.account(bill)).toMatchObject({ payment: "partly-refunded" });
  await second.ends("lost");
  await second.ends("lost");
  expect(await till.account(bill)).toMatchObject({ order: "refunded", payment: "refunded", wallet: {} });
});

test("a dispute of which we hear before the payment comes again once we know the payment", async () => {
  const { stripe } = till.there;
  const bill = await till.bills();
  const lost = { kind: "delayed", ms: 3 * MINUTE } as const;
  stripe.faults.deliveries.add(lost, { of: "checkout.session.completed", times: 1 });
  stripe.pays(bill.reference);
  await till.settles();
  const heard = listening();
  const dispute = disputeOf(bill, "du_early");
  expect(await dispute.opens()).toBe(503);
  await till.passes(4 * MINUTE);
  expect(await till.account(bill)).toEqual(SERVED);
  expect(await dispute.opens()).toBe(200);
  expect(heard()).toEqual(["🚩 Disputed at the bank"]);
});

test("what other applications of the account write on their payments is nothing to us, whatever they call it", async () => {
  const before = await till.shop.read.$count(flags);
  for (const payment of ["4711", "order-9", "card", "P1", "p7k2m9qxa", "P7K2M9QX", "PIL000000"]) {
    const charge = { payment_intent: "pi_theirs", currency: "eur", metadata: { payment, off_session: "1" } };
    const session = { id: "cs_theirs", status: "complete", payment_status: "paid", amount_total: 700 };
    const told = [
      await tells("checkout.session.completed", { ...charge, ...session }),
      await tells("payment_intent.succeeded", { ...charge, id: "pi_own", status: "succeeded", amount: 700 }),
      await tells("charge.refunded", { ...charge, id: "ch_theirs", amount_refunded: 700 }),
      await tells("refund.failed", { ...charge, id: "re_theirs", amount: 700, status: "failed" }),
    ];
    expect([payment, ...told]).toEqual([payment, 200, 200, 200, 200]);
  }
  expect(await till.shop.read.$count(flags)).toBe(before);
  expect(await balanceOf(till.shop.read, SUSPENSE, "EUR")).toBe(0);
});
