import { inArray } from "drizzle-orm";
import { cut } from "../../lib/cut.ts";
import { plainOf } from "../../lib/marked.ts";
import { byNumber, type Subjects } from "../../turn/subjects.ts";
import { announcements } from "./schema.ts";

const LONGEST = 40;

/** How the audit calls announcements: by their beginning, in the reader's language where they have it. */
export const announcementSubjects: Subjects = {
  announcement: {
    some: "some-announcement",
    ...{ right: "announcements.change", desk: "announcements" },
    called: (t, name) => t.plain("subject-announcement", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select().from(announcements).where(inArray(announcements.id, ids));
      return rows.map(({ id, words }) => ({
        row: id,
        name: (t) => cut(plainOf(t.of(words)), LONGEST),
      }));
    }),
  },
};
