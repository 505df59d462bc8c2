import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { doorsOf, toCard, toList } from "../../src/bot/desk/doors.ts";
import { subscriptions } from "../../src/features/payments/core/schema.ts";
import { checkButton, subscriptionButton } from "../../src/features/payments/counter/buttons.ts";
import { decideButton } from "../../src/features/payments/receipts/buttons.ts";
import { banDesk } from "../../src/features/people/banned/desk.ts";
import { audit } from "../../src/features/people/schema.ts";
import { waysButton } from "../../src/features/shop/buttons.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, choosesCard, newcomer, records } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import type { School } from "../support/school.ts";
import { opens } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

const MINUTE = 60_000;

let stage: { school: School; shop: Shop };
let school: School;
let ali: Person;
let eve: Person;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(() => school.close());
beforeEach(async () => {
  ali = await newcomer(school);
  eve = await newcomer(school, { first_name: "Eve" });
});

const idOf = async (person: Person) => (await personRecord(school, person))?.id ?? 0;

/** What is on record of somebody's attempts, the oldest first. */
async function attemptsOf(person: Person): Promise<unknown[]> {
  const rows = await school.app.kernel.db.read
    .select({ action: audit.action, details: audit.details })
    .from(audit)
    .where(eq(audit.actorId, await idOf(person)))
    .orderBy(audit.id);
  return rows.filter(({ action }) => action === "press.forged").map(({ details }) => details);
}

/** A press as Telegram tells of it, of a message with these buttons. */
async function presses(person: Person, data: string, buttons: string[], date = 1) {
  const { update_id, message } = person.drafts("-");
  const markup = { inline_keyboard: [buttons.map((each) => ({ text: "A button", callback_data: each }))] };
  await school.telegram.deliver({
    update_id,
    callback_query: {
      ...{ id: String(update_id), from: message.from, chat_instance: "1", data },
      message: { ...message, message_id: 1, date, ...(date && { text: "A screen", reply_markup: markup }) },
    },
  });
  await school.app.settle();
}

test("what nothing reads is on record, with the name of its button or what it said", async () => {
  const known = waysButton.pack({ order: 1 }).slice(0, 6);
  for (const data of ["rubbish", `${known};!`, "\u0000\u202Ereversed"]) await eve.forgesTap(data);
  expect(await attemptsOf(eve)).toEqual([
    { button: "rubbish", why: "unreadable" },
    { button: waysButton.nameId, why: "unreadable" },
    { button: "\uFFFD\uFFFDreversed", why: "unreadable" },
  ]);
});

test("a button that is only outdated is no attempt: the message has it, or is so old that nobody can tell", async () => {
  await presses(eve, "of a former release", ["another", "of a former release"]);
  await presses(eve, "of a former release", [], 0);
  expect(await attemptsOf(eve)).toEqual([]);
  await presses(eve, "of a former release", ["another"]);
  expect(await attemptsOf(eve)).toHaveLength(1);
});

test("so is every door without its right, by whatever rule it is closed", async () => {
  const doors = [
    decideButton.pack({ receipt: 1, act: "approve" }),
    toList(banDesk),
    toCard(banDesk, 1),
    doorsOf(banDesk).deed.pack({ id: "1", deed: "lift", sure: true }),
  ];
  for (const door of doors) await eve.forgesTap(door);
  const attempts = await attemptsOf(eve);
  expect(attempts[0]).toEqual({ button: decideButton.nameId, why: "not-allowed" });
  expect(attempts).toMatchObject(doors.map(() => ({ why: "not-allowed" })));
});

test("so is what is somebody else's; one's own, and what is not there, is none", async () => {
  const order = await choosesCard(stage, ali);
  const payment = await records(school).payment(order.id);
  const [subscription] = await school.app.kernel.act(async ({ tx, now }) =>
    tx
      .insert(subscriptions)
      .values({
        ...{ paymentId: payment.id, personId: await idOf(ali), charge: "stx", state: "active" },
        ...{ paidUntil: new Date(now.getTime() + MINUTE), updatedAt: now },
      })
      .returning({ id: subscriptions.id }),
  );
  const theirs = [
    waysButton.pack({ order: order.id }),
    checkButton.pack({ payment: payment.id }),
    ...(["show", "cancel"] as const).map((act) =>
      subscriptionButton.pack({ id: subscription?.id ?? 0, act }),
    ),
  ];
  for (const door of theirs) await eve.forgesTap(door);
  expect(await attemptsOf(eve)).toMatchObject(theirs.map(() => ({ why: "not-theirs" })));
  for (const door of theirs) await ali.forgesTap(door);
  await ali.forgesTap(waysButton.pack({ order: 424_242 }));
  expect(await attemptsOf(ali)).toEqual([]);
});

test("ten a minute of one person, and the owner reads who tried what", async () => {
  for (let time = 0; time < 15; time++) await eve.forgesTap("rubbish");
  expect(await attemptsOf(eve)).toHaveLength(10);
  await ali.forgesTap("rubbish");
  expect(await attemptsOf(ali)).toHaveLength(1);
  await school.clock.advance(MINUTE);
  await eve.forgesTap("rubbish");
  expect(await attemptsOf(eve)).toHaveLength(11);
  await opens(school, school.owner, "admin-audit");
  expect(readAloud(school.owner.screen)).toMatch(
    /Eve\npressed a button that was not shown to them\s+• not a button of the bot: rubbish/,
  );
});
