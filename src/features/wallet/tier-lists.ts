import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Id, Wanted } from "../../desk/desk.ts";
import { byMoment, numberIn, type Page, pageIn, pageOf, placeOf } from "../../desk/paging.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { people } from "../people/schema.ts";
import { tierMembers, tiers } from "./schema.ts";
import { lasting, type Tier } from "./tiers.ts";

const bestFirst = (read: Reader, where?: SQL) =>
  read.select().from(tiers).where(where).orderBy(desc(tiers.rank), desc(tiers.id));

/** The tiers, best first. */
export async function listTiers(read: Reader, by: Human, place: Wanted): Promise<Page<Tier>> {
  allow(by, "tiers.change");
  return pageIn(await bestFirst(read), ({ id }) => id, placeOf(place));
}

/** Those that can be given, best first. */
export async function givableTiers(read: Reader, by: Human): Promise<Tier[]> {
  allow(by, "tiers.change");
  return bestFirst(read, eq(tiers.isOn, true));
}

export type TierCard = Tier & {
  /** How many have it. */
  members: number;
  /** Where it stands among all tiers; 1: it is the best. */
  place: number;
  among: number;
};

/** A tier, how many have it, and where it stands; throws tier-gone. */
export async function tierById(read: Reader, by: Human, id: number, now: Date): Promise<TierCard> {
  allow(by, "tiers.change");
  const [tier] = await read.select().from(tiers).where(eq(tiers.id, id));
  if (!tier) throw new DomainError("tier-gone");
  const members = await read.$count(tierMembers, and(eq(tierMembers.tierId, id), lasting(now)));
  const above = await read.$count(tiers, sql`(${tiers.rank}, ${tiers.id}) > (${tier.rank}, ${tier.id})`);
  return { ...tier, members, place: above + 1, among: await read.$count(tiers) };
}

/** Somebody who has a tier. */
export interface Member {
  /** The person's number. */
  id: number;
  /** As Telegram calls them. */
  name: string;
  telegramId: number;
  tier: Tier;
  since: Date;
  until: Date | null;
}

const { personId, since, until } = tierMembers;
const latest = byMoment(since, personId);

const members = (read: Reader) =>
  read
    .select({
      id: personId,
      name: people.telegramName,
      telegramId: people.telegramId,
      tier: tiers,
      since,
      until,
    })
    .from(tierMembers)
    .innerJoin(people, eq(people.id, personId))
    .innerJoin(tiers, eq(tiers.id, tierMembers.tierId));

/** Who has the tier `of`; whoever got it last stands first. Throws tier-gone. */
export async function membersOf(
  read: Reader,
  by: Human,
  { of, ...place }: Wanted,
  now: Date,
): Promise<Page<Member>> {
  allow(by, "tiers.change");
  const those = eq(tierMembers.tierId, await known(read, of));
  return pageOf<Member>(
    {
      read: (where, direction, limit) =>
        members(read)
          .where(and(those, lasting(now), where))
          .orderBy(...latest.order(direction))
          .limit(limit),
      at: (id, side) => beside(read, id, side),
    },
    placeOf(place),
  );
}

async function known(read: Reader, claimed: Id | undefined): Promise<number> {
  const [tier] = await read
    .select({ id: tiers.id })
    .from(tiers)
    .where(eq(tiers.id, numberIn(claimed) ?? 0));
  if (!tier) throw new DomainError("tier-gone");
  return tier.id;
}

async function beside(read: Reader, id: number, side: "from" | "before"): Promise<SQL | undefined> {
  const [row] = await read.select({ since }).from(tierMembers).where(eq(personId, id));
  return row && latest.beside(row.since, id, side);
}

/** What somebody has, also while the tier is switched off; nothing when its time is over. */
export async function memberOf(
  read: Reader,
  by: Human,
  person: number,
  now: Date,
): Promise<Member | undefined> {
  allow(by, "tiers.change");
  const [member] = await members(read).where(and(eq(personId, person), lasting(now)));
  return member;
}

/** The same; throws tier-not-had. */
export async function memberCard(read: Reader, by: Human, person: number, now: Date): Promise<Member> {
  const member = await memberOf(read, by, person, now);
  if (!member) throw new DomainError("tier-not-had");
  return member;
}
