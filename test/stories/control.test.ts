import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { contain } from "../../src/bot/failures.ts";
import { LANGUAGES } from "../../src/bot/languages.ts";
import {
  callButton,
  callsButton,
  chooseButton,
  controlButton,
  dropButton,
  failureButton,
  failuresButton,
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
import { languageButton } from "../../src/features/people/views.ts";
import { doors, school as schoolSettings } from "../../src/features/students/settings.ts";
import { allSettings } from "../../src/settings/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { registers } from "../support/registering.ts";
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
  controlButton.pack(),
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

const screens = [
  settingsButton.pack({ page: 0 }),
  settingsButton.pack({ page: 1 }),
  ...allSettings().flatMap(({ key }) => [
    settingButton.pack({ key }),
    resetButton.pack({ key, sure: false }),
  ]),
  textsButton.pack({ language: "own", page: 0 }),
  systemButton.pack(),
  failuresButton.pack({ page: 0 }),
  callsButton.pack({ page: 0 }),
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

test("a switch is turned off: it counts for everybody from then on, and the card says who did it", async () => {
  await owner.taps("Settings");
  await owner.taps("Next");
  await owner.taps("Book in the menu");
  expect(owner.screen).toMatch(/Now: .*On/);

  await owner.taps("Off");
  expect(owner.screen).toMatch(/Now: .*Off[\s\S]*Changed [\s\S]*Sara/);
  expect(school.app.kernel.settings.get(doors.book)).toBe(false);
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
  expect(school.app.kernel.settings.get(doors.book)).toBe(true);
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
  await owner.taps("Next");
  await owner.taps("Time zone");
  await owner.taps("Change");
  await owner.says("Middle-earth");
  expect(owner.screen).toMatch(/do not know that time zone/);
  await owner.says("Asia/Tashkent");
  await owner.taps("Yes, change it");
  expect(owner.screen).toMatch(/Now: .*Asia\/Tashkent/);
});

test("an abandoned form changes nothing", async () => {
  await owner.taps("Settings");
  await owner.taps("Contact: phone");
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
  expect(school.app.kernel.settings.get(doors.book)).toBe(true);
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

test("a text is found by a part of it, worded anew with a preview, and taken back", async () => {
  await owner.taps("Texts");
  await owner.taps("Find a text");
  await owner.says("WOULD YOU LIKE TO DO?");
  await owner.taps("Hello ⟨name⟩!");
  expect(owner.screen).toMatch(/home[\s\S]*Hello \{ \$name \}! What would you like to do\?/);

  await owner.taps("Reword");
  await owner.says("Hi { $nome }");
  expect(owner.screen).toMatch(/do not know what .*\{ \$nome \}[\s\S]*\{ \$name \}/);
  await owner.says("Hi <b>{ $name }");
  expect(owner.screen).toMatch(/Close every tag/);
  await owner.says("Hi <b>{ $name }</b>\n\nTea & cake?");
  expect(owner.screen).toMatch(/This is how it will look:\s+Hi ⟨name⟩\s+Tea & cake\?/);
  await owner.taps("Use it");
  expect(owner.screen).toMatch(/Your own wording[\s\S]*Originally:[\s\S]*What would you like/);
  expect(await lastDeed()).toMatchObject({ action: "text.changed", subject: "text:en:home", details: {} });

  const ali = school.person();
  await registers(school, ali);
  await ali.says("/menu");
  expect(ali.screen).toMatch(/^Hi .*علی.*\s+Tea & cake\?/);
  await school.restart();
  await ali.says("/menu");
  expect(ali.sees("Tea & cake?")).toBe(true);

  await owner.taps("Original");
  await owner.taps("Yes, the original");
  await ali.says("/menu");
  expect(ali.screen).toMatch(/What would you like to do/);
});

test("texts are chosen by language, paged, and a search keeps its place", async () => {
  await owner.taps("Texts");
  await owner.taps("Русский");
  await owner.taps("Next");
  expect(owner.sees("Previous")).toBe(true);
  await owner.taps("Find a text");
  await owner.says("НАПИШИТЕ");
  expect(owner.screen).toMatch(/Texts with “.*НАПИШИТЕ/);
  await owner.taps("Next");
  await owner.taps(/напишите/i);
  await owner.taps("Back");
  expect(owner.screen).toMatch(/Texts with “.*НАПИШИТЕ[\s\S]*Previous/);
  await owner.taps("Show the whole list");
  expect(owner.screen).toMatch(/Everything the bot says/);
});

test("a failed update is looked at, replayed after the cause is gone, and its result is told", async () => {
  const ali = school.person();
  await ali.says("/start");
  const { db, clock } = school.app.kernel;
  const broken = new TypeError("x is not a function");
  const id = await db.tx((tx) => contain(tx, ali.drafts("/language"), broken, clock.now()));

  await owner.taps("System");
  expect(owner.screen).toMatch(/Version[\s\S]*Failed updates: /);
  await owner.taps("Failed updates");
  await owner.taps(id);
  expect(owner.screen).toMatch(/TypeError: x is not a function/);
  await owner.taps("Replay");

  expect(owner.screen).toMatch(/has gone through/);
  expect(ali.screen).toMatch(/Which language/);
  expect(await lastDeed()).toMatchObject({ action: "failure.replayed", subject: `failure:${id}` });
  const old = owner.messages.length;
  await owner.forgesTap(replayButton.pack({ id }));
  expect(owner.messages).toHaveLength(old);
  expect(owner.toasts.at(-1)?.text).toMatch(/out of date/);
});

test("a message that was given up is sent again, another is dropped", async () => {
  const [ali, vali] = [school.person(), school.person()];
  for (const { id } of [ali, vali])
    school.telegram.faults.add(
      { kind: "error", code: 400, description: "Bad Request: NONSENSE" },
      { chat: id, times: 1 },
    );
  await ali.says("/language");
  await vali.says("/language");

  await owner.taps("System");
  await owner.taps("Messages given up");
  await owner.tapsOn(owner.messages.at(-1)?.message_id ?? 0, "NONSENSE");
  await owner.taps("Drop");
  await owner.taps("Yes, drop it");
  expect(owner.buttons.filter((label) => label.includes("NONSENSE"))).toHaveLength(1);
  await owner.taps("NONSENSE");
  expect(owner.screen).toMatch(/Why it was given up: .*NONSENSE/);
  await owner.taps("Send again");
  expect(owner.screen).toMatch(/Every message has found its way/);
  expect(ali.screen).toMatch(/Which language/);
  expect(vali.screen).toBe("");
});

test("what was done is listed with who did it, page by page, and every screen speaks each language", async () => {
  await owner.taps("What was done");
  expect(owner.screen).toMatch(/Sara[\s\S]*dropped[\s\S]*Sara/);
  await owner.taps("Next");
  await owner.taps("Previous");

  for (const language of LANGUAGES) {
    await owner.forgesTap(languageButton.pack({ language }));
    for (const data of screens) {
      const broken = owner.messages.length;
      await owner.forgesTap(data);
      expect(owner.messages).toHaveLength(broken);
      expect(owner.screen).not.toMatch(/\{ |-about|undefined/);
    }
    await owner.forgesTap(controlButton.pack());
    expect(owner.screen).toContain(school.says(language, "admin-settings"));
  }
});
