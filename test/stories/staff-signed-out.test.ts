import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { messagesOf, newcomer, screenOf } from "../support/receipts.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;
let dev: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  dev = await newcomer(school, { first_name: "Dev" });
});
afterAll(() => school.endsWell());

const labels = (person: Person) => person.buttons.map(readAloud);

async function opensDilshod() {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👨‍💼 Employees");
  await sara.taps(/Dilshod/);
}

/** By a link that the owner has made. */
async function comesIn() {
  await opensDilshod();
  await sara.taps("🔗 Sign-in link");
  const [, link = ""] = /start=(login_[\w-]{43})/.exec(sara.screen) ?? [];
  await dev.says(`/start ${link}`);
}

const opensRoles = async () => {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("🎭 Roles");
};

test("a role is had by who works in it, also before they have signed in", async () => {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👨‍💼 Employees");
  await sara.taps("+ New employee");
  await sara.says("Dilshod");
  await sara.says("dilshod@example.com");
  await sara.taps("⏭ Skip");
  await sara.taps("Director");
  await sara.taps("✅ Save");
  await opensRoles();
  expect(labels(sara)).toContain("Director · 1 person");
  expect(labels(sara)).toContain("Admin · nobody");
});

test("whose role may open the control centre has its door at home, and the log calls the right by its words", async () => {
  await opensRoles();
  await sara.taps(/Director/);
  await sara.taps("– Open the control centre");
  await sara.taps("✓ Allow");
  await comesIn();
  await dev.says("horse battery staple");
  await school.app.settle();
  await dev.says("/menu");
  expect(labels(dev)).toEqual(["👤 Profile", "❌ Log out", "🛠 Control centre", "⋯ More"]);
  await sara.says("/admin");
  await sara.taps("🔧 System");
  await sara.taps("📜 Activity log");
  expect(screenOf(sara)).toContain("Open the control centre: – → ✓");
});

test("whoever is signed out by others hears of it, and is asked for no password that could not be set", async () => {
  await dev.taps("👤 Profile");
  await dev.taps("🔑 Change password");
  await opensDilshod();
  await sara.taps("🚪 Sign out everywhere");
  expect(messagesOf(dev, /You have been signed out here/)).toHaveLength(1);
  await dev.says("another long password");
  expect(screenOf(dev)).toContain("You are not signed in any more: /login");
  expect(screenOf(dev)).not.toContain("Choose a password");
  expect(messagesOf(dev, /another long password/)).toHaveLength(0);
  await comesIn();
  await sara.taps("⬅️ Back");
  await sara.taps("They left");
  await sara.taps("They left");
  expect(messagesOf(dev, /You have been signed out here/)).toHaveLength(2);
});
