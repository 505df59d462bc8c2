import { and, asc, count, eq, inArray, isNull, notInArray } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { allow, type Human, type Right } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { holdersOf } from "../people/colleagues.ts";
import { ROLES, type Role } from "../people/roles.ts";
import { knownRights, people, roleMembers, rolePermissions } from "../people/schema.ts";
import { employees } from "./schema.ts";

const RIGHT = "roles.change";
/** Opens the control centre. */
export const OPENS = "control.open";

/** The roles whose rights the owner decides on; the owner's own are all there are, and nobody takes one away. */
const OPEN_ROLES = ROLES.filter((role) => role !== "owner");

export interface RoleNow {
  role: Role;
  /** How many people have it. */
  holders: number;
  rights: string[];
}

/** A right of a role: whether it has it, and whether a release gives it to it. */
export interface RoleRight {
  role: Role;
  right: Right;
  isHeld: boolean;
  isUsual: boolean;
  /** Whether the role opens the control centre, where most of what rights are for is done. */
  opensCentre: boolean;
}

export const idOf = ({ role, right }: Pick<RoleRight, "role" | "right">): string => `${role}.${right}`;

/** All roles but the owner's, with what they may do now. */
export async function rolesNow(act: Act, by: Human): Promise<RoleNow[]> {
  allow(by, RIGHT);
  const rows = await act.tx.select().from(rolePermissions).orderBy(asc(rolePermissions.permission));
  const members = await membersIn(act);
  return OPEN_ROLES.map((role) => ({
    role,
    holders: members.get(role) ?? 0,
    rights: rows.filter((row) => row.role === role).map(({ permission }) => permission),
  }));
}

/** How many employees have each role, and admins that the bot knows; whom the configuration makes one is counted once. */
async function membersIn({ tx, config }: Act): Promise<Map<Role, number>> {
  const configured = tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.telegramId, [...config.bot.adminIds]));
  // Whoever works here has their role also while they are signed in nowhere.
  const rows = await tx
    .select({ role: employees.role, members: count() })
    .from(employees)
    .where(isNull(employees.leftAt))
    .groupBy(employees.role);
  const isAdmin = eq(roleMembers.role, "admin");
  const others = and(isAdmin, notInArray(roleMembers.personId, configured));
  const admins = (await configured).length + (await tx.$count(roleMembers, others));
  return new Map<Role, number>(rows.map((row) => [row.role, row.members])).set("admin", admins);
}

/** Throws role-unknown. */
export async function roleNow(act: Act, by: Human, name: string): Promise<RoleNow> {
  allow(by, RIGHT);
  const found = (await rolesNow(act, by)).find(({ role }) => role === name);
  if (!found) throw new DomainError("role-unknown");
  return found;
}

/** Every right that a role can have, by name; what only the owner has is not among them. Throws role-unknown. */
export async function rightsNow(act: Act, by: Human, name: string): Promise<RoleRight[]> {
  allow(by, RIGHT);
  const { role, rights } = await roleNow(act, by, name);
  return (await openRights(act.tx)).map(({ permission, usual }) => ({
    role,
    // Safe: features declare their rights as such.
    right: permission as Right,
    isHeld: rights.includes(permission),
    isUsual: usual.includes(role),
    opensCentre: rights.includes(OPENS),
  }));
}

/** What others than the owner have in a new school. */
async function openRights(read: Reader) {
  const known = await read.select().from(knownRights).orderBy(asc(knownRights.permission));
  return known.filter(({ usual }) => usual.some((role) => role !== "owner"));
}

/** Throws role-unknown, right-unknown. */
export async function rightNow(act: Act, by: Human, id: string): Promise<RoleRight> {
  allow(by, RIGHT);
  const [name = "", ...words] = id.split(".");
  const right = words.join(".");
  const found = (await rightsNow(act, by, name)).find((each) => each.right === right);
  if (!found) throw new DomainError("right-unknown");
  return found;
}

/**
 * Gives a role a right, or takes it away: it counts for everybody who has the role at their next step, and in the menu of
 * their chat. False when it was so already. Throws role-unknown, right-unknown.
 */
export async function setRight(act: Act, by: Human, id: string, isHeld: boolean): Promise<boolean> {
  allow(by, RIGHT);
  const found = await rightNow(act, by, id);
  if (!(await write(act, by, found, isHeld))) return false;
  await showCommands(act, found.role);
  return true;
}

async function write(act: Act, by: Human, { role, right }: RoleRight, isHeld: boolean): Promise<boolean> {
  const row = { role, permission: right };
  const written = isHeld
    ? await act.tx.insert(rolePermissions).values(row).onConflictDoNothing().returning()
    : await act.tx
        .delete(rolePermissions)
        .where(and(eq(rolePermissions.role, role), eq(rolePermissions.permission, right)))
        .returning();
  if (written.length === 0) return false;
  await record(act, by, "role.changed", { subject: `role:${role}`, changes: { [right]: [!isHeld, isHeld] } });
  return true;
}

/** Whoever has the role sees the commands that are theirs by now. */
async function showCommands(act: Act, role: Role): Promise<void> {
  for (const person of await holdersOf(act, role)) await act.house.menu(act, person);
}

/** As a release has it. False when it was so already. Throws role-unknown. */
export async function restoreRights(act: Act, by: Human, role: Role): Promise<boolean> {
  allow(by, RIGHT);
  const changed = (await rightsNow(act, by, role)).filter(({ isHeld, isUsual }) => isHeld !== isUsual);
  for (const each of changed) await write(act, by, each, each.isUsual);
  if (changed.length > 0) await showCommands(act, role);
  return changed.length > 0;
}
