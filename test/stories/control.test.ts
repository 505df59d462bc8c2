import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { centreDoor } from "../../src/bot/doors.ts";
import {
  callButton,
  chooseButton,
  dropButton,
  failureButton,
  replayButton,
  resetButton,
  restoreButton,
  rewordButton,
  sendAgainButton,
  settingButton,
  settingsButton,
  systemButton,
  textButton,
  textsButton,
  trailButton,
  typeButton,
} from "../../src/features/control/buttons.ts";
import { numberOf } from "../../src/features/control/wordings/sources.ts";
import { audit } from "../../src/features/people/schema.ts";
import { bookDoor } from "../../src/features/shop/settings.ts";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
beforeAll(async () => {
  school = await School.open();
  ({ owner } = school);
});
afterAll(() => school.close());
beforeEach(async () => {
  await owner.says("/admin");
});

const forgeries = [
  centreDoor.pack(),
  settingsButton.pack({ page: 0 }),
  settingButton.pack({ key: "door-book" }),
  chooseButton.pack({ key: "door-book", choice: "off" }),
  typeButton.pack({ key: "school-name" }),
  resetButton.pack({ key: "door-book", sure: true }),
  textsButton.pack({ language: "own", page: 0 }),
  textButton.pack({ language: "en", text: numberOf("home"), page: 0 }),
  rewordButton.pack({ language: "en", text: numberOf("home") }),
  restoreButton.pack({ language: "en", text: numberOf("home"), sure: true }),
  systemButton.pack(),
  failureButton.pack({ id: "00000000" }),
  replayButton.pack({ id: "00000000" }),
  callButton.pack({ id: 1 }),
  sendAgainButton.pack({ id: 1 }),
  dropButton.pack({ id: 1, sure: true }),
  trailButton.pack({ page: 0 }),
];

const lastDeed = async () =>
  (await school.app.kernel.db.read.select().from(audit).orderBy(desc(audit.id)).limit(1)).at(0);

test("the control centre opens for owner and administrators, everybody else is kindly refused", async () => {
  expect(owner.screen).toMatch(/Control centre[\s\S]*Students[\s\S]*Settings[\s\S]*Texts[\s\S]*System/);

  await school.admin.says("/admin");
  expect(school.admin.screen).toMatch(/مرکز مدیریت[\s\S]*تنظیمات/);

  const ali = school.person();
  await ali.says("/admin");
  expect(ali.screen).toMatch(/You do not have permission/);
  await ali.says("/menu");
  expect(ali.sees(/Control centre/)).toBe(false);
});

test("in a group the control centre keeps quiet", async () => {
  const staff = school.telegram.group({ title: "Staff", members: [owner] });
  await owner.in(staff).says("/admin");
  expect(owner.in(staff).messages).toEqual([]);
});

test("the owner leaves the control centre to the main menu, where its door is", async () => {
  await owner.taps("Back");
  expect(owner.sees(/Control centre/)).toBe(true);
  await owner.taps("Control centre");
  expect(owner.screen).toMatch(/What would you like to look after/);
});

/** Leafs through a list of buttons to the one, and taps it. */
async function turnsTo(label: string) {
  while (!owner.sees(label)) await owner.taps("Next");
  await owner.taps(label);
}

test("a switch is turned off: it counts for everybody from then on, and the card says who did it", async () => {
  await owner.taps("Settings");
  await turnsTo("Book in the menu");
  expect(owner.screen).toMatch(/Now: .*On/);

  await owner.taps("Off");
  expect(owner.screen).toMatch(/Now: .*Off[\s\S]*Changed [\s\S]*Sara/);
  expect(school.app.kernel.settings.get(bookDoor)).toBe(false);
  const ali = school.person();
  await ali.says("/start");
  expect(ali.sees(/Book/)).toBe(false);
  expect(await lastDeed()).toMatchObject({
    action: "setting.changed",
    subject: "setting:door-book",
    details: { to: false },
  });

  await owner.taps("Back to the default");
  expect(owner.screen).toMatch(/Go back to the default/);
  await owner.taps("Yes, back to the default");
  expect(owner.screen).toMatch(/Now: .*On/);
  expect(school.app.kernel.settings.get(bookDoor)).toBe(true);
  await owner.taps("Back");
  expect(owner.screen).toMatch(/Settings/);
});

test("a text setting is typed, looked at once more and saved; nonsense is refused with the reason", async () => {
  await owner.taps("Settings");
  await owner.taps("School name");
  await owner.taps("Change");
  await owner.says("Nur & <Sons>");
  expect(owner.screen).toMatch(/Change it to this\?[\s\S]*Nur & <Sons>/);
  await owner.taps("Yes, change it");

  expect(owner.screen).toMatch(/Now: .*Nur & <Sons>/);
  const ali = school.person();
  await ali.says("/start");
  expect(ali.screen).toMatch(/Welcome to .*Nur & <Sons>/);
  expect(await lastDeed()).toMatchObject({ subject: "setting:school-name", details: {} });
});

test("the time zone takes only time zones", async () => {
  await owner.taps("Settings");
  await turnsTo("Time zone");
  await owner.taps("Change");
  await owner.says("Middle-earth");
  expect(owner.screen).toMatch(/do not know that time zone/);
  await owner.says("Asia/Tashkent");
  await owner.taps("Yes, change it");
  expect(owner.screen).toMatch(/Now: .*Asia\/Tashkent/);
});

test("an abandoned form changes nothing", async () => {
  await owner.taps("Settings");
  await turnsTo("Contact: phone");
  await owner.taps("Change");
  await owner.taps("Cancel");
  await owner.taps("Yes, stop");
  expect(owner.screen).toMatch(/Settings/);
  expect(school.app.kernel.settings.get(schoolSettings.contactPhone)).toBe("");
});

test("a student who forges a button of the control centre is refused and nothing changes", async () => {
  const ali = school.person();
  await ali.says("/start");
  const before = await lastDeed();
  for (const data of forgeries) {
    const refused = ali.toasts.length;
    await ali.forgesTap(data);
    expect(ali.toasts.slice(refused).map(({ text }) => text)).toEqual([expect.stringMatching(/permission/)]);
  }
  expect(await lastDeed()).toEqual(before);
  expect(school.app.kernel.settings.get(bookDoor)).toBe(true);
});

test("buttons of settings, texts and pages that are gone say so and show what there is", async () => {
  for (const data of [
    settingButton.pack({ key: "no-such-setting" }),
    chooseButton.pack({ key: "school-country", choice: "ATLANTIS" }),
    textButton.pack({ language: "en", text: 1, page: 0 }),
    settingsButton.pack({ page: 99 }),
    trailButton.pack({ page: 99 }),
    failureButton.pack({ id: "00000000" }),
    callButton.pack({ id: 4711 }),
  ]) {
    const told = owner.toasts.length;
    await owner.forgesTap(data);
    expect(owner.toasts.slice(told).map(({ text }) => text)).toEqual([expect.stringMatching(/out of date/)]);
  }
});
