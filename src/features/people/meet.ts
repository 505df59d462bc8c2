import type { Turn } from "../../bot/turn.ts";
import type { Language } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import { isBanned } from "./bans.ts";
import { meetPerson, personByTelegramId, refresh, telegramNameOf } from "./person.ts";
import { permissionsOf, type Role, type RolePermissions } from "./roles.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Somebody nobody had heard of speaks to the bot in private. */
    "person.met": { personId: number };
  }
}

export interface Acquaintance {
  ownerId: number | undefined;
  adminIds: readonly number[];
  fallback: Language;
  texts: Texts;
  permissions: () => RolePermissions;
}

/** Finds the person of a turn, makes them known at first contact, and lets the turn speak their language. */
export function meeting(parts: Acquaintance) {
  return async (turn: Turn): Promise<void> => {
    const { from, tx, now } = turn;
    // Another bot stays a stranger: the first gate turns it away.
    if (!from || from.is_bot) return;
    const known = await personByTelegramId(tx, from.id);
    const row = known ?? (await meetPerson(tx, from, parts.fallback, now));
    // A membership change is not them speaking: who blocked the bot is welcomed back when they write.
    const current = turn.update.my_chat_member ? row : await refresh(tx, row, from, now);
    turn.t = parts.texts.in(current.language);
    turn.person = {
      id: current.id,
      telegramId: current.telegramId,
      name: telegramNameOf(from),
      language: current.language,
      kind: "human",
      via: "chat",
      rights: permissionsOf(parts.permissions(), rolesOf(parts, from.id)),
      isNew: known === undefined,
      isBack: row.unreachableAt !== null,
      isBanned: isBanned(row, now) && { until: row.bannedUntil },
    };
    if (turn.person.isNew && turn.isPrivate) await turn.announce("person.met", { personId: current.id });
  };
}

function rolesOf({ ownerId, adminIds }: Acquaintance, telegramId: number): Role[] {
  const roles: Role[] = [];
  if (telegramId === ownerId) roles.push("owner");
  if (adminIds.includes(telegramId)) roles.push("admin");
  return roles;
}
