import { afterAll, beforeAll, expect, test } from "bun:test";
import { onboarding } from "../../src/features/account/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
let maryam: Person;
let bek: Person;
beforeAll(async () => {
  school = await School.open();
  await school.sets(onboarding.welcomeCredits, 0);
  owner = school.owner;
  await owner.says("/start");
  maryam = school.person({ first_name: "مریم", language_code: "fa" });
  bek = school.person({ first_name: "Bek", language_code: "uz" });
});
afterAll(() => school.endsWell());

async function reads(who: Person): Promise<string> {
  await who.says("/menu");
  return readAloud(who.screen);
}

async function opens() {
  await owner.says("/admin");
  await owner.taps("⚙️ Settings");
  await owner.taps("📣 Announcements");
}

test("what the owner announces stands in everybody's menu, in the reader's language where it was written in it", async () => {
  await opens();
  expect(readAloud(owner.screen)).toMatch(/Nothing has been announced yet/);
  await owner.taps("+ New announcement");
  await owner.says("a".repeat(201));
  expect(readAloud(owner.screen)).toMatch(/at most 200 characters/);
  await owner.says("We open on  Saturday <b>at 9</b>");
  expect(readAloud(owner.screen)).toMatch(/everybody will read/);
  expect(await reads(maryam)).not.toContain("📣");
  await owner.taps("📣 Announce it");
  expect(readAloud(owner.screen)).toMatch(/in everybody’s main menu now/);
  expect(await reads(maryam)).toContain("📣 We open on Saturday <b>at 9</b>");
  await opens();
  await owner.taps(/We open/);
  await owner.taps("فارسی");
  await owner.says("از شنبه باز هستیم");
  expect(readAloud(owner.screen)).toStartWith("Saved: فارسی\n");
  await owner.taps("فارسی");
  await owner.taps("🗑 Leave this language out");
  expect(readAloud(owner.screen)).toStartWith("Now empty: فارسی\n");
  await owner.taps("فارسی");
  await owner.says("از شنبه باز هستیم");
  expect(await reads(maryam)).toContain("📣 از شنبه باز هستیم");
  expect(await reads(bek)).toContain("📣 We open on Saturday");
});

test("its last words cannot be taken away; hidden, nobody sees it, and the one before it stands there again", async () => {
  await opens();
  await owner.taps("+ New announcement");
  await owner.says("Closed today");
  await owner.taps("📣 Announce it");
  await owner.taps("English");
  await owner.taps("Leave this language out");
  expect(owner.toasts.at(-1)?.text).toMatch(/words in at least one language/);
  expect(await reads(bek)).toContain("📣 Closed today");
  await opens();
  await owner.taps("🟡 We open on Saturday");
  expect(readAloud(owner.screen)).toContain("🟡 It is on, but a newer one stands in the menu.");
  await opens();
  await owner.taps(/Closed today/);
  await owner.taps("⚪️ Hide it");
  expect(await reads(bek)).toContain("📣 We open on Saturday");
  await opens();
  await owner.taps(/We open/);
  await owner.taps("🗑 Delete");
  await owner.taps("🗑 Yes, delete it");
  expect(await reads(bek)).not.toContain("📣");
  expect((await trail(school)).slice(-2).map(({ action }) => action)).toEqual([
    "announcement.changed",
    "announcement.deleted",
  ]);
});
