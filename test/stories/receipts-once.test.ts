import { afterAll, beforeAll, expect, test } from "bun:test";
import {
  cardSchool,
  choosesCard,
  messagesOf,
  newcomer,
  screenOf,
  sendsReceipt,
} from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import { opens } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(() => school.endsWell());

test("whoever has sent the receipt of a top-up is not shown how to pay it once more", async () => {
  const ali = await newcomer(school);
  await ali.says("/topup");
  await ali.taps(/^\D*50,000/);
  await ali.taps("Card to card");
  const card = ali.messages.at(-1)?.message_id ?? 0;
  await ali.sendsPhoto("of a top-up");
  await ali.taps("Yes, send it");
  expect(screenOf(ali)).toMatch(/Your receipt is with us/);
  expect(ali.buttons).toEqual(["🏠 Menu"]);
  await ali.tapsOn(card, "Other ways");
  expect(
    messagesOf(ali, /^Your receipt for .+ is with us already/).map(({ message_id }) => message_id),
  ).toEqual([card]);
});

test("whoever taps a way to fill the balance up twice, or comes back to it, has one thing to pay", async () => {
  const ali = await newcomer(school);
  await ali.says("/topup");
  await ali.taps(/^\D*50,000/);
  await Promise.all([ali.taps("Card to card"), ali.taps("Card to card")]);
  await ali.taps("Other ways");
  await ali.taps("Card to card");
  await ali.sendsPhoto("of the only one");
  expect(screenOf(ali)).toMatch(/right receipt\?/);
  await ali.taps("Yes, send it");
  await ali.says("/topup");
  await ali.taps(/^\D*50,000/);
  await ali.taps("Card to card");
  expect(screenOf(ali)).toMatch(/Amount: 50,000 toman/);
});

test("nobody is asked for another picture while staff look at the one sent since", async () => {
  const ali = await newcomer(school);
  await choosesCard(stage, ali);
  await ali.sendsPhoto("too dark");
  await ali.taps("Yes, send it");
  await school.owner.taps("Ask for another picture");
  await ali.sendsPhoto("too dark");
  expect(screenOf(ali)).toMatch(/we asked for another one/);
  await ali.sendsPhoto("bright enough");
  await ali.taps("Yes, send it");
  await ali.sendsPhoto("too dark");
  expect(screenOf(ali)).toMatch(/is with us already/);
  expect(messagesOf(ali, /we asked for another one/)).toHaveLength(1);
});

test("an order that is cancelled while staff look at its receipt: all hear where the money goes, and nobody that none is due", async () => {
  const [ali, zahra] = [await newcomer(school), await newcomer(school)];
  const [first, second] = [
    await sendsReceipt(stage, { payer: ali }),
    await sendsReceipt(stage, { payer: zahra }),
  ];
  await opens(school, school.owner, "admin-orders");
  await school.owner.taps(first.order.number);
  await school.owner.taps("Cancel the order");
  expect(screenOf(school.owner)).toMatch(/receipt is still to be decided on: .+ the buyer’s balance/);
  await school.owner.taps("Yes, cancel it");
  expect(screenOf(ali)).toMatch(/cancelled by the school. Your receipt is still with us: .+ your balance/);

  await zahra.taps("To the order");
  await zahra.taps("Cancel the order");
  expect(screenOf(zahra)).toMatch(/Your receipt stays with us: .+ your balance/);
  expect(screenOf(zahra)).toContain(second.order.number);
});

test("what a receipt is called inside stands on no card", async () => {
  await sendsReceipt(stage);
  await school.owner.taps("✅ Approve");
  await opens(school, school.owner, "admin-cashier");
  await school.owner.taps("✅");
  expect(screenOf(school.owner)).toMatch(/Way: Card to card/);
  expect(screenOf(school.owner)).not.toMatch(/receipt:|Transaction|Charge/);
});

test("whoever writes in place of a picture finds the way out", async () => {
  const ali = await newcomer(school);
  await choosesCard(stage, ali);
  await ali.says("hello?");
  expect(screenOf(ali)).toMatch(/tracking number/);
  await ali.taps("Menu");
  expect(screenOf(ali)).toMatch(/Register/);
});
