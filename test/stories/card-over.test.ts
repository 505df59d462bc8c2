import { afterAll, beforeAll, expect, test } from "bun:test";
import { cardSchool, messagesOf, newcomer, screenOf } from "../support/receipts.ts";
import { DAY, HOUR, type School } from "../support/school.ts";

let stage: Awaited<ReturnType<typeof cardSchool>>;
let school: School;

beforeAll(async () => {
  stage = await cardSchool({ PAYMENT_SANDBOX: "1" });
  school = stage.school;
});
afterAll(() => school.endsWell());

/** Somebody new stands before the card for a top-up. */
async function wantsToTopUp() {
  const ali = await newcomer(school);
  await ali.says("/topup");
  await ali.says("250000");
  await ali.taps("Card to card");
  return ali;
}

test("a card that somebody has looked at for too long says that it is over, and begins anew with one tap", async () => {
  const ali = await wantsToTopUp();
  expect(screenOf(ali)).toContain("Card: 6037");
  await ali.taps("🧾 I have paid");
  await school.passes(3 * DAY + HOUR);
  expect(screenOf(ali)).toContain("The time for this payment is over");
  expect(screenOf(ali)).toContain("Please do not pay it any more");
  expect(screenOf(ali)).toMatch(
    /If you have sent the money by .+ choose the same way, and send the receipt there/,
  );
  await ali.taps("🔁 Top up again");
  expect(screenOf(ali)).toContain("250,000 toman to your balance");
  await ali.taps("Card to card");
  expect(screenOf(ali)).toContain("Card: 6037");
});

test("what was a card and has become the other ways is left alone when its time is over", async () => {
  const ali = await wantsToTopUp();
  await ali.taps("Other ways to pay");
  const ways = screenOf(ali);
  await school.passes(3 * DAY + HOUR);
  expect(screenOf(ali)).toBe(ways);
});

test("a card for an order that is called off in another message is not to be paid any more", async () => {
  await stage.shop.stocks(0, {
    ...{ name: "Algebra I", price: 250_000, currency: "IRT", stock: "unlimited", content: "algebra.pdf" },
  });
  const ali = await newcomer(school);
  for (const label of ["🛍 Shop", "Shelf", "Algebra I", "⚡️ Buy now", "Confirm", "Card to card"])
    await ali.taps(label);
  const [card] = messagesOf(ali, /Card: 6037/);
  await ali.says("/buy");
  for (const label of ["My purchases", "Algebra I", "❌ Cancel the order", "Yes, cancel"])
    await ali.taps(label);
  const [over] = messagesOf(ali, /Please do not pay it any more/);
  expect(card?.message_id).toBeNumber();
  expect(over?.message_id).toBe(card?.message_id ?? 0);
});
