import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { keep } from "../../src/bot/heard.ts";
import { scenes, updates } from "../../src/bot/schema.ts";
import { departures, people } from "../../src/features/people/schema.ts";
import { orders } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { contentOf } from "../support/files.ts";
import { whereStands } from "../support/kept.ts";
import { screenOf } from "../support/receipts.ts";
import { personRecord, studentRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { DAY, School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

/** What is planted of somebody, each in a place of its own. */
const PLANTED = [
  ...["Sheherazade", "zahra_of_mashhad", "شهرزاد", "نیشابوری", "9361234567", "770077"],
  ...["smells of roses", "Rose Street 7", "Dunyazad"],
];

let school: School;
let counter: Counter;
let zahra: Person;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  const shelf = await counter.category("Desk");
  await counter.sells({ name: "Pen", categoryId: shelf });
  zahra = school.person({ id: 770077, first_name: "Sheherazade", username: "zahra_of_mashhad" });
  await lives(zahra);
});
afterAll(() => school.endsWell());

/** Registers, buys, reviews, has an update kept, and leaves a form open. */
async function lives(person: Person) {
  await registers(school, person, "en", { firstName: "شهرزاد", lastName: "نیشابوری", phone: "09361234567" });
  await counter.gives(person, 2500);
  await counter.finds(person, "Desk", "Pen");
  await person.taps("Buy now");
  await person.taps("Confirm");
  await person.taps(school.says("en", "pay-by-wallet"));
  await person.taps("Review");
  await person.taps("⭐⭐⭐⭐");
  await person.says("It smells of roses");
  const { act } = school.app.kernel;
  await act(async ({ tx }) => {
    await tx.update(orders).set({ address: "Rose Street 7" });
    const [{ updateId } = { updateId: 0 }] = await tx.select().from(updates).limit(1);
    // Safe: only its number and what it holds are read.
    await keep(tx, { update_id: updateId, message: { from: { id: person.id } } } as never);
  });
  await person.says("/profile");
  await person.taps("Phone");
  await stands(person, "Dunyazad");
}

/** What was typed so far stands in a form that is open. */
const stands = (person: Person, word: string) =>
  school.app.kernel.act(({ tx }) =>
    tx
      .update(scenes)
      .set({ state: { at: "phone", draft: { firstName: word } } })
      .where(eq(scenes.userId, person.id)),
  );

test("before, all of it stands somewhere", async () => {
  for (const planted of PLANTED) expect(await whereStands(school, planted)).not.toEqual([]);
  expect(await whereStands(school, "Sheherazade")).toEqual(["people"]);
});

test("the note says what is kept, and the file holds all of it", async () => {
  await zahra.says("/privacy");
  expect(screenOf(zahra)).toContain("Only those of the school’s staff see it who need it");
  await zahra.taps("📥 Download everything");
  const file = await contentOf(school, zahra.messages.at(-1)?.document?.file_id ?? "");
  for (const planted of PLANTED.slice(0, -1)) expect(file).toContain(planted);
  const kept = JSON.parse(file) as Record<string, Record<string, unknown>>;
  expect(kept).toMatchObject({
    people: { person: { telegramId: 770077, username: "zahra_of_mashhad" } },
    students: { profile: { lastName: "نیشابوری", phone: "+989361234567" } },
    wallet: { balances: { USD: 1500 } },
    payments: { payments: [{ amount: 2500 }, { amount: 1000 }] },
    shop: { orders: [{ address: "Rose Street 7" }], reviews: [{ words: "It smells of roses" }] },
  });
});

test("what is given up is said on both screens, and nothing happens when it is left", async () => {
  await zahra.says("/privacy");
  await zahra.taps("🗑 Forget me");
  expect(screenOf(zahra)).toMatch(
    /This goes:[\s\S]*This stays, of nobody:[\s\S]*given up:\s+• \$15 of balance\n• 3 credits/,
  );
  await zahra.taps("Go on");
  expect(screenOf(zahra)).toMatch(/quite sure\?[\s\S]*• \$15 of balance/);
  await zahra.taps("No, leave it as it is");
  expect(screenOf(zahra)).toContain("Your data");
  expect(await studentRecord(school, zahra)).toBeDefined();
});

test("money that came meanwhile is shown before it is given up", async () => {
  await zahra.taps("🗑 Forget me");
  await zahra.taps("Go on");
  await counter.gives(zahra, 100);
  await zahra.taps("🗑 Forget me for good");
  expect(zahra.toasts.at(-1)?.text).toContain("Something has changed meanwhile");
  expect(await personRecord(school, zahra)).toBeDefined();
});

test("afterwards nothing of it stands anywhere, and what the books need stays", async () => {
  await zahra.says("/privacy");
  await zahra.taps("🗑 Forget me");
  await zahra.taps("Go on");
  const before = await personRecord(school, zahra);
  await zahra.taps("🗑 Forget me for good");
  expect(screenOf(zahra)).toContain("I do not know you any more");
  for (const planted of PLANTED) expect([planted, await whereStands(school, planted)]).toEqual([planted, []]);
  const { read } = school.app.kernel.db;
  const [order] = await read.select().from(orders);
  expect(order).toMatchObject({ personId: before?.id, total: 1000, address: null, state: "fulfilled" });
  const [nobody] = await read
    .select()
    .from(people)
    .where(eq(people.id, before?.id ?? 0));
  expect(nobody).toMatchObject({ telegramName: "Somebody who was forgotten", username: null });
  expect(await counter.shop.balances({ id: before?.id ?? 0, telegramId: 0 })).toEqual({});
});

test("whoever comes back is somebody new, but for the gifts of a newcomer, which they have had", async () => {
  await zahra.says("/start");
  expect(screenOf(zahra)).toContain("Register");
  expect(screenOf(zahra)).not.toContain("tour");
  expect(await studentRecord(school, zahra)).toBeUndefined();
  const { id = 0 } = (await personRecord(school, zahra)) ?? {};
  expect(await counter.shop.balances({ id, telegramId: zahra.id })).toEqual({});
});

test("a year later nothing tells that they were ever here", async () => {
  expect(await school.app.kernel.db.read.$count(departures)).toBe(1);
  await school.passes(366 * DAY);
  expect(await school.app.kernel.db.read.$count(departures)).toBe(0);
});
