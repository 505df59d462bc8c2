import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { people } from "../people/schema.ts";
import { tierMembers, tiers } from "./schema.ts";
import { lasting, type Tier } from "./tiers.ts";

interface Part {
  limit: number;
  offset: number;
}

/** The tiers, best first. */
export async function listTiers(read: Reader, by: Human, { limit, offset }: Part): Promise<Tier[]> {
  allow(by, "tiers.change");
  return read.select().from(tiers).orderBy(desc(tiers.rank), desc(tiers.id)).limit(limit).offset(offset);
}

/** Those that can be given, best first. */
export async function givableTiers(read: Reader, by: Human): Promise<Tier[]> {
  allow(by, "tiers.change");
  return read.select().from(tiers).where(eq(tiers.isOn, true)).orderBy(desc(tiers.rank), desc(tiers.id));
}

/** A tier and how many have it; throws tier-gone. */
export async function tierById(
  read: Reader,
  by: Human,
  id: number,
  now: Date,
): Promise<Tier & { members: number }> {
  allow(by, "tiers.change");
  const [tier] = await read.select().from(tiers).where(eq(tiers.id, id));
  if (!tier) throw new DomainError("tier-gone");
  const members = await read.$count(tierMembers, and(eq(tierMembers.tierId, id), lasting(now)));
  return { ...tier, members };
}

/** Somebody who has a tier. */
export interface Member {
  personId: number;
  /** As Telegram calls them. */
  name: string;
  telegramId: number;
  tier: Tier;
  since: Date;
  until: Date | null;
}

const members = (read: Reader) =>
  read
    .select({
      personId: tierMembers.personId,
      name: people.telegramName,
      telegramId: people.telegramId,
      tier: tiers,
      since: tierMembers.since,
      until: tierMembers.until,
    })
    .from(tierMembers)
    .innerJoin(people, eq(people.id, tierMembers.personId))
    .innerJoin(tiers, eq(tiers.id, tierMembers.tierId));

/** Who has it, the newest first. */
export async function membersOf(
  read: Reader,
  by: Human,
  tierId: number,
  { now, limit, offset }: Part & { now: Date },
): Promise<Member[]> {
  allow(by, "tiers.change");
  return members(read)
    .where(and(eq(tierMembers.tierId, tierId), lasting(now)))
    .orderBy(desc(tierMembers.since), desc(tierMembers.personId))
    .limit(limit)
    .offset(offset);
}

/** What somebody has, also while the tier is switched off; nothing when its time is over. */
export async function memberOf(
  read: Reader,
  by: Human,
  personId: number,
  now: Date,
): Promise<Member | undefined> {
  allow(by, "tiers.change");
  const [member] = await members(read).where(and(eq(tierMembers.personId, personId), lasting(now)));
  return member;
}
