import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { editButton } from "../../src/features/students/buttons.ts";
import type { Person } from "../../src/simulator/index.ts";
import { openForm, studentRecord, trail } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { HOUR, School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
});
beforeEach(async () => {
  ali = school.person({ phone: "+989351112233" });
  await registers(school, ali);
});
afterAll(() => school.endsWell());

async function edits(field: string) {
  await ali.says("/profile");
  await ali.taps(field);
}

test("the profile shows every answer, and a button for each", async () => {
  await ali.taps("👤 Profile");
  for (const answer of ["علی", "رضایی", "11th", "Mathematics", "Razavi Khorasan", "مشهد", "0912 123 4567"])
    expect(ali.screen).toContain(answer);
  expect(ali.buttons).toEqual(
    ["First name", "Last name", "Grade", "Field", "Province", "City", "Phone"].concat(
      "🔒 My data",
      "🏠 Menu",
    ),
  );
});

test("whoever has tapped the wrong province goes back to it; an only question has nothing behind it", async () => {
  await edits("Province");
  await ali.says("فارس");
  await ali.taps("Back");
  expect(ali.screen).toMatch(/Which province/);
  expect(ali.buttons).not.toContain("⬅️ Back");
  await edits("Phone");
  expect(ali.keyboard).toEqual(["📱 Share my number", "❌ Cancel"]);
  await ali.says("⬅️ Back");
  expect(ali.screen).toMatch(/Tap what you want to change/);
});

describe("every field can be changed", () => {
  const CHANGES: [field: string, answer: string, stored: object][] = [
    ["First name", "رضا", { firstName: "رضا" }],
    ["Last name", "كريمي", { lastName: "کریمی" }],
    ["Grade", "12th", { grade: "12" }],
    ["Field", "Arts", { major: "arts" }],
    ["City", "نیشابور", {}],
  ];

  test.each(CHANGES)("%s", async (field, answer, stored) => {
    const before = await studentRecord(school, ali);
    await school.passes(HOUR);
    await edits(field);
    expect(ali.screen).not.toMatch(/Step/);
    await ali.says(answer);
    expect(ali.screen).toMatch(/Saved ✓[\s\S]*Tap what you want to change/);
    const after = await studentRecord(school, ali);
    expect(after).toMatchObject({
      registeredAt: before?.registeredAt,
      updatedAt: school.clock.now(),
      ...stored,
    });
    expect(after).not.toMatchObject({ ...before, updatedAt: school.clock.now() });
  });

  test("a new province asks for its city, and nothing is saved until both are there", async () => {
    const before = await studentRecord(school, ali);
    await edits("Province");
    await ali.says("فارس");
    expect(ali.screen).toMatch(/Which city in .*Fars/);
    expect(await studentRecord(school, ali)).toEqual(before);
    await ali.says("شیراز");
    expect(ali.screen).toMatch(/Saved ✓[\s\S]*Fars[\s\S]*شیراز/);
  });

  test("a change is written down without what was changed", async () => {
    await edits("First name");
    await ali.says("سهراب");
    const row = (await trail(school)).at(-1);
    expect(row).toMatchObject({ action: "student.edited", details: {} });
    expect(row?.subject).toBe(`student:${(await studentRecord(school, ali))?.id}`);
  });
});

describe("a new phone", () => {
  test("is looked at once more, from and to, and then saved", async () => {
    await edits("Phone");
    await ali.says("۰۹۳۶۱۱۱۲۲۳۳");
    expect(ali.screen).toMatch(/Change your number\?[\s\S]*0912 123 4567[\s\S]*0936 111 2233/);
    expect(await studentRecord(school, ali)).toMatchObject({ phone: "+989121234567" });
    await ali.taps("Yes, change it");
    expect(ali.screen).toMatch(/Saved ✓[\s\S]*0936 111 2233/);
    expect(await studentRecord(school, ali)).toMatchObject({ phone: "+989361112233" });
  });

  test("is what staff find them by from then on, and not by the old one", async () => {
    const { owner } = school;
    await owner.says("/start");
    const finds = async (phone: string) => {
      await owner.says(`/students ${phone}`);
      return owner.buttons.filter((label) => label.includes("رضایی")).length;
    };
    for (const phone of ["09365557788", "09365557799"]) {
      await edits("Phone");
      await ali.says(phone);
      await ali.taps("Yes, change it");
      expect([phone, await finds(phone)]).toEqual([phone, 1]);
    }
    expect(await finds("09365557788")).toBe(0);
  });

  test("by the own contact, and not by somebody else's", async () => {
    const sara = school.person({ phone: "+989120000001" });
    await edits("Phone");
    await ali.sharesContact(sara);
    expect(ali.screen).toMatch(/somebody else’s/);
    await ali.taps("Share my number");
    await ali.taps("Yes, change it");
    expect(await studentRecord(school, ali)).toMatchObject({ phone: "+989351112233" });
    expect(ali.keyboard).toEqual([]);
  });

  test("who thinks better of it keeps the old one", async () => {
    await edits("Phone");
    await ali.says("09361112233");
    await ali.taps("Cancel");
    await ali.taps("Yes, stop");
    expect(ali.screen).toMatch(/Your profile[\s\S]*0912 123 4567/);
    expect(await studentRecord(school, ali)).toMatchObject({ phone: "+989121234567" });
    expect(await openForm(school, ali)).toBeUndefined();
  });
});

test("a wrong answer is refused with its reason, as at the registration", async () => {
  await edits("Last name");
  await ali.says("Rezaei");
  expect(ali.screen).toMatch(/in Persian letters[\s\S]*last name/);
  await edits("City");
  await ali.says("شیراز");
  expect(ali.screen).toMatch(/Nothing in the list/);
});

describe("nobody else's record can be reached", () => {
  test("two students edit in the same instant, each the own", async () => {
    const zahra = school.person();
    await registers(school, zahra, "en", { firstName: "زهرا" });
    await edits("First name");
    await zahra.says("/profile");
    await zahra.taps("First name");
    await Promise.all([ali.says("سهراب"), zahra.says("سیمین")]);
    expect(await studentRecord(school, ali)).toMatchObject({ firstName: "سهراب" });
    expect(await studentRecord(school, zahra)).toMatchObject({ firstName: "سیمین" });
  });

  test("a stranger has no profile, and forged buttons find none", async () => {
    const stranger = school.person();
    await stranger.says("/profile");
    expect(stranger.screen).toMatch(/You have no profile yet/);
    await stranger.taps("Register");
    expect(stranger.screen).toMatch(/What is your first name/);
    await stranger.taps("Cancel");
    await stranger.says("/profile");
    await stranger.forgesTap(editButton.pack({ field: "phone" }));
    expect(await openForm(school, stranger)).toBeUndefined();
    expect(await studentRecord(school, stranger)).toBeUndefined();
  });

  test.each(["id", "personId", "registeredAt", "__proto__"])(
    "a field named %s is not for changing",
    async (field) => {
      const before = await studentRecord(school, ali);
      await ali.forgesTap(editButton.pack({ field }));
      expect(await openForm(school, ali)).toBeUndefined();
      expect(await studentRecord(school, ali)).toEqual(before);
    },
  );

  test("in a group nobody's profile is shown", async () => {
    const group = school.telegram.group({ members: [ali] });
    await group.person(ali).says("/profile");
    await group.person(ali).says("/start");
    expect(group.person(ali).messages).toEqual([]);
  });
});
