import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Act, Address } from "../../turn/act.ts";
import { type PersonRow, personByTelegramId } from "./person.ts";
import { permissionsOf, readPermissions, rolesOf } from "./roles.ts";
import { people } from "./schema.ts";

/** The staff who hold a right by one of their roles, have spoken to the bot and can be reached. */
export async function staffWith({ tx, staff, house }: Act, right: string): Promise<Address[]> {
  const table = await readPermissions(tx);
  const holders = staff.filter((id) => permissionsOf(table, rolesOf(house.config.bot, id)).has(right));
  if (holders.length === 0) return [];
  return tx
    .select({ telegramId: people.telegramId, language: people.language })
    .from(people)
    .where(and(inArray(people.telegramId, holders), isNull(people.unreachableAt)))
    .orderBy(people.id);
}

/** Whether somebody of the staff holds a right by one of their roles. */
export const holds = async (act: Act, personId: number, right: string): Promise<boolean> =>
  (await rightsOf(act, personId)).has(right);

/** Whether somebody is staff: nobody is who may do nothing. */
export const isOfStaff = async (act: Act, personId: number): Promise<boolean> =>
  (await rightsOf(act, personId)).size > 0;

/** What somebody may do as staff, by their roles as they are now. */
export async function rightsOf({ tx, staff, house }: Act, personId: number): Promise<ReadonlySet<string>> {
  const [row] = await tx
    .select({ telegramId: people.telegramId })
    .from(people)
    .where(eq(people.id, personId));
  if (!row || !staff.includes(row.telegramId)) return new Set();
  return permissionsOf(await readPermissions(tx), rolesOf(house.config.bot, row.telegramId));
}

/** The first of the staff, the owner before all, who holds a right and can be reached. */
export async function firstWith(act: Act, right: string): Promise<PersonRow | undefined> {
  const there = await staffWith(act, right);
  const first = act.staff.find((id) => there.some(({ telegramId }) => telegramId === id));
  return first === undefined ? undefined : personByTelegramId(act.tx, first);
}

/** The owner, who stands first; or the next of the staff that has a chat with the bot. */
export async function firstKnown({ tx, staff }: Act): Promise<PersonRow | undefined> {
  for (const telegramId of staff) {
    const known = await personByTelegramId(tx, telegramId);
    if (known && known.unreachableAt === null) return known;
  }
  return undefined;
}
