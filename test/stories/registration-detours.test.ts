import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { countStudents, openForm, studentRecord, trail } from "../support/records.ts";
import { answersAll, arrivesAt, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

/** The newest message of the bot with such a button. */
function screenWith(person: Person, label: string): number {
  return person.heard(label).at(-1)?.message_id ?? 0;
}

describe("back", () => {
  test("leads from every step to the one before, and what was answered there is asked again", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "phone");
    await ali.says("⬅️ Back");
    for (const question of [/Which city/, /Which province/, /field of study/, /Which grade/, /last name/]) {
      expect(ali.screen).toMatch(question);
      await ali.taps("Back");
    }
    expect(ali.screen).toMatch(/Step .*1.* of .*7[\s\S]*first name/);
    expect(ali.buttons).not.toContain("⬅️ Back");
  });

  test("and a new answer goes on to the first question that is still open", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "grade");
    await ali.taps("Back");
    await ali.says("کریمی");
    await ali.taps("11th");
    expect(ali.screen).toMatch(/field of study/);
  });
});

describe("cancel", () => {
  test("asks once; who stays is where they were", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "province");
    await ali.taps("Cancel");
    expect(ali.screen).toMatch(/Stop here\?/);
    await ali.taps("No, go on");
    expect(ali.screen).toMatch(/Step .*5.* of .*7[\s\S]*Which province/);
  });

  test("who stops loses the answers and can begin again", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "phone");
    await ali.says("❌ Cancel");
    await ali.taps("Yes, stop");
    expect(ali.buttons).toContain("📝 Register");
    expect(await openForm(school, ali)).toBeUndefined();
    await ali.taps("📝 Register");
    expect(ali.screen).toMatch(/Step .*1.* of .*7/);
  });

  test("is offered at the review as well, and at the first step, where nothing can be lost and nobody is asked", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "firstName");
    expect(ali.buttons).toEqual(["❌ Cancel"]);
    await ali.taps("Cancel");
    expect(ali.screen).not.toMatch(/Stop here/);
    expect(await openForm(school, ali)).toBeUndefined();
    const maryam = school.person();
    await answersAll(school, maryam);
    await maryam.taps("Cancel");
    await maryam.taps("Yes, stop");
    expect(await studentRecord(school, maryam)).toBeUndefined();
  });
});

describe("the review", () => {
  const CHANGES: [button: string, deed: (ali: Person) => Promise<void>, seen: RegExp][] = [
    ["✏️ First name", async (ali) => void (await ali.says("رضا")), /First name: .*رضا/],
    ["✏️ Last name", async (ali) => void (await ali.says("کریمی")), /Last name: .*کریمی/],
    ["✏️ Grade", (ali) => ali.taps("12th"), /Grade: .*12th/],
    ["✏️ Field", (ali) => ali.taps("Arts"), /Field: .*Arts/],
    ["✏️ City", async (ali) => void (await ali.says("نیشابور")), /City: .*نیشابور/],
    ["✏️ Phone", async (ali) => void (await ali.says("09351112233")), /Phone: .*0935 111 2233/],
  ];

  test.each(CHANGES)("%s changes one answer and comes back", async (button, answer, seen) => {
    const ali = school.person();
    await answersAll(school, ali);
    await ali.taps(button);
    await answer(ali);
    expect(ali.screen).toMatch(/Is everything right/);
    expect(ali.screen).toMatch(seen);
  });

  test("another province asks for the city again, the same province does not", async () => {
    const ali = school.person();
    await answersAll(school, ali);
    await ali.taps("✏️ Province");
    await ali.says("فارس");
    expect(ali.screen).toMatch(/Which city in .*Fars/);
    await ali.says("شیراز");
    expect(ali.screen).toMatch(/Is everything right[\s\S]*Fars[\s\S]*شیراز/);

    await ali.taps("✏️ Province");
    await ali.says("فارس");
    expect(ali.screen).toMatch(/Is everything right[\s\S]*شیراز/);
  });

  test("back from an edit leads to the review, with everything as it was", async () => {
    const ali = school.person();
    await answersAll(school, ali);
    const review = ali.screen;
    await ali.taps("✏️ Field");
    await ali.taps("Back");
    expect(ali.screen).toBe(review);
  });

  test("back from an edit that asks more leads through it to the review, with everything as it was", async () => {
    const ali = school.person();
    await answersAll(school, ali);
    const review = ali.screen;
    await ali.taps("✏️ Province");
    await ali.says("فارس");
    expect(ali.screen).toMatch(/which city/i);
    await ali.taps("Back");
    expect(ali.screen).toMatch(/Which province/);
    await ali.taps("Back");
    expect(ali.screen).toBe(review);
  });
});

test.each([
  ["fa", "۱۱", "رشته"],
  ["fa", "یازدهم", "رشته"],
  ["ru", "11", "направление"],
  ["uz", "11", "yoʻnalish"],
  ["en", "11", "field"],
] as const)("in %s a grade is typed as %s", async (language, typed, next) => {
  const ali = school.person({ language_code: language });
  await arrivesAt(school, ali, "grade", language);
  await ali.says(typed);
  expect(ali.screen).toMatch(new RegExp(next, "i"));
});

test("whoever types what fits every choice, or none, is told what to do", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "grade");
  for (const typed of ["!!!", "th", "13"]) {
    await ali.says(typed);
    expect(ali.screen).toStartWith(school.says("en", "list-tap-one"));
  }
});

describe("old screens", () => {
  test("a double tap on confirm registers once", async () => {
    const ali = school.person();
    await answersAll(school, ali);
    const before = await countStudents(school);
    const review = screenWith(ali, "Yes, register me");
    const tap = () => ali.tapsOn(review, "Yes, register me");
    await Promise.all([tap(), tap()]);

    expect(await countStudents(school)).toBe(before + 1);
    const id = (await studentRecord(school, ali))?.id;
    expect((await trail(school)).filter(({ subject }) => subject === `student:${id}`)).toHaveLength(1);
    expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
    expect(ali.buttons).toContain("👤 Profile");
  });

  test("a button of a question that is answered says so and shows the open one", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "grade");
    const grades = screenWith(ali, "11th");
    await ali.says("11");
    await ali.tapsOn(grades, "12th");
    expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
    expect(ali.heard(/field of study/).length).toBeGreaterThan(0);

    await ali.says("Mathematics");
    await answersFrom(ali);
    expect(await studentRecord(school, ali)).toMatchObject({ grade: "11" });
  });

  test("its ways out lead nowhere either", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "major");
    const majors = screenWith(ali, "Arts");
    await ali.says("Arts");
    for (const wayOut of ["Back", "Cancel"]) {
      await ali.tapsOn(majors, wayOut);
      expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
      expect(await openForm(school, ali)).toMatchObject({ state: { at: "province" } });
      await ali.says("/start");
    }
  });

  test("buttons of a form that is over lead to the menu and change nothing", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "grade");
    const grades = screenWith(ali, "11th");
    await ali.says("11");
    await ali.says("Mathematics");
    await answersFrom(ali);
    await ali.tapsOn(grades, "12th");
    expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
    expect(await studentRecord(school, ali)).toMatchObject({ grade: "11" });
  });

  test("a registered student cannot register again, by an old button or by /start", async () => {
    const ali = school.person();
    await ali.says("/start");
    const door = screenWith(ali, "📝 Register");
    await registers(school, ali);
    const record = await studentRecord(school, ali);
    await ali.tapsOn(door, "📝 Register");
    expect(await openForm(school, ali)).toBeUndefined();
    await ali.says("/start");
    expect(ali.buttons).not.toContain("📝 Register");
    expect(await studentRecord(school, ali)).toEqual(record);
  });
});

async function answersFrom(ali: Person) {
  for (const answer of ["فارس", "شیراز", "09121234567"]) await ali.says(answer);
  await ali.taps("Yes, register me");
}
