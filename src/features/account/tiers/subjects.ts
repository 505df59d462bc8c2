import { inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../../turn/subjects.ts";
import { tiers } from "../../wallet/schema.ts";

/** How the audit calls tiers. */
export const tierSubjects: Subjects = {
  tier: {
    some: "some-tier",
    ...{ right: "tiers.change", desk: "tiers" },
    called: (t, name) => t.plain("subject-tier", { name }),
    named: byNumber(({ tx }, ids) =>
      tx.select({ row: tiers.id, name: tiers.name }).from(tiers).where(inArray(tiers.id, ids)),
    ),
  },
};
