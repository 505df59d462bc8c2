import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { settingsHistory } from "../../src/features/control/schema.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { messagesOf } from "../support/receipts.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
let admin: Person;
beforeAll(async () => {
  school = await School.open();
  ({ owner, admin } = school);
  for (const person of [owner, admin]) await person.says("/start");
});
afterAll(() => school.endsWell());

const labels = (person: Person) => person.buttons.map(readAloud);
const open = (person: Person, key: string) => person.forgesTap(toCard(settingDesk, key));

async function names(name: string) {
  await open(owner, "school-name");
  await owner.taps("Change");
  await owner.says(name);
  await owner.taps("Yes, change it");
}

test("what was never changed has no history, and no mark in the list", async () => {
  await open(owner, "school-name");
  expect(labels(owner)).not.toContain("🕘 History");
  await owner.forgesTap(toList(settingDesk));
  expect(labels(owner)).toContain("School name: (empty)");
});

test("each change stands in the history with who and when, and what it was comes back by one deed", async () => {
  await names("Nur");
  await names("Oftob");
  await owner.taps("🕘 History");
  expect(readAloud(owner.screen)).toContain("how it has changed, the newest first");
  expect(labels(owner).filter((label) => /: (Nur|Oftob)$/.test(label))).toHaveLength(2);
  await owner.taps(/: .?Oftob.?$/);
  expect(readAloud(owner.screen)).toMatch(/Became: Oftob\s+Was: Nur\s+Changed .* by .*\s+This counts now\./);
  expect(labels(owner)).not.toContain("↩️ Back to this");
  await owner.taps("Back");
  await owner.taps(/: .?Nur.?$/);
  await owner.taps("Back to this");
  expect(readAloud(owner.screen)).toMatch(/Change it to this\?\s+Nur\s+Now: Oftob/);
  await owner.taps("Yes, back to this");
  expect(school.app.kernel.settings.get(schoolSettings.name)).toBe("Nur");
  await open(owner, "school-name");
  await owner.taps("Back to the default");
  await owner.taps("Yes, back to the default");
  await owner.taps("🕘 History");
  expect(labels(owner).filter((label) => /: /.test(label))).toHaveLength(4);
  expect(labels(owner)[0]).toEndWith(": the default");
  await owner.taps(/: .?Oftob.?$/);
  await owner.taps("Back to this");
  await owner.taps("Yes, back to this");
  expect(school.app.kernel.settings.get(schoolSettings.name)).toBe("Oftob");
});

test("whoever confirms while somebody else changes it is told so, and nothing is undone", async () => {
  await open(owner, "school-name");
  await owner.taps("🕘 History");
  await owner.taps(/: .?Nur.?$/);
  await owner.taps("Back to this");
  await school.sets(schoolSettings.name, "Zarya");
  await owner.taps("Yes, back to this");
  expect(school.app.kernel.settings.get(schoolSettings.name)).toBe("Zarya");
});

test("what was typed is sealed in the database", async () => {
  const rows = await school.app.kernel.db.read.select().from(settingsHistory);
  expect(rows.map(({ after }) => after)).toContain("Oftob");
  const raw = JSON.stringify(await school.app.kernel.db.run("select * from settings_history"));
  expect(raw).not.toContain("Oftob");
});

test("money goes back by the owner alone, who is asked, and the others are told", async () => {
  await school.sets(transfers.payeeName, "Nur Karimov");
  await open(owner, "payee-name");
  await owner.taps("Change");
  await owner.says("Somebody Else");
  await owner.taps("Yes, it is right");
  await owner.taps("Yes, change it");
  await open(admin, "payee-name");
  await admin.taps("تاریخچه");
  await admin.taps(/: .?Somebody Else.?$/);
  expect(labels(admin).some((label) => label.includes("↩️"))).toBe(false);
  await open(owner, "payee-name");
  await owner.taps("Back to the default");
  await owner.taps("Yes, back to the default");
  await owner.taps("🕘 History");
  await owner.taps(/: .?Somebody Else.?$/);
  await owner.taps("Back to this");
  expect(messagesOf(owner, /This says where people’s money goes/)).toHaveLength(1);
  const told = admin.messages.length;
  await owner.taps("Yes, back to this");
  expect(school.app.kernel.settings.get(transfers.payeeName)).toBe("Somebody Else");
  expect(admin.messages.length).toBeGreaterThan(told);
});

test("a setting is found by a part of its name, whatever room it stands in, and the mark shows what was changed", async () => {
  await owner.forgesTap(toList(settingDesk));
  expect(labels(owner)).toContain("School name ● Zarya");
  await owner.taps("🔎 Find a setting");
  await owner.says("TOP-UP");
  expect(labels(owner).filter((label) => label.includes("top-up"))).toHaveLength(2);
  await owner.taps("🔎 Find a setting");
  await owner.says("nothing of the kind");
  expect(readAloud(owner.screen)).toContain("Nothing found. Try another word.");
  await owner.says("/menu");
});
