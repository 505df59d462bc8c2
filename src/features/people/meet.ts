import type { Turn } from "../../bot/turn.ts";
import type { House } from "../../turn/house.ts";
import { isBanned } from "./bans.ts";
import { meetPerson, personByTelegramId, refresh, telegramNameOf, wasAway } from "./person.ts";
import { permissionsOf, type RolePermissions, rolesOf } from "./roles.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Somebody nobody had heard of speaks to the bot in private. */
    "person.met": { personId: number };
  }
}

/** Finds the person of a turn, makes them known at first contact, and lets the turn speak their language. */
export function meeting(house: House, table: () => RolePermissions) {
  return async (turn: Turn): Promise<void> => {
    const { from, tx, now } = turn;
    // Another bot stays a stranger: the first gate turns it away.
    if (!from || from.is_bot) return;
    const known = await personByTelegramId(tx, from.id);
    const row = known ?? (await meetPerson(tx, from, house.config.bot.locale, now));
    // A membership change is not them speaking: who blocked the bot is welcomed back when they write.
    const current = turn.update.my_chat_member ? row : await refresh(tx, row, from, now);
    turn.t = house.texts.in(current.language);
    turn.person = {
      id: current.id,
      telegramId: current.telegramId,
      name: telegramNameOf(from),
      language: current.language,
      kind: "human",
      via: "chat",
      rights: permissionsOf(table(), rolesOf(house.config.bot, from.id)),
      isNew: known === undefined,
      isBack: wasAway(row, now),
      isBanned: isBanned(row, now) && { until: row.bannedUntil },
    };
    if (turn.person.isNew && turn.isPrivate) await turn.announce("person.met", { personId: current.id });
  };
}
