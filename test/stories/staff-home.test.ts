import { afterAll, beforeAll, expect, test } from "bun:test";
import { rightsOf } from "../../src/features/people/colleagues.ts";
import { employ } from "../../src/features/staff/employees.ts";
import { signIn } from "../../src/features/staff/sign-ins.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, screenOf, sendsReceipt } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
beforeAll(async () => {
  stage = await cardSchool({}, { country: null });
  school = stage.school;
});
afterAll(() => school.endsWell());

const labels = () => school.owner.buttons.map(readAloud);

test("who keeps the school comes home to what waits, each a door with its count, and the doors of students are one tap away", async () => {
  const { owner } = school;
  await owner.says("/start");
  expect(screenOf(owner)).toContain("Nothing waits for you");
  await sendsReceipt(stage);
  await sendsReceipt(stage);
  await owner.says("/start");
  expect(screenOf(owner)).toContain("This waits for you");
  expect(labels().slice(0, 1)).toEqual(["🧾 Receipts to decide: 2"]);
  expect(labels().slice(-2)).toEqual(["🛠 Control centre", "⋯ More"]);
  await owner.taps(/Receipts to decide/);
  expect(labels().filter((label) => /Ali/.test(label))).toHaveLength(2);
  await owner.says("/start");
  await owner.taps("⋯ More");
  expect(labels()).toEqual(expect.arrayContaining(["📝 Register", "🛍 Shop"]));
});

test("what a school says before it opens its doors stands in a list, and goes once it is done", async () => {
  const { owner } = school;
  await owner.says("/start");
  await owner.taps(/First steps/);
  expect(labels()).toContain("○ Name of the school");
  expect(labels()).toContain("✓ A way to be paid");
  expect(labels()).toContain("✓ First product");
  await owner.taps("○ Name of the school");
  await owner.taps("✏️ Change");
  await owner.says("Maktab");
  await owner.taps("✅ Yes, change it");
  await owner.says("/start");
  await owner.taps(/First steps/);
  expect(labels()).toContain("✓ Name of the school");
});

test("who keeps the school and is not understood hears nothing of credits and contacts, which are for students", async () => {
  const { owner } = school;
  await owner.says("well then");
  expect(screenOf(owner)).toContain("All that you do here is in this menu");
  expect(screenOf(owner)).not.toContain("credit");
  expect(labels()).toContain("🛠 Control centre");
});

test("who keeps the school and is signed in as an employee too has both homes in one", async () => {
  const { owner, app } = school;
  const { id = 0 } = (await personRecord(school, owner)) ?? {};
  const said = { name: "Sara", email: "sara@example.com", phone: null, role: "sales" } as const;
  await app.kernel.act(async (act) => {
    const by = { kind: "human", via: "chat", id, language: "en", rights: await rightsOf(act, id) } as const;
    await signIn(act, id, { id: await employ(act, by, said) });
  });
  await owner.says("/start");
  expect(screenOf(owner)).toContain("Sara · Sales agent");
  expect(labels().slice(0, 1)).toEqual(["🧾 Receipts to decide: 2"]);
  expect(labels().slice(-4)).toEqual(["👤 Profile", "❌ Log out", "🛠 Control centre", "⋯ More"]);
});

test("whoever chooses what counts already has said so: a school whose country is the usual one comes to the end too", async () => {
  const { owner } = school;
  await owner.says("/start");
  await owner.taps(/First steps/);
  await owner.taps("○ Country");
  await owner.taps("✓ Iran");
  await owner.says("/start");
  await owner.taps(/First steps/);
  expect(labels()).toContain("✓ Country");
  await owner.taps("○ Time zone");
  await owner.taps("✏️ Change");
  await owner.says("Asia/Tehran");
  expect(screenOf(owner)).toContain("Time zone");
  await owner.says("/start");
  await owner.taps(/First steps/);
  expect(labels()).toContain("✓ Time zone");
  await owner.taps("✓ Country");
  await owner.taps("✓ Iran");
  expect(owner.toasts.at(-1)?.text).toBe("It was so already: nothing has changed.");
});
