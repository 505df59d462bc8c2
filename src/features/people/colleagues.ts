import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Config } from "../../config/index.ts";
import type { Reader } from "../../db/db.ts";
import type { Act, Address } from "../../turn/act.ts";
import type { PersonRow } from "./person.ts";
import { personByTelegramId, standing } from "./person.ts";
import { configured, lasting, type Role, rightsHeld, rolesOf, rolesWith } from "./roles.ts";
import { people, roleMembers } from "./schema.ts";

/** People with one of these roles, by the configuration or by a deed of the owner. */
function inRoles({ tx: read, config: { bot }, now }: Act, roles: Role[]) {
  const ids = configured(bot).filter((id) => rolesOf(bot, id).some((role) => roles.includes(role)));
  const members = read
    .select({ id: roleMembers.personId })
    .from(roleMembers)
    .where(and(inArray(roleMembers.role, roles), lasting(now)));
  return or(inArray(people.telegramId, ids), inArray(people.id, members));
}

/** The staff who hold a right by one of their roles, have spoken to the bot and can be reached. */
export async function staffWith(act: Act, right: string): Promise<Address[]> {
  const roles = await rolesWith(act.tx, right);
  if (roles.length === 0) return [];
  return act.tx
    .select({ telegramId: people.telegramId, language: people.language })
    .from(people)
    .where(and(inRoles(act, roles), isNull(people.unreachableAt)))
    .orderBy(people.id);
}

/** Everybody who has a role now, by their numbers. */
export async function holdersOf(act: Act, role: Role): Promise<number[]> {
  const rows = await act.tx
    .select({ id: people.id })
    .from(people)
    .where(inRoles(act, [role]))
    .orderBy(people.id);
  return rows.map(({ id }) => id);
}

/** Whether somebody of the staff holds a right by one of their roles. */
export const holds = async (act: Act, personId: number, right: string): Promise<boolean> =>
  (await rightsOf(act, personId)).has(right);

/** Whether somebody is staff: nobody is who may do nothing. */
export const isOfStaff = async (act: Act, personId: number): Promise<boolean> =>
  (await rightsOf(act, personId)).size > 0;

/** What somebody may do as staff, by their roles as they are now. */
export async function rightsOf({ tx, config, now }: Act, personId: number): Promise<ReadonlySet<string>> {
  const [row] = await tx.select(standing).from(people).where(eq(people.id, personId));
  return row ? rightsHeld(tx, config, row, now) : new Set();
}

/** The first of the staff, the owner before all, who holds a right and can be reached. */
export async function firstWith(act: Act, right: string): Promise<PersonRow | undefined> {
  return firstOf(act, await staffWith(act, right));
}

/** The owner, who stands first; or the next of the admins that has a chat with the bot. */
export async function firstKnown(act: Act): Promise<PersonRow | undefined> {
  const there = await act.tx
    .select({ telegramId: people.telegramId })
    .from(people)
    .where(and(inRoles(act, ["owner", "admin"]), isNull(people.unreachableAt)))
    .orderBy(people.id);
  return firstOf(act, there);
}

/** Those of the configuration in its order, and then whoever came first. */
async function firstOf({ tx, config }: Act, there: { telegramId: number }[]): Promise<PersonRow | undefined> {
  const ids = there.map(({ telegramId }) => telegramId);
  const first = configured(config.bot).find((id) => ids.includes(id)) ?? ids[0];
  return first === undefined ? undefined : personByTelegramId(tx, first);
}

/** Staff of every role who have a chat with the bot, and what they may do. */
export async function staffChats(
  read: Reader,
  config: Config,
  now: Date,
): Promise<(Address & { rights: ReadonlySet<string> })[]> {
  const known = await read
    .select(standing)
    .from(people)
    .where(or(inArray(people.telegramId, configured(config.bot)), eq(people.hasRoles, true)))
    .orderBy(people.id);
  return Promise.all(
    known.map(async (row) => ({ ...row, rights: await rightsHeld(read, config, row, now) })),
  );
}
