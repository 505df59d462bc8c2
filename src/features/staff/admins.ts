import { and, eq, inArray, or } from "drizzle-orm";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { type Actor, allow, type Human } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { isBanned, isShutOut } from "../people/bans.ts";
import { join, part } from "../people/members.ts";
import { standing } from "../people/person.ts";
import { rolesOf } from "../people/roles.ts";
import { people, roleMembers } from "../people/schema.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    /** For whom it concerns. */
    "admin-made": object;
    "admin-ended": object;
  }
}

const RIGHT = "admins.change";

/** Somebody who keeps the school with the owner. */
export interface Admin {
  id: number;
  telegramId: number;
  name: string;
  username: string | null;
  /** When the owner made them one; nothing while they stand in the configuration, which wins. */
  since: Date | null;
}

/** All admins that the bot knows, in the order in which it met them. */
export async function admins(act: Act, by: Human): Promise<Admin[]> {
  allow(by, RIGHT);
  return readAdmins(act);
}

/** All of them, or the one with this number. */
export async function readAdmins({ tx, config }: Act, id?: number): Promise<Admin[]> {
  const fromConfig = config.bot.adminIds;
  const rows = await tx
    .select({
      id: people.id,
      telegramId: people.telegramId,
      name: people.telegramName,
      username: people.username,
      givenAt: roleMembers.givenAt,
    })
    .from(people)
    .leftJoin(roleMembers, and(eq(roleMembers.personId, people.id), eq(roleMembers.role, "admin")))
    .where(
      and(
        or(inArray(people.telegramId, [...fromConfig]), eq(roleMembers.role, "admin")),
        id === undefined ? undefined : eq(people.id, id),
      ),
    )
    .orderBy(people.id);
  return rows.map(({ givenAt, ...person }) => ({
    ...person,
    since: fromConfig.includes(person.telegramId) ? null : givenAt,
  }));
}

/** Throws admin-gone. */
export async function adminById(act: Act, by: Human, id: number): Promise<Admin> {
  allow(by, RIGHT);
  const [admin] = await readAdmins(act, id);
  if (!admin) throw new DomainError("admin-gone");
  return admin;
}

/** Whoever the bot knows by this Telegram id. Throws admin-unmet, admin-owner, admin-already, admin-banned. */
export async function whoMayBecome(act: Act, telegramId: number) {
  const [row] = await act.tx
    .select({ ...standing, name: people.telegramName })
    .from(people)
    .where(eq(people.telegramId, telegramId));
  if (!row) throw new DomainError("admin-unmet");
  const roles = rolesOf(act.config.bot, telegramId);
  if (roles.includes("owner")) throw new DomainError("admin-owner");
  const [already] = await readAdmins(act, row.id);
  if (already) throw new DomainError("admin-already");
  if (isBanned(row, act.now)) throw new DomainError("admin-banned");
  return row;
}

/** Only the owner does, and of whom they like. Throws what whoMayBecome throws. */
export async function makeAdmin(act: Act, by: Actor, telegramId: number): Promise<number> {
  allow(by, RIGHT);
  const { id } = await whoMayBecome(act, telegramId);
  await join(act.tx, { personId: id, role: "admin", now: act.now });
  // Somebody may have banned them in the same moment: from here on nobody can.
  if (await isShutOut(act, id)) throw new DomainError("admin-banned");
  await record(act, by, "admin.made", { subject: `person:${id}` });
  await act.tell(id, "admin-made", {});
  await act.house.menu(act, id);
  return id;
}

/** Counts at their next step, also in the middle of a form. False when they were none already. Throws admin-configured. */
export async function endAdmin(act: Act, by: Human, id: number): Promise<boolean> {
  allow(by, RIGHT);
  const [admin] = await readAdmins(act, id);
  if (!admin) return false;
  if (admin.since === null) throw new DomainError("admin-configured");
  await part(act.tx, { personId: id, role: "admin" });
  await record(act, by, "admin.ended", { subject: `person:${id}` });
  await act.tell(id, "admin-ended", {});
  await act.house.menu(act, id);
  return true;
}

/** Those of the configuration whom the bot has not met yet: they are admins from their first word on. */
export async function unmetAdmins({ tx: read, config }: Act): Promise<number[]> {
  const ids = config.bot.adminIds.filter((id) => id !== config.bot.ownerId);
  const met = await read
    .select({ telegramId: people.telegramId })
    .from(people)
    .where(inArray(people.telegramId, ids));
  return ids.filter((id) => !met.some(({ telegramId }) => telegramId === id));
}
