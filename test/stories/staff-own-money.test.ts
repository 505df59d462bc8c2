import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { giveStrayBack } from "../../src/features/payments/core/stray-back.ts";
import { sentBack } from "../../src/features/payments/core/strays.ts";
import { receipts } from "../../src/features/payments/receipts/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { dollars } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, messagesOf, records, screenOf, sendsReceipt } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
let reza: Person;
beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  reza = school.admin;
  await reza.says("/language");
  await reza.taps("English");
});
afterAll(() => school.endsWell());

const OWN = "This is about your own money";
const read = () => school.app.kernel.db.read;
const newest = async () => (await records(school).receipts()).at(-1);

test("an admin neither approves nor confirms what they pay themselves, and the owner does", async () => {
  const { order } = await sendsReceipt(stage, { payer: reza });
  await reza.taps("✅ Approve");
  expect(reza.toasts.at(-1)?.text).toContain(OWN);
  expect((await newest())?.status).toBe("pending");
  const [{ number } = { number: "" }] = await read().select().from(payments);
  await reza.says(`/confirm_payment ${number}`);
  expect(screenOf(reza)).toContain(OWN);
  await school.owner.taps("✅ Approve");
  expect((await newest())?.status).toBe("approved");
  expect((await records(school).order(order.id)).state).toBe("fulfilled");
});

test("nobody but the owner sends back what strayed in from themselves", async () => {
  const { shop } = stage;
  const { id, telegramId } = await shop.buyer();
  await school.person({ id: telegramId }).says("/start");
  const stray = { provider: "stripe", charge: "pi_own", amount: dollars(10), payer: id };
  await shop.act((act) => settle(act, stray));
  const flag = (await shop.flags()).find(({ personId }) => personId === id);
  if (!flag) throw new Error("nothing was flagged");
  const staff = { ...shop.staff, id, rights: new Set(["payments.refund"]) };
  for (const deed of [giveStrayBack, sentBack])
    await expect(shop.act((act) => deed(act, staff, flag.id))).rejects.toThrow("money-own");
  const owner = { ...staff, rights: new Set([...staff.rights, "money.own"]) };
  await shop.act((act) => sentBack(act, owner, flag.id));
});

test("the owner decides on their own, for it is their money", async () => {
  await sendsReceipt(stage, { payer: school.owner });
  await school.owner.taps("✅ Approve");
  expect((await newest())?.status).toBe("approved");
  expect(await read().$count(receipts)).toBe(2);
});

test("where money goes only the owner changes, and all who change settings are told, of a card its last four digits", async () => {
  const card = "6037991234567893";
  await reza.forgesTap(toCard(settingDesk, "card-number"));
  expect(screenOf(reza)).toContain("Only the owner changes this");
  expect(reza.buttons).not.toContain("✏️ Change");
  await school.owner.forgesTap(toCard(settingDesk, "card-number"));
  await school.owner.taps("✏️ Change");
  await school.owner.says(card);
  expect(screenOf(school.owner)).toContain("where people’s money goes from now on");
  await school.owner.taps("Yes, it is right");
  await school.owner.taps("✅ Yes, change it");
  const [told] = messagesOf(reza, /has changed where money goes/);
  expect(readAloud(told?.text ?? "")).toContain("was …5678 and is …7893 now");
  expect(told?.text).not.toContain(card);
});
