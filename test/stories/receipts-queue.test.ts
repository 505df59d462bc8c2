import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toList } from "../../src/bot/desk/doors.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { decideButton } from "../../src/features/payments/receipts/buttons.ts";
import { receiptDesk } from "../../src/features/payments/receipts/desks.ts";
import { receipts } from "../../src/features/payments/receipts/schema.ts";
import { cancel } from "../../src/features/shop/orders.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import type { Person } from "../../src/simulator/index.ts";
import { knownAs } from "../support/cashier.ts";
import { DeskJson } from "../support/desk-json.ts";
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
import { personRecord, trail, troubles } from "../support/records.ts";
import { DAY, HOUR, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let reza: Person;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  sara = school.owner;
  reza = school.admin;
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await provesMoney(school);
  await school.close();
});

const sends = (given?: Parameters<typeof sendsReceipt>[1]) => sendsReceipt(stage, given);
const orderOf = ({ order }: { order: { id: number } }) => records(school).order(order.id);

test("the queue has the oldest first, with its age, and opens each with its picture", async () => {
  const old = await sends();
  await school.passes(90 * 60_000);
  const fresh = await sends();
  await sara.says("/confirm_payment");
  expect(screenOf(sara)).toMatch(/2 receipts wait/);
  expect(sara.buttons.slice(0, 2).map((label) => label.slice(0, 2))).toEqual(["🟡", "🟢"]);
  await sara.taps("🟡");
  expect(sara.messages.at(-1)?.photo).toBeDefined();
  await sara.taps("✅ Approve");
  expect((await orderOf(old)).state).toBe("fulfilled");
  await sara.taps("All waiting");
  expect(screenOf(sara)).toMatch(/^One receipt waits\.$/m);
  const payment = await records(school).payment(fresh.order.id);
  await sara.says(`/confirm_payment \u2068${payment.number.toLowerCase()}\u2069`);
  expect(sara.messages.at(-1)?.photo).toBeDefined();
  expect((await orderOf(fresh)).state).toBe("awaiting");
  await sara.taps("✅ Approve");
  expect((await orderOf(fresh)).state).toBe("fulfilled");
  await sara.says(`/confirm_payment ${payment.number}`);
  expect(screenOf(sara)).toMatch(/nothing to confirm/);
  await sara.says("/confirm_payment P0000000");
  expect(screenOf(sara)).toMatch(/no card payment with this number/);
});

test("a payment is confirmed without any picture when staff have seen the money", async () => {
  const payer = await newcomer(school);
  const order = await choosesCard(stage, payer);
  const { number } = await records(school).payment(order.id);
  await sara.says(`/confirm_payment ${number}`);
  expect(screenOf(sara)).toContain(number);
  expect((await records(school).order(order.id)).state).toBe("awaiting");
  await sara.taps("Yes, it has arrived");
  expect(screenOf(sara)).toContain(`Payment ${number} is confirmed`);
  expect((await records(school).order(order.id)).state).toBe("fulfilled");
  expect((await trail(school)).map(({ action }) => action)).toContain("payment.confirmed");
});

test("what waits for too long is brought to mind: to everybody, to the owner once more, and then every day", async () => {
  await sends();
  await school.sets(paying.remindHours, 2);
  await school.passes(2 * HOUR + 11 * 60_000);
  await school.passes(HOUR);
  expect(messagesOf(sara, /still waits for a decision/)).toHaveLength(1);
  expect(messagesOf(reza, /هنوز منتظر تصمیم است/)).toHaveLength(1);
  await school.passes(10 * HOUR);
  await school.passes(HOUR);
  expect(messagesOf(sara, /Nobody has decided on one receipt/)).toHaveLength(1);
  expect(messagesOf(reza, /کسی تصمیم نگرفته/)).toHaveLength(0);
  for (const times of [2, 3]) {
    await school.passes(24 * HOUR);
    await school.passes(HOUR);
    expect(messagesOf(sara, /still waits for a decision/)).toHaveLength(times);
    expect(messagesOf(reza, /هنوز منتظر تصمیم است/)).toHaveLength(times);
  }
  await sara.taps("Look at them");
  await sara.taps("🔴");
  await sara.taps("✅ Approve");
  await sara.says("/confirm_payment");
  expect(sara.buttons.at(-1)).toBe("⬅️ Back");
  const heard = sara.messages.length;
  await school.passes(48 * HOUR);
  expect(sara.messages).toHaveLength(heard);
});

test("other receipts of a person are one tap away, each with its pictures", async () => {
  const ali = await newcomer(school);
  await choosesCard(stage, ali);
  await ali.sendsAlbum(["front", "back"]);
  await ali.taps("Yes, send it");
  await sara.taps("❌ Reject");
  await sara.taps("Paid to another card");
  await choosesCard(stage, ali, { name: "Geometry" });
  await ali.sendsPhoto("of geometry");
  await ali.taps("Geometry");
  await ali.taps("Yes, send it");
  const id = (await records(school).receipts()).at(-1)?.id;
  await sara.says("/admin");
  await sara.taps("💰 Billing");
  await sara.taps("Receipts");
  await sara.taps("Ali");
  expect(screenOf(sara)).toContain(`Receipt ${id}:`);
  await sara.taps("Other receipts");
  expect(screenOf(sara)).toMatch(/One other receipt of this person/);
  await sara.taps("❌");
  expect(screenOf(sara)).toMatch(/Rejected by Sara.*\nPaid to another card/);
  const front = sara.messages.at(-1)?.photo?.at(-1)?.file_id;
  await sara.taps("Next");
  const back = sara.messages.at(-1)?.photo?.at(-1)?.file_id;
  expect(back).toBeDefined();
  expect(back).not.toBe(front);
  expect(sara.buttons).not.toContain("✅ Approve");
});

test("a balance is filled up from card to card as well, and nothing runs out while staff look", async () => {
  const ali = await newcomer(school);
  await ali.says("/topup");
  await ali.taps(/toman/);
  await ali.taps(/card/i);
  expect(screenOf(ali)).toContain("6037 9977 1234 5678");
  await ali.sendsPhoto("for the balance");
  await ali.taps("Yes, send it");
  await school.passes(4 * DAY);
  await sara.taps("✅ Approve");
  const receipt = (await records(school).receipts()).at(-1);
  expect(receipt).toMatchObject({ status: "approved" });
  const balance = await stage.shop.balance({ id: receipt?.personId ?? 0, telegramId: ali.id }, "IRT");
  expect(balance).toBeGreaterThan(0);
  expect(await stage.shop.flags()).toEqual([]);
});

test("of a top-up whose receipt was rejected no order is spoken of, for there is none", async () => {
  const ali = await newcomer(school);
  await ali.says("/topup");
  await ali.taps(/toman/);
  await ali.taps(/card/i);
  await ali.sendsPhoto("not for the balance");
  await ali.taps("Yes, send it");
  await sara.taps("❌ Reject");
  await sara.taps("Paid to another card");
  expect(screenOf(ali)).toMatch(/Why: Paid to another card[\s\S]*another picture for this payment until/);
  expect(screenOf(ali)).not.toMatch(/order/i);
});

test("of an order that its buyer has given up meanwhile, staff see it, and the money stays the buyer's", async () => {
  const bought = await sends();
  await stage.shop.act((act) => cancel(act, { id: bought.order.personId }, bought.order.id));
  await school.app.settle();
  expect(screenOf(sara)).toMatch(/What it is for is over/);
  await sara.taps("✅ Approve");
  expect(await orderOf(bought)).toMatchObject({ state: "cancelled" });
  const buyer = { id: bought.order.personId, telegramId: bought.payer.id };
  expect(await stage.shop.balance(buyer, "IRT")).toBe(250_000);
  expect((await stage.shop.flags()).map(({ kind }) => kind)).toEqual(["late"]);
});

const asSara = async () =>
  new DeskJson(stage.shop.act, {
    ...{ kind: "human", id: await knownAs(school, sara), language: "en", via: "api" },
    rights: new Set(["receipts.decide"]),
  });

test("whoever speaks JSON decides as well, for a reason too, and comes too late like everybody else", async () => {
  const [first, second] = [await sends(), await sends()];
  const json = await asSara();
  const { facts, deeds, fields } = await json.read(receiptDesk, first.id);
  expect(facts).toMatchObject({ status: "pending", pictures: 1, amount: { currency: "IRT" } });
  expect([deeds, Object.keys(fields)]).toEqual([["approve", "another"], ["rejection"]]);
  for (const nothing of ["", " \n", "\u200F"])
    await expect(json.change(receiptDesk, first.id, "rejection", nothing)).rejects.toMatchObject({
      code: "field-wrong",
    });
  await json.change(receiptDesk, first.id, "rejection", "amount");
  await school.app.settle();
  expect(screenOf(first.payer)).toMatch(/Why: The amount is not right/);
  expect((await json.read(receiptDesk, first.id)).deeds).toEqual([]);
  const late = json.press(receiptDesk, first.id, "approve");
  await expect(late).rejects.toMatchObject({ code: "receipt-decided-rejected" });
  await json.press(receiptDesk, second.id, "approve");
  await school.app.settle();
  expect((await orderOf(second)).state).toBe("fulfilled");
});

test("the queue goes on from a receipt that somebody else has decided meanwhile", async () => {
  for (let sent = 0; sent < 9; sent++) await sends();
  // One that was numbered late was sent first of all: the oldest is told by its time.
  const { id: oldest } = await sends();
  const sentAt = new Date(Date.UTC(2001, 0, 1));
  await stage.shop.act(({ tx }) => tx.update(receipts).set({ sentAt }).where(eq(receipts.id, oldest)));
  const all = (await (await asSara()).list(receiptDesk, { size: 200 })).things;
  expect(all[0]).toMatchObject({ id: oldest, status: "pending" });
  await sara.forgesTap(toList(receiptDesk));
  const shown = () => sara.buttons.filter((label) => /^(🟢|🟡|🔴)/.test(label)).length;
  expect(shown()).toBe(8);
  await reza.forgesTap(decideButton.pack({ receipt: Number(all[8]?.id), act: "approve" }));
  await sara.taps("Next");
  expect(shown()).toBe(all.length - 9);
  await sara.taps("Previous");
  expect(shown()).toBe(8);
});

test("a rejection in letters of many signs each, for much of the same, still fits under the picture", async () => {
  const payer = await newcomer(school, { first_name: "👨‍👩‍👧‍👦".repeat(5), username: "a".repeat(32) });
  const record = await personRecord(school, payer);
  if (!record) throw new Error("the payer has not spoken to the bot");
  const { shop } = stage;
  const family = { price: 250_000, currency: "IRT", stock: "unlimited", content: "a book" } as const;
  const names = [1, 2, 3, 4, 5].map((number) => `${number}${"👨‍👩‍👧‍👦".repeat(9)}`);
  const products = await Promise.all(names.map((name) => shop.stocks(0, { ...family, name })));
  const order = await shop.orders(record, ...products);
  await shop.act((act) => payBy(act, { orderId: order.id, person: record, provider: "card" }));
  await school.app.settle();
  await payer.sendsPhoto("a picture of much");
  await payer.taps("Yes, send it");
  await sara.taps("❌ Reject");
  await sara.taps("In your own words");
  await sara.says("🤷🏽‍♀️".repeat(70));
  expect(messagesOf(sara, /Rejected by Sara[\s\S]*🤷🏽‍♀️…/).some(({ photo }) => photo)).toBe(true);
  expect(reza.buttons).toEqual([]);
});
