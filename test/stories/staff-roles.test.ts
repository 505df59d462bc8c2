import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, messagesOf, newcomer, screenOf, sendsReceipt } from "../support/receipts.ts";
import { personRecord, trail } from "../support/records.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
let reza: Person;
let nadia: Person;
beforeAll(async () => {
  ({ school, shop } = await cardSchool());
  [sara, reza] = [school.owner, school.admin];
  nadia = await newcomer(school, { id: 4711, first_name: "Nadia" });
});
afterAll(() => school.endsWell());

const opensAdmins = async () => {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👑 Admins");
};

test("the owner makes somebody an admin by their id, and they are one with their next step", async () => {
  await opensAdmins();
  expect(sara.buttons.map(readAloud)).toContain("Reza · by configuration");
  await sara.taps("+ New admin");
  await sara.says("۴۷۱۲");
  expect(screenOf(sara)).toContain("I do not know anybody with this id");
  await sara.says("۴۷۱۱");
  expect(screenOf(sara)).toContain("Nadia (4711) becomes an admin at once");
  await sara.taps("👑 Make admin");
  expect(screenOf(sara)).toContain("Admin since 21 Mar");
  expect(messagesOf(nadia, /You are an admin of this school now/)).toHaveLength(1);
  await nadia.says("/admin");
  expect(nadia.buttons).toContain("⚙️ Settings");
  expect(nadia.buttons).not.toContain("👑 Admins");
  expect(nadia.buttons).not.toContain("🎭 Roles");
});

test("whoever may decide on receipts gets receipts, and sees the commands of staff", async () => {
  await sendsReceipt({ school, shop });
  expect(messagesOf(nadia, /Receipt/).length).toBeGreaterThan(0);
  const commands = school.telegram.calls.filter(({ method }) => method === "setMyCommands").at(-1);
  expect(JSON.stringify(commands)).toContain("students");
});

test("staff cannot be banned, also those who stand in no configuration", async () => {
  await reza.says("/ban 4711");
  expect(screenOf(reza)).toContain(school.says("fa", "ban-staff"));
});

test("an owner takes a right from a role while a form is open, and it counts at its next step", async () => {
  await nadia.says("/admin");
  await nadia.taps("⚙️ Settings");
  await nadia.taps("📣 Announcements");
  await nadia.taps("+ New announcement");
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("🎭 Roles");
  expect(sara.buttons.map(readAloud)).toContain("Admin · 2 people");
  await sara.taps(/Admin.* people/);
  await sara.taps("✓ Write announcements");
  expect(screenOf(sara)).toContain("✓ May do this.");
  await sara.taps("– Take away");
  expect(screenOf(sara)).toContain("– May not do this.");
  expect(screenOf(sara)).toContain("This is your change");
  await nadia.says("We are closed");
  await nadia.taps("📣 Announce it");
  expect(nadia.toasts.at(-1)?.text).toBe(school.says("en", "not-allowed"));
  await school.restart();
  await nadia.says("/admin");
  expect(nadia.buttons).not.toContain("📣 Announcements");
});

test("with one tap a role has the rights of a new school again", async () => {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("🎭 Roles");
  await sara.taps(/Admin.* people/);
  await sara.taps("↺ As in a new school");
  await sara.taps("↺ As in a new school");
  expect(sara.buttons).toContain("✓ Write announcements");
});

test("who is no admin any more is nobody with their next step, and sees the commands of everybody", async () => {
  await opensAdmins();
  await sara.taps(/Nadia/);
  await sara.taps("End as admin");
  await sara.taps("End as admin");
  expect(messagesOf(nadia, /You are no longer an admin/)).toHaveLength(1);
  await nadia.says("/admin");
  expect(screenOf(nadia)).toContain(school.says("en", "not-allowed"));
  const commands = school.telegram.calls.filter(({ method }) => method === "setMyCommands").at(-1);
  expect(JSON.stringify(commands)).not.toContain("students");
  const made = (await trail(school)).filter(({ action }) => action.startsWith("admin."));
  const { id } = (await personRecord(school, nadia)) ?? {};
  expect(made.map(({ action, subject }) => [action, subject])).toEqual([
    ["admin.made", `person:${id}`],
    ["admin.ended", `person:${id}`],
  ]);
});

test("whom the configuration makes an admin is ended there, and the owner stays the owner", async () => {
  await opensAdmins();
  await sara.taps(/Reza/);
  expect(sara.buttons).not.toContain("End as admin");
  expect(screenOf(sara)).toContain("ADMIN_USER_IDS");
  await opensAdmins();
  await sara.taps("+ New admin");
  await sara.says("9001");
  expect(screenOf(sara)).toContain("That is the owner");
});
