import type { Grade, Major } from "../../src/features/students/profile.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Language } from "../../src/texts/languages.ts";
import type { School } from "./school.ts";

export interface Answers {
  firstName: string;
  lastName: string;
  grade: `grade-${Grade}`;
  major: `major-${Major}`;
  province: string;
  city: string;
  phone: string;
}

export const ANSWERS: Answers = {
  firstName: "علی",
  lastName: "رضایی",
  grade: "grade-11",
  major: "major-mathematics",
  province: "خراسان رضوی",
  city: "مشهد",
  phone: "09121234567",
};

const STEPS = ["firstName", "lastName", "grade", "major", "province", "city", "phone"] as const;

/** Comes in and answers up to a question, which is left open. Grade and major are text keys, the rest is typed. */
export async function arrivesAt(
  school: School,
  person: Person,
  step: keyof Answers | "review",
  language: Language = "en",
  answers: Partial<Answers> = {},
) {
  const given = { ...ANSWERS, ...answers };
  const register = school.says(language, "register");
  await person.says("/start");
  // Who works here finds it behind one more door.
  if (!person.buttons.includes(register)) await person.taps(school.says(language, "menu-more"));
  await person.taps(register);
  for (const each of STEPS) {
    if (each === step) return;
    if (each === "grade" || each === "major") await person.taps(school.says(language, given[each]));
    else await person.says(given[each]);
  }
}

/** Walks a newcomer through the seven steps, up to the review. */
export const answersAll = (
  school: School,
  person: Person,
  language: Language = "en",
  answers: Partial<Answers> = {},
) => arrivesAt(school, person, "review", language, answers);

/** A newcomer becomes a student. */
export async function registers(
  school: School,
  person: Person,
  language: Language = "en",
  answers: Partial<Answers> = {},
) {
  await answersAll(school, person, language, answers);
  await person.taps(school.says(language, "registration-confirm"));
}
