import { asc, eq, gt, lt } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import type { Reindexed } from "../../feature.ts";
import { blindIndex } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import type { Outside } from "../../turn/outside.ts";
import { record } from "../people/audit.ts";
import { refuseWithoutConsent } from "./consent.ts";
import { currentVersion, wordsOf } from "./name-index.ts";
import type { Profile } from "./profile.ts";
import { students, studentWords } from "./schema.ts";

export type Student = typeof students.$inferSelect;

export const phoneIndex = (phone: string) => blindIndex(phone, "students.phone");

declare module "../../turn/news.ts" {
  interface News {
    "student.registered": { personId: number; grade: string };
  }
}

/** Registers a person as a student, once. */
export async function register(act: Act, by: Human, profile: Profile): Promise<void> {
  await refuseWithoutConsent(act, by.id);
  const version = await currentVersion(act.tx);
  const [student] = await act.tx
    .insert(students)
    .values({
      ...profile,
      personId: by.id,
      phoneIndex: phoneIndex(profile.phone),
      wordsVersion: version,
      registeredAt: act.now,
      updatedAt: act.now,
    })
    .onConflictDoNothing()
    .returning({ id: students.id });
  if (!student) throw new DomainError("already-registered");
  await writeWords(act.tx, student.id, profile, version);
  await record(act, by, "student.registered", { subject: `student:${student.id}` });
  await act.announce("student.registered", { personId: by.id, grade: profile.grade });
}

/** Changes some of a student's own answers. The caller's person is the only one whose record it can reach. */
export async function edit(act: Act, by: Human, profile: Profile): Promise<void> {
  const version = await currentVersion(act.tx);
  const [student] = await act.tx
    .update(students)
    .set({
      ...profile,
      phoneIndex: phoneIndex(profile.phone),
      wordsVersion: version,
      updatedAt: act.now,
    })
    .where(eq(students.personId, by.id))
    .returning({ id: students.id });
  if (!student) throw new DomainError("not-registered");
  await act.tx.delete(studentWords).where(eq(studentWords.studentId, student.id));
  await writeWords(act.tx, student.id, profile, version);
  await record(act, by, "student.edited", { subject: `student:${student.id}` });
}

async function writeWords(tx: Tx, studentId: number, names: Profile, version: number) {
  const rows = wordsOf(names, version).map((word) => ({ word, studentId }));
  if (rows.length > 0) await tx.insert(studentWords).values(rows);
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
  const version = await currentVersion(tx);
  for (const { id } of older) await indexAnew(tx, id, version);
  return { changed: older.length, last: looked.at(-1)?.id };
}

/** Takes hold of it before it is read: whoever edits themselves in the same moment waits, or is read as edited. */
async function indexAnew(tx: Tx, id: number, version: number): Promise<void> {
  const isThis = eq(students.id, id);
  const [student] = await tx.update(students).set({ wordsVersion: version }).where(isThis).returning();
  if (!student) return;
  await tx
    .update(students)
    .set({ phoneIndex: phoneIndex(student.phone) })
    .where(isThis);
  await tx.delete(studentWords).where(eq(studentWords.studentId, id));
  await writeWords(tx, id, student, version);
}

const AT_ONCE = 200;

/**
 * After a release that reads names in another way, and when a school has grown: whoever is found by the words of an older
 * version gets those of this one.
 */
export async function reword({ act }: Pick<Outside, "act">): Promise<void> {
  let found: Student[];
  do
    found = await act(async ({ tx }) => {
      const version = await currentVersion(tx);
      const older = await tx.select().from(students).where(lt(students.wordsVersion, version)).limit(AT_ONCE);
      for (const { id } of older) await indexAnew(tx, id, version);
      return older;
    });
  while (found.length === AT_ONCE);
}

/** Whose phone it is. */
export async function byPhone(read: Reader, phone: string): Promise<Student | undefined> {
  const [student] = await read
    .select()
    .from(students)
    .where(eq(students.phoneIndex, phoneIndex(phone)))
    .limit(1);
  return student;
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
