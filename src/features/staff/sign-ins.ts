import { and, asc, eq, gt, isNull, lte, ne } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { DAY, HOUR } from "../../lib/durations.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { holdThing } from "../../turn/hold.ts";
import { record } from "../people/audit.ts";
import { isShutOut } from "../people/bans.ts";
import { join, part } from "../people/members.ts";
import { people } from "../people/schema.ts";
import type { Employee, StaffRole } from "./employees.ts";
import { employees, loginLinks, signIns } from "./schema.ts";
import { staffing } from "./settings.ts";

export type SignIn = typeof signIns.$inferSelect;

const untilOf = ({ now, settings }: Act): Date => new Date(now.getTime() + settings.get(staffing.days) * DAY);

/** Of whoever is signed in, the employee, and when that ends unless they come back. */
export interface SignedIn extends Pick<SignIn, "id" | "usedAt" | "until"> {
  employee: Employee;
}

const byPerson = statement((read: Reader) =>
  read
    .select({ id: signIns.id, usedAt: signIns.usedAt, until: signIns.until, employee: employees })
    .from(signIns)
    .innerJoin(employees, eq(employees.id, signIns.employeeId))
    .where(and(eq(signIns.personId, hole("person")), gt(signIns.until, hole("now")))),
);

/** Read in each turn of whoever has a role: an end counts at once, on every machine. */
export async function signedIn(read: Reader, person: number, now: Date): Promise<SignedIn | undefined> {
  const [row] = await byPerson(read, { person, now: now.getTime() });
  return row;
}

/** Whoever changes who an employee is, or signs in or out as one, in the same moment waits, and sees what this turn wrote. */
export const holdEmployee = (act: Act, id: number): Promise<void> => holdThing(act, "employees", id);

/**
 * In this Telegram account somebody works from now on; whoever was signed in there before is not any more. False when they
 * do not work here any more, or whose account it is was shut out meanwhile.
 */
export async function signIn(act: Act, personId: number, { id }: Pick<Employee, "id">): Promise<boolean> {
  await holdEmployee(act, id);
  const isThere = and(eq(employees.id, id), isNull(employees.leftAt));
  const [held] = await act.tx.select({ role: employees.role }).from(employees).where(isThere);
  if (!held || (await isShutOut(act, personId))) return false;
  const { role } = held;
  await endSignIns(act, { personId });
  const until = untilOf(act);
  const times = { startedAt: act.now, usedAt: act.now, until };
  await act.tx.insert(signIns).values({ employeeId: id, personId, ...times });
  await join(act.tx, { personId, role, now: act.now, until });
  await record(act, { id: personId }, "employee.signed-in", { subject: `employee:${id}` });
  await act.house.menu(act, personId);
  return true;
}

/** Seven days from the last use, written down at most once an hour; what ended in the same moment stays so. */
export async function renew(act: Act, personId: number, before: SignedIn): Promise<void> {
  if (act.now.getTime() - before.usedAt.getTime() < HOUR) return;
  await holdEmployee(act, before.employee.id);
  const found = await signedIn(act.tx, personId, act.now);
  if (found?.id !== before.id) return;
  const { id, employee } = found;
  const until = untilOf(act);
  await act.tx.update(signIns).set({ usedAt: act.now, until }).where(eq(signIns.id, id));
  await join(act.tx, { personId, role: employee.role, now: act.now, until });
}

type Which = { personId: number } | { employeeId: number; but?: number } | { id: number };

/**
 * Ends sign-ins; their roles go with them, at the next step of whoever had them. Where those of an employee end, links that
 * were not opened yet do too. Gives how many sign-ins there were.
 */
export async function endSignIns(act: Act, which: Which): Promise<number> {
  if ("employeeId" in which) await endLinks(act, which.employeeId);
  else for (const { employeeId } of await standing(act.tx, which)) await holdEmployee(act, employeeId);
  const gone = await act.tx.delete(signIns).where(those(which)).returning();
  for (const { personId, employeeId } of gone) {
    const role = await roleOf(act.tx, employeeId);
    if (role) await part(act.tx, { personId, role });
    await act.house.menu(act, personId);
  }
  return gone.length;
}

const standing = (read: Reader, which: Which) =>
  read.select({ employeeId: signIns.employeeId }).from(signIns).where(those(which));

async function endLinks(act: Act, employeeId: number): Promise<void> {
  await holdEmployee(act, employeeId);
  await act.tx.delete(loginLinks).where(eq(loginLinks.employeeId, employeeId));
}

function those(which: Which) {
  if ("personId" in which) return eq(signIns.personId, which.personId);
  if ("id" in which) return eq(signIns.id, which.id);
  const { employeeId, but } = which;
  return and(eq(signIns.employeeId, employeeId), but === undefined ? undefined : ne(signIns.personId, but));
}

async function roleOf(read: Reader, employeeId: number): Promise<StaffRole | undefined> {
  const [row] = await read
    .select({ role: employees.role })
    .from(employees)
    .where(eq(employees.id, employeeId));
  return row?.role;
}

/**
 * Whoever is signed in as an employee whose role changes has the other one with their next step; a link was made by
 * somebody who may do what the former one may, and leads nowhere any more.
 */
export async function moveRole(act: Act, employeeId: number, from: StaffRole, to: StaffRole): Promise<void> {
  await endLinks(act, employeeId);
  const there = await act.tx.select().from(signIns).where(eq(signIns.employeeId, employeeId));
  for (const { personId, until } of there) {
    await part(act.tx, { personId, role: from });
    await join(act.tx, { personId, role: to, now: act.now, until });
    await act.house.menu(act, personId);
  }
}

/** Where an employee is signed in, and how Telegram calls that account. */
export async function signInsOf(read: Reader, employeeId: number, now: Date) {
  return read
    .select({
      ...{ id: signIns.id, startedAt: signIns.startedAt, usedAt: signIns.usedAt },
      ...{ telegramId: people.telegramId, name: people.telegramName },
    })
    .from(signIns)
    .innerJoin(people, eq(people.id, signIns.personId))
    .where(and(eq(signIns.employeeId, employeeId), gt(signIns.until, now)))
    .orderBy(asc(signIns.id));
}

/** By whoever is signed in. Throws signed-out. */
export async function logOut(act: Act, by: Human): Promise<void> {
  const found = await signedIn(act.tx, by.id, act.now);
  if (!found) throw new DomainError("signed-out");
  await endSignIns(act, { personId: by.id });
  await record(act, by, "employee.signed-out", { subject: `employee:${found.employee.id}` });
}

/** Those whose time is over: their roles have ended with it, and only the rows are left. */
export async function forgetSignIns(act: Act): Promise<void> {
  const over = await act.tx.select().from(signIns).where(lte(signIns.until, act.now));
  for (const { id } of over) await endSignIns(act, { id });
}
