import { scene } from "../../bot/scene.ts";
import { enter } from "../../bot/scene-run.ts";
import { type Commands, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import { DomainError } from "../../lib/errors.ts";
import { digits } from "../../lib/fold.ts";
import { allow } from "../../turn/actor.ts";
import { ban, isBanned, unban } from "../people/bans.ts";
import { personByTelegramId } from "../people/person.ts";
import * as buttons from "./buttons.ts";
import { GRADES } from "./profile.ts";
import {
  countStudents,
  type From,
  isSought,
  roll,
  type Sought,
  STUDENT_COUNT,
  soughtFrom,
  studentCard,
} from "./roll.ts";
import { school } from "./settings.ts";
import * as views from "./staff-views.ts";

/** Asks staff for a name or a phone, and shows who fits. */
export const search = scene("students-search")
  .ask(
    "sought",
    ({ turn }) => ({ text: turn.t("students-search-ask") }),
    ({ text = "", turn }) => soughtFrom(text, turn.settings.get(school.country)),
  )
  .left(async (turn) => turn.show(await listView(turn, {})))
  .done((turn, { sought }) => listView(turn, { sought }));

/** What staff see of students, and bans. */
export const staffTaps: Tap[] = [
  tap(buttons.listButton, "students.read", async (turn, data) => {
    const { before, after } = data;
    await turn.show(await listView(turn, soughtOf(data), { olderThan: before, newerThan: after }));
  }),
  tap(buttons.searchButton, "students.read", async (turn) => {
    allow(turn.person, "students.read");
    await enter(turn, search);
  }),
  tap(buttons.cardButton, "students.read", async (turn, data) => {
    const back = buttons.listButton.pack({ ...views.given(soughtOf(data)), before: data.from });
    await turn.show(await cardView(turn, data.student, back));
  }),
  tap(buttons.banButton, "people.ban", async (turn, { person: id, student, act }) => {
    allow(turn.person, "people.ban");
    if (act === "ask") return turn.show(views.banSure(turn.t, await studentCard(turn, turn.person, student)));
    if (act === "ban") await ban(turn, turn.person, id, turn);
    else await unban(turn, turn.person, id);
    turn.toast(turn.t.plain(act === "ban" ? "ban-done" : "unban-done"));
    await turn.show(await cardView(turn, student, buttons.listButton.pack({})));
  }),
];

export const staffCommands = {
  students: {
    need: "students.read",
    async run(turn) {
      const sought = turn.args ? { sought: soughtFrom(turn.args, turn.settings.get(school.country)) } : {};
      await turn.show(await listView(turn, sought));
    },
  },
  // In private, or in a group as a reply to whom it is meant for.
  ban: {
    need: "people.ban",
    inGroups: true,
    async run(turn) {
      const { id, reason } = await meant(turn, turn.args);
      await ban(turn, turn.person, id, { staff: turn.staff, reason });
      await turn.show({ text: turn.t("ban-done") });
    },
  },
  unban: {
    need: "people.ban",
    inGroups: true,
    async run(turn) {
      await unban(turn, turn.person, (await meant(turn, turn.args)).id);
      await turn.show({ text: turn.t("unban-done") });
    },
  },
} satisfies Commands;

async function listView(turn: Turn, sought: Sought, from: From = {}): Promise<View> {
  const page = await roll(turn.tx, turn.person, sought, from);
  return views.list(turn.t, { sought, page, count: await count(turn) });
}

/** What a button of the list says, which is only a claim. */
const soughtOf = ({ grade, sought }: { grade: string; sought: string }): Sought => ({
  grade: GRADES.find((each) => each === grade),
  sought: isSought(sought) ? sought : undefined,
});

/** At most a minute old; whoever registers here makes it fresh. */
const count = ({ cache, tx }: Turn) => cache.get(STUDENT_COUNT, 60_000, () => countStudents(tx));

async function cardView(turn: Turn, student: number, back: string): Promise<View> {
  const card = await studentCard(turn, turn.person, student);
  return views.card(turn.t, card, isBanned(card, turn.now), back);
}

/** Whom a command means, by their Telegram id or as the author of the message it replies to; the rest is the reason. */
async function meant(turn: Turn, args: string): Promise<{ id: number; reason: string }> {
  const [, typed, rest = ""] = /^(\d*)\s*(.*)$/s.exec(digits(args)) ?? [];
  const telegramId = typed ? Number(typed) : turn.message?.reply_to_message?.from?.id;
  if (!telegramId || !Number.isSafeInteger(telegramId)) throw new DomainError("ban-whom");
  const person = await personByTelegramId(turn.tx, telegramId);
  if (!person) throw new DomainError("person-unknown");
  return { id: person.id, reason: rest };
}
