import type { Language } from "../../src/bot/languages.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { School } from "./school.ts";

export interface Answers {
  firstName: string;
  lastName: string;
  grade: string;
  major: string;
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

/** Walks a newcomer through the seven steps, up to the review. Grade and major are text keys, the rest is typed. */
export async function answersAll(
  school: School,
  person: Person,
  language: Language = "en",
  answers: Partial<Answers> = {},
) {
  const given = { ...ANSWERS, ...answers };
  await person.says("/start");
  await person.taps(school.says(language, "register"));
  await person.says(given.firstName);
  await person.says(given.lastName);
  await person.taps(school.says(language, given.grade));
  await person.taps(school.says(language, given.major));
  await person.says(given.province);
  await person.says(given.city);
  await person.says(given.phone);
}

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
