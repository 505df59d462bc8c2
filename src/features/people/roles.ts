import { and, eq, gt, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { Config } from "../../config/index.ts";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { knownRights, roleMembers, rolePermissions } from "./schema.ts";

/** The owner stands in the configuration, admins there or among the members; the six others come with an employee's record. */
export const ROLES = [
  "owner",
  "admin",
  "developer",
  "director",
  "administrator",
  "mentor",
  "sales",
  "assistant",
] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (word: string): word is Role => ROLES.some((role) => role === word);

/** What a feature adds to the table at its first start: a right, and the roles that have it. */
export type PermissionTable = Record<string, readonly Role[]>;

/**
 * Adds rights that the table has never heard of; what an owner has changed since stays changed. The owner has them all,
 * always.
 */
export async function seedPermissions(tx: Tx, table: PermissionTable): Promise<void> {
  const known = await tx.select({ permission: knownRights.permission }).from(knownRights);
  const heardOf = new Set(known.map(({ permission }) => permission));
  const rows = Object.entries(table).flatMap(([permission, roles]) => [
    { role: "owner" as const, permission },
    ...(heardOf.has(permission) ? [] : roles.map((role) => ({ role, permission }))),
  ]);
  if (rows.length > 0) await tx.insert(rolePermissions).values(rows).onConflictDoNothing();
  for (const [permission, roles] of Object.entries(table)) {
    const usual = [...roles];
    await tx
      .insert(knownRights)
      .values({ permission, usual })
      .onConflictDoUpdate({ target: knownRights.permission, set: { usual } });
  }
}

/** The roles that the configuration gives somebody. */
export function rolesOf({ ownerId, adminIds }: Config["bot"], telegramId: number): Role[] {
  const roles: Role[] = [];
  if (telegramId === ownerId) roles.push("owner");
  if (adminIds.includes(telegramId)) roles.push("admin");
  return roles;
}

/** The owner and the administrators of the configuration, by their Telegram ids. */
export const configured = ({ ownerId, adminIds }: Config["bot"]): number[] =>
  ownerId === undefined ? [...adminIds] : [...new Set([ownerId, ...adminIds])];

const { role, permission } = rolePermissions;

/** A role that has not ended by then. */
export const lasting = (now: Date | SQL) => or(isNull(roleMembers.until), gt(roleMembers.until, now));

const held = statement((read: Reader) =>
  read
    .selectDistinct({ permission })
    .from(rolePermissions)
    .where(
      or(
        eq(role, hole("first")),
        eq(role, hole("second")),
        inArray(
          role,
          read
            .select({ role: roleMembers.role })
            .from(roleMembers)
            .where(and(eq(roleMembers.personId, hole("person")), lasting(hole("now")))),
        ),
      ),
    ),
);

const NOTHING: ReadonlySet<string> = new Set();

/** What somebody may do at this moment, by all their roles; most people have none, and nobody asks. */
export async function rightsHeld(
  read: Reader,
  { bot }: Pick<Config, "bot">,
  { id, telegramId, hasRoles }: { id: number; telegramId: number; hasRoles: boolean },
  now: Date,
): Promise<ReadonlySet<string>> {
  const [first, second] = rolesOf(bot, telegramId);
  if (!first && !hasRoles) return NOTHING;
  const rows = await held(read, {
    first: first ?? null,
    second: second ?? null,
    person: id,
    now: now.getTime(),
  });
  return new Set(rows.map((row) => row.permission));
}

/** Whether a role has a right now. */
export const mayRole = async (read: Reader, which: Role, right: string): Promise<boolean> =>
  (await read.$count(rolePermissions, and(eq(role, which), eq(permission, right)))) > 0;

/** The roles that have a right now. */
export async function rolesWith(read: Reader, right: string): Promise<Role[]> {
  const rows = await read.select({ role }).from(rolePermissions).where(eq(permission, right));
  return rows.map((row) => row.role);
}
