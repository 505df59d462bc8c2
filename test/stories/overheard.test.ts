import { afterAll, beforeAll, expect, test } from "bun:test";
import { isNotNull } from "drizzle-orm";
import { KEPT_A_DAY } from "../../src/bot/heard.ts";
import { updates } from "../../src/bot/schema.ts";
import { people } from "../../src/features/people/schema.ts";
import { personRecord } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";

const STAFF_GROUP = -1_002_000_000_777;

let school: School;
beforeAll(async () => {
  school = await School.open({ env: { ADMIN_GROUP_ID: String(STAFF_GROUP) } });
  school.telegram.group({ id: STAFF_GROUP, title: "Staff" });
});
afterAll(() => school.endsWell());

const known = () => school.app.kernel.db.read.$count(people);
const kept = () => school.app.kernel.db.read.$count(updates, isNotNull(updates.body));

/** Says something in a group that Telegram tells us of. */
async function overhears(chatId: number, more: object = {}) {
  const ali = school.person({ started: true });
  const { update_id, message } = ali.drafts("hello");
  const chat = { id: chatId, type: "supergroup", title: "Class" };
  const { status } = await school.telegram.deliver({ update_id, message: { ...message, chat, ...more } });
  await school.app.settle();
  expect(status).toBe(200);
  return ali;
}

test("whoever is only heard in a group stays a stranger, whatever they say there", async () => {
  const before = await known();
  for (const more of [
    {},
    { text: "/start" },
    { text: "/ban 1" },
    { new_chat_members: [] },
    { pinned_message: {} },
  ])
    await overhears(-1_001_000_000_001, more);
  expect([await known(), await kept()]).toEqual([before, 0]);
});

test("but in the group of the staff, and when they pay", async () => {
  const mentor = await overhears(STAFF_GROUP);
  expect(await personRecord(school, mentor)).toBeDefined();
  const paid = { currency: "XTR", total_amount: 5, invoice_payload: "none" };
  const successful_payment = { ...paid, telegram_payment_charge_id: "c1", provider_payment_charge_id: "" };
  const payer = await overhears(-1_001_000_000_001, { successful_payment });
  expect(await personRecord(school, payer)).toBeDefined();
});

test("who is banned by a reply in a group need not have met the bot before", async () => {
  const spammer = school.person({ first_name: "Spam" });
  const group = school.telegram.group({ members: [spammer, school.owner] });
  const { message_id } = await group.person(spammer).says("buy now!!!");
  expect(await personRecord(school, spammer)).toBeUndefined();
  await group.person(school.owner).says("/ban", { replyTo: message_id });
  expect((await personRecord(school, spammer))?.bannedAt).toBeInstanceOf(Date);
});

test("of what nobody understands so much is kept, so many a day, for thirty days", async () => {
  const tells = async (id: number, words: string) =>
    school.telegram.deliver({ update_id: id, future_thing: { words } });
  await tells(1, `${"x".repeat(16_000)}${"🌹".repeat(50_000)}`);
  for (let id = 2; id <= KEPT_A_DAY + 50; id++) await tells(id, "what?");
  expect(await kept()).toBe(KEPT_A_DAY);
  const { db } = school.app.kernel;
  const bodies = await db.read.select({ body: updates.body }).from(updates).where(isNotNull(updates.body));
  expect(Math.max(...bodies.map(({ body }) => body?.length ?? 0))).toBe(16 * 1024);
  expect(bodies.every(({ body }) => body?.isWellFormed())).toBe(true);
  await school.passes(29 * DAY);
  expect(await kept()).toBe(KEPT_A_DAY);
  await school.passes(2 * DAY);
  expect(await kept()).toBe(0);
  await tells(10_000, "what?");
  expect(await kept()).toBe(1);
}, 120_000);
