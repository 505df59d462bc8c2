import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { doorsOf, toCard } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import { flags, payments } from "../../src/features/payments/core/schema.ts";
import { receipts } from "../../src/features/payments/receipts/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { comes, knownAs } from "../support/cashier.ts";
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

test("an admin neither sends back what came of theirs without an order nor says that it was sent back", async () => {
  const id = await knownAs(school, reza);
  const amount = { amount: 70, currency: "XTR" };
  await comes(school, { provider: "stars", number: "PNOWHERE7", charge: "stx-own", payer: id, amount });
  const [flag] = await read().select().from(flags).where(eq(flags.personId, id));
  for (const deed of ["giveBack", "sentBack"]) {
    await reza.forgesTap(doorsOf(flagDesk).deed.pack({ id: `${flag?.id}`, deed, sure: true }));
    expect(reza.toasts.at(-1)?.text).toContain(OWN);
  }
  expect(await read().select().from(flags).where(eq(flags.personId, id))).toMatchObject([{ closedAt: null }]);
});
