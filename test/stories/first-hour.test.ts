import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { messagesOf, screenOf } from "../support/receipts.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;
let reza: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  reza = school.admin;
  await reza.says("/language");
  await reza.taps("English");
});
afterAll(() => school.endsWell());

const labels = (person: Person) => person.buttons.map(readAloud);

async function looksAtSteps(person: Person) {
  await person.says("/start");
  await person.taps(/First steps/);
}

test("an empty school waits for its first steps, and says nothing else", async () => {
  await sara.says("/start");
  expect(screenOf(sara)).toContain("Nothing waits for you but the first steps");
  expect(labels(sara)).toContain("☑️ First steps: 0 of 7");
});

test("what is right as it was counts as done once the owner has said so", async () => {
  await looksAtSteps(sara);
  await sara.taps("○ Country");
  await sara.taps("✓ Iran");
  expect(sara.toasts.at(-1)?.text).toContain("Saved");
  await sara.taps("✓ Iran");
  expect(sara.toasts.at(-1)?.text).toBe(school.says("en", "desk-done-already"));
  await looksAtSteps(sara);
  await sara.taps("○ Time zone");
  await sara.taps("✏️ Change");
  await sara.says("Asia/Tehran");
  expect(screenOf(sara)).toContain("Saved");
  await looksAtSteps(sara);
  expect(labels(sara)).toEqual(expect.arrayContaining(["✓ Country", "✓ Time zone", "○ Currency"]));
});

test("the way to be paid leads on to the card, and all who change settings hear where money goes, also that it was nowhere", async () => {
  await looksAtSteps(sara);
  await sara.taps("○ A way to be paid");
  await sara.taps("✏️ Card number");
  await sara.taps("✏️ Change");
  await sara.says("6037991234567893");
  await sara.taps("Yes, it is right");
  await sara.taps("✅ Yes, change it");
  expect(messagesOf(reza, /was \(empty\) and is …7893 now/)).toHaveLength(1);
  await looksAtSteps(sara);
  expect(labels(sara)).toContain("✓ A way to be paid");
});

test("an admin is sent to nothing that only the owner may say", async () => {
  await looksAtSteps(reza);
  expect(labels(reza)).toEqual([
    ...["○ Name of the school", "✓ Country", "✓ Time zone", "○ How to reach the school", "○ First product"],
    "🏠 Menu",
  ]);
});
