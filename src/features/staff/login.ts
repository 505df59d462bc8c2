import { and, asc, eq, gt, lte, or } from "drizzle-orm";
import { blindIndex } from "../../lib/crypto.ts";
import { MINUTE } from "../../lib/durations.ts";
import { DomainError } from "../../lib/errors.ts";
import { log } from "../../lib/log.ts";
import type { Act } from "../../turn/act.ts";
import { allow, type Human } from "../../turn/actor.ts";
import { holdThing } from "../../turn/hold.ts";
import type { Outside } from "../../turn/outside.ts";
import { tasks } from "../../turn/schema.ts";
import { task } from "../../turn/tasks.ts";
import { record } from "../people/audit.ts";
import { rightsOf } from "../people/colleagues.ts";
import { type Employee, emailIndex, employeeByEmail, mayHandle } from "./employees.ts";
import { hashed, isPassword } from "./passwords.ts";
import { employees, loginAttempts, loginLinks } from "./schema.ts";
import { staffing } from "./settings.ts";
import { signedIn, signIn, signOut } from "./sign-ins.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    "login-done": { name: string; role: Employee["role"]; mayEmploy: boolean };
    "login-wrong": object;
    "login-broken": object;
    "password-set": { ended: number };
    "password-broken": object;
    /** For staff: somebody keeps trying passwords of this account. */
    "login-locked-out": { name: string };
  }
}

const logger = log("staff");
const WINDOW_MS = 15 * MINUTE;
const LINK_MS = 10 * MINUTE;
/** From one Telegram account, whatever the e-mails. */
const MOST_FROM_ONE = 20;

export const checking = task<{ person: number; email: string; password: string }>("staff.check-password");
export const choosing = task<{ person: number; employee: number; password: string }>("staff.choose-password");

const accountOf = (email: string) => `account:${emailIndex(email)}`;
export const triesFrom = ({ id }: { id: number }) => `from:${id}`;

/**
 * Tries to sign in. To look at a password takes a tenth of a second, so it is done outside of the turn, and told then;
 * the try counts at once. Throws login-locked (`until`).
 */
export async function tryPassword(
  act: Act,
  by: Human,
  { email, password }: { email: string; password: string },
): Promise<void> {
  // Else of many who try at once each would see that nobody has tried.
  await holdThing(act, "tries", accountOf(email));
  await refuseMore(act, accountOf(email), act.settings.get(staffing.attempts));
  await refuseMore(act, triesFrom(by), MOST_FROM_ONE);
  await act.tx.insert(loginAttempts).values([
    { by: accountOf(email), at: act.now },
    { by: triesFrom(by), at: act.now },
  ]);
  await act.later(checking, { person: by.id, email, password });
}

const since = (now: Date) => new Date(now.getTime() - WINDOW_MS);
/** What is said to have been tried later than this, a clock that was ahead has written. */
const before = (now: Date) => new Date(now.getTime() + WINDOW_MS);

const triesOf = ({ tx, now }: Act, by: string) =>
  tx
    .select({ at: loginAttempts.at })
    .from(loginAttempts)
    .where(
      and(eq(loginAttempts.by, by), gt(loginAttempts.at, since(now)), lte(loginAttempts.at, before(now))),
    )
    .orderBy(asc(loginAttempts.at));

async function refuseMore(act: Act, by: string, most: number): Promise<void> {
  const tries = await triesOf(act, by);
  const [first] = tries.slice(-most);
  if (first && tries.length >= most)
    throw new DomainError("login-locked", { until: new Date(first.at.getTime() + WINDOW_MS) });
}

/** Whoever is unknown, has left or has no password yet hears the same as whoever typed a wrong one, and as late. */
export async function checkPassword(
  { person, email, password }: { person: number; email: string; password: string },
  outside: Outside,
): Promise<void> {
  const employee = await employeeByEmail(outside.read, email);
  // Nothing that holds a password is to be tried for long, and kept in the end.
  const fits = await isPassword(password, employee?.password).catch(told);
  if (fits === undefined) return outside.act((act) => act.tell(person, "login-broken", {}));
  await outside.act(async (act) => {
    // Somebody may change it, or let them go, in the same moment.
    if (employee) await holdThing(act, "employee", employee.id);
    const now = fits ? await employeeByEmail(act.tx, email) : undefined;
    if (now && now.password === employee?.password && (await comeIn(act, person, now))) return;
    await act.tell(person, "login-wrong", {});
    const tries = await triesOf(act, accountOf(email));
    if (employee && tries.length >= act.settings.get(staffing.attempts))
      await act.tellStaff({ right: "employees.change" }, "login-locked-out", { name: employee.name });
  });
}

function told(error: unknown): undefined {
  logger.error("a password could not be looked at", { error });
}

/** False when they were let go in the same moment. What they have tried with other accounts goes on counting. */
async function comeIn(act: Act, person: number, employee: Employee): Promise<boolean> {
  if (!(await signIn(act, person, employee))) return false;
  await act.tx.delete(loginAttempts).where(eq(loginAttempts.by, accountOf(employee.email)));
  const rights = await rightsOf(act, person);
  const { name, role } = employee;
  await act.tell(person, "login-done", { name, role, mayEmploy: rights.has("employees.read") });
  return true;
}

const hashOf = (token: string) => blindIndex(token, "login_links.token");

/** A way into an account, once and for ten minutes: what stands behind `login_` in the link. Throws employee-gone, role-beyond. */
export async function linkFor(act: Act, by: Human, id: number): Promise<string> {
  allow(by, "employees.change");
  const { leftAt } = await mayHandle(act, by, id);
  if (leftAt) throw new DomainError("employee-gone");
  await record(act, by, "employee.linked", { subject: `employee:${id}` });
  return makeLink(act, id);
}

/** The same for who keeps the server. */
export async function makeLink({ tx, now, house }: Act, employeeId: number): Promise<string> {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
  await tx
    .insert(loginLinks)
    .values({ token: hashOf(token), employeeId, expiresAt: new Date(now.getTime() + LINK_MS) });
  return `${house.link()}?start=login_${token}`;
}

/** Whoever opens a link is signed in as the employee it was made for. Throws login-link-over. */
export async function openLink(act: Act, by: Human, token: string): Promise<Employee> {
  const [link] = await act.tx
    .delete(loginLinks)
    .where(and(eq(loginLinks.token, hashOf(token)), gt(loginLinks.expiresAt, act.now)))
    .returning();
  const [employee] = link
    ? await act.tx.select().from(employees).where(eq(employees.id, link.employeeId))
    : [];
  if (!employee || !(await signIn(act, by.id, employee))) throw new DomainError("login-link-over");
  return employee;
}

/** Hashed outside of the turn as well; who was signed in with the former one elsewhere is not any more. */
export async function choosePassword(
  { person, employee: id, password }: { person: number; employee: number; password: string },
  outside: Outside,
): Promise<void> {
  const hash = await hashed(password).catch(told);
  if (hash === undefined) return outside.act((act) => act.tell(person, "password-broken", {}));
  await outside.act(async (act) => {
    await holdThing(act, "employee", id);
    const found = await signedIn(act.tx, person, act.now);
    // By now they may be signed in as somebody else.
    if (found?.employee.id !== id) return act.tell(person, "password-broken", {});
    await act.tx.update(employees).set({ password: hash }).where(eq(employees.id, id));
    const ended = await signOut(act, { employeeId: id, but: person });
    await record(act, { id: person }, "employee.password", { subject: `employee:${id}` });
    await act.tell(person, "password-set", { ended });
  });
}

export const checkingGivenUp = (act: Act, { person }: { person: number }) =>
  giveUp(act, checking.name, () => act.tell(person, "login-broken", {}));

export const choosingGivenUp = (act: Act, { person }: { person: number }) =>
  giveUp(act, choosing.name, () => act.tell(person, "password-broken", {}));

/** What was given up is kept for staff to look at; a password is not. */
async function giveUp({ tx }: Act, name: string, tell: () => Promise<void>): Promise<void> {
  await tx.delete(tasks).where(and(eq(tasks.name, name), eq(tasks.state, "dead")));
  await tell();
}

/** Tries that count no more, and links that nobody opened in time. */
export async function forgetTries({ tx, now }: Act): Promise<void> {
  const isOver = or(lte(loginAttempts.at, since(now)), gt(loginAttempts.at, before(now)));
  await tx.delete(loginAttempts).where(isOver);
  await tx.delete(loginLinks).where(lte(loginLinks.expiresAt, now));
}
