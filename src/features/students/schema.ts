import { bigint, id, index, primaryKey, sealed, table, text, time, uniqueIndex } from "../../db/columns.ts";
import { people } from "../people/schema.ts";
import type { Grade, Major } from "./profile.ts";

/**
 * A registered student (S000). Names and phone are sealed; `phoneIndex` finds an exact phone. A place is the id of one in
 * our lists; a city that they lack is the id of its province, a hyphen, and its name as typed.
 */
export const students = table(
  "students",
  {
    id: id(),
    personId: bigint()
      .notNull()
      .references(() => people.id),
    firstName: sealed("students.first_name").notNull(),
    lastName: sealed("students.last_name").notNull(),
    grade: text<Grade>().notNull(),
    major: text<Major>().notNull(),
    province: text().notNull(),
    city: text().notNull(),
    phone: sealed("students.phone").notNull(),
    phoneIndex: text().notNull(),
    /** Which way of reading names, and of how many bits, the blind words follow. */
    wordsVersion: bigint().notNull().default(1),
    registeredAt: time().notNull(),
    updatedAt: time().notNull(),
  },
  (t) => [
    uniqueIndex("students_person").on(t.personId),
    index("students_phone").on(t.phoneIndex),
    index("students_grade").on(t.grade, t.id),
    index("students_words_version").on(t.wordsVersion),
  ],
);

/** Who agreed that somebody's data is kept, before they registered: they themselves, or a guardian of the under-aged. */
export const consents = table("consents", {
  personId: bigint()
    .primaryKey()
    .references(() => people.id),
  by: text<"self" | "guardian">().notNull(),
  guardianName: sealed("consents.guardian_name"),
  guardianPhone: sealed("consents.guardian_phone"),
  agreedAt: time().notNull(),
});

/** Blind words: of how the words of a name begin, keyed hashes that many students share, so that a sealed name can be searched. */
export const studentWords = table(
  "student_words",
  {
    word: bigint().notNull(),
    studentId: bigint()
      .notNull()
      .references(() => students.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.word, t.studentId] }), index("student_words_student").on(t.studentId)],
);
