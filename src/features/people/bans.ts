import { and, eq, gt, isNotNull, isNull, lte, or } from "drizzle-orm";
import { allow, type Person } from "../../bot/person.ts";
import type { Tx } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { record } from "./audit.ts";
import type { PersonRow } from "./person.ts";
import { people } from "./schema.ts";

/** Whether somebody is shut out at this moment; a ban without an end lasts until it is lifted. */
export const isBanned = (person: Pick<PersonRow, "bannedAt" | "bannedUntil">, now: Date): boolean =>
  person.bannedAt !== null && (person.bannedUntil === null || person.bannedUntil > now);

/** Shuts somebody out. Staff cannot be banned: their role has to be taken first. */
export async function ban(tx: Tx, id: number, by: Person, now: Date, reason?: string): Promise<void> {
  allow(by, "people.ban");
  if (id === by.id) throw new DomainError("ban-yourself");
  const [banned] = await tx
    .update(people)
    .set({ bannedAt: now, bannedUntil: null, banReason: reason ?? null })
    .where(and(eq(people.id, id), or(isNull(people.bannedAt), lte(people.bannedUntil, now))))
    .returning({ id: people.id });
  if (!banned) throw new DomainError("ban-already");
  await record(tx, by, "person.banned", now, { subject: `person:${id}`, reason });
}

export async function unban(tx: Tx, id: number, by: Person, now: Date): Promise<void> {
  allow(by, "people.ban");
  const [freed] = await tx
    .update(people)
    .set({ bannedAt: null, bannedUntil: null, banReason: null })
    .where(
      and(
        eq(people.id, id),
        isNotNull(people.bannedAt),
        or(isNull(people.bannedUntil), gt(people.bannedUntil, now)),
      ),
    )
    .returning({ id: people.id });
  if (!freed) throw new DomainError("ban-not-banned");
  await record(tx, by, "person.unbanned", now, { subject: `person:${id}` });
}

/** The machine's own ban: for a while, of somebody who writes far too fast. */
export async function banForAWhile(tx: Tx, id: number, until: Date, now: Date): Promise<void> {
  await tx.update(people).set({ bannedAt: now, bannedUntil: until }).where(eq(people.id, id));
  await record(tx, undefined, "person.banned", now, { subject: `person:${id}`, until: until.toISOString() });
}
