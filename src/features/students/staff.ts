import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import { scene } from "../../bot/scene.ts";
import { enter } from "../../bot/scene-run.ts";
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
export const staffBot = new Plugin("staff")
  .extend(turnContext)
  .command("students", async ({ turn, args, show }) => {
    const sought = args ? { sought: soughtFrom(args, turn.settings.get(school.country)) } : {};
    await show(await listView(turn, sought));
  })
  .callbackQuery(buttons.listButton, async ({ turn, queryData, show }) => {
    const { before, after } = queryData;
    await show(await listView(turn, soughtOf(queryData), { olderThan: before, newerThan: after }));
  })
  .callbackQuery(buttons.searchButton, async ({ turn, person }) => {
    allow(person, "students.read");
    await enter(turn, search);
  })
  .callbackQuery(buttons.cardButton, async ({ turn, queryData, show }) => {
    const back = buttons.listButton.pack({ ...views.given(soughtOf(queryData)), before: queryData.from });
    await show(await cardView(turn, queryData.student, back));
  })
  .callbackQuery(
    buttons.banButton,
    async ({ turn, queryData: { person: id, student, act }, person, show, t }) => {
      allow(person, "people.ban");
      if (act === "ask") return show(views.banSure(t, await studentCard(turn, person, student)));
      if (act === "ban") await ban(turn, person, id, turn);
      else await unban(turn, person, id);
      turn.toast(t.plain(act === "ban" ? "ban-done" : "unban-done"));
      await show(await cardView(turn, student, buttons.listButton.pack({})));
    },
  );

/** Bans by command: in private, or in a group as a reply to whom they are meant for. */
export const banBot = new Plugin("bans")
  .extend(turnContext)
  .command("ban", async ({ turn, args, person, show, t }) => {
    allow(person, "people.ban");
    const { id, reason } = await meant(turn, args);
    await ban(turn, person, id, { staff: turn.staff, reason });
    await show({ text: t("ban-done") });
  })
  .command("unban", async ({ turn, args, person, show, t }) => {
    allow(person, "people.ban");
    await unban(turn, person, (await meant(turn, args)).id);
    await show({ text: t("unban-done") });
  });

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
async function meant(turn: Turn, args: string | null): Promise<{ id: number; reason: string }> {
  const [, typed, rest = ""] = /^(\d*)\s*(.*)$/s.exec(digits(args ?? "")) ?? [];
  const telegramId = typed ? Number(typed) : turn.message?.reply_to_message?.from?.id;
  if (!telegramId || !Number.isSafeInteger(telegramId)) throw new DomainError("ban-whom");
  const person = await personByTelegramId(turn.tx, telegramId);
  if (!person) throw new DomainError("person-unknown");
  return { id: person.id, reason: rest };
}
