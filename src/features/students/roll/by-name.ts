import { and, eq, gt, inArray, lt, max, min, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { newestFirst, type Walk } from "../../../desk/paging.ts";
import { isMeant, placesOf, type SoughtName } from "../../people/name-index.ts";
import type { NearName } from "../../people/near-names.ts";
import { SIDES } from "../name-index.ts";
import type { Grade } from "../profile.ts";
import { students, studentWords } from "../schema.ts";
import type { Student } from "../students.ts";

const order = newestFirst(studentWords.studentId);

/** So many names are opened at a time. */
const AT_ONCE = 200;

const { studentId, word } = studentWords;

interface Candidate {
  id: number;
  firstName: string;
  lastName: string;
}

type Direction = "on" | "back";

/** Walks along the blind words, which stand in the order of the students, and keeps whoever is meant. */
export function byName(read: Reader, sought: SoughtName, grade: Grade | undefined): Walk<Student> {
  return {
    async read(where, direction, limit) {
      const places = placesOf(sought, await versionsThere(read), SIDES);
      const ofGrade = and(where, grade && eq(students.grade, grade));
      const meant: number[] = [];
      let last: number | undefined;
      do {
        const around = await candidates(read, places, and(ofGrade, behind(last, direction)), direction);
        meant.push(
          ...around
            .filter(({ firstName, lastName }) => isMeant(sought, [firstName, lastName]))
            .map(({ id }) => id),
        );
        last = around.length < AT_ONCE ? undefined : around.at(-1)?.id;
      } while (last !== undefined && meant.length < limit);
      return inFull(read, meant.slice(0, limit), direction);
    },
    at: order.at,
  };
}

/** Whose name is nearly the one that was typed, the newest first. */
export async function nearlyNamed(read: Reader, near: NearName): Promise<number[]> {
  const versions = await versionsThere(read);
  const places = near.beginnings.flatMap((beginning) => placesOf({ beginning }, versions, SIDES));
  const around = await candidates(read, places, undefined, "on");
  return around.filter(({ firstName, lastName }) => near.fits([firstName, lastName])).map(({ id }) => id);
}

/** Who they are as people. */
export async function personsOf(read: Reader, ids: number[]): Promise<number[]> {
  const rows = await inFull(read, ids, "on");
  return rows.map(({ personId }) => personId);
}

const behind = (last: number | undefined, direction: Direction): SQL | undefined => {
  if (last === undefined) return undefined;
  return direction === "on" ? lt(studentId, last) : gt(studentId, last);
};

/** Of each word the next ones: the next of all are among them. */
async function candidates(
  read: Reader,
  places: number[],
  where: SQL | undefined,
  direction: Direction,
): Promise<Candidate[]> {
  const { firstName, lastName } = students;
  const found = new Map<number, Candidate>();
  for (const place of places) {
    const rows = await read
      .select({ id: studentId, firstName, lastName })
      .from(studentWords)
      .innerJoin(students, eq(students.id, studentId))
      .where(and(eq(word, place), where))
      .orderBy(order.order(direction))
      .limit(AT_ONCE);
    for (const row of rows) found.set(row.id, row);
  }
  const inOrder = [...found.values()].sort((one, other) => one.id - other.id);
  return (direction === "on" ? inOrder.reverse() : inOrder).slice(0, AT_ONCE);
}

async function inFull(read: Reader, ids: number[], direction: Direction): Promise<Student[]> {
  if (ids.length === 0) return [];
  return read
    .select()
    .from(students)
    .where(inArray(students.id, ids))
    .orderBy(newestFirst(students.id).order(direction));
}

/** While some are indexed anew there are several; each stands in an index of its own. */
async function versionsThere(read: Reader): Promise<{ least: number; most: number }> {
  const [least] = await read.select({ version: min(students.wordsVersion) }).from(students);
  const [most] = await read.select({ version: max(students.wordsVersion) }).from(students);
  return { least: least?.version ?? 0, most: most?.version ?? 0 };
}
