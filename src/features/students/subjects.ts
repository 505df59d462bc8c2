import { inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../turn/subjects.ts";
import { students } from "./schema.ts";

/** How the audit calls students: only for who may look at them, and never in the audit itself. */
export const studentSubjects: Subjects = {
  student: {
    some: "some-student",
    ...{ right: "students.read", desk: "students" },
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select().from(students).where(inArray(students.id, ids));
      return rows.map(({ id, firstName, lastName }) => ({ row: id, name: `${firstName} ${lastName}` }));
    }),
  },
};
