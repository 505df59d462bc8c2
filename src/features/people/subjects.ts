import { inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../turn/subjects.ts";
import { people } from "./schema.ts";

/** How the audit calls people: only for who may look at them, and never in the audit itself. */
export const peopleSubjects: Subjects = {
  person: {
    some: "some-person",
    ...{ right: "people.read", desk: "people" },
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx
        .select({ row: people.id, name: people.telegramName, telegramId: people.telegramId })
        .from(people)
        .where(inArray(people.id, ids));
      // Whoever was forgotten has no card.
      return rows.map(({ row, name, telegramId }) => ({ row, name, id: telegramId > 0 ? row : null }));
    }),
  },
};
