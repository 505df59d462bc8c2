import { cameBy } from "../../../bot/desk/behind.ts";
import { cardOrList, cardScreen, stopView } from "../../../bot/desk/card.ts";
import { type Choice, type Scene, scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import { fitted } from "../../../lib/cut.ts";
import { DAY } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import { neat } from "../../../lib/fold.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import { allow } from "../../../turn/actor.ts";
import { ban, LONGEST_KEPT } from "../bans.ts";
import { telegramNameById } from "../person.ts";
import { peopleDesk } from "./desk.ts";

const PERIODS = ["day", "week", "month", "good"] as const;
type Period = (typeof PERIODS)[number];
const DAYS: Record<Period, number | undefined> = { day: 1, week: 7, month: 30, good: undefined };
const LABELS: Record<Period, FixedKey> = {
  day: "ban-for-day",
  week: "ban-for-week",
  month: "ban-for-month",
  good: "ban-for-good",
};

/** Shuts somebody out for a while or for good, with a reason that they are told. */
export const banForm: Scene = scene<{ person: number; via?: string }>("ban-person")
  .choose(
    "period",
    async ({ turn, draft }) => ({
      text: turn.t("ban-how-long", { name: await nameFor(turn, Number(draft.person)) }),
    }),
    ({ t }): Choice<Period>[] => PERIODS.map((id) => ({ id, label: t.plain(LABELS[id]) })),
  )
  .ask(
    "reason",
    ({ turn }) => ({ text: turn.t("ban-why") }),
    ({ text = "" }) => {
      const reason = fitted(neat(text), LONGEST_KEPT);
      if (!/[\p{L}\p{N}]/u.test(reason)) throw new DomainError("ban-why-words");
      return reason;
    },
  )
  .review(async (turn, { person, period, reason }) => {
    const name = await nameFor(turn, Number(person));
    const until = untilOf(turn, period);
    const end = until ? turn.t("ban-until", { until }) : turn.t("ban-until-lifted");
    return { text: [turn.t("ban-person-sure", { name }), end, turn.t("ban-reason", { reason })].join("\n") };
  })
  .left(async (turn, { person, via = "" }) => {
    const came = cameBy(turn, String(via));
    await turn.show(came ? await stopView(turn, came) : await cardOrList(turn, peopleDesk, Number(person)));
  })
  .done(async (turn, { person, period, reason, via }) => {
    await ban(turn, turn.person, Number(person), { reason, until: untilOf(turn, period) });
    const came = cameBy(turn, via);
    return cardScreen(turn, peopleDesk, Number(person), {
      words: turn.t("ban-done"),
      from: came?.desk === peopleDesk ? came.wanted : { via },
    });
  });

/** The right may have been taken away since the form was opened. */
function nameFor({ tx, person: by }: Turn, id: number): Promise<string> {
  allow(by, "people.ban");
  return telegramNameById(tx, id);
}

function untilOf({ now }: Turn, period: Period): Date | undefined {
  const days = DAYS[period];
  return days === undefined ? undefined : new Date(now.getTime() + days * DAY);
}
