import { column } from "../../desk/columns.ts";
import { create, type Desk, deed, desk, type Fact, fact, field } from "../../desk/desk.ts";
import { choice, words } from "../../desk/kinds.ts";
import { pageIn, placeOf } from "../../desk/paging.ts";
import { mobile, shownPhone } from "../../lib/phone.ts";
import { naming } from "../../lib/room.ts";
import { identified } from "../../texts/links.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act } from "../../turn/act.ts";
import { may, type Right } from "../../turn/actor.ts";
import { school } from "../students/settings.ts";
import {
  changeEmployee,
  type Employee,
  emailOf,
  employ,
  employeeById,
  employeeName,
  endAll,
  letGo,
  STAFF_ROLES,
  type StaffRole,
  staffList,
} from "./employees.ts";
import { linkFor } from "./login.ts";
import { roleName } from "./roles-desk.ts";
import { signInsOf } from "./sign-ins.ts";

type Card = Employee & { mayChange: boolean; signIns: Awaited<ReturnType<typeof signInsOf>> };

const CHANGE: Right = "employees.change";
const HERE = "here";
const LEFT = "left";

const phoneKind = {
  ...words<Card, string>((text) => text, { mayBeEmpty: true }),
  reads: ({ text = "" }: { text?: string | undefined }, { act }: { act: Act }) =>
    mobile(text, act.settings.get(school.country)),
};

const isStaffRole = (word: string | null): word is StaffRole => STAFF_ROLES.some((role) => role === word);
/** What was chosen stood in the list. */
const chosen = (role: string | null): StaffRole => (isStaffRole(role) ? role : "assistant");

/** Whoever only reads is not asked for what would be refused in the end. */
const mayBeChanged = ({ mayChange }: Card) => mayChange;

/** Who works here. */
export const employeeDesk: Desk = desk<Employee, Card>({
  name: "employees",
  title: "admin-employees",
  subject: "employee",
  right: "employees.read",
  idOf: ({ id }) => id,
  page: async (act, by, wanted) =>
    pageIn(await staffList(act.tx, by, wanted.filter === LEFT), ({ id }) => id, placeOf(wanted)),
  async one(act, by, id) {
    const employee = await employeeById(act.tx, by, Number(id));
    const signIns = await signInsOf(act.tx, employee.id, act.now);
    return { ...employee, mayChange: may(by, CHANGE), signIns };
  },
  heading: (t, { rows, wanted }) =>
    t(
      rows.length > 0 ? "employees-title" : wanted.filter === LEFT ? "employees-none-left" : "employees-none",
    ),
  label: (t, { name, role }) =>
    naming(name, (short) => t.plain("employees-row", { name: short, role: roleName(t, role) })),
  facts,
  fields: {
    name: field<Card, string | null>({
      ...words(employeeName),
      label: "employee-edit-name",
      when: mayBeChanged,
      ask: (t) => t("employee-ask-name"),
      stands: ({ name }) => name,
      write: (act, by, id, name) => changeEmployee(act, by, Number(id), { name: name ?? "" }),
    }),
    email: field<Card, string | null>({
      ...words(emailOf),
      label: "employee-edit-email",
      when: mayBeChanged,
      ask: (t) => t("employee-ask-email"),
      stands: ({ email }) => email,
      write: (act, by, id, email) => changeEmployee(act, by, Number(id), { email: email ?? "" }),
    }),
    phone: field<Card, string | null>({
      ...phoneKind,
      label: "employee-edit-phone",
      when: mayBeChanged,
      ask: (t) => t("employee-ask-phone"),
      stands: ({ phone }) => phone,
      write: (act, by, id, phone) => changeEmployee(act, by, Number(id), { phone }),
    }),
    role: field<Card, string | null>({
      ...choice<Card>(async (_act, _by, t) => rolesIn(t)),
      label: "employee-edit-role",
      when: mayBeChanged,
      ask: (t) => t("employee-ask-role"),
      stands: ({ role }) => role,
      write: (act, by, id, role) => changeEmployee(act, by, Number(id), { role: chosen(role) }),
    }),
  },
  deeds: {
    link: deed<Card, string>({
      label: "employee-link",
      right: CHANGE,
      main: true,
      when: ({ leftAt }) => leftAt === null,
      run: (act, by, { id }) => linkFor(act, by, id),
      tells: (t, url) => [[fact("link", url, t("employee-link-told", { url }))]],
    }),
    end: {
      label: "employee-end",
      right: CHANGE,
      when: ({ signIns }) => signIns.length > 0,
      run: (act, by, { id }) => endAll(act, by, id),
      done: "employee-ended",
    },
    leave: {
      label: "employee-leave",
      right: CHANGE,
      when: ({ leftAt }) => leftAt === null,
      sure: { ask: (t, { name }) => t("employee-leave-sure", { name }), yes: "employee-leave" },
      style: "danger",
      ends: "readable",
      run: (act, by, { id }) => letGo(act, by, id, true),
      done: "employee-left",
    },
    back: {
      label: "employee-back",
      right: CHANGE,
      when: ({ leftAt }) => leftAt !== null,
      run: (act, by, { id }) => letGo(act, by, id, false),
      done: "employee-is-back",
    },
  },
  create: create<{ name: string | null; email: string | null; phone: string | null; role: string | null }>({
    label: "employee-new",
    right: CHANGE,
    main: true,
    asks: {
      name: { ...words(employeeName), ask: (t) => t("employee-ask-name") },
      email: { ...words(emailOf), ask: (t) => t("employee-ask-email") },
      phone: {
        ...phoneKind,
        empty: { value: null, label: "skip", isChoice: true },
        ask: (t) => t("employee-ask-phone"),
      },
      role: { ...choice(async (_act, _by, t) => rolesIn(t)), ask: (t) => t("employee-ask-role") },
    },
    look: (t, { name, email, role }) =>
      t("employee-look", { name: name ?? "", email: email ?? "", role: roleName(t, chosen(role)) }),
    run: (act, by, { name, email, phone, role }) =>
      employ(act, by, { name: name ?? "", email: email ?? "", phone, role: chosen(role) }),
    done: "employee-made",
  }),
  filters: {
    values: [HERE, LEFT],
    usual: HERE,
    label: (t, value) => t.plain(value === LEFT ? "employees-left" : "employees-here"),
    of: ({ leftAt }) => (leftAt ? LEFT : HERE),
  },
  columns: {
    name: column("column-person", ({ name }) => name),
    role: column(
      "column-role",
      ({ role }) => role,
      (t, { role }) => roleName(t, role),
    ),
    createdAt: column("column-added", ({ createdAt }) => createdAt),
    leftAt: column("employees-column-left", ({ leftAt }) => leftAt),
  },
});

const rolesIn = (t: Translator) => STAFF_ROLES.map((role) => ({ id: role, label: roleName(t, role) }));

function facts(
  t: Translator,
  { name, role, email, phone, password, leftAt, createdAt, signIns }: Card,
): Fact[][] {
  return [
    [
      fact("name", name, t("staff-profile-title", { name, role: roleName(t, role) })),
      fact("role", role, ""),
      fact("email", email, t("employee-email", { email })),
      fact("phone", phone, phone ? t("employee-phone", { phone: shownPhone(phone) }) : ""),
      fact("createdAt", createdAt, t("employee-since", { at: createdAt })),
      fact("leftAt", leftAt, leftAt ? t("employee-left-at", { at: leftAt }) : ""),
    ],
    [
      fact("hasPassword", password !== null, password === null && !leftAt ? t("employee-no-password") : ""),
      ...signIns.map(({ telegramId, name: called, usedAt }) =>
        fact(
          "signIn",
          telegramId,
          t("employee-signed-in", { person: identified({ telegramId, name: called }), at: usedAt }),
        ),
      ),
    ],
  ];
}
