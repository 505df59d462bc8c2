import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { students, studentWords } from "../../src/features/students/schema.ts";
import { MINUTE } from "../../src/lib/durations.ts";
import { readAloud } from "../support/reading.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

const REGISTERED: [firstName: string, lastName: string][] = [
  ["پریسا", "حسینی‌نژاد"],
  ["علی رضا", "کمالی"],
  ["علیرضا", "جمالی"],
  ["علی‌رضا", "توکلی"],
  ["ناهید", "عبدالهی"],
  ["نسرین", "عبداللهی"],
  ["بهروز", "علی یاری"],
  ["عبدالرحیم", "سلطانی"],
  ["هێمن", "ڕەسولی"],
  ["گلی", "بی‌بی‌جان"],
  ["ممم", "کک‌کک"],
  ["للهون", "ثریا"],
];

let school: School;
beforeAll(async () => {
  school = await School.open();
  for (const [firstName, lastName] of REGISTERED)
    await registers(school, school.person(), "en", { firstName, lastName });
});
afterAll(() => school.endsWell());

/** The last names of whom staff find, in the order of their registration. */
async function found(typed: string) {
  await school.owner.says(`/students ${typed}`);
  const rows = school.owner.buttons.map(readAloud);
  return REGISTERED.map(([, lastName]) => lastName).filter((name) => rows.some((row) => row.includes(name)));
}

const THREE_ALIREZAS = ["کمالی", "جمالی", "توکلی"];

describe("one name in several spellings is one name", () => {
  test.each([
    ["search-half-space: with a space", "حسینی نژاد", ["حسینی‌نژاد"]],
    ["search-half-space: joined", "حسینینژاد", ["حسینی‌نژاد"]],
    ["its second part alone", "نژاد", ["حسینی‌نژاد"]],
    ["with the first name", "نژاد پریسا", ["حسینی‌نژاد"]],
    ["search-joined: joined", "علیرضا", THREE_ALIREZAS],
    ["search-joined: with a space", "علی رضا", THREE_ALIREZAS],
    ["search-joined: with a half-space", "علی‌رضا", THREE_ALIREZAS],
    ["with the last name as well", "علیرضا جمالی", ["جمالی"]],
    ["search-lam: doubled", "عبداللهی", ["عبدالهی", "عبداللهی"]],
    ["search-lam: once", "عبدالهی", ["عبدالهی", "عبداللهی"]],
    ["letters that only meet where two parts do", "علی یاری", ["علی یاری"]],
    ["the same joined", "علییاری", ["علی یاری"]],
    ["without a letter that the keyboard lacks", "هیمن", ["ڕەسولی"]],
    ["another name", "حسینی رضا", []],
    ["a long first name with another last name", "عبدالرحیم کمالی", []],
    ["with its own", "عبدالرحیم سلط", ["سلطانی"]],
    ["that begins alike and goes on otherwise", "علیرضوی", []],
    ["of which little is left where letters are doubled", "ممم", ["کک‌کک"]],
    ["that begins with a doubled letter, by its beginning", "لله", ["ثریا"]],
    ["the same by less of it", "للهو", ["ثریا"]],
    ["the same with the letter once", "لهو", ["ثریا"]],
    ["two short words that are one name", "بی بی", ["بی‌بی‌جان"]],
  ])("%s", async (_, typed, who) => expect(await found(typed)).toEqual(who));
});

test("whoever was registered before names were read so is found within a minute of the new release", async () => {
  const { db } = school.app.kernel;
  const [naz] = await db.read.select().from(students).orderBy(students.id);
  const id = naz?.id ?? 0;
  await db.tx(async (tx) => {
    await tx.update(students).set({ wordsVersion: 2 }).where(eq(students.id, id));
    await tx.delete(studentWords).where(eq(studentWords.studentId, id));
    // As the release before this one knew the name: by all that it begins with.
    await tx.insert(studentWords).values({ studentId: id, word: 205_853_491_112_233 });
  });
  expect(await found("نژاد")).toEqual([]);
  await school.passes(MINUTE);
  expect(await found("نژاد")).toEqual(["حسینی‌نژاد"]);
});
