import { and, asc, desc, eq, exists, gt, lt, type SQL } from "drizzle-orm";
import { type AnyColumn, alias } from "../../db/columns.ts";
import type { Reader } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { digits, words } from "../../lib/fold.ts";
import { type Country, mobile } from "../../lib/phone.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { people } from "../people/schema.ts";
import type { Grade } from "./profile.ts";
import { students, studentWords } from "./schema.ts";
import { nameWord, phoneIndex, type Student } from "./students.ts";

/** What staff look for. It holds no name and no phone, so that it may travel in a button. */
export interface Sought {
  grade?: Grade | undefined;
  /** Blind words of a name (`w`), or the blind index of a phone (`p`), as one short string. */
  sought?: string | undefined;
}

/** Where a page begins: behind (older than) or before (newer than) that student; 0 or nothing: with the newest. */
export interface From {
  olderThan?: number;
  newerThan?: number;
}

export interface RollPage {
  students: Student[];
  hasNewer: boolean;
  hasOlder: boolean;
}

const PAGE_SIZE = 8;
/** More words do not narrow a search by much, and would not fit into a button. */
const MOST_WORDS = 2;
const PHONE_LIKE = /^[+\d\s()-]{7,}$/;

/** Turns what was typed into what can be looked up: a whole phone, or the beginnings of a name's words. */
export function soughtFrom(typed: string, country: Country): string {
  const plain = digits(typed).trim();
  if (PHONE_LIKE.test(plain)) return `p${phoneIndex(mobile(plain, country))}`;
  const wanted = words(typed).filter((word) => word.length > 1);
  if (wanted.length === 0) throw new DomainError("search-too-short");
  return `w${wanted
    .slice(0, MOST_WORDS)
    .map((word) => nameWord(word).toString(36))
    .join(".")}`;
}

const SOUGHT = /^(?:p[\w-]{22}|w[0-9a-z]{1,10}(?:\.[0-9a-z]{1,10})?)$/;

/** Whether a button may have got this from `soughtFrom`. */
export const isSought = (text: string): boolean => SOUGHT.test(text);

/** One page of the students, newest first. */
export async function roll(read: Reader, by: Human, sought: Sought, from: From = {}): Promise<RollPage> {
  allow(by, "students.read");
  const backwards = Boolean(from.newerThan);
  const rows = await (isByName(sought) ? byName(read, sought, from) : all(read, sought, from));
  const more = rows.length > PAGE_SIZE;
  const shown = rows.slice(0, PAGE_SIZE);
  return backwards
    ? { students: shown.reverse(), hasNewer: more, hasOlder: true }
    : { students: shown, hasNewer: Boolean(from.olderThan), hasOlder: more };
}

type ByName = Sought & { sought: string };
const isByName = (sought: Sought): sought is ByName => sought.sought?.startsWith("w") ?? false;

function all(read: Reader, { grade, sought }: Sought, from: From) {
  const byPhone = sought ? eq(students.phoneIndex, sought.slice(1)) : undefined;
  return read
    .select()
    .from(students)
    .where(and(grade && eq(students.grade, grade), byPhone, beyond(students.id, from)))
    .orderBy(inOrder(students.id, from))
    .limit(PAGE_SIZE + 1);
}

/** Walks along the blind words, which stand in the order of the students: a page costs the same in any school. */
async function byName(read: Reader, { grade, sought }: ByName, from: From) {
  const [first = 0, ...others] = sought
    .slice(1)
    .split(".")
    .map((word) => Number.parseInt(word, 36));
  const rows = await read
    .select({ student: students })
    .from(studentWords)
    .innerJoin(students, eq(students.id, studentWords.studentId))
    .where(
      and(
        eq(studentWords.word, first),
        ...others.map((word) => hasWord(read, word)),
        grade && eq(students.grade, grade),
        beyond(studentWords.studentId, from),
      ),
    )
    .orderBy(inOrder(studentWords.studentId, from))
    .limit(PAGE_SIZE + 1);
  return rows.map(({ student }) => student);
}

const other = alias(studentWords, "other");

const hasWord = (read: Reader, word: number) =>
  exists(
    read
      .select({ word: other.word })
      .from(other)
      .where(and(eq(other.word, word), eq(other.studentId, studentWords.studentId))),
  );

const beyond = (id: AnyColumn, { olderThan, newerThan }: From): SQL | undefined =>
  and(olderThan ? lt(id, olderThan) : undefined, newerThan ? gt(id, newerThan) : undefined);

const inOrder = (id: AnyColumn, { newerThan }: From) => (newerThan ? asc(id) : desc(id));

export interface Card {
  student: Student;
  telegramId: number;
  bannedAt: Date | null;
  bannedUntil: Date | null;
  personId: number;
}

/** One student, for staff; looking at personal data is written down. */
export async function studentCard(act: Act, by: Human, id: number): Promise<Card> {
  allow(by, "students.read");
  const [row] = await act.tx
    .select({
      student: students,
      telegramId: people.telegramId,
      personId: people.id,
      bannedAt: people.bannedAt,
      bannedUntil: people.bannedUntil,
    })
    .from(students)
    .innerJoin(people, eq(people.id, students.personId))
    .where(eq(students.id, id));
  if (!row) throw new DomainError("student-unknown");
  await record(act, by, "student.viewed", { subject: `student:${id}` });
  return row;
}

/** Under this key the count is cached: on a large school it is dear. */
export const STUDENT_COUNT = "students.count";

/** How many there are: for the head of the list. */
export const countStudents = (read: Reader): Promise<number> => read.$count(students);
