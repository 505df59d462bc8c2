import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { employ, STAFF_ROLES, type StaffRole } from "../../src/features/staff/employees.ts";
import { employeeDesk } from "../../src/features/staff/employees-desk.ts";
import { makeLink } from "../../src/features/staff/login.ts";
import type { Human } from "../../src/turn/actor.ts";
import { newcomer } from "../support/receipts.ts";
import { ownerActor } from "../support/records.ts";
import { School } from "../support/school.ts";

/** The sections that exist now, and the roles that the school's table gives them (S004-RBAC-07 to -16). */
const MATRIX: Record<string, readonly StaffRole[]> = { "👨‍💼 Employees": ["developer"] };

let school: School;
let owner: Human;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  owner = await ownerActor(school);
});
afterAll(() => school.endsWell());

/** Somebody who is signed in with this role, before their own menu. */
async function signedInAs(role: StaffRole) {
  const email = `${role}@example.com`;
  const link = await school.app.kernel.act(async (act) =>
    makeLink(act, await employ(act, owner, { name: role, email, phone: null, role })),
  );
  const person = await newcomer(school, { first_name: role });
  await person.says(`/start ${link.split("start=")[1]}`);
  await person.taps("❌ Cancel");
  await person.says("/menu");
  return person;
}

test.each(STAFF_ROLES)("%s sees the sections of its role and no others, by whatever door", async (role) => {
  const person = await signedInAs(role);
  const seen = Object.keys(MATRIX).filter((section) => person.buttons.includes(section));
  const theirs = Object.entries(MATRIX).filter(([, roles]) => roles.includes(role));
  expect(seen).toEqual(theirs.map(([section]) => section));
  expect(person.buttons.slice(-3)).toEqual(["👤 Profile", "❌ Log out", "⋯ More"]);
  for (const data of [toList(employeeDesk), toCard(employeeDesk, 1)]) {
    await person.forgesTap(data);
    const isRefused = person.toasts.at(-1)?.text === school.says("en", "not-allowed");
    expect([data, isRefused]).toEqual([data, !MATRIX["👨‍💼 Employees"]?.includes(role)]);
  }
  await person.says("/admin");
  expect(person.screen).toContain(school.says("en", "not-allowed"));
});
