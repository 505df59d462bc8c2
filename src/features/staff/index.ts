import type { Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { adminDesk } from "./admins-desk.ts";
import { roleDesk, roleRightDesk } from "./roles-desk.ts";
import { roleSubjects } from "./subjects.ts";

/** Who works here: the admins that the owner has made, and what each role may do. */
export const staff: Feature = {
  name: "staff",
  texts: texts("features/staff"),
  // The owner's own: what nobody else has, nobody else can pass on.
  rights: { "admins.change": ["owner"], "roles.change": ["owner"] },
  desks: [adminDesk, roleDesk, roleRightDesk],
  subjects: roleSubjects,
  notices: {
    "admin-made": (t) => ({ text: t("admin-made") }),
    "admin-ended": (t) => ({ text: t("admin-ended") }),
  },
  admin: [
    { desk: adminDesk, place: 122 },
    { desk: roleDesk, place: 124 },
  ],
};
