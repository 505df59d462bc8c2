import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { cardButton, listButton } from "../../src/features/students/buttons.ts";
import { students } from "../../src/features/students/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

const FIRST_NAMES =
  "آرش بهرام پریسا ترانه جمشید چیستا حمید خسرو داریوش ذبیح رکسانا زهره ژاله سیاوش شهره صادق طاهره ظریف عباس غزل فرهاد قباد";

let school: School;
let sara: Person;
const names = FIRST_NAMES.split(" ");
/** In the order of the list: newest first. */
const newest = names.toReversed();

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  for (const [index, firstName] of names.entries()) {
    const grade = index % 2 === 0 ? "grade-10" : "grade-12";
    const phone = `0912000${String(index).padStart(4, "0")}`;
    await registers(school, school.person(), "en", { firstName, lastName: "دانش‌پژوهان", grade, phone });
  }
});
afterAll(() => school.endsWell());

/** The first names on the buttons of the list. */
const listed = () =>
  sara.buttons.filter((label) => label.includes("دانش‌پژوه")).map((label) => readAloud(label).split(" ")[0]);

describe("the list", () => {
  test("shows all 22, newest first, eight to a page, and turns both ways", async () => {
    await sara.says("/students");
    expect(readAloud(sara.screen)).toMatch(/22 students/);
    expect(listed()).toEqual(newest.slice(0, 8));
    expect(sara.buttons).not.toContain("◀️ Previous");
    await sara.taps("Next");
    expect(listed()).toEqual(newest.slice(8, 16));
    await sara.taps("Next");
    expect(listed()).toEqual(newest.slice(16));
    expect(sara.buttons).not.toContain("Next ▶️");
    await sara.taps("Previous");
    expect(listed()).toEqual(newest.slice(8, 16));
    await sara.taps("Previous");
    expect(listed()).toEqual(newest.slice(0, 8));
    expect(sara.buttons).not.toContain("◀️ Previous");
  });

  test("from a card, back leads to the page one came from, whichever way one got there", async () => {
    await sara.says("/students");
    await sara.taps("Next");
    await sara.taps(newest[9] ?? "");
    await sara.taps("Back");
    expect(listed()).toEqual(newest.slice(8, 16));

    await sara.taps("Next");
    await sara.taps("Previous");
    await sara.taps(newest[9] ?? "");
    await sara.taps("Back");
    expect(listed()).toEqual(newest.slice(8, 16));

    await sara.taps("Previous");
    await sara.taps(newest[0] ?? "");
    await sara.taps("Back");
    expect(listed()).toEqual(newest.slice(0, 8));
  });

  test("keeps its place while somebody new registers", async () => {
    await sara.says("/students");
    await sara.taps("Next");
    const page = listed();
    await registers(school, school.person(), "en", { firstName: "کاوه", lastName: "آهنگر" });
    await sara.taps(page[0] ?? "");
    await sara.taps("Back");
    expect(listed()).toEqual(page);
    expect(readAloud(sara.screen)).toMatch(/23 students/);
  });

  test("is filtered by grade, and the filter stays through pages and cards", async () => {
    const tenth = newest.filter((name) => names.indexOf(name) % 2 === 0);
    await sara.says("/students");
    await sara.taps("10th");
    expect(sara.buttons).toContain("✓ 10th");
    expect(readAloud(sara.screen)).toStartWith("Students: 10th\n");
    expect(listed()).toEqual(tenth.slice(0, 8));
    await sara.taps("Next");
    expect(listed()).toEqual(tenth.slice(8));
    await sara.taps(tenth[8] ?? "");
    expect(sara.screen).toMatch(/10th/);
    await sara.taps("Back");
    expect(listed()).toEqual(tenth.slice(8));
    await sara.taps("All");
    expect(sara.buttons).toContain("✓ All");
  });

  test("an administrator reads it in Persian", async () => {
    await school.admin.says("/students");
    expect(school.admin.screen).toMatch(/دانش‌آموز/);
    await school.admin.taps(names[21] ?? "");
    expect(school.admin.screen).toMatch(/قباد[\s\S]*۰۹۱۲|قباد[\s\S]*0912/);
  });
});

describe("search", () => {
  const finds = async (typed: string) => {
    await sara.says(`/students ${typed}`);
    return listed();
  };

  test.each([
    ["the beginning of a first name", "زهر", ["زهره"]],
    ["Arabic letters", "زهرة", ["زهره"]],
    ["first and last name", "سیاوش دانش", ["سیاوش"]],
    ["last and first name", "دانشپژوهان سياوش", ["سیاوش"]],
    ["alef without its hat", "ارش", ["آرش"]],
    ["a name that nobody has", "نگار", []],
    ["a whole phone", "09120000003", ["ترانه"]],
    ["a phone with Persian digits", "۰۹۱۲۰۰۰۰۰۰۳", ["ترانه"]],
    ["a phone with its country", "+98 912 000 0003", ["ترانه"]],
    ["a phone of nobody", "09129999999", []],
  ])("%s", async (_, typed, found) => {
    expect(await finds(typed)).toEqual(found);
  });

  test.each(["دانش‌پژوهان", "دانشپژوهان", "دانش‌‌پژوه", "دانش"])(
    "the half-space does not matter: %s",
    async (typed) => {
      expect(await finds(typed)).toEqual(newest.slice(0, 8));
    },
  );

  test("what was found is paged, filtered, and comes back from a card", async () => {
    const twelfth = newest.filter((name) => names.indexOf(name) % 2 === 1);
    await finds("دانش");
    await sara.taps("12th");
    await sara.taps("Next");
    expect(listed()).toEqual(twelfth.slice(8));
    await sara.taps(twelfth[8] ?? "");
    await sara.taps("Back");
    expect(listed()).toEqual(twelfth.slice(8));
    await sara.taps("Clear search");
    expect(listed()).not.toEqual(twelfth.slice(8));
    expect(sara.buttons).toContain("✓ All");
  });

  test("is asked for by a button, refuses what is too short, and can be left", async () => {
    await sara.says("/students");
    await sara.taps("Search");
    await sara.says("زه");
    expect(sara.screen).toMatch(/at least three letters/);
    await sara.says("0912000");
    expect(readAloud(sara.screen)).toMatch(/4 digits are missing/);
    await sara.says("هیچکس");
    expect(sara.screen).toMatch(/Nobody fits\. Try another spelling, or fewer letters\./);
    await sara.says("زهره");
    expect(listed()).toEqual(["زهره"]);
    expect(sara.screen).not.toMatch(/\d+ students/);

    await sara.taps("Search");
    await sara.taps("Cancel");
    expect(listed()).toEqual(["زهره"]);
    await sara.taps("Clear search");
    expect(sara.screen).toMatch(/Newest first/);
  });

  test("follows a changed name", async () => {
    const ali = school.person();
    await registers(school, ali, "en", { firstName: "مانی", lastName: "دانش‌پژوه" });
    await ali.says("/profile");
    await ali.taps("First name");
    await ali.says("مهران");
    expect(await finds("مانی")).toEqual([]);
    expect(await finds("مهران")).toEqual(["مهران"]);
  });
});

test("looking at a card is written down, without what stood on it", async () => {
  await sara.says("/students زهره");
  await sara.taps("زهره");
  expect(sara.screen).toMatch(/0912 000 0011[\s\S]*Telegram[\s\S]*Registered/);
  const row = (await trail(school)).at(-1);
  expect(row).toMatchObject({ action: "student.viewed", details: {} });
  expect(JSON.stringify(await trail(school))).not.toMatch(/[آ-ی]|912000/);
});

test("what is done with a student is on record, with one look for each time that the card was shown", async () => {
  await sara.says("/students زهره");
  const known = (await trail(school)).length;
  for (const each of ["زهره", "🚫 Ban", "🚫 Ban", "Lift the ban"]) await sara.taps(each);
  const done = (await trail(school)).slice(known).map(({ action }) => action);
  const looked = "student.viewed";
  expect(done).toEqual([looked, looked, "person.banned", looked, "person.unbanned", looked]);
});

test("a card or a page that a changed client asks for is of nobody, and told so", async () => {
  await sara.says("/students");
  await sara.forgesTap(cardButton.pack({ student: 987_654_321 }));
  expect(sara.toasts.at(-1)).toMatchObject({ text: "There is no such student any more.", alert: true });
  await sara.forgesTap(listButton.pack({ sought: "nzzzz3zzzzzz" }));
  expect(sara.screen).toMatch(/Nobody fits/);
  for (const sought of ["p", "n", "nzzzz", "nzzzz3zzzzz", "wzzzzzzzz", "x", "p' or 1=1 --"]) {
    await sara.forgesTap(listButton.pack({ sought }));
    expect(listed()).not.toEqual([]);
  }
});

test("buttons of former releases lead to the same pages and cards; past the ends, to the beginning", async () => {
  const { read } = school.app.kernel.db;
  const rows = await read.select({ id: students.id }).from(students).orderBy(desc(students.id));
  const at = (place: number) => rows[place]?.id ?? 0;
  await sara.says("/students");
  const first = listed();
  await sara.taps("Next");
  const second = listed();
  await sara.forgesTap(listButton.pack({ before: at(7) }));
  expect(listed()).toEqual(second);
  await sara.forgesTap(listButton.pack({ after: at(8) }));
  expect(listed()).toEqual(first);
  await sara.forgesTap(cardButton.pack({ student: at(9), from: at(8) + 1 }));
  expect(sara.screen).toContain(second[1] ?? "nobody");
  await sara.taps("Back");
  expect(listed()).toEqual(second);
  await sara.forgesTap(listButton.pack({ grade: "12" }));
  expect(sara.buttons).toContain("✓ 12th");

  for (const data of [listButton.pack({ before: 1 }), listButton.pack({ after: 987_654_321 })]) {
    await sara.forgesTap(data);
    expect(listed()).toEqual(first);
  }
});
