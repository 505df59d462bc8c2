import { eq, inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../turn/subjects.ts";
import { people } from "../people/schema.ts";
import { students } from "./schema.ts";

/** How the audit calls people: only for who may look at them, and never in the audit itself. */
export const peopleSubjects: Subjects = {
  person: {
    some: "some-person",
    ...{ right: "students.read", desk: "students" },
    named: byNumber(({ tx }, ids) =>
      tx
        .select({ row: people.id, name: people.telegramName, id: students.id })
        .from(people)
        .leftJoin(students, eq(students.personId, people.id))
        .where(inArray(people.id, ids)),
    ),
  },
  student: {
    some: "some-student",
    ...{ right: "students.read", desk: "students" },
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select().from(students).where(inArray(students.id, ids));
      return rows.map(({ id, firstName, lastName }) => ({ row: id, name: `${firstName} ${lastName}` }));
    }),
  },
};
