import { afterAll, beforeAll, expect, test } from "bun:test";
import { callOff } from "../../src/features/shop/orders.ts";
import { provesMoney } from "../support/proofs.ts";
import {
  cardSchool,
  choosesCard,
  messagesOf,
  newcomer,
  records,
  screenOf,
  sendsReceipt,
} from "../support/receipts.ts";
import { troubles } from "../support/records.ts";
import { DAY, HOUR, type School } from "../support/school.ts";

let stage: Awaited<ReturnType<typeof cardSchool>>;
let school: School;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await provesMoney(school);
  await school.close();
});

test("that nobody has decided on a receipt is told as soon as there is somebody who can be told", async () => {
  const staff = [school.owner, school.admin];
  for (const one of staff) await one.blocks();
  await sendsReceipt(stage);
  await school.passes(DAY);
  await school.passes(HOUR);
  for (const one of staff) await one.unblocks();
  expect(messagesOf(school.owner, /Nobody has decided on one receipt/)).toEqual([]);
  await school.owner.says("/start");
  await school.passes(HOUR);
  expect(messagesOf(school.owner, /Nobody has decided on one receipt/)).toHaveLength(1);
});

test("whoever pays by a transfer finds in the help for payments the number that it asks for", async () => {
  const payer = await newcomer(school);
  const order = await choosesCard(stage, payer);
  const { number } = await records(school).payment(order.id);
  await payer.says("/paysupport");
  expect(screenOf(payer)).toContain(`${number}: Algebra I`);
  await payer.sendsPhoto("for help");
  await payer.taps("Yes, send it");
  await payer.says("/paysupport");
  expect(screenOf(payer)).toContain(`${number}: Algebra I`);
});

test("whoever may have transferred the price of an order that is over is told how the school learns of it", async () => {
  const payer = await newcomer(school);
  await choosesCard(stage, payer);
  await school.passes(4 * DAY);
  expect(screenOf(payer)).toMatch(/by “💳 Card to card”, we learn of it only from the receipt: order again/);
  expect(screenOf(payer)).not.toMatch(/nothing was charged/);
  const other = await newcomer(school);
  const order = await choosesCard(stage, other);
  await stage.shop.act((act) => callOff(act, stage.shop.boss, order.id));
  await school.app.settle();
  expect(screenOf(other)).toMatch(/cancelled by the school[\s\S]+we learn of it only from the receipt/);
  await payer.sendsFile("%PDF-1.4", "receipt.pdf", "application/pdf");
  expect(screenOf(payer)).toMatch(/Thank you, but no card-to-card payment of yours is waiting for a receipt/);
  await payer.taps("Balance top-up");
  expect(screenOf(payer)).toMatch(/How much/i);
  await payer.taps("Order again");
  await payer.taps("Confirm");
  await payer.taps("Card to card");
  await payer.sendsPhoto("sent long ago");
  await payer.taps("Yes, send it");
  expect(screenOf(payer)).toMatch(/Your receipt is with us/);
});
