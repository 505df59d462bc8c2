import { and, eq, isNotNull, type SQL } from "drizzle-orm";
import type { Tx } from "../../db/db.ts";
import { hold } from "../../db/hold.ts";
import type { Role } from "./roles.ts";
import { people, roleMembers } from "./schema.ts";

interface Membership {
  personId: number;
  role: Role;
  now: Date;
  /** When it ends by itself; never, unless told. */
  until?: Date;
}

/** Whoever gives or takes another role of theirs in the same moment waits: `hasRoles` tells of all of them. */
const holdRoles = (tx: Tx, personId: number) => hold(tx, `roles:${personId}`);

/** Somebody has a role from now on; whoever has it already has it until then. */
export async function join(tx: Tx, { personId, role, now, until }: Membership): Promise<void> {
  await holdRoles(tx, personId);
  await tx
    .insert(roleMembers)
    .values({ personId, role, givenAt: now, until: until ?? null })
    .onConflictDoUpdate({ target: [roleMembers.personId, roleMembers.role], set: { until: until ?? null } });
  await tx.update(people).set({ hasRoles: true }).where(eq(people.id, personId));
}

/** It counts at their next step. */
export const part = (tx: Tx, { personId, role }: Pick<Membership, "personId" | "role">): Promise<void> =>
  lose(tx, personId, eq(roleMembers.role, role));

/** What ends by itself has come with being signed in: whatever role it is by now, it goes. */
export const partFromWork = (tx: Tx, personId: number): Promise<void> => lose(tx, personId, endsByItself);

/** The same for longer. Whoever has lost it in the same moment does not have it again. */
export async function prolong(tx: Tx, personId: number, until: Date): Promise<void> {
  await tx
    .update(roleMembers)
    .set({ until })
    .where(and(eq(roleMembers.personId, personId), endsByItself));
}

const endsByItself = isNotNull(roleMembers.until);

async function lose(tx: Tx, personId: number, which: SQL): Promise<void> {
  await holdRoles(tx, personId);
  await tx.delete(roleMembers).where(and(eq(roleMembers.personId, personId), which));
  const hasRoles = (await tx.$count(roleMembers, eq(roleMembers.personId, personId))) > 0;
  await tx.update(people).set({ hasRoles }).where(eq(people.id, personId));
}
