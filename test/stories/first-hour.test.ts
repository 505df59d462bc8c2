import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { messagesOf, screenOf } from "../support/receipts.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;
let reza: Person;
beforeAll(async () => {
  school = await School.open({ country: null });
  sara = school.owner;
  reza = school.admin;
  await reza.says("/language");
  await reza.taps("English");
});
afterAll(() => school.endsWell());

const labels = (person: Person) => person.buttons.map(readAloud);

/** A door of the control centre, in its room. */
async function opens(room: string, door: string) {
  await sara.says("/admin");
  await sara.taps(room);
  await sara.taps(door);
}

async function looksAtSteps(person: Person) {
  await person.says("/start");
  await person.taps(/First steps/);
}

test("an empty school waits for its first steps, and says nothing else", async () => {
  await sara.says("/start");
  expect(screenOf(sara)).toContain("Nothing waits for you but the first steps");
  expect(labels(sara)).toContain("☑️ First steps: 0 of 8");
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
    "○ Group of the staff",
    "🏠 Menu",
  ]);
});

test("a role has whoever works in it, and a right that needs the control centre says so until it opens", async () => {
  await opens("👥 People", "👨‍💼 Employees");
  await sara.taps("+ New employee");
  for (const words of ["Malika", "malika@example.com"]) await sara.says(words);
  for (const step of ["⏭ Skip", "Mentor", "✅ Save", "🔗 Sign-in link"]) await sara.taps(step);
  const link = /start=(login_[\w-]{43})/.exec(sara.screen)?.[1];
  const malika = school.person({ first_name: "Malika" });
  await opens("👥 People", "🎭 Roles");
  expect(labels(sara)).toEqual(expect.arrayContaining(["Mentor · 1 person", "Sales agent · nobody"]));
  await sara.taps(/Mentor/);
  await sara.taps("– Write announcements");
  await sara.taps("✓ Allow");
  expect(screenOf(sara)).toContain("give it “Open the control centre” as well");
  await malika.says(`/start ${link}`);
  await malika.says("horse battery staple");
  await school.app.settle();
  await malika.says("/menu");
  expect(labels(malika)).not.toContain("🛠 Control centre");
  await sara.taps(/Back/);
  await sara.taps("– Open the control centre");
  await sara.taps("✓ Allow");
  await malika.says("/menu");
  await malika.taps("🛠 Control centre");
  await malika.taps("⚙️ Settings");
  expect(labels(malika)).toContain("+ New announcement");
});

test("the log of what was done says roles, rights and what was changed in words", async () => {
  await opens("👥 People", "👨‍💼 Employees");
  await sara.taps(/Malika/);
  await sara.taps("🎭 Role");
  await sara.taps("Sales agent");
  await sara.taps("✏️ E-mail");
  await sara.says("m@example.com");
  await opens("🔧 System", "📜 Activity log");
  expect(screenOf(sara)).toContain("• role: Mentor → Sales agent");
  expect(screenOf(sara)).toContain("• Write announcements: – → ✓");
  expect(screenOf(sara)).toContain("• e-mail");
});
