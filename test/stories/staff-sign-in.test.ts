import { afterAll, beforeAll, expect, test } from "bun:test";
import { staffing } from "../../src/features/staff/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { messagesOf, newcomer, screenOf } from "../support/receipts.ts";
import { everyRow } from "../support/rights.ts";
import { DAY, School } from "../support/school.ts";
import { MINUTE } from "../support/till.ts";

const PASSWORD = "horse battery staple";

let school: School;
let sara: Person;
let dev: Person;
let agent: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  dev = await newcomer(school, { first_name: "Dev" });
  agent = await newcomer(school, { first_name: "Agent" });
});
afterAll(() => school.endsWell());

const labels = (person: Person) => person.buttons.map(readAloud);

/** The owner adds somebody and has a link made for them. */
async function employs(name: string, email: string, role: string): Promise<string> {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👨‍💼 Employees");
  await sara.taps("+ New employee");
  await sara.says(name);
  await sara.says(email);
  await sara.taps("⏭ Skip");
  await sara.taps(role);
  await sara.taps("✅ Save");
  return linkFrom();
}

async function linkFrom(): Promise<string> {
  await sara.taps("🔗 Sign-in link");
  return /start=(login_[\w-]{43})/.exec(sara.screen)?.[1] ?? "";
}

async function signsIn(person: Person, email: string, password: string) {
  await person.says("/login");
  await person.says(email);
  await person.says(password);
  await school.app.settle();
}

test("whoever opens the link chooses a password, and sees exactly what their role may see", async () => {
  const link = await employs("Dilshod Karimov", "Dilshod@Example.com ", "Developer");
  await dev.says(`/start ${link}`);
  expect(screenOf(dev)).toContain("Choose a password: at least 10 characters");
  await dev.says("short");
  expect(screenOf(dev)).toContain("A password has at least 10 characters");
  await dev.says("dilshod@example.com");
  expect(screenOf(dev)).toContain("Your e-mail is no password");
  await dev.says(PASSWORD);
  await school.app.settle();
  expect(messagesOf(dev, /Your password is set/)).toHaveLength(1);
  await dev.says("/menu");
  expect(screenOf(dev)).toContain("Dilshod Karimov · Developer");
  expect(labels(dev)).toEqual(["👨‍💼 Employees", "👤 Profile", "❌ Log out", "⋯ More"]);
  await dev.taps("👨‍💼 Employees");
  expect(labels(dev)).toContain("Dilshod Karimov · Developer");

  const other = await employs("Sevara", "sevara@example.com", "Sales agent");
  await agent.says(`/start ${other}`);
  await agent.says(PASSWORD);
  await school.app.settle();
  await agent.says("/menu");
  expect(labels(agent)).toEqual(["👤 Profile", "❌ Log out", "⋯ More"]);
  await agent.taps("⋯ More");
  expect(labels(agent)).toContain("🛍 Shop");
});

test("a password stands in no chat and in no row, whether it was right or wrong", async () => {
  expect(dev.messages.filter(({ text }) => text?.includes(PASSWORD))).toEqual([]);
  expect(JSON.stringify(await everyRow(school))).not.toContain(PASSWORD);
  await signsIn(await newcomer(school), "dilshod@example.com", "a wrong password");
  expect(JSON.stringify(await everyRow(school))).not.toContain("a wrong password");
});

test("a link counts once, and for ten minutes", async () => {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👨‍💼 Employees");
  await sara.taps(/Dilshod/);
  const link = await linkFrom();
  const [one, late] = [await newcomer(school), await newcomer(school)];
  await one.says(`/start ${link}`);
  expect(screenOf(one)).toContain("Welcome back, Dilshod Karimov");
  await late.says(`/start ${link}`);
  expect(screenOf(late)).toContain("This link was used already");
  await sara.taps("⬅️ Back");
  const another = await linkFrom();
  await school.passes(10 * MINUTE);
  await late.says(`/start ${another}`);
  expect(screenOf(late)).toContain("or its ten minutes are over");
  await one.says("/menu");
  await one.taps("👤 Profile");
  expect(screenOf(one)).toContain("You are signed in in 1 other Telegram account");
  await one.taps("🚪 Sign out there");
  await dev.says("/menu");
  expect(labels(dev)).not.toContain("👤 Profile");
});

test("e-mail and password lead in, whatever letters the e-mail was typed in; unknown ones hear the same as wrong ones", async () => {
  await signsIn(dev, "DILSHOD@example.com", "wrong password 1");
  expect(messagesOf(dev, /do not fit together/)).toHaveLength(1);
  const nobody = await newcomer(school);
  await signsIn(nobody, "nobody@example.com", "wrong password 2");
  expect(messagesOf(nobody, /do not fit together/)).toHaveLength(1);
  await dev.taps("🔐 Try again");
  await dev.says("dilshod@example.com");
  await dev.says(PASSWORD);
  await school.app.settle();
  expect(screenOf(dev)).toContain("Signed in: Dilshod Karimov, Developer");
});

test("after five wrong ones an account takes none for a quarter of an hour, and staff hear of it; then it works again", async () => {
  const eve = await newcomer(school);
  for (let times = 0; times < 5; times++) await signsIn(eve, "sevara@example.com", `wrong ${times} password`);
  expect(messagesOf(sara, /Somebody keeps trying wrong passwords for Sevara/)).toHaveLength(1);
  const other = await newcomer(school);
  await signsIn(other, "sevara@example.com", PASSWORD);
  expect(screenOf(other)).toContain("Too many tries. Please wait until");
  await school.passes(15 * MINUTE);
  await other.says(PASSWORD);
  await school.app.settle();
  expect(messagesOf(other, /Signed in: Sevara/)).toHaveLength(1);
});

test("it lasts over a restart and for seven days from the last use, and no longer", async () => {
  await school.restart();
  await school.passes(6 * DAY);
  await dev.says("/menu");
  expect(labels(dev)).toContain("👨‍💼 Employees");
  await school.passes(6 * DAY);
  await dev.says("/menu");
  expect(labels(dev)).toContain("👨‍💼 Employees");
  await school.passes(staffing.days.fallback * DAY);
  await dev.says("/menu");
  expect(labels(dev)).not.toContain("👤 Profile");
  await dev.taps("👨‍💼 Employees").catch(() => undefined);
  expect(labels(dev)).not.toContain("Dilshod Karimov · Developer");
});

test("whoever has left is out with their next step, and cannot come in again", async () => {
  await signsIn(dev, "dilshod@example.com", PASSWORD);
  await dev.says("/menu");
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👨‍💼 Employees");
  await sara.taps(/Dilshod/);
  await sara.taps("They left");
  await sara.taps("They left");
  await dev.taps("👨‍💼 Employees");
  expect(dev.toasts.at(-1)?.text).toBe(school.says("en", "not-allowed"));
  await signsIn(dev, "dilshod@example.com", PASSWORD);
  expect(screenOf(dev)).toContain("do not fit together");
});

test("nobody gives a role that may do more than they, and nobody changes their own", async () => {
  const link = await employs("Botir", "botir@example.com", "Developer");
  await dev.says(`/start ${link}`);
  await dev.says(PASSWORD);
  await school.app.settle();
  await dev.says("/menu");
  await dev.taps("👨‍💼 Employees");
  await dev.taps(/Botir/);
  await dev.taps("🎭 Role");
  await dev.taps("Director");
  expect(dev.toasts.at(-1)?.text).toContain("Nobody changes this about themselves");
});

test("whoever logs out is a student like everybody", async () => {
  await signsIn(agent, "sevara@example.com", PASSWORD);
  await agent.taps("❌ Log out");
  expect(screenOf(agent)).toContain("Log out?");
  await agent.taps("❌ Log out");
  expect(screenOf(agent)).toContain("You are logged out");
  expect(labels(agent)).not.toContain("👤 Profile");
});
