import { checklistFor, figuresFor } from "../../across.ts";
import { CENTRE, doorOf, doorsFor, waitingBehind } from "../../bot/centre.ts";
import { centreDoor, homeButton } from "../../bot/doors.ts";
import { button } from "../../bot/keyboard.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Greeting } from "../../feature.ts";
import { may } from "../../turn/actor.ts";
import { stepsButton } from "./buttons.ts";
import { greetEmployee } from "./views.ts";

/** Who works here comes home to their work: an employee to what their role may see, who keeps the school to what waits. */
export const greetStaff = async (turn: Turn): Promise<Greeting | undefined> =>
  (await greetEmployee(turn)) ?? (await greetKeeper(turn));

async function greetKeeper(turn: Turn): Promise<Greeting | undefined> {
  if (!may(turn.person, CENTRE)) return undefined;
  const { t } = turn;
  const waiting = await waitingFor(turn);
  const words = t(waiting.length > 0 ? "staff-home-waiting" : "staff-home", { name: turn.person.name });
  const today = await todayOf(turn);
  return {
    words: [words, ...(today.length > 0 ? [t("staff-home-today", { line: today.join(" · ") })] : [])].join(
      "\n\n",
    ),
    buttons: [
      ...waiting.map(({ label, to, count }) => [button(t.plain(label, { count }), to)]),
      ...(await stepsDoor(turn)),
      [button(t.plain("menu-control"), centreDoor.pack())],
    ],
    isOfStaff: true,
  };
}

/** What the day has brought so far, as far as somebody may know. */
async function todayOf(turn: Turn): Promise<string[]> {
  const said: string[] = [];
  for (const { today } of figuresFor(turn.features, turn.person)) {
    const words = await today?.(turn, turn.t);
    if (words) said.push(words);
  }
  return said;
}

/** What waits behind the doors of the control centre that somebody may open. */
async function waitingFor(turn: Turn) {
  const doors = doorsFor(turn.features, turn.person);
  const counted = await Promise.all(
    doors.map(async (entry) => ({ entry, count: await waitingBehind(turn, turn.person, entry) })),
  );
  return counted
    .flatMap(({ entry, count }) => {
      const { waits } = entry;
      return waits && count > 0 ? [{ ...waits, to: waits.to ?? doorOf(entry).to, count }] : [];
    })
    .sort((one, other) => one.place - other.place);
}

/** As long as something is left to do before the school opens its doors. */
async function stepsDoor(turn: Turn): Promise<InlineButton[][]> {
  const steps = await firstSteps(turn);
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return [];
  return [[button(turn.t.plain("steps-door", { done, of: steps.length }), stepsButton.pack())]];
}

const firstSteps = (turn: Turn) => checklistFor(turn.features, turn.person, turn.tx, turn.house);

/** What a school does before it opens its doors: each leads to where it is done. */
export async function stepsView(turn: Turn): Promise<View> {
  const { t } = turn;
  const steps = await firstSteps(turn);
  const isDone = steps.every(({ done }) => done);
  return {
    text: t(isDone ? "steps-done" : "steps-title"),
    buttons: [
      ...steps.map(({ name, to, done }) => [
        button(`${done ? "✓" : "○"} ${t.named(`checklist-${name}`)}`, to),
      ]),
      [homeButton(t)],
    ],
  };
}
