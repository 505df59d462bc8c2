import { and, asc, eq, gt, isNotNull, isNull, ne } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import type { Reindexed } from "../../feature.ts";
import { blindIndex } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import { neat, tidy } from "../../lib/fold.ts";
import type { Act } from "../../turn/act.ts";
import { allow, type Human } from "../../turn/actor.ts";
import { holdThing } from "../../turn/hold.ts";
import { changesIn, record } from "../people/audit.ts";
import { ROLES, type Role } from "../people/roles.ts";
import { rolePermissions } from "../people/schema.ts";
import { employees } from "./schema.ts";
import { moveRole, signOut } from "./sign-ins.ts";

/** What an employee can be; the owner and admins come otherwise. */
export type StaffRole = Exclude<Role, "owner" | "admin">;
export const STAFF_ROLES = ROLES.filter((role): role is StaffRole => role !== "owner" && role !== "admin");

export type Employee = typeof employees.$inferSelect;

export interface Employed {
  name: string;
  email: string;
  phone: string | null;
  role: StaffRole;
}

const READ = "employees.read";
const CHANGE = "employees.change";
const LONGEST_NAME = 100;
const EMAIL = /^[^\s@"<>(),;:\\]{1,64}@[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,}$/;

export const emailIndex = (email: string): string => blindIndex(email, "employees.email");

/** As it is kept and compared: in small letters, without what hides in it. Throws email-wrong. */
export function emailOf(typed: string): string {
  const email = tidy(typed)
    .replace(/^mailto:/i, "")
    .toLowerCase();
  if (!EMAIL.test(email)) throw new DomainError("email-wrong");
  return email;
}

/** One line of 1–100 characters. Throws employee-name-wrong. */
export function employeeName(typed: string): string {
  const name = neat(typed);
  if (!name || [...name].length > LONGEST_NAME)
    throw new DomainError("employee-name-wrong", { most: LONGEST_NAME });
  return name;
}

/** Nobody gives rights that they lack, be it by a role or by a way into an account that has it. Throws role-beyond. */
async function within(read: Reader, by: Human, role: StaffRole): Promise<void> {
  const rights = await read
    .select({ right: rolePermissions.permission })
    .from(rolePermissions)
    .where(eq(rolePermissions.role, role));
  if (rights.some(({ right }) => !by.rights.has(right))) throw new DomainError("role-beyond");
}

/** Who works here, and after them who did. */
export async function staffList(read: Reader, by: Human, hasLeft: boolean): Promise<Employee[]> {
  allow(by, READ);
  const all = await read.select().from(employees).orderBy(asc(employees.id));
  return all.filter(({ leftAt }) => (leftAt !== null) === hasLeft);
}

/** Throws employee-gone. */
export async function employeeById(read: Reader, by: Human, id: number): Promise<Employee> {
  allow(by, READ);
  return readEmployee(read, id);
}

async function readEmployee(read: Reader, id: number): Promise<Employee> {
  const [row] = await read.select().from(employees).where(eq(employees.id, id));
  if (!row) throw new DomainError("employee-gone");
  return row;
}

/** As they are until the turn ends: whoever changes them in the same moment waits, or was faster. Throws employee-gone. */
export async function holdEmployee(act: Act, id: number): Promise<Employee> {
  await holdThing(act, "employee", id);
  return readEmployee(act.tx, id);
}

export async function employeeByEmail(read: Reader, email: string): Promise<Employee | undefined> {
  const [row] = await read
    .select()
    .from(employees)
    .where(and(eq(employees.emailIndex, emailIndex(email)), isNull(employees.leftAt)));
  return row;
}

/** Throws email-taken, role-beyond. */
export async function employ(act: Act, by: Human, { name, email, phone, role }: Employed): Promise<number> {
  allow(by, CHANGE);
  await within(act.tx, by, role);
  const [row] = await act.tx
    .insert(employees)
    .values({ name, email, emailIndex: emailIndex(email), phone, role, createdAt: act.now })
    .onConflictDoNothing()
    .returning({ id: employees.id });
  if (!row) throw new DomainError("email-taken");
  await record(act, by, "employee.made", { subject: `employee:${row.id}`, role });
  return row.id;
}

/**
 * Changes what is known of somebody. Nobody changes their own role, and nobody that of who may more than they. False when
 * it was so already. Throws employee-gone, email-taken, role-own, role-beyond.
 */
export async function changeEmployee(
  act: Act,
  by: Human,
  id: number,
  change: Partial<Employed>,
): Promise<boolean> {
  allow(by, CHANGE);
  const before = await holdEmployee(act, id);
  await within(act.tx, by, before.role);
  if (change.role) {
    if (by.employee === id) throw new DomainError("role-own");
    await within(act.tx, by, change.role);
  }
  const changes = changesIn(before, change);
  if (Object.keys(changes).length === 0) return false;
  const { email } = change;
  if (email !== undefined) await refuseTaken(act.tx, id, email);
  await act.tx
    .update(employees)
    .set({ ...change, ...(email !== undefined && { emailIndex: emailIndex(email) }) })
    .where(eq(employees.id, id));
  if (change.role) await moveRole(act, id, change.role);
  // What is sealed in its own column does not stand open in the log.
  const told = "role" in changes ? { changes: { role: changes.role } } : {};
  await record(act, by, "employee.changed", {
    subject: `employee:${id}`,
    what: Object.keys(changes)[0],
    ...told,
  });
  return true;
}

async function refuseTaken(read: Reader, id: number, email: string): Promise<void> {
  const isTheirs = and(eq(employees.emailIndex, emailIndex(email)), ne(employees.id, id));
  if ((await read.$count(employees, isTheirs)) > 0) throw new DomainError("email-taken");
}

/** Ends every sign-in with it, and counts at once. False when it was so already. Throws employee-gone, role-own, role-beyond. */
export async function letGo(act: Act, by: Human, id: number, isGone: boolean): Promise<boolean> {
  allow(by, CHANGE);
  const { role } = await holdEmployee(act, id);
  if (by.employee === id) throw new DomainError("role-own");
  await within(act.tx, by, role);
  const [row] = await act.tx
    .update(employees)
    .set({ leftAt: isGone ? act.now : null })
    .where(and(eq(employees.id, id), isGone ? isNull(employees.leftAt) : isNotNull(employees.leftAt)))
    .returning({ id: employees.id });
  if (!row) return false;
  if (isGone) await signOut(act, { employeeId: id });
  const subject = `employee:${id}`;
  if (isGone) await record(act, by, "employee.left", { subject });
  else await record(act, by, "employee.back", { subject });
  return true;
}

/** Whether somebody may do something with an employee's account. Throws employee-gone, role-beyond. */
export async function mayHandle(act: Act, by: Human, id: number): Promise<Employee> {
  allow(by, CHANGE);
  const employee = await holdEmployee(act, id);
  await within(act.tx, by, employee.role);
  return employee;
}

/** Ends all sign-ins of an employee, whatever the account. False when there are none. Throws employee-gone, role-beyond. */
export async function endAll(act: Act, by: Human, id: number): Promise<boolean> {
  await mayHandle(act, by, id);
  const count = await signOut(act, { employeeId: id });
  if (count > 0) await record(act, by, "employee.ended", { subject: `employee:${id}`, count });
  return count > 0;
}

/** Computes the index of e-mails anew, which hangs on the first encryption key, in the order of their ids. */
export async function reindex(tx: Tx, after: number, limit: number): Promise<Reindexed> {
  const looked = await tx
    .select()
    .from(employees)
    .where(gt(employees.id, after))
    .orderBy(asc(employees.id))
    .limit(limit);
  const older = looked.filter((each) => each.emailIndex !== emailIndex(each.email));
  for (const { id, email } of older)
    await tx
      .update(employees)
      .set({ emailIndex: emailIndex(email) })
      .where(eq(employees.id, id));
  return { changed: older.length, last: looked.at(-1)?.id };
}
