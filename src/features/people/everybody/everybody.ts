import { and, eq, inArray, isNotNull, not, or, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human, may } from "../../../turn/actor.ts";
import type { SaidOfPerson } from "../../../turn/persons.ts";
import { record } from "../audit.ts";
import { isBanned, shutOut } from "../bans.ts";
import { isSomebody } from "../person.ts";
import { configured, lasting } from "../roles.ts";
import { people, roleMembers } from "../schema.ts";
import { named } from "./by-name.ts";
import { amongThem, soughtIn } from "./meant.ts";

/** The lists that people stand in. What is asked of others is shown while they are there. */
export const WHICH = [
  "all",
  "registered",
  "unregistered",
  "bought",
  "banned",
  "unreachable",
  "staff",
] as const;
export type Which = (typeof WHICH)[number];
export const isWhich = (text: string): text is Which => WHICH.some((each) => each === text);

/** The group of another feature that a list is made of. */
const GROUP: Partial<Record<Which, string>> = {
  registered: "registered",
  unregistered: "registered",
  bought: "bought",
};

/** The lists that there are in this product. */
export const whichOf = ({ house }: Act): Which[] =>
  WHICH.filter((which) => GROUP[which] === undefined || house.persons.groups.has(GROUP[which]));

const { id, telegramId, telegramName, username, language, metAt, seenAt } = people;
const { unreachableAt, bannedAt, bannedUntil, banReason } = people;
const columns = {
  ...{ id, telegramId, telegramName, username, language, metAt, seenAt },
  ...{ unreachableAt, bannedAt, bannedUntil, banReason },
};

export type Somebody = Pick<typeof people.$inferSelect, keyof typeof columns>;

/** All that is known of somebody, as far as whoever looks may read it. */
export interface PersonCard extends Somebody {
  said: SaidOfPerson[];
}

/** Everybody who has ever said Start, the newest first. */
export async function everybody(act: Act, by: Human, wanted: Wanted): Promise<Page<Somebody>> {
  allow(by, "people.read");
  const sought = soughtIn(wanted.sought);
  const which = await conditionOf(act, WHICH.find((each) => each === wanted.filter) ?? "all");
  const theirs = sought && "people" in sought ? amongThem(sought.people) : undefined;
  const newest = newestFirst(id);
  return pageOf<Somebody>(
    {
      async read(where, direction, limit) {
        const all = and(isSomebody, which, theirs, where);
        if (!sought || theirs) return rowsOf(act.tx, all, direction, limit);
        const name = "name" in sought ? sought.name : "";
        const ids = await named(act, by, name, { where: all, direction, limit });
        return ids.length > 0 ? rowsOf(act.tx, amongThem(ids), direction, limit) : [];
      },
      at: newest.at,
    },
    placeOf(wanted),
  );
}

const rowsOf = (read: Reader, where: SQL | undefined, direction: "on" | "back", limit: number) =>
  read.select(columns).from(people).where(where).orderBy(newestFirst(id).order(direction)).limit(limit);

async function conditionOf(act: Act, which: Which): Promise<SQL | undefined> {
  const group = act.house.persons.groups.get(GROUP[which] ?? "")?.members(undefined, act.now);
  switch (which) {
    case "unregistered":
      return group && not(group);
    case "banned":
      return shutOut(act.now);
    case "unreachable":
      return isNotNull(unreachableAt);
    case "staff":
      return amongThem(await staffNumbers(act));
    default:
      return group;
  }
}

/** So few that they are looked up first. */
async function staffNumbers({ tx, config: { bot }, now }: Act): Promise<number[]> {
  const members = tx.select({ id: roleMembers.personId }).from(roleMembers).where(lasting(now));
  const rows = await tx
    .select({ id })
    .from(people)
    .where(or(inArray(telegramId, configured(bot)), inArray(id, members)));
  return rows.map((row) => row.id);
}

/** One of them. Throws person-unknown. */
export async function somebody(act: Act, by: Human, number: number): Promise<PersonCard> {
  allow(by, "people.read");
  const [row] = await act.tx
    .select(columns)
    .from(people)
    .where(and(eq(id, number), isSomebody));
  if (!row) throw new DomainError("person-unknown");
  const said: SaidOfPerson[] = [];
  for (const part of act.house.persons.parts)
    if (may(by, part.right)) said.push(await part.read(act, row.id));
  return { ...row, bannedAt: isBanned(row, act.now) ? row.bannedAt : null, said };
}

/** Looking at personal data is written down. */
export async function personLookedAt(act: Act, by: Human, { id: number }: PersonCard): Promise<void> {
  allow(by, "people.read");
  await record(act, by, "person.viewed", { subject: `person:${number}` });
}
