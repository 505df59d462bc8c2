import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { school as settings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { cardSchool, choosesCard, newcomer, records } from "../support/receipts.ts";
import { openForm, personRecord } from "../support/records.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

const WAYS: [string, object][] = [
  ["forwarded", { forward_origin: { type: "hidden_user", sender_user_name: "X", date: 1 } }],
  [
    "forwarded, as older servers tell it",
    { forward_date: 1, forward_from: { id: 9001, first_name: "Sara" } },
  ],
  ["forwarded by somebody who hides", { forward_date: 1, forward_sender_name: "Sara" }],
  ["sent through another bot", { via_bot: { id: 99, is_bot: true, first_name: "Pic", username: "pic" } }],
];

/** Somebody passes on what another one has written. */
async function passesOn(person: Person, text: string, how: object) {
  const { update_id, message } = person.drafts(text);
  await school.telegram.deliver({ update_id, message: { ...message, ...how } });
  await school.app.settle();
}

describe.each(WAYS)("what was %s", (_, how) => {
  test("is no command of staff: neither a payment is confirmed by it, nor anybody banned", async () => {
    const payer = await newcomer(school);
    const order = await choosesCard(stage, payer);
    const { number } = await records(school).payment(order.id);
    await passesOn(sara, `/confirm_payment ${number}`, how);
    expect(sara.screen).toMatch(/was forwarded, or sent through another bot/);
    expect(sara.sees("Yes, it has arrived")).toBe(false);
    await passesOn(sara, `/ban ${payer.id}`, how);
    expect((await personRecord(school, payer))?.bannedAt).toBeNull();
    expect((await records(school).order(order.id)).state).toBe("awaiting");
  });

  test("is no command in a group either", async () => {
    const payer = await newcomer(school);
    const group = school.telegram.group({ members: [payer, sara] });
    const { update_id, message } = sara.drafts(`/ban ${payer.id}`);
    const chat = { id: group.id, type: "supergroup", title: "Class" };
    await school.telegram.deliver({ update_id, message: { ...message, ...how, chat } });
    await school.app.settle();
    expect((await personRecord(school, payer))?.bannedAt).toBeNull();
  });

  test("is no link into the bot", async () => {
    await passesOn(sara, "/start receipt-1", how);
    expect(sara.screen).toMatch(/was forwarded/);
  });

  test("is no answer to a form of staff, which stays open and says why", async () => {
    await sara.says("/admin");
    await sara.taps("⚙️ Settings");
    await sara.taps("Bot settings");
    await sara.taps("School name");
    await sara.taps("Change");
    await passesOn(sara, "Thieves", how);
    expect(sara.screen).toMatch(/was forwarded/);
    expect(school.app.kernel.settings.get(settings.name)).not.toBe("Thieves");
    expect(await openForm(school, sara)).toBeDefined();
    await sara.says("/menu");
  });

  test("answers what students are asked all the same", async () => {
    const ali = school.person();
    await ali.says("/start");
    await ali.taps("Register");
    await passesOn(ali, "علی", how);
    expect(ali.screen).not.toMatch(/was forwarded/);
    expect(ali.screen).toMatch(/last name/i);
  });
});
