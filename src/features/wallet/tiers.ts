import { and, asc, eq, gt, isNull, max, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { DomainError } from "../../lib/errors.ts";
import { neat } from "../../lib/fold.ts";
import { apart, type Place, placeOfNew } from "../../lib/places.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { changesIn, record } from "../people/audit.ts";
import { isSomebody } from "../people/person.ts";
import { people } from "../people/schema.ts";
import { refuseOwn } from "./own.ts";
import { tierMembers, tiers } from "./schema.ts";

export type Tier = typeof tiers.$inferSelect;

/** The tier that somebody has at this moment. */
export type OwnTier = Pick<Tier, "id" | "name" | "rank" | "discount"> & {
  /** Null: for good. */
  until: Date | null;
};

declare module "../../turn/news.ts" {
  interface News {
    /** Somebody has another tier now, or none any more. */
    "tier.changed": { personId: number; tier: OwnTier | undefined };
  }
}

const LONGEST_NAME = 40;
const ALL = 100;

const { id, name, rank, discount } = tiers;

const own = statement((read: Reader) =>
  read
    .select({ id, name, rank, discount, until: tierMembers.until })
    .from(tierMembers)
    .innerJoin(tiers, eq(tiers.id, tierMembers.tierId))
    .where(
      and(
        eq(tierMembers.personId, hole("person")),
        eq(tiers.isOn, true),
        or(isNull(tierMembers.until), gt(tierMembers.until, hole("now"))),
      ),
    ),
);

/** What somebody has; nothing when its time is over, or while the tier is switched off. */
export async function tierOf(read: Reader, personId: number, now: Date): Promise<OwnTier | undefined> {
  const [row] = await own(read, { person: personId, now: now.getTime() });
  return row;
}

/** The rows of those whose time is not over. */
export const lasting = (now: Date) => or(isNull(tierMembers.until), gt(tierMembers.until, now));

/** A name as it is stored: 1–40 characters on one line. Throws tier-name-empty or -too-long. */
export function tierName(typed: string): string {
  const said = neat(typed);
  if (!said) throw new DomainError("tier-name-empty");
  if ([...said].length > LONGEST_NAME) throw new DomainError("tier-name-too-long", { most: LONGEST_NAME });
  return said;
}

/** A new one ranks above all others. */
export async function createTier(act: Act, by: Human, given: Pick<Tier, "name" | "discount">): Promise<Tier> {
  allow(by, "tiers.change");
  proveDiscount(given.discount);
  const [best] = await act.tx.select({ rank: max(tiers.rank) }).from(tiers);
  const [made] = await act.tx
    .insert(tiers)
    .values({
      name: tierName(given.name),
      discount: given.discount,
      rank: 0,
      createdAt: act.now,
    })
    .returning({ id });
  if (!made) throw new Error("a tier was not written");
  const placed = { rank: placeOfNew(made.id, best?.rank) };
  const [row] = await act.tx.update(tiers).set(placed).where(eq(id, made.id)).returning();
  if (!row) throw new Error("a tier has no rank");
  await record(act, by, "tier.created", { subject: `tier:${row.id}` });
  return row;
}

function proveDiscount(percent: number) {
  if (!Number.isSafeInteger(percent) || percent < 0 || percent > ALL)
    throw new DomainError("setting-not-in-range", { least: 0, most: ALL });
}

/** Changes it for everybody who has it; false when it was so already. Switched off, it gives nobody anything until it is on again. */
export async function changeTier(
  act: Act,
  by: Human,
  tierId: number,
  given: Partial<Pick<Tier, "name" | "discount" | "isOn">>,
): Promise<boolean> {
  allow(by, "tiers.change");
  if (given.discount !== undefined) proveDiscount(given.discount);
  const change = { ...given, ...(given.name !== undefined && { name: tierName(given.name) }) };
  const changes = changesIn(await hold(act.tx, tierId), change);
  const what = Object.keys(changes);
  if (what.length === 0) return false;
  await act.tx.update(tiers).set(change).where(eq(tiers.id, tierId));
  await record(act, by, "tier.changed", { subject: `tier:${tierId}`, what, changes });
  return true;
}

/**
 * Ranks it above the one that stood just above it; false for the best, which stays where it is. Throws desk-faster when
 * it does not stand any more where `seen` says.
 */
export async function raise(act: Act, by: Human, tierId: number, seen: Pick<Tier, "rank">): Promise<boolean> {
  allow(by, "tiers.change");
  const tier = await hold(act.tx, tierId);
  if (tier.rank !== seen.rank) throw new DomainError("desk-faster");
  const ranked = await act.tx.select({ id, position: rank }).from(tiers).orderBy(asc(rank), asc(id));
  const at = ranked.findIndex((each) => each.id === tierId);
  const above = ranked[at + 1];
  if (!above) return false;
  // Those that share a rank, by a former fault, get each their own.
  const ranks = apart(ranked).map(({ position }) => position);
  const order = ranked.with(at, above).with(at + 1, { id: tierId, position: tier.rank });
  await rankAll(
    act.tx,
    order.map((each, place) => ({ ...each, to: ranks[place] ?? each.position })),
  );
  await record(act, by, "tier.changed", {
    subject: `tier:${tierId}`,
    what: ["rank"],
    changes: { rank: [tier.rank, ranks[at + 1] ?? above.position] },
  });
  return true;
}

/** Throws desk-faster when one of them ranks elsewhere by now. */
async function rankAll(tx: Tx, moves: (Place & { to: number })[]): Promise<void> {
  for (const { id: tierId, position, to } of moves.filter(({ position, to }) => position !== to)) {
    const isThere = and(eq(id, tierId), eq(rank, position));
    const [moved] = await tx.update(tiers).set({ rank: to }).where(isThere).returning({ id });
    if (!moved) throw new DomainError("desk-faster");
  }
}

/** Away for good, when nobody has it; throws tier-has-members otherwise. */
export async function retire(act: Act, by: Human, tierId: number): Promise<void> {
  allow(by, "tiers.change");
  const { tx, now } = act;
  const tier = await hold(tx, tierId);
  const count = await tx.$count(tierMembers, and(eq(tierMembers.tierId, tierId), lasting(now)));
  if (count > 0) throw new DomainError("tier-has-members", { count });
  // Only those are left whose time is over.
  await tx.delete(tierMembers).where(eq(tierMembers.tierId, tierId));
  await tx.delete(tiers).where(eq(id, tierId));
  await record(act, by, "tier.retired", { subject: `tier:${tierId}`, name: tier.name });
}

/** Nobody else changes it, gives it or retires it in this moment. */
async function hold(tx: Tx, tierId: number): Promise<Tier> {
  const [row] = await tx
    .update(tiers)
    .set({ rank: sql`${rank}` })
    .where(eq(id, tierId))
    .returning();
  if (!row) throw new DomainError("tier-gone");
  return row;
}

/**
 * Gives a tier in place of whichever somebody has; false when they have it for as long already. Throws tier-gone,
 * tier-off, tier-until-past or person-unknown.
 */
export async function give(
  act: Act,
  by: Human,
  personId: number,
  tierId: number,
  { until }: { until: Date | null },
): Promise<boolean> {
  allow(by, "tiers.change");
  refuseOwn(by, personId);
  const { tx, now } = act;
  if (until && until <= now) throw new DomainError("tier-until-past");
  const tier = await hold(tx, tierId);
  if (!tier.isOn) throw new DomainError("tier-off");
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isSomebody));
  if (!person) throw new DomainError("person-unknown");
  const before = await tierOf(tx, personId, now);
  if (before?.id === tierId && before.until?.getTime() === until?.getTime()) return false;
  const given = { tierId, since: now, until };
  await tx
    .insert(tierMembers)
    .values({ personId, ...given })
    .onConflictDoUpdate({ target: tierMembers.personId, set: given });
  await record(act, by, "tier.given", {
    subject: `person:${personId}`,
    ...{ tier: tierId, until },
    changes: { tier: [before?.name ?? null, tier.name] },
  });
  await act.announce("tier.changed", { personId, tier: { ...tier, until } });
  return true;
}

/** Takes away whichever tier somebody has. Throws tier-not-had. */
export async function takeAway(act: Act, by: Human, personId: number): Promise<void> {
  allow(by, "tiers.change");
  const [gone] = await act.tx
    .delete(tierMembers)
    .where(and(eq(tierMembers.personId, personId), lasting(act.now)))
    .returning({ tierId: tierMembers.tierId });
  if (!gone) throw new DomainError("tier-not-had");
  const [tier] = await act.tx.select({ name }).from(tiers).where(eq(id, gone.tierId));
  await record(act, by, "tier.taken", {
    subject: `person:${personId}`,
    tier: gone.tierId,
    changes: { tier: [tier?.name ?? null, null] },
  });
  await act.announce("tier.changed", { personId, tier: undefined });
}
