import type { TelegramUser } from "@gramio/types";
import { outButton } from "../../../bot/centre.ts";
import { toCard } from "../../../bot/desk/doors.ts";
import { formerCard, formerList } from "../../../bot/desk/former.ts";
import { listScreen } from "../../../bot/desk/list.ts";
import { showCard, showList } from "../../../bot/desk/taps.ts";
import { button } from "../../../bot/keyboard.ts";
import { type Commands, type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { DomainError } from "../../../lib/errors.ts";
import { tidy } from "../../../lib/fold.ts";
import { banDesk } from "../../people/banned/desk.ts";
import { ban, unban } from "../../people/bans.ts";
import { meetPerson, personByTelegramId, telegramNameById } from "../../people/person.ts";
import * as buttons from "../buttons.ts";
import { school } from "../settings.ts";
import { studentDesk } from "./desk.ts";
import { soughtFrom } from "./roll.ts";

/** The buttons of former releases, which lead to the same things: their pages began behind or before a student. */
export const rollTaps: Tap[] = [
  tap(buttons.listButton, "students.read", (turn, { before, after, ...place }) =>
    showList(turn, studentDesk, {
      ...placeOf(place),
      ...behind(before),
      ...(after > 0 && { before: after }),
    }),
  ),
  tap(buttons.cardButton, "students.read", (turn, { student, from, ...place }) =>
    showCard(turn, studentDesk, student, { ...placeOf(place), ...behind(from) }),
  ),
  formerCard(buttons.banButton, studentDesk, ({ student }) => student),
  formerList(buttons.searchButton, studentDesk),
];

const placeOf = ({ grade, sought }: { grade: string; sought: string }): Wanted => ({
  filter: grade,
  ...(sought && { sought }),
});

const behind = (student: number): Wanted => (student > 1 ? { from: student - 1 } : {});

export const rollCommands = {
  students: {
    need: "students.read",
    async run(turn) {
      const { args, person, settings } = turn;
      const sought = args ? { sought: soughtFrom(person, args, settings.get(school.country)) } : {};
      await turn.show(await listScreen(turn, studentDesk, sought));
    },
  },
  // In private, or in a group as a reply to whom it is meant for.
  ban: {
    need: "people.ban",
    inGroups: true,
    async run(turn) {
      const { id, reason } = await meant(turn, "ban-whom");
      const kept = await ban(turn, turn.person, id, { reason });
      await turn.show(await bannedView(turn, id, kept));
    },
  },
  unban: {
    need: "people.ban",
    inGroups: true,
    async run(turn) {
      const { id } = await meant(turn, "unban-whom");
      await unban(turn, turn.person, id);
      const name = await telegramNameById(turn.tx, id);
      await turn.show({
        text: turn.t("unban-done-whom", { name }),
        ...(turn.isPrivate && { buttons: [[outButton(turn)]] }),
      });
    },
  },
} satisfies Commands;

/** Who is shut out now, and the way to their card, where that can be lifted; a group has no buttons of staff. */
async function bannedView(turn: Turn, id: number, reason: string | undefined): Promise<View> {
  const name = await telegramNameById(turn.tx, id);
  const why = reason ? [turn.t("ban-reason", { reason })] : [];
  const card = button(turn.t.plain("ban-open-card"), toCard(banDesk, id));
  return {
    text: [turn.t("ban-done-whom", { name }), ...why].join("\n"),
    ...(turn.isPrivate && { buttons: [[card]] }),
  };
}

/** No account of Telegram has a number as short as this: in a reply it counts something, and belongs to the reason. */
const SHORTEST_ID = 5;

/** Whom a command means, by their Telegram id or as the author of the message it replies to; the rest is the reason. */
async function meant(
  turn: Turn,
  unclear: "ban-whom" | "unban-whom",
): Promise<{ id: number; reason: string }> {
  const args = tidy(turn.args);
  const replied = turn.message?.reply_to_message?.from;
  const [all = "", digits = ""] = /^(\d+)(?:\s+|$)/.exec(args) ?? [];
  const isTyped = digits.length >= (replied ? SHORTEST_ID : 1);
  const author = isTyped ? undefined : replied;
  const telegramId = isTyped ? Number(digits) : author?.id;
  if (!telegramId || !Number.isSafeInteger(telegramId)) throw new DomainError(unclear);
  const person = (await personByTelegramId(turn.tx, telegramId)) ?? (await overheard(turn, author));
  if (!person) throw new DomainError("person-unknown");
  return { id: person.id, reason: isTyped ? args.slice(all.length) : args };
}

/** Who was only heard in a group is nobody to us until staff speak of them. */
const overheard = async ({ tx, config, now }: Turn, author: TelegramUser | undefined) =>
  author && !author.is_bot ? meetPerson(tx, author, config.bot.locale, now) : undefined;
