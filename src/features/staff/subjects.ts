import type { Subjects } from "../../turn/subjects.ts";
import { isRole } from "../people/roles.ts";
import { roleName } from "./roles-desk.ts";

/** How the audit calls roles. */
export const roleSubjects: Subjects = {
  role: {
    some: "some-role",
    ...{ right: "roles.change", desk: "roles" },
    named: async (_, ids) =>
      new Map(ids.filter(isRole).map((role) => [role, { name: (t) => roleName(t, role) }])),
  },
};
