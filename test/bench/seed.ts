/** What a full school looks like: the rows of the n-th person, in the real tables. The only part that knows them. */

import { versionFor } from "../../src/features/people/name-index.ts";
import { people } from "../../src/features/people/schema.ts";
import { wordsOf } from "../../src/features/students/name-index.ts";
import { students, studentWords } from "../../src/features/students/schema.ts";
import { phoneIndex } from "../../src/features/students/students.ts";
import { type Seed, seed } from "./seeding.ts";

const FIRST_NAMES =
  "علی محمد رضا حسین مهدی امیر سارا زهرا فاطمه مریم نرگس نازنین پریسا کیان آرمان بهرام پویا شیرین لیلا هانیه".split(
    " ",
  );
const LAST_NAMES =
  "احمدی محمدی رضایی حسینی کریمی موسوی جعفری قاسمی رحیمی هاشمی صادقی نوری عباسی اکبری مرادی یوسفی کاظمی سلطانی امینی شریفی".split(
    " ",
  );
const ENDINGS = ["", "پور", "نژاد", "زاده", "فر", "نیا", "راد", "منش"];
const PLACES = [
  ["IR-23", "IR-23-0"],
  ["IR-07", "IR-07-0"],
  ["IR-10", "IR-10-0"],
] as const;

/** Found once in any number of people. */
export const RARE_NAME = "ژاله‌گون";
export const COMMON_NAME = "علی";
export const GRADES = ["10", "11", "12"] as const;

const FIRST_DAY = Date.UTC(2024, 0, 1);
const EVERY = 60_000;

const pick = <T>(from: readonly T[], n: number): T => {
  const found = from[n % from.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

const firstName = (n: number) => (n === 500 ? RARE_NAME : pick(FIRST_NAMES, n));
const lastName = (n: number) => pick(LAST_NAMES, Math.floor(n / 20)) + pick(ENDINGS, Math.floor(n / 400));
export const phone = (n: number) => `+98912${String(n).padStart(7, "0")}`;
const at = (n: number) => new Date(FIRST_DAY + n * EVERY);

export const seedsOf = (school: number): Seed[] => [
  seed(people, (n) => [
    {
      id: n,
      telegramId: 2_000_000_000 + n,
      telegramName: firstName(n),
      username: `person${n}`,
      language: "fa" as const,
      metAt: at(n),
      seenAt: at(n),
    },
  ]),
  seed(students, (n) => [
    {
      id: n,
      personId: n,
      firstName: firstName(n),
      lastName: lastName(n),
      grade: pick(GRADES, n),
      major: "mathematics" as const,
      province: pick(PLACES, n)[0],
      city: pick(PLACES, n)[1],
      phone: phone(n),
      phoneIndex: phoneIndex(phone(n)),
      wordsVersion: versionFor(school),
      registeredAt: at(n),
      updatedAt: at(n),
    },
  ]),
  seed(studentWords, (n) => {
    const names = { firstName: firstName(n), lastName: lastName(n) };
    return wordsOf(names, versionFor(school)).map((word) => ({ word, studentId: n }));
  }),
];
