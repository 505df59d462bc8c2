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

/**
 * Who works here comes home to their work: to what waits behind the doors that are theirs, an employee to what their role
 * may see and to themselves, and who keeps the school, be it as an employee, to the control centre.
 */
export async function greetStaff(turn: Turn): Promise<Greeting | undefined> {
  const employee = await greetEmployee(turn);
  const keeps = may(turn.person, CENTRE);
  if (!employee && !keeps) return undefined;
  const { t } = turn;
  const waiting = await waitingFor(turn);
  const steps = keeps ? await stepsDoor(turn) : [];
  const calm = steps.length > 0 ? "staff-home-steps" : "staff-home";
  const own = t(waiting.length > 0 ? "staff-home-waiting" : calm, { name: turn.person.name });
  const today = await todayOf(turn);
  const lines = today.length > 0 ? [t("staff-home-today", { line: today.join(" · ") })] : [];
  return {
    words: [employee?.words ?? own, ...lines].join("\n\n"),
    buttons: [
      ...waiting.map(({ label, to, count }) => [button(t.plain(label, { count }), to)]),
      ...steps,
      ...(employee?.buttons ?? []),
      ...(keeps ? [[button(t.plain("menu-control"), centreDoor.pack())]] : []),
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
