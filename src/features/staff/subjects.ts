import { inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../turn/subjects.ts";
import { isRole } from "../people/roles.ts";
import { roleName } from "./roles-desk.ts";
import { employees } from "./schema.ts";

/** How the audit calls roles, and employees to who may look at them. */
export const staffSubjects: Subjects = {
  role: {
    some: "some-role",
    ...{ right: "roles.change", desk: "roles" },
    named: async (_, ids) =>
      new Map(ids.filter(isRole).map((role) => [role, { name: (t) => roleName(t, role) }])),
  },
  employee: {
    some: "some-employee",
    ...{ right: "employees.read", desk: "employees" },
    named: byNumber(({ tx }, ids) =>
      tx
        .select({ row: employees.id, name: employees.name })
        .from(employees)
        .where(inArray(employees.id, ids)),
    ),
  },
};
