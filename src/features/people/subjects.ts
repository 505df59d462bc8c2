import { inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../turn/subjects.ts";
import { people } from "./schema.ts";

/** How the audit calls people: only for who may look at them, and never in the audit itself. */
export const peopleSubjects: Subjects = {
  person: {
    some: "some-person",
    ...{ right: "people.read", desk: "people" },
    named: byNumber(({ tx }, ids) =>
      tx
        .select({ row: people.id, name: people.telegramName, id: people.id })
        .from(people)
        .where(inArray(people.id, ids)),
    ),
  },
};
