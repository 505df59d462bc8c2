import { and, eq, gt, isNotNull, isNull, lt, notInArray, or } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { cut, fitted } from "../../lib/cut.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow, MACHINE } from "../../turn/actor.ts";
import { record } from "./audit.ts";
import { isSomebody, type PersonRow } from "./person.ts";
import { configured } from "./roles.ts";
import { people } from "./schema.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Staff have shut somebody out, for a while or until they lift it. */
    "person.banned": { personId: number; reason: string | undefined; until: Date | undefined };
    "person.unbanned": { personId: number };
  }
}

/** Whether somebody is shut out at this moment; a ban without an end lasts until it is lifted. */
export const isBanned = (person: Pick<PersonRow, "bannedAt" | "bannedUntil">, now: Date): boolean =>
  person.bannedAt !== null && (person.bannedUntil === null || person.bannedUntil > now);

/** The same, asked of the database. */
export const shutOut = (now: Date) =>
  and(isNotNull(people.bannedAt), or(isNull(people.bannedUntil), gt(people.bannedUntil, now)));

/** It stands in messages beside other things; of a longer one the beginning is kept and told. */
export const LONGEST_KEPT = 500;

/**
 * Shuts somebody out, for good or until then, and gives the reason as it is kept. Staff cannot be: their role has to be
 * taken first. What lasts longer already stays.
 */
export async function ban(
  act: Act,
  by: Human,
  id: number,
  { reason: said = "", until }: { reason?: string; until?: Date | undefined } = {},
): Promise<string> {
  allow(by, "people.ban");
  const reason = fitted(said, LONGEST_KEPT);
  const [banned] = await act.tx
    .update(people)
    .set({ bannedAt: act.now, bannedUntil: until ?? null, banReason: reason || null })
    .where(and(eq(people.id, id), isSomebody, lastsLess(until), isNoStaff(act)))
    .returning({ id: people.id });
  if (!banned) throw await whyNot(act, id);
  await record(act, by, "person.banned", {
    subject: `person:${id}`,
    ...(until && { until: until.toISOString() }),
  });
  await act.announce("person.banned", { personId: id, reason: reason || undefined, until });
  return reason;
}

/** Also who is shut out for a while can be shut out for longer. */
const lastsLess = (until: Date | undefined) =>
  or(isNull(people.bannedAt), until ? lt(people.bannedUntil, until) : isNotNull(people.bannedUntil));

const isNoStaff = ({ config }: Act) =>
  and(eq(people.hasRoles, false), notInArray(people.telegramId, configured(config.bot)));

async function whyNot(act: Act, id: number): Promise<DomainError> {
  const who = and(eq(people.id, id), isSomebody);
  if ((await act.tx.$count(people, who)) === 0) return new DomainError("person-unknown");
  const isStaff = (await act.tx.$count(people, and(who, isNoStaff(act)))) === 0;
  return new DomainError(isStaff ? "ban-staff" : "ban-already");
}

/** A note over the screen holds no more of it. */
const LONGEST_REASON = 60;

/** Why somebody is turned away: for a while, or since when and what for. */
export async function whyShutOut(
  { tx, now }: Pick<Act, "tx" | "now">,
  id: number,
  { until }: { until: Date | null },
): Promise<DomainError> {
  const { at, reason } = (await banOf(tx, id)) ?? {};
  if (until && reason)
    return new DomainError("banned-until-because", { until, reason: cut(reason, LONGEST_REASON) });
  // Only the machine's own has no reason.
  if (until) return new DomainError("banned-for-a-while", { until });
  const since = { at: at ?? now };
  if (!reason) return new DomainError("banned", since);
  return new DomainError("banned-because", { ...since, reason: cut(reason, LONGEST_REASON) });
}

async function banOf(read: Reader, id: number) {
  const [row] = await read
    .select({ at: people.bannedAt, reason: people.banReason })
    .from(people)
    .where(eq(people.id, id));
  return row;
}

/** Whether somebody is shut out at this moment, for what nobody says. */
export async function isShutOut({ tx, now }: Pick<Act, "tx" | "now">, id: number): Promise<boolean> {
  return (await tx.$count(people, and(eq(people.id, id), shutOut(now)))) > 0;
}

/** Whoever staff shut out is told so; the machine's own ban ends by itself. Throws ban-not-banned. */
export async function unban(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "people.ban");
  const [freed] = await act.tx
    .update(people)
    .set({ bannedAt: null, bannedUntil: null, banReason: null })
    .where(and(eq(people.id, id), shutOut(act.now)))
    .returning({ id: people.id });
  if (!freed) throw new DomainError("ban-not-banned");
  await record(act, by, "person.unbanned", { subject: `person:${id}` });
  await act.announce("person.unbanned", { personId: id });
}

/** The machine's own ban: for a while, of somebody who writes far too fast. Whoever staff shut out meanwhile stays so. */
export async function banForAWhile(act: Act, id: number, until: Date): Promise<void> {
  const [banned] = await act.tx
    .update(people)
    .set({ bannedAt: act.now, bannedUntil: until, banReason: null })
    .where(and(eq(people.id, id), lastsLess(until)))
    .returning({ id: people.id });
  if (!banned) return;
  await record(act, MACHINE, "person.banned", { subject: `person:${id}`, until: until.toISOString() });
}
