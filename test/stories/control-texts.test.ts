import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { doorsOf, toCard, toList } from "../../src/bot/desk/doors.ts";
import { centreDoor } from "../../src/bot/doors.ts";
import { contain } from "../../src/bot/failures.ts";
import type { Wanted } from "../../src/desk/desk.ts";
import {
  callsButton,
  failuresButton,
  settingsButton,
  systemButton,
  textsButton,
  trailButton,
} from "../../src/features/control/buttons.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { failureDesk } from "../../src/features/control/system/failures/desk.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { packable, wordingDesk } from "../../src/features/control/wordings/desk.ts";
import { idOf } from "../../src/features/control/wordings/wordings.ts";
import { audit } from "../../src/features/people/schema.ts";
import { languageButton } from "../../src/features/people/views.ts";
import { FEATURES } from "../../src/features.ts";
import { frame } from "../../src/frame.ts";
import { ROOMS } from "../../src/settings/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { settingsOf } from "../../src/together.ts";
import { DeskJson } from "../support/desk-json.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
beforeAll(async () => {
  school = await School.open();
  ({ owner } = school);
});
afterAll(() => school.close());
beforeEach(() => owner.says("/admin"));

const screens = [
  settingsButton.pack({ page: 0 }),
  ...ROOMS.map((filter) => toList(settingDesk, { filter })),
  ...settingsOf([frame, ...FEATURES]).flatMap(({ key }) => [
    toCard(settingDesk, key),
    doorsOf(settingDesk).deed.pack({ id: key, deed: "reset" }),
  ]),
  textsButton.pack({ language: "own", page: 0 }),
  systemButton.pack(),
  failuresButton.pack({ page: 0 }),
  callsButton.pack({ page: 0 }),
  trailButton.pack({ page: 0 }),
];

const lastDeed = async () =>
  (await school.app.kernel.db.read.select().from(audit).orderBy(desc(audit.id)).limit(1)).at(0);

test("a text is found by a part of it, worded anew with a preview, and taken back", async () => {
  await owner.taps("Settings");
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

test("what stands on a button has no tags there, and the preview says so", async () => {
  await owner.taps("Settings");
  await owner.taps("Texts");
  await owner.taps("Find a text");
  await owner.says("menu-bazaar");
  expect(owner.screen).toMatch(/Nothing found\. Try another word\./);
  await owner.says("menu-shop");
  await owner.taps("🛍 Shop");
  await owner.taps("Reword");
  await owner.says("🛒 <b>Bazaar</b> &amp; more");
  expect(owner.screen).toMatch(/On a button it stands without tags: \[ .*🛒 Bazaar & more.* \]/);
  await owner.taps("Use it");
  const ali = school.person();
  await registers(school, ali);
  await ali.says("/menu");
  expect(ali.buttons).toContain("🛒 Bazaar & more");
  await owner.taps("Original");
  await owner.taps("Yes, the original");
});

test("texts are chosen by language, paged, and a search keeps its place", async () => {
  await owner.taps("Settings");
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

test("however long a search or the key of a setting is, its buttons hold it", () => {
  const id = idOf("en", 0xffff_ffff);
  const from = { filter: "en", sought: packable("я".repeat(50)), from: id };
  const { pick, edit, deed } = doorsOf(settingDesk);
  const all = [
    toCard(wordingDesk, id, from),
    toList(wordingDesk, from),
    ...settingsOf([frame, ...FEATURES]).flatMap(({ key }) => [
      toCard(settingDesk, key, { filter: "payments" }),
      pick.pack({ id: key, field: "value", choice: "anything" }),
      edit.pack({ id: key, field: "value" }),
      deed.pack({ id: key, deed: "reset", sure: true }),
    ]),
  ];
  expect(all.filter((data) => Buffer.byteLength(data) > 64)).toEqual([]);
});

test("a failed update is looked at, replayed after the cause is gone, and its result is told", async () => {
  const ali = school.person();
  await ali.says("/start");
  const { db, clock } = school.app.kernel;
  const broken = new TypeError("x is not a function");
  const id = await db.tx((tx) => contain(tx, ali.drafts("/language"), broken, clock.now()));

  await owner.taps("System");
  await owner.taps("Health");
  expect(owner.screen).toMatch(/Version[\s\S]*Failed updates: /);
  await owner.taps("Back");
  await owner.taps("Failed updates");
  await owner.taps(id);
  expect(owner.screen).toMatch(/TypeError: x is not a function/);
  await owner.taps("Replay");

  expect(owner.screen).toMatch(/has gone through/);
  expect(ali.screen).toMatch(/Which language/);
  expect(await lastDeed()).toMatchObject({ action: "failure.replayed", subject: `failure:${id}` });
  const old = owner.messages.length;
  await owner.forgesTap(doorsOf(failureDesk).deed.pack({ id, deed: "replay" }));
  expect(owner.messages).toHaveLength(old);
  expect(owner.toasts.at(-1)?.text).toMatch(/out of date/);
});

test("a failed update that nobody needs any more is dismissed, once", async () => {
  const ali = school.person();
  await ali.says("/start");
  const { db, clock } = school.app.kernel;
  const id = await db.tx((tx) => contain(tx, ali.drafts("/language"), new Error("gone"), clock.now()));
  const said = ali.messages.length;

  await owner.forgesTap(toList(failureDesk));
  await owner.taps(id);
  await owner.taps("Dismiss");
  expect(owner.screen).toContain(id);
  await owner.taps("Yes, dismiss it");
  expect(owner.toasts.at(-1)?.text).toBe("Dismissed.");
  expect(owner.sees(id)).toBe(false);
  expect(await lastDeed()).toMatchObject({ action: "failure.dismissed", subject: `failure:${id}` });

  await owner.forgesTap(doorsOf(failureDesk).deed.pack({ id, deed: "dismiss", sure: true }));
  expect(owner.toasts.at(-1)?.text).toMatch(/out of date/);
  expect(await school.app.kernel.outside.hearAgain(id)).toBeUndefined();
  expect(ali.messages).toHaveLength(said);
});

test("a message that was given up is sent again, another is dropped", async () => {
  const [ali, vali] = [school.person(), school.person({ first_name: "Vali" })];
  for (const { id } of [ali, vali])
    school.telegram.faults.add(
      { kind: "error", code: 400, description: "Bad Request: NONSENSE" },
      { chat: id, times: 1 },
    );
  await ali.says("/language");
  await vali.says("/language");

  await owner.taps("System");
  await owner.taps("Messages given up");
  await owner.taps(/^\u2068?Vali\u2069? · .*21 Mar/);
  expect(owner.screen).toMatch(/To: .*Vali/);
  await owner.taps("Drop");
  await owner.taps("Yes, drop it");
  expect(owner.sees("Vali")).toBe(false);
  await owner.taps(/Ali.* · /);
  expect(owner.screen).toMatch(/Why it was given up: .*NONSENSE/);
  await owner.taps("Send again");
  expect(owner.screen).toMatch(/Nothing is waiting here/);
  expect(ali.screen).toMatch(/Which language/);
  expect(vali.screen).toBe("");
});

test("what was done is listed with who did it, page by page", async () => {
  await owner.taps("System");
  await owner.taps("Activity log");
  expect(owner.screen).toMatch(/Sara[\s\S]*dropped[\s\S]*Sara/);
  for (const way of ["Next", "Previous", "As a table"]) await owner.taps(way);
  expect(owner.messages.at(-1)).toMatchObject({ document: { file_name: "trail.csv" } });
});

test("what was done is listed by its time, also when it was numbered in another order", async () => {
  const early = new Date(Date.UTC(2001, 0, 1));
  const row = { actorId: null, subject: null, details: {} };
  const { act } = school.app.kernel;
  await act(({ tx }) => tx.insert(audit).values({ ...row, at: early, action: "long ago" }));
  const by = { kind: "human", id: 1, language: "en", via: "api", rights: new Set(["audit.read"]) } as const;
  const json = new DeskJson(act, by);
  const ids = async (wanted: Wanted) => (await json.list(trailDesk, wanted)).things.map(({ id }) => id);
  const [last = 0, other = 0] = (await ids({ size: 200 })).toReversed();
  expect((await json.read(trailDesk, last)).facts).toMatchObject({ action: "long ago" });
  expect(await ids({ from: other, size: 2 })).toEqual([other, last]);
  expect(await ids({ before: last, size: 1 })).toEqual([other]);
});

test.each(LANGUAGES)("every screen speaks %s", async (language) => {
  await owner.forgesTap(languageButton.pack({ language }));
  for (const data of screens) {
    const broken = owner.messages.length;
    await owner.forgesTap(data);
    expect(owner.messages).toHaveLength(broken);
    expect(owner.screen).not.toMatch(/\{ |-about|undefined/);
  }
  await owner.forgesTap(centreDoor.pack());
  expect(owner.screen).toContain(school.says(language, "room-settings"));
});
