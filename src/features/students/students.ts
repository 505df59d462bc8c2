import { asc, eq, gt, lt } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import type { Reindexed } from "../../feature.ts";
import { blindIndex, blindWord } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import type { Outside } from "../../turn/outside.ts";
import { record } from "../people/audit.ts";
import { nameWords, WORDS_VERSION } from "./name-words.ts";
import type { Profile } from "./profile.ts";
import { students, studentWords } from "./schema.ts";

export type Student = typeof students.$inferSelect;

/** Beginnings shorter than this find too many, longer ones add nothing. */
const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 8;

export const phoneIndex = (phone: string) => blindIndex(phone, "students.phone");
export const nameWord = (beginning: string) =>
  blindWord(beginning.slice(0, LONGEST_BEGINNING), "students.name");

/** The blind words of a name: every beginning of each of its words, and the words themselves. */
export function wordsOf(...names: string[]): number[] {
  const beginnings = new Set<string>();
  for (const word of nameWords(...names)) {
    const last = Math.min(word.length, LONGEST_BEGINNING);
    for (let length = Math.min(SHORTEST_BEGINNING, last); length <= last; length++)
      beginnings.add(word.slice(0, length));
  }
  return [...beginnings].map(nameWord);
}

/** Registers a person as a student, once. */
export async function register(act: Act, by: Human, profile: Profile): Promise<void> {
  const [student] = await act.tx
    .insert(students)
    .values({
      ...profile,
      personId: by.id,
      phoneIndex: phoneIndex(profile.phone),
      wordsVersion: WORDS_VERSION,
      registeredAt: act.now,
      updatedAt: act.now,
    })
    .onConflictDoNothing()
    .returning({ id: students.id });
  if (!student) throw new DomainError("already-registered");
  await writeWords(act.tx, student.id, profile);
  await record(act, by, "student.registered", { subject: `student:${student.id}` });
}

/** Changes some of a student's own answers. The caller's person is the only one whose record it can reach. */
export async function edit(act: Act, by: Human, profile: Profile): Promise<void> {
  const [student] = await act.tx
    .update(students)
    .set({
      ...profile,
      phoneIndex: phoneIndex(profile.phone),
      wordsVersion: WORDS_VERSION,
      updatedAt: act.now,
    })
    .where(eq(students.personId, by.id))
    .returning({ id: students.id });
  if (!student) throw new DomainError("not-registered");
  await act.tx.delete(studentWords).where(eq(studentWords.studentId, student.id));
  await writeWords(act.tx, student.id, profile);
  await record(act, by, "student.edited", { subject: `student:${student.id}` });
}

async function writeWords(tx: Tx, studentId: number, { firstName, lastName }: Profile) {
  await tx.insert(studentWords).values(wordsOf(firstName, lastName).map((word) => ({ word, studentId })));
}

/** Computes the blind indexes of some students anew, which hang on the first encryption key, in the order of their ids. */
export async function reindex(tx: Tx, after: number, limit: number): Promise<Reindexed> {
  const looked = await tx
    .select()
    .from(students)
    .where(gt(students.id, after))
    .orderBy(asc(students.id))
    .limit(limit);
  const older = looked.filter((student) => student.phoneIndex !== phoneIndex(student.phone));
  for (const { id } of older) await indexAnew(tx, id);
  return { changed: older.length, last: looked.at(-1)?.id };
}

/** Takes hold of it before it is read: whoever edits themselves in the same moment waits, or is read as edited. */
async function indexAnew(tx: Tx, id: number): Promise<void> {
  const isThis = eq(students.id, id);
  const [student] = await tx.update(students).set({ wordsVersion: WORDS_VERSION }).where(isThis).returning();
  if (!student) return;
  await tx
    .update(students)
    .set({ phoneIndex: phoneIndex(student.phone) })
    .where(isThis);
  await tx.delete(studentWords).where(eq(studentWords.studentId, id));
  await writeWords(tx, id, student);
}

const AT_ONCE = 200;

/** After a release that reads names in another way: whoever is found by the words of an older one gets those of this. */
export async function reword({ act }: Pick<Outside, "act">): Promise<void> {
  let found: Student[];
  do
    found = await act(async ({ tx }) => {
      const older = await tx
        .select()
        .from(students)
        .where(lt(students.wordsVersion, WORDS_VERSION))
        .limit(AT_ONCE);
      for (const { id } of older) await indexAnew(tx, id);
      return older;
    });
  while (found.length === AT_ONCE);
}

const byPerson = statement((read: Reader) =>
  read
    .select()
    .from(students)
    .where(eq(students.personId, hole("person"))),
);

export async function studentOf(read: Reader, by: { id: number }): Promise<Student | undefined> {
  const [student] = await byPerson(read, { person: by.id });
  return student;
}
