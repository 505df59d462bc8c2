import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { doorsOf, toCard, toList } from "../../src/bot/desk/doors.ts";
import { centreDoor } from "../../src/bot/doors.ts";
import type { Id } from "../../src/desk/desk.ts";
import {
  callButton,
  failureButton,
  settingButton,
  settingsButton,
  systemButton,
  textButton,
  textsButton,
  trailButton,
} from "../../src/features/control/buttons.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { callDesk } from "../../src/features/control/system/calls/desk.ts";
import { failureDesk } from "../../src/features/control/system/failures/desk.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { wordingDesk } from "../../src/features/control/wordings/desk.ts";
import { numberOf } from "../../src/features/control/wordings/sources.ts";
import { idOf } from "../../src/features/control/wordings/wordings.ts";
import { audit } from "../../src/features/people/schema.ts";
import { bookDoor } from "../../src/features/shop/settings.ts";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { ROOMS } from "../../src/settings/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { DeskJson } from "../support/desk-json.ts";
import { personRecord } from "../support/records.ts";
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

const home = idOf("en", numberOf("home"));
const [settings, wordings] = [doorsOf(settingDesk), doorsOf(wordingDesk)];
const [failures, calls] = [doorsOf(failureDesk), doorsOf(callDesk)];

const forgeries = [
  centreDoor.pack(),
  toList(settingDesk),
  toCard(settingDesk, "door-book"),
  settings.pick.pack({ id: "door-book", field: "value", choice: "off" }),
  settings.edit.pack({ id: "school-name", field: "value" }),
  settings.deed.pack({ id: "door-book", deed: "reset", sure: true }),
  settingsButton.pack({ page: 0 }),
  settingButton.pack({ key: "door-book" }),
  toList(wordingDesk),
  toCard(wordingDesk, home),
  wordings.find.pack(),
  wordings.edit.pack({ id: home, field: "wording" }),
  wordings.deed.pack({ id: home, deed: "restore", sure: true }),
  textsButton.pack({ language: "own", page: 0 }),
  textButton.pack({ language: "en", text: numberOf("home"), page: 0 }),
  systemButton.pack(),
  toCard(failureDesk, "00000000"),
  failures.deed.pack({ id: "00000000", deed: "replay" }),
  failures.deed.pack({ id: "00000000", deed: "dismiss", sure: true }),
  failureButton.pack({ id: "00000000" }),
  toCard(callDesk, 1),
  calls.deed.pack({ id: "1", deed: "again" }),
  calls.deed.pack({ id: "1", deed: "drop", sure: true }),
  callButton.pack({ id: 1 }),
  toList(trailDesk),
  trailButton.pack({ page: 0 }),
];

const deeds = () => school.app.kernel.db.read.select().from(audit).orderBy(desc(audit.id));
const lastDeed = async () => (await deeds())[0];

test("the control centre opens for owner and administrators, everybody else is kindly refused", async () => {
  expect(owner.screen).toMatch(/Control centre[\s\S]*People[\s\S]*Billing[\s\S]*Settings[\s\S]*System/);

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

test("a switch is turned off: it counts for everybody from then on, and the card says who did it", async () => {
  for (const door of ["Settings", "Bot settings"]) await owner.taps(door);
  await owner.taps("Menu");
  await owner.taps("Book in the menu");
  expect(owner.screen).toMatch(/Now: .*On/);

  await owner.taps("Off");
  expect(owner.screen).toMatch(/Now: .*Off[\s\S]*Changed [\s\S]*Sara/);
  expect(school.app.kernel.settings.get(bookDoor)).toBe(false);
  const ali = school.person();
  await ali.says("/start");
  await ali.taps("⋯ More");
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
  expect(owner.buttons).toContain("✓ Menu");
});

test("a large number is shown in groups of three digits", async () => {
  await owner.forgesTap(toCard(settingDesk, "most-top-up"));
  expect(owner.screen).toMatch(/Now: .*10,000/);
});

test("a text setting is typed, looked at once more and saved; nonsense is refused with the reason", async () => {
  for (const door of ["Settings", "Bot settings"]) await owner.taps(door);
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
  for (const door of ["Settings", "Bot settings"]) await owner.taps(door);
  await owner.taps("Time zone");
  await owner.taps("Change");
  await owner.says("Middle-earth");
  expect(owner.screen).toMatch(/do not know that time zone/);
  await owner.says("Asia/Tashkent");
  await owner.taps("Yes, change it");
  expect(owner.screen).toMatch(/Now: .*Asia\/Tashkent/);
});

/** The owner, who speaks JSON. */
async function operator(): Promise<DeskJson> {
  const { id = 0 } = (await personRecord(school, owner)) ?? {};
  const rights = new Set(["settings.change"]);
  return new DeskJson(school.app.kernel.act, { kind: "human", id, language: "en", via: "api", rights });
}

test("whoever speaks JSON gives a setting what is of its own kind, and takes it back with nothing", async () => {
  const [now, json] = [school.app.kernel.settings, await operator()];
  const change = (key: string, value: unknown) => json.change(settingDesk, key, "value", value);

  await change("door-book", false);
  expect(now.get(bookDoor)).toBe(false);
  await change("low-stock", 5);
  expect((await json.read(settingDesk, "low-stock")).facts).toMatchObject({ value: 5, standard: 3 });
  for (const [key, value] of [
    ["door-book", "off"],
    ["low-stock", "5"],
    ["school-name", 5],
    ["school-country", "ATLANTIS"],
  ] as const)
    await expect(change(key, value)).rejects.toMatchObject({ code: "field-wrong" });
  await expect(change("low-stock", -1)).rejects.toMatchObject({ code: "setting-not-in-range" });
  await expect(change("low-stock", 1.5)).rejects.toMatchObject({ code: "setting-not-a-number" });

  await change("door-book", null);
  await change("low-stock", null);
  expect(now.get(bookDoor)).toBe(true);
  expect(await json.read(settingDesk, "low-stock")).toMatchObject({ deeds: [] });
});

test("every setting stands in one room, and no room needs a second page", async () => {
  const json = await operator();
  const seen: Id[] = [];
  for (const filter of ROOMS) {
    const { things, next } = await json.list(settingDesk, { filter });
    expect([filter, next]).toEqual([filter, undefined]);
    seen.push(...things.map(({ id }) => id));
  }
  expect(seen.sort()).toEqual(school.app.kernel.settings.all.map(({ key }) => key).sort());
});

test("an abandoned form changes nothing", async () => {
  for (const door of ["Settings", "Bot settings"]) await owner.taps(door);
  await owner.taps("Contact: phone");
  await owner.taps("Change");
  await owner.taps("Cancel");
  expect(owner.screen).toMatch(/Contact: phone[\s\S]*Now: /);
  expect(school.app.kernel.settings.get(schoolSettings.contactPhone)).toBe("");
});

test("a student who forges a button of the control centre is refused and nothing changes", async () => {
  const ali = school.person();
  await ali.says("/start");
  const before = (await deeds()).length;
  for (const data of forgeries) {
    const refused = ali.toasts.length;
    await ali.forgesTap(data);
    expect(ali.toasts.slice(refused).map(({ text }) => text)).toEqual([expect.stringMatching(/permission/)]);
  }
  expect((await deeds()).slice(0, -before).filter(({ action }) => action !== "press.forged")).toEqual([]);
  expect(school.app.kernel.settings.get(bookDoor)).toBe(true);
});

test("buttons of settings, texts and pages that are gone say so and show what there is", async () => {
  const isToldBy = async (data: string) => {
    const told = owner.toasts.length;
    await owner.forgesTap(data);
    expect(owner.toasts.slice(told).map(({ text }) => text)).toEqual([expect.stringMatching(/out of date/)]);
  };
  for (const [data, shown] of [
    [settingButton.pack({ key: "no-such-setting" }), /Settings/],
    [toCard(settingDesk, "no-such-setting"), /Settings/],
    [textButton.pack({ language: "en", text: 1, page: 0 }), /Texts/],
    [settingsButton.pack({ page: 99 }), /Settings/],
    [trailButton.pack({ page: 99 }), /Activity log/],
    [failureButton.pack({ id: "00000000" }), /Failed updates/],
    [callButton.pack({ id: 4711 }), /Messages given up/],
  ] as const) {
    await owner.forgesTap(centreDoor.pack());
    await isToldBy(data);
    expect(owner.screen).toMatch(shown);
  }
  await isToldBy(settings.pick.pack({ id: "school-country", field: "value", choice: "ATLANTIS" }));
  await isToldBy(settings.pick.pack({ id: "school-name", field: "value", choice: "on" }));
});
