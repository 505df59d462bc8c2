import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { ban, banForAWhile } from "../../src/features/people/bans.ts";
import { audit, people, peopleWords } from "../../src/features/people/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { messagesOf, newcomer, screenOf } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { DAY, HOUR, School } from "../support/school.ts";
import { MINUTE } from "../support/till.ts";

/** Whoever may ban. */
const boss = {
  ...{ id: 1, kind: "human" as const, via: "chat" as const, language: "en" as const },
  rights: new Set(["people.ban"]),
};

let school: School;
let sara: Person;
let nadia: Person;
let parisa: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  nadia = await newcomer(school, { id: 4711, first_name: "Nadia", username: "nadia_k" });
  for (const first_name of ["علی‌رضا", "Мёдова", "Gʻulom", "Kamol"]) await newcomer(school, { first_name });
  parisa = school.person({ first_name: "Pari" });
  await registers(school, parisa, "en", { firstName: "پریسا", lastName: "حسینی‌نژاد", phone: "09123456789" });
});
afterAll(() => school.endsWell());

const labels = () => sara.buttons.map(readAloud);
const opensList = async () => {
  await sara.says("/admin");
  await sara.taps("👥 People");
  await sara.taps("👥 Everybody");
};

/** The card that a command leads to, or the rows of its list. */
async function finds(typed: string): Promise<string> {
  await sara.says(`/users ${typed}`);
  return `${screenOf(sara)}\n${labels().join("\n")}`;
}

test("everybody who has come stands in the list, registered or not, the newest first", async () => {
  await opensList();
  expect(screenOf(sara)).toContain("Everybody: 7");
  const rows = labels();
  expect(rows.findIndex((row) => row.startsWith("Pari"))).toBe(0);
  expect(rows.some((row) => row.startsWith("Nadia"))).toBe(true);
  await sara.taps("Not registered");
  expect(labels().some((row) => row.startsWith("Pari"))).toBe(false);
  await sara.taps("Registered");
  expect(labels().filter((row) => / · \d/.test(row))).toHaveLength(1);
  await sara.taps("👔 Staff");
  expect(labels().filter((row) => / · \d/.test(row))).toHaveLength(1);
  await sara.taps("Has bought");
  expect(screenOf(sara)).toContain("Nobody stands here");
});

test("one card shows the whole person, and looking at it is on record", async () => {
  expect(await finds("4711")).toContain("Nadia");
  const card = screenOf(sara);
  for (const line of [
    "@nadia_k",
    "4711",
    "Language:",
    "Not registered",
    "Credits:",
    "Orders: 0",
    "Payments: 0",
  ])
    expect(card).toContain(line);
  expect(labels()).toContain("🚫 Ban");
  const { id } = (await personRecord(school, nadia)) ?? { id: 0 };
  const seen = await school.app.kernel.db.read
    .select()
    .from(audit)
    .where(eq(audit.subject, `person:${id}`));
  expect(seen.map(({ action }) => action)).toContain("person.viewed");
});

test("the card of a student and that of the person lead to each other", async () => {
  expect(await finds("پریسا")).toContain("Pari · ");
  await sara.taps(sara.buttons.find((each) => readAloud(each).startsWith("Pari")) ?? "");
  expect(screenOf(sara)).toContain("Student: پریسا حسینی‌نژاد");
  await sara.taps("🎓 Student card");
  expect(screenOf(sara)).toContain("First name: پریسا");
  await sara.taps("👤 All about them");
  expect(screenOf(sara)).toContain("Since 21 Mar");
});

describe("somebody is found however they are typed", () => {
  test.each([
    ["by a Telegram id in Persian digits", "۴۷۱۱", "4711"],
    ["by a @name", "@Nadia_K", "4711"],
    ["by a link", "https://t.me/nadia_k?start=x", "4711"],
    ["by a phone in Persian digits", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "Pari"],
    ["by a phone with its country", "+98 912 345-6789", "Pari"],
    ["by a name with a half-space, joined", "علیرضا", "علی‌رضا"],
    ["the same with a space", "علی رضا", "علی‌رضا"],
    ["with the letters of an Arabic keyboard", "علي‌رضا", "علی‌رضا"],
    ["without the dots of ё", "медова", "Мёдова"],
    ["with another apostrophe", "G'ulom", "Gʻulom"],
    ["without it", "gulom", "Gʻulom"],
    ["with a letter that is wrong", "Kamul", "Kamol"],
    ["with a letter too much", "Naddiia", "Nadia"],
    ["with two letters the other way round", "Nadai", "Nadia"],
    ["by a misspelt name of a student", "حسینی نژات", "Pari"],
  ])("%s", async (_, typed, found) => expect(await finds(typed)).toContain(found));
});

describe("nonsense is answered in words", () => {
  test.each([
    "1".repeat(30),
    "@",
    "@nobody_here",
    "t.me/",
    "%",
    "_",
    "' or 1=1 --",
    "xy",
    "🙂",
    "\u202eabc",
    "09120000000",
    "<b>",
    "a".repeat(3000),
  ])("%p", async (typed) => {
    await sara.says(`/users ${typed}`);
    expect(screenOf(sara)).toMatch(/I find nobody like this|Please type at least three letters/);
  });
});

test("whoever has another name in Telegram is found by it, and no longer by the one before", async () => {
  await school.passes(2 * HOUR);
  nadia = await newcomer(school, { id: 4711, first_name: "Gulnora", username: "nadia_k" });
  expect(await finds("Gulnora")).toContain("Gulnora · ");
  expect(await finds("@nadia_k")).toContain("Gulnora");
  expect(await finds("Nadia")).not.toContain("Nadia ");
});

test("whoever came before names were indexed is found within a minute", async () => {
  const { db } = school.app.kernel;
  await db.tx(async (tx) => {
    await tx.delete(peopleWords);
    await tx.update(people).set({ wordsVersion: 0 });
  });
  await sara.says("/users Kamol");
  expect(screenOf(sara)).toContain("I find nobody like this");
  await school.passes(MINUTE);
  expect(await finds("Kamol")).toContain("Kamol · ");
});

test("a ban with a period and a reason is told, ends by itself, and does not shorten a longer one", async () => {
  await finds("4711");
  await sara.taps("🚫 Ban");
  await sara.taps("7 days");
  await sara.says("…");
  expect(screenOf(sara)).toContain("Please write the reason in words");
  await sara.says("Rude words");
  expect(screenOf(sara)).toContain("Ban Gulnora?");
  await sara.taps("🚫 Ban");
  expect(screenOf(sara)).toContain("Reason: Rude words");
  expect(messagesOf(nadia, /closed this bot to you[\s\S]*Until 28 Mar[\s\S]*Rude words/)).toHaveLength(1);
  await nadia.says("/start");
  expect(screenOf(nadia)).toContain("Rude words");
  const { id = 0 } = (await personRecord(school, nadia)) ?? {};
  const until = new Date(school.clock.now().getTime() + DAY);
  const shorter = school.app.kernel.act((act) => ban(act, boss, id, { reason: "Less", until }));
  expect(await shorter.catch(({ code }) => code)).toBe("ban-already");
  await school.app.kernel.act((act) => banForAWhile(act, id, until));
  expect((await personRecord(school, nadia))?.banReason).toBe("Rude words");
  await sara.says("/users");
  await sara.taps("🚫 Banned");
  expect(labels().filter((row) => / · \d/.test(row))).toHaveLength(1);
  await school.passes(8 * DAY);
  await nadia.says("/menu");
  expect(screenOf(nadia)).not.toContain("closed");
});

test("the pages go on where they were while people come", async () => {
  for (let at = 0; at < 12; at++) await newcomer(school, { first_name: `Visitor ${at}` });
  const visitors = () => labels().filter((row) => row.startsWith("Visitor"));
  await sara.says("/users Visitor");
  const first = visitors();
  await newcomer(school, { first_name: "Visitor 99" });
  await sara.taps("Next ▶️");
  expect([...first, ...visitors()].map((row) => row.split(" · ")[0])).toEqual(
    Array.from({ length: 12 }, (_, at) => `Visitor ${11 - at}`),
  );
});

test("whoever was forgotten stands in no list, and is found by nothing", async () => {
  const { id = 0 } = (await personRecord(school, parisa)) ?? {};
  const { kernel } = school.app;
  await kernel.act((act) => act.house.personal.erase(act, id));
  await school.passes(MINUTE);
  for (const typed of ["Pari", "پریسا", "09123456789"]) {
    await sara.says(`/users ${typed}`);
    expect(screenOf(sara)).toContain("I find nobody like this");
  }
  expect(await kernel.db.read.$count(peopleWords, eq(peopleWords.personId, id))).toBe(0);
});

test("who may not look at people finds no door and no command", async () => {
  await nadia.says("/users 9001");
  expect(screenOf(nadia)).toContain(school.says("en", "not-allowed"));
});
