import { asc, eq } from "drizzle-orm";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { MACHINE } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { telegramNameById } from "../people/person.ts";
import { makeAdmin, readAdmins, unmetAdmins } from "./admins.ts";
import { type Employee, emailOf, employeeByEmail } from "./employees.ts";
import { makeLink } from "./login.ts";
import { employees } from "./schema.ts";
import { endSignIns, holdEmployee, signInsOf } from "./sign-ins.ts";

/** Somebody who works here, as whoever keeps the server sees it. */
export interface Worker {
  role: string;
  /** What the commands call them by: an e-mail, or a Telegram id. */
  called: string;
  name: string;
  /** Where it stands that they are: the configuration, or this database. */
  by: "configuration" | "owner" | "record";
  signIns: number;
  hasLeft: boolean;
}

/** Everybody who works here: owner, admins and employees. */
export async function workers(act: Act): Promise<Worker[]> {
  const { ownerId } = act.config.bot;
  const usual = { signIns: 0, hasLeft: false };
  const configured = (role: string, id: number, name = "") => ({
    ...{ role, called: String(id), name, by: "configuration" as const },
    ...usual,
  });
  const admins = await readAdmins(act);
  const records = await act.tx.select().from(employees).orderBy(asc(employees.id));
  return [
    ...(ownerId === undefined ? [] : [configured("owner", ownerId)]),
    ...admins.map(({ telegramId, name, since }) =>
      since
        ? { role: "admin", called: String(telegramId), name, by: "owner" as const, ...usual }
        : configured("admin", telegramId, name),
    ),
    ...(await unmetAdmins(act)).map((id) => configured("admin", id)),
    ...(await Promise.all(records.map((employee) => asWorker(act, employee)))),
  ];
}

async function asWorker({ tx, now }: Act, { id, role, email, name, leftAt }: Employee): Promise<Worker> {
  const there = await signInsOf(tx, id, now);
  return { role, called: email, name, by: "record", signIns: there.length, hasLeft: leftAt !== null };
}

/** Whoever keeps the server makes an admin, and the name of whom. Throws what makeAdmin throws. */
export async function addAdmin(act: Act, telegramId: number): Promise<string> {
  return telegramNameById(act.tx, await makeAdmin(act, MACHINE, telegramId));
}

/** Throws email-wrong, employee-gone. */
async function byEmail(act: Act, typed: string): Promise<Employee> {
  const employee = await employeeByEmail(act.tx, emailOf(typed));
  if (!employee) throw new DomainError("employee-gone");
  return employee;
}

/** A way in, once and for ten minutes. Throws email-wrong, employee-gone. */
export async function loginLink(act: Act, email: string): Promise<string> {
  const { id } = await byEmail(act, email);
  await record(act, MACHINE, "employee.linked", { subject: `employee:${id}` });
  return makeLink(act, id);
}

/** Ends every sign-in. Gives how many there were. Throws email-wrong, employee-gone. */
export async function revokeSignIns(act: Act, email: string): Promise<number> {
  const { id } = await byEmail(act, email);
  const count = await endSignIns(act, { employeeId: id });
  if (count > 0) await record(act, MACHINE, "employee.ended", { subject: `employee:${id}`, count });
  return count;
}

/** Takes the password away and ends every sign-in: they choose another by a link, which this gives. Throws email-wrong, employee-gone. */
export async function resetPassword(act: Act, email: string): Promise<string> {
  const { id } = await byEmail(act, email);
  await holdEmployee(act, id);
  await act.tx.update(employees).set({ password: null }).where(eq(employees.id, id));
  await endSignIns(act, { employeeId: id });
  await record(act, MACHINE, "employee.reset", { subject: `employee:${id}` });
  return makeLink(act, id);
}
