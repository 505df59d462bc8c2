import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import { editButton, registerButton } from "../../src/features/students/buttons.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { countStudents, openForm, openSince, studentRecord } from "../support/records.ts";
import { answersAll, arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

type Forged = Parameters<typeof sceneButton.pack>[0];

const forged = (at: string, act: Forged["act"], value?: string, scene = "registration") =>
  sceneButton.pack({ scene, at, act, ...(value !== undefined && { value }) });

/** The same, as a button of the form that somebody has open. */
async function asOpen(person: Person, data: string): Promise<string> {
  const read = sceneButton.safeUnpack(data);
  if (!read.success) return data;
  const { scene, at, act, value } = read.data;
  const since = await openSince(school, person);
  return sceneButton.pack({ scene, at, act, since, ...(value && { value }) });
}

describe("forged buttons", () => {
  const AT_THE_PROVINCE: [what: string, data: string][] = [
    ["a province that does not exist", forged("province", "pick", "IR-99")],
    ["a province of another country", forged("province", "pick", "UZ-TK")],
    ["a city in place of a province", forged("province", "pick", "IR-09-0")],
    ["nothing at all", forged("province", "pick")],
    ["an answer to a later question", forged("city", "pick", "IR-09-0")],
    ["an answer to an earlier question", forged("grade", "pick", "13")],
    ["a question that does not exist", forged("wisdom", "pick", "42")],
    ["a page far behind the last", forged("province", "page", "999999")],
    ["a page before the first", forged("province", "page", "-7")],
    ["a page that is no number", forged("province", "page", "'; drop table students")],
    ["an edit before the review", forged("province", "edit", "city")],
    ["an edit of a question that does not exist", forged("province", "edit", "wisdom")],
    ["a confirmation before the review", forged("province", "confirm")],
    ["a confirmation in the review's name", forged("review", "confirm")],
    ["a button of the profile's form", forged("phone", "confirm", undefined, "profile")],
    ["a button of a form that does not exist", forged("province", "pick", "IR-09", "bank-robbery")],
    ["the profile's door", editButton.pack({ field: "phone" })],
    ["the front of a real button", forged("province", "pick", "IR-09").slice(0, 6)],
    ["a real button's name with rubbish behind it", `${forged("province", "pick").slice(0, 6)};;;9;;`],
    ["rubbish", "👾".repeat(16)],
  ];

  test.each(AT_THE_PROVINCE)("%s: nothing is answered, the question stays open", async (_, data) => {
    const ali = school.person();
    await arrivesAt(school, ali, "province");
    const students = await countStudents(school);
    await ali.forgesTap(await asOpen(ali, data));

    expect(await standing(ali)).toEqual({
      at: "province",
      answered: ["firstName", "lastName", "grade", "major"],
    });
    expect(await countStudents(school)).toBe(students);
    await ali.says("فارس");
    expect(ali.screen).toMatch(/Which city in .*Fars/);
  });

  test.each(["wisdom", "__proto__", "constructor"])("an edit of «%s» at the review", async (field) => {
    const ali = school.person();
    await answersAll(school, ali);
    await ali.forgesTap(await asOpen(ali, forged("review", "edit", field)));
    expect((await standing(ali)).at).toBe("review");
    await ali.taps("Yes, register me");
    expect(await studentRecord(school, ali)).toMatchObject({ firstName: "علی" });
  });

  test("a confirmation while an answer is being changed waits for the answer", async () => {
    const ali = school.person();
    await answersAll(school, ali);
    await ali.taps("✏️ First name");
    await ali.forgesTap(await asOpen(ali, forged("firstName", "confirm")));
    expect(await studentRecord(school, ali)).toBeUndefined();
    await ali.says("رضا");
    await ali.taps("Yes, register me");
    expect(await studentRecord(school, ali)).toMatchObject({ firstName: "رضا" });
  });

  test("pressed by somebody who has no form open", async () => {
    const stranger = school.person();
    await stranger.says("/start");
    await stranger.forgesTap(forged("review", "confirm"));
    expect(stranger.toasts.at(-1)?.text).toMatch(/out of date/);
    expect(await studentRecord(school, stranger)).toBeUndefined();
    await stranger.forgesTap(registerButton.pack({ how: "continue" }));
    expect(stranger.screen).toMatch(/Step .*1.* of .*7/);
  });
});

async function standing(person: Person) {
  const form = await openForm(school, person);
  const { at, draft } = (form?.state ?? {}) as { at?: string; draft?: object };
  return { at, answered: Object.keys(draft ?? {}) };
}

describe("in the middle of a form", () => {
  test.each([
    ["/menu", /not finished yet[\s\S]*Go on \(step .*2.* of .*7/],
    ["/start", /not finished yet[\s\S]*Go on \(step .*2.* of .*7/],
    ["/language", /Which language/],
    ["/profile", /You have no profile yet/],
    ["/nonsense", /answer the open question[\s\S]*last name/],
  ])("%s is heard as a command, and the form goes on afterwards", async (command, seen) => {
    const ali = school.person();
    await arrivesAt(school, ali, "lastName");
    await ali.says(command);
    expect(readAloud(ali.screen)).toMatch(seen);
    await ali.says("رضایی");
    expect(ali.screen).toMatch(/Which grade/);
  });

  test("photos, files and stickers lead back to the question", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "firstName");
    await ali.sendsPhoto();
    expect(ali.screen).toMatch(/answer the open question[\s\S]*first name/);
    await ali.sendsFile("cv", "cv.pdf", "application/pdf", "علی");
    expect(ali.screen).toMatch(/answer the open question[\s\S]*first name/);
    await sendsSticker(ali);
    expect(ali.screen).toMatch(/answer the open question[\s\S]*first name/);
    await ali.says("علی");
    expect(ali.screen).toMatch(/last name/);
  });

  test("words at the review change nothing, and the review stays", async () => {
    const ali = school.person();
    await answersAll(school, ali);
    await ali.says("yes!");
    expect(ali.screen).toMatch(/Is everything right/);
    await ali.taps("Yes, register me");
    expect(await studentRecord(school, ali)).toMatchObject({ firstName: "علی" });
  });

  test("a corrected message is not a second answer", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "firstName");
    await ali.says("علی");
    await ali.edits("رضا");
    expect((await standing(ali)).at).toBe("lastName");
    expect(await openForm(school, ali)).toMatchObject({ state: { draft: { firstName: "علی" } } });
  });

  test("another language asks on in that language", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "grade");
    await ali.says("/language");
    await ali.taps("فارسی");
    await ali.taps("ادامه");
    expect(ali.screen).toMatch(/در کدام پایه/);
    await ali.taps("یازدهم");
    expect(ali.screen).toMatch(/رشته‌تان/);
  });
});

async function sendsSticker(person: Person) {
  const { update_id, message } = person.drafts("-");
  const { text: _, ...head } = message;
  const file = { file_id: "CAAC", file_unique_id: "AgAD", width: 512, height: 512 };
  const sticker = { ...file, type: "regular", is_animated: false, is_video: false, emoji: "👍" };
  await school.telegram.deliver({ update_id, message: { ...head, sticker } });
  await school.app.settle();
}
