import { inArray } from "drizzle-orm";
import type { Config } from "../../config/index.ts";
import type { Reader, Tx } from "../../db/db.ts";
import { rolePermissions } from "./schema.ts";

/** System roles stand in the configuration; the six staff roles come from the employee's record. */
const ROLES = [
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

/** What a feature adds to the table at its first start: a permission, and the roles that have it. */
export type PermissionTable = Record<string, readonly Role[]>;

export type RolePermissions = ReadonlyMap<Role, ReadonlySet<string>>;

/** The table as it is now. */
export async function readPermissions(read: Reader): Promise<RolePermissions> {
  const rows = await read.select().from(rolePermissions);
  const table = new Map<Role, Set<string>>(ROLES.map((role) => [role, new Set()]));
  for (const { role, permission } of rows) table.get(role)?.add(permission);
  return table;
}

/** Adds permissions that the table has never heard of; what an owner has changed since stays changed. */
export async function seedPermissions(tx: Tx, table: PermissionTable): Promise<void> {
  const names = Object.keys(table);
  const known = await tx
    .selectDistinct({ permission: rolePermissions.permission })
    .from(rolePermissions)
    .where(inArray(rolePermissions.permission, names));
  const seeded = new Set(known.map(({ permission }) => permission));
  const rows = names
    .filter((permission) => !seeded.has(permission))
    .flatMap((permission) => (table[permission] ?? []).map((role) => ({ role, permission })));
  if (rows.length > 0) await tx.insert(rolePermissions).values(rows).onConflictDoNothing();
}

/** The roles that the configuration gives somebody. */
export function rolesOf({ ownerId, adminIds }: Config["bot"], telegramId: number): Role[] {
  const roles: Role[] = [];
  if (telegramId === ownerId) roles.push("owner");
  if (adminIds.includes(telegramId)) roles.push("admin");
  return roles;
}

/** The union of what somebody's roles may do. */
export function permissionsOf(table: RolePermissions, roles: Iterable<Role>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const role of roles) for (const permission of table.get(role) ?? []) all.add(permission);
  return all;
}
