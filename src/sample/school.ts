import type { Grade, Major, Profile } from "../features/students/profile.ts";
import { COUNTRIES } from "../lib/phone.ts";
import type { Language } from "../texts/languages.ts";
import en from "./en.json";
import fa from "./fa.json";
import ru from "./ru.json";
import uz from "./uz.json";

/** The sample school of each language; the same every time. English and Russian are spoken at schools in Tashkent. */
const SCHOOLS = { fa, uz, ru, en } satisfies Record<Language, unknown>;

export type SampleLanguage = keyof typeof SCHOOLS;

/** `province` is an id, `city` any name of it, `phone` is in E.164. */
export interface SampleStudent extends Profile {
  telegramId: number;
}

const FIRST_TELEGRAM_ID = 6_200_000_001;

export function sampleSchool(language: SampleLanguage) {
  const { students: rows, country: code, ...school } = SCHOOLS[language];
  const country = COUNTRIES.find((known) => known === code) ?? "IR";
  return { ...school, country, students: rows.map(studentFrom) };
}

function studentFrom(row: readonly string[], at: number): SampleStudent {
  const [firstName = "", lastName = "", grade, major, province = "", city = "", phone = ""] = row;
  return {
    firstName,
    lastName,
    // Safe: our own file; a test registers every one of them.
    grade: grade as Grade,
    major: major as Major,
    province,
    city,
    phone,
    telegramId: FIRST_TELEGRAM_ID + at * 7919,
  };
}
