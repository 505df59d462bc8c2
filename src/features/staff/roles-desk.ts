import { column } from "../../desk/columns.ts";
import { type Desk, desk, fact } from "../../desk/desk.ts";
import { pageIn, wordPlaceOf } from "../../desk/paging.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Role } from "../people/roles.ts";
import {
  idOf,
  OPENS,
  type RoleNow,
  type RoleRight,
  restoreRights,
  rightNow,
  rightsNow,
  roleNow,
  rolesNow,
  setRight,
} from "./rights.ts";

export const roleName = (t: Translator, role: Role): string => t.plain(`role-${role}`);

/** What a right lets somebody do, in words; its own name where a feature has none. */
const rightName = (t: Translator, right: string): string => {
  const key = `right-${right.replaceAll(".", "-")}`;
  return t.has(key) ? t.named(key) : right;
};

/** Employees stand in the menu of whoever may see them, also where the control centre is closed. */
const isOutside = (right: string): boolean => right.startsWith("employees.");

const closed = (t: Translator): string => t("role-right-closed", { right: rightName(t, OPENS) });

/** What each role may do. */
export const roleDesk: Desk = desk<RoleNow>({
  name: "roles",
  title: "admin-roles",
  subject: "role",
  right: "roles.change",
  ids: "words",
  idOf: ({ role }) => role,
  page: async (act, by, wanted) => pageIn(await rolesNow(act, by), ({ role }) => role, wordPlaceOf(wanted)),
  one: (act, by, id) => roleNow(act, by, String(id)),
  heading: (t) => t("roles-title"),
  label: (t, { role, holders }) => t.plain("roles-row", { role: roleName(t, role), count: holders }),
  facts: (t, { role, holders, rights }) => [
    [
      fact("role", role, t("role-title", { role: roleName(t, role) })),
      fact("holders", holders, t("role-holders", { count: holders })),
      fact("rights", rights, ""),
    ],
  ],
  deeds: {
    usual: {
      label: "role-usual",
      sure: { ask: (t, { role }) => t("role-usual-sure", { role: roleName(t, role) }), yes: "role-usual" },
      run: (act, by, { role }) => restoreRights(act, by, role),
      done: "role-usual-done",
    },
  },
  opens: "role-rights",
  columns: {
    role: column(
      "column-role",
      ({ role }) => role,
      (t, { role }) => roleName(t, role),
    ),
    holders: column("roles-column-holders", ({ holders }) => holders),
  },
  isShort: true,
});

/** The rights of one role: each has a card, for a right is not given by a slip of the finger. */
export const roleRightDesk: Desk = desk<RoleRight>({
  name: "role-rights",
  title: "admin-role-rights",
  right: "roles.change",
  ids: "words",
  idOf,
  page: async (act, by, wanted) =>
    pageIn(await rightsNow(act, by, String(wanted.of ?? "")), idOf, wordPlaceOf(wanted)),
  one: (act, by, id) => rightNow(act, by, String(id)),
  heading: (t) => t("role-rights-title"),
  label: (t, { right, isHeld }) => `${isHeld ? "✓" : "–"} ${rightName(t, right)}`,
  facts: (t, { role, right, isHeld, isUsual, opensCentre }) => [
    [
      fact("right", right, t("role-right-title", { role: roleName(t, role), right: rightName(t, right) })),
      fact("isHeld", isHeld, t(isHeld ? "role-right-held" : "role-right-not-held")),
      fact("isUsual", isUsual, isUsual === isHeld ? "" : t("role-right-changed")),
      fact("opensCentre", opensCentre, opensCentre || !isHeld || isOutside(right) ? "" : closed(t)),
    ],
  ],
  deeds: {
    give: {
      label: "role-right-give",
      when: ({ isHeld }) => !isHeld,
      main: true,
      style: "success",
      run: (act, by, row) => setRight(act, by, idOf(row), true),
      done: "role-right-given",
    },
    take: {
      label: "role-right-take",
      when: ({ isHeld }) => isHeld,
      main: true,
      style: "danger",
      run: (act, by, row) => setRight(act, by, idOf(row), false),
      done: "role-right-taken",
    },
  },
  inside: { desk: "roles", of: ({ role }) => role },
  columns: {
    right: column(
      "roles-column-right",
      ({ right }) => right,
      (t, { right }) => rightName(t, right),
    ),
    isHeld: column("column-on", ({ isHeld }) => isHeld),
  },
  isShort: true,
});
