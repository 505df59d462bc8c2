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
import { join, partFromWork, prolong } from "../people/members.ts";
import { people } from "../people/schema.ts";
import type { Employee, StaffRole } from "./employees.ts";
import { employees, loginLinks, signIns } from "./schema.ts";
import { staffing } from "./settings.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    /** For whom somebody else, or a new password, has signed out. */
    "was-signed-out": object;
  }
}

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

/**
 * In this Telegram account somebody works from now on; whoever was signed in there before is not any more. Whoever lets them
 * go or changes their role in the same moment waits, or is seen here: false when they do not work here any more.
 */
export async function signIn(act: Act, personId: number, { id }: Pick<Employee, "id">): Promise<boolean> {
  const [held] = await act.tx
    .update(employees)
    .set({ leftAt: null })
    .where(and(eq(employees.id, id), isNull(employees.leftAt)))
    .returning({ role: employees.role });
  if (!held || (await isShutOut(act, personId))) return false;
  const { role } = held;
  // Of two ways in at once the second finds what the first has written.
  await holdThing(act, "sign-in", personId);
  await endSignIns(act, { personId });
  const until = untilOf(act);
  const times = { startedAt: act.now, usedAt: act.now, until };
  await act.tx.insert(signIns).values({ employeeId: id, personId, ...times });
  await join(act.tx, { personId, role, now: act.now, until });
  await record(act, { id: personId }, "employee.signed-in", { subject: `employee:${id}` });
  await act.house.menu(act, personId);
  return true;
}

/**
 * Seven days from the last use, written down at most once an hour, and also where a clock that was ahead has written more.
 * What ends in the same moment stays ended.
 */
export async function renew(act: Act, personId: number, { id, usedAt }: SignedIn): Promise<void> {
  if (Math.abs(act.now.getTime() - usedAt.getTime()) < HOUR) return;
  const until = untilOf(act);
  await act.tx.update(signIns).set({ usedAt: act.now, until }).where(eq(signIns.id, id));
  await prolong(act.tx, personId, until);
}

/** The same where it does not happen before the eyes of whoever is signed in: they hear of it there. */
export async function signOut(act: Act, which: { employeeId: number; but?: number }): Promise<number> {
  const gone = await act.tx
    .select({ person: signIns.personId })
    .from(signIns)
    .where(and(those(which), gt(signIns.until, act.now)));
  const count = await endSignIns(act, which);
  for (const { person } of gone) await act.tell(person, "was-signed-out", {});
  return count;
}

type Which = { personId: number } | { employeeId: number; but?: number } | { id: number; over: Date };

/**
 * Ends sign-ins; their roles go with them, at the next step of whoever had them, and of an employee also the ways in that
 * nobody has opened yet. Gives how many there were.
 */
export async function endSignIns(act: Act, which: Which): Promise<number> {
  if ("employeeId" in which) await dropLinks(act, which.employeeId);
  const gone = await act.tx.delete(signIns).where(those(which)).returning();
  for (const { personId } of gone) {
    await partFromWork(act.tx, personId);
    await act.house.menu(act, personId);
  }
  return gone.length;
}

async function dropLinks({ tx }: Act, employeeId: number): Promise<void> {
  await tx.delete(loginLinks).where(eq(loginLinks.employeeId, employeeId));
}

function those(which: Which) {
  if ("personId" in which) return eq(signIns.personId, which.personId);
  if ("id" in which) return and(eq(signIns.id, which.id), lte(signIns.until, which.over));
  const { employeeId, but } = which;
  return and(eq(signIns.employeeId, employeeId), but === undefined ? undefined : ne(signIns.personId, but));
}

/**
 * Whoever is signed in as an employee whose role changes has the other one with their next step, and whoever logs out in
 * the same moment has none. A way in was made by who might give the former role.
 */
export async function moveRole(act: Act, employeeId: number, role: StaffRole): Promise<void> {
  await dropLinks(act, employeeId);
  const there = await act.tx
    .update(signIns)
    .set({ employeeId })
    .where(eq(signIns.employeeId, employeeId))
    .returning();
  for (const { personId, until } of there) {
    await partFromWork(act.tx, personId);
    await join(act.tx, { personId, role, now: act.now, until });
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

/** By whoever is signed in: in no other account they are any more. */
export async function endOthers(act: Act, by: Human, { employee: { id } }: SignedIn): Promise<void> {
  const count = await signOut(act, { employeeId: id, but: by.id });
  if (count > 0) await record(act, by, "employee.ended", { subject: `employee:${id}`, count });
}

/** Those whose time is over: their roles have ended with it, and only the rows are left. */
export async function forgetSignIns(act: Act): Promise<void> {
  const over = await act.tx.select().from(signIns).where(lte(signIns.until, act.now));
  for (const { id } of over) await endSignIns(act, { id, over: act.now });
}
