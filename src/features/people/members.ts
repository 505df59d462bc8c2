import { and, eq } from "drizzle-orm";
import type { Tx } from "../../db/db.ts";
import type { Role } from "./roles.ts";
import { people, roleMembers } from "./schema.ts";

interface Membership {
  personId: number;
  role: Role;
  now: Date;
  /** When it ends by itself; never, unless told. */
  until?: Date;
}

/** Somebody has a role from now on; whoever has it already has it until then. */
export async function join(tx: Tx, { personId, role, now, until }: Membership): Promise<void> {
  await holdPerson(tx, personId);
  await tx
    .insert(roleMembers)
    .values({ personId, role, givenAt: now, until: until ?? null })
    .onConflictDoUpdate({ target: [roleMembers.personId, roleMembers.role], set: { until: until ?? null } });
}

/** It counts at their next step. */
export async function part(tx: Tx, { personId, role }: Pick<Membership, "personId" | "role">): Promise<void> {
  await holdPerson(tx, personId);
  await tx.delete(roleMembers).where(and(eq(roleMembers.personId, personId), eq(roleMembers.role, role)));
  const hasRoles = (await tx.$count(roleMembers, eq(roleMembers.personId, personId))) > 0;
  await tx.update(people).set({ hasRoles }).where(eq(people.id, personId));
}

/** Whoever gives or takes another of their roles in the same moment waits, and counts what this turn leaves. */
const holdPerson = (tx: Tx, personId: number) =>
  tx.update(people).set({ hasRoles: true }).where(eq(people.id, personId));
