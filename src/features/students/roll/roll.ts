import { and, eq, exists, inArray } from "drizzle-orm";
import { alias } from "../../../db/columns.ts";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf, type Walk } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import { type Country, isPhoneLike, soughtNumber } from "../../../lib/phone.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { isBanned } from "../../people/bans.ts";
import { people } from "../../people/schema.ts";
import { soughtWords } from "../name-words.ts";
import { GRADES, type Grade } from "../profile.ts";
import { students, studentWords } from "../schema.ts";
import { nameWord, phoneIndex, type Student } from "../students.ts";

/** Turns what was typed into what can be looked up: a whole phone, or the beginnings of a name's words. */
export function soughtFrom(typed: string, country: Country): string {
  if (isPhoneLike(typed)) return `p${phoneIndex(soughtNumber(typed, country))}`;
  const wanted = soughtWords(typed).map((word) => nameWord(word).toString(36));
  if (wanted.length === 0) throw new DomainError("search-too-short");
  // Of a long first word the beginning of both is its own, and would find whoever has it.
  return `w${[...new Set(wanted)].join(".")}`;
}

const SOUGHT = /^(?:p[\w-]{22}|w[0-9a-z]{1,10}(?:\.[0-9a-z]{1,10}){0,2})$/;

/** What is asked for: a grade, and what `soughtFrom` has made, as one short string that holds no name and no phone. */
export interface Asked {
  grade: Grade | undefined;
  sought: string | undefined;
}

/** What a button or an address says, which is only a claim. */
export const askedIn = ({ filter, sought = "" }: Wanted): Asked => ({
  grade: GRADES.find((each) => each === filter),
  sought: SOUGHT.test(sought) ? sought : undefined,
});

/** The students, newest first: of a grade, or with the name or phone that is sought. */
export function roll(read: Reader, by: Human, wanted: Wanted): Promise<Page<Student>> {
  allow(by, "students.read");
  const { grade, sought } = askedIn(wanted);
  const walk = sought?.startsWith("w") ? byName(read, sought, grade) : all(read, sought, grade);
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

/**
 * Walks along the blind words, which stand in the order of the students: a page costs the same in any school. The first
 * word, and the second or both as one.
 */
function byName(read: Reader, sought: string, grade: Grade | undefined): Walk<Student> {
  const [first = 0, ...others] = sought
    .slice(1)
    .split(".")
    .map((word) => Number.parseInt(word, 36));
  return {
    async read(where, direction, limit) {
      const rows = await read
        .select({ student: students })
        .from(studentWords)
        .innerJoin(students, eq(students.id, studentWords.studentId))
        .where(
          and(
            eq(studentWords.word, first),
            others.length > 0 ? hasOne(read, others) : undefined,
            grade && eq(students.grade, grade),
            where,
          ),
        )
        .orderBy(newestFirst(studentWords.studentId).order(direction))
        .limit(limit);
      return rows.map(({ student }) => student);
    },
    at: newestFirst(studentWords.studentId).at,
  };
}

const other = alias(studentWords, "other");

const hasOne = (read: Reader, words: number[]) =>
  exists(
    read
      .select({ word: other.word })
      .from(other)
      .where(and(inArray(other.word, words), eq(other.studentId, studentWords.studentId))),
  );

export interface Card {
  student: Student;
  telegramId: number;
  personId: number;
  /** Since when they are shut out; nothing while they are not. */
  bannedAt: Date | null;
  bannedUntil: Date | null;
  banReason: string | null;
}

/** One student, for staff. Throws student-unknown. */
export async function studentCard(act: Act, by: Human, id: number): Promise<Card> {
  allow(by, "students.read");
  const { telegramId, id: personId, bannedAt, bannedUntil, banReason } = people;
  const [row] = await act.tx
    .select({ student: students, telegramId, personId, bannedAt, bannedUntil, banReason })
    .from(students)
    .innerJoin(people, eq(people.id, students.personId))
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
