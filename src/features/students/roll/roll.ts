import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf, type Walk } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import { type Country, isPhoneLike, soughtNumber } from "../../../lib/phone.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { isBanned } from "../../people/bans.ts";
import { PACKED_NAME, packName, unpackName } from "../../people/name-index.ts";
import { people } from "../../people/schema.ts";
import type { Consent } from "../consent.ts";
import { GRADES, type Grade } from "../profile.ts";
import { consents, students } from "../schema.ts";
import { phoneIndex, type Student } from "../students.ts";
import { byName } from "./by-name.ts";

/**
 * Turns what was typed into what can be looked up: a whole phone, or the words of a name. Whoever may not look students up
 * is told no hash of anything: with the database in hand they could try numbers until one is there. Throws `tooShort`.
 */
export function soughtFrom(
  by: Human,
  typed: string,
  country: Country,
  tooShort: FixedKey = "search-too-short",
): string {
  allow(by, "students.read");
  if (isPhoneLike(typed)) return `p${phoneIndex(soughtNumber(typed, country))}`;
  const packed = packName(typed);
  if (packed === undefined) throw new DomainError(tooShort);
  return packed;
}

const PACKED_PHONE = /^p[\w-]{22}$/;

/** What is asked for: a grade, and what `soughtFrom` has made, as one short string that holds no name and no phone. */
export interface Asked {
  grade: Grade | undefined;
  sought: string | undefined;
}

/** What a button or an address says, which is only a claim. */
export const askedIn = ({ filter, sought = "" }: Wanted): Asked => ({
  grade: GRADES.find((each) => each === filter),
  sought: PACKED_PHONE.test(sought) || PACKED_NAME.test(sought) ? sought : undefined,
});

/** The students, newest first: of a grade, or with the name or phone that is sought. */
export function roll(read: Reader, by: Human, wanted: Wanted): Promise<Page<Student>> {
  allow(by, "students.read");
  const { grade, sought } = askedIn(wanted);
  const walk = sought?.startsWith("n") ? byName(read, unpackName(sought), grade) : all(read, sought, grade);
  return pageOf(walk, placeOf(wanted));
}

function all(read: Reader, sought: string | undefined, grade: Grade | undefined): Walk<Student> {
  const byPhone = sought ? eq(students.phoneIndex, sought.slice(1)) : undefined;
  return {
    read: (where, direction, limit) =>
      read
        .select()
        .from(students)
        .where(and(grade && eq(students.grade, grade), byPhone, where))
        .orderBy(newestFirst(students.id).order(direction))
        .limit(limit),
    at: newestFirst(students.id).at,
  };
}

export interface Card {
  student: Student;
  telegramId: number;
  personId: number;
  /** Since when they are shut out; nothing while they are not. */
  bannedAt: Date | null;
  bannedUntil: Date | null;
  banReason: string | null;
  /** Who agreed that they register, where a school has asked for it. */
  consent: Consent | null;
}

/** One student, for staff. Throws student-unknown. */
export async function studentCard(act: Act, by: Human, id: number): Promise<Card> {
  allow(by, "students.read");
  const { telegramId, id: personId, bannedAt, bannedUntil, banReason } = people;
  const [row] = await act.tx
    .select({ student: students, telegramId, personId, bannedAt, bannedUntil, banReason, consent: consents })
    .from(students)
    .innerJoin(people, eq(people.id, students.personId))
    .leftJoin(consents, eq(consents.personId, people.id))
    .where(eq(students.id, id));
  if (!row) throw new DomainError("student-unknown");
  return { ...row, bannedAt: isBanned(row, act.now) ? row.bannedAt : null };
}

/** Looking at personal data is written down. */
export async function lookedAt(act: Act, by: Human, { student }: Card): Promise<void> {
  allow(by, "students.read");
  await record(act, by, "student.viewed", { subject: `student:${student.id}` });
}

/** Under this key the count is cached: on a large school it is dear. */
export const STUDENT_COUNT = "students.count";

/** How many there are. */
export const countStudents = (read: Reader): Promise<number> => read.$count(students);
