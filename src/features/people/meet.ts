import type { Turn } from "../../bot/turn.ts";
import { dayBegins } from "../../lib/days.ts";
import { general } from "../../settings/general.ts";
import type { House } from "../../turn/house.ts";
import { isBanned } from "./bans.ts";
import { isPayment } from "./gate.ts";
import { namesOf } from "./naming.ts";
import { meetPerson, type PersonRow, personByTelegramId, refresh, wasAway } from "./person.ts";
import { rightsHeld, rolesOf } from "./roles.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Somebody nobody had heard of speaks to the bot in private. */
    "person.met": { personId: number };
    /** For the first time on this day, by the clocks of the school. */
    "person.seen": { personId: number };
  }
}

/** Something that is said in a group of whomever: it was not said to the bot, but for money, which is always heard. */
const isOverheard = (turn: Turn): boolean =>
  turn.chatId !== undefined && !turn.isPrivate && turn.chatId !== turn.staffGroup && !isPayment(turn);

/** Finds the person of a turn, makes them known at first contact, and lets the turn speak their language. */
export function meeting(house: House) {
  return async (turn: Turn): Promise<void> => {
    const { from, tx, now } = turn;
    // Another bot stays a stranger, and so does who is only overheard: the first gate turns them away.
    if (!from || from.is_bot) return;
    const known = await personByTelegramId(tx, from.id);
    if (!known && rolesOf(house.config.bot, from.id).length === 0 && isOverheard(turn)) return;
    const row = known ?? (await meetPerson(tx, from, house.config.bot.locale, now));
    // A membership change is not them speaking: who blocked the bot is welcomed back when they write.
    const current = turn.update.my_chat_member ? row : await refresh(tx, row, from, now);
    turn.t = house.texts.in(current.language);
    turn.person = {
      id: current.id,
      telegramId: current.telegramId,
      name: namesOf(from).telegramName,
      language: current.language,
      kind: "human",
      via: "chat",
      rights: await rightsHeld(tx, house.config, current, now),
      hasRoles: current.hasRoles,
      isNew: known === undefined,
      isBack: wasAway(row, now),
      isBanned: isBanned(row, now) && { until: row.bannedUntil },
    };
    if (turn.person.isNew && turn.isPrivate) await turn.announce("person.met", { personId: current.id });
    if (turn.isPrivate && isFirstToday(turn, current, known))
      await turn.announce("person.seen", { personId: current.id });
  };
}

/** When they were seen is written down once an hour: only then has anybody to ask what day it was. */
function isFirstToday({ now, settings }: Turn, current: PersonRow, before: PersonRow | undefined): boolean {
  if (!before) return true;
  if (current.seenAt.getTime() === before.seenAt.getTime()) return false;
  return before.seenAt < dayBegins(now, settings.get(general.timeZone));
}
