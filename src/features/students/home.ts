import { button, grid } from "../../bot/keyboard.ts";
import { openScene } from "../../bot/scene-run.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Feature } from "../../feature.ts";
import { registerButton } from "./buttons.ts";
import { registration } from "./registration.ts";
import { school } from "./settings.ts";
import { studentOf } from "./students.ts";

/**
 * The main menu, drawn from what all features put into it. Who has not registered yet is greeted by name and led to
 * registration first, or back to where they left it. `words` stand above it in place of its own.
 */
export function homeOf(features: readonly Feature[]) {
  const entries = features.flatMap(({ home = [] }) => home).sort((a, b) => a.place - b.place);
  return async (turn: Turn, words?: string): Promise<View> => {
    const student = await studentOf(turn.tx, turn.person);
    const shown = entries.filter(({ when }) => when?.(turn) ?? true);
    const doors = grid(
      shown.map(({ label, to }) => button(turn.t.plain(label), to)),
      2,
    );
    const { lines, buttons } = await partsOf(features, turn);
    if (student)
      return {
        text: [words ?? welcome(turn, student.firstName), ...lines].join("\n\n"),
        buttons: [...buttons, ...doors],
      };
    const left = await openScene(turn, registration);
    return {
      text: [words ?? greeting(turn, left !== undefined), ...lines].join("\n\n"),
      buttons: [...invitation(turn, left), ...buttons, ...doors],
    };
  };
}

/** What features put below the greeting and above the doors. */
async function partsOf(features: readonly Feature[], turn: Turn) {
  const lines: string[] = [];
  const buttons: InlineButton[][] = [];
  for (const { above } of features) {
    const part = await above?.(turn);
    if (part?.line) lines.push(part.line);
    buttons.push(...(part?.buttons ?? []));
  }
  return { lines, buttons };
}

const welcome = ({ t, person }: Turn, name: string): string =>
  t(person.isBack ? "greeting-back" : "home", { name });

function greeting({ t, person, settings }: Turn, unfinished: boolean): string {
  const args = { name: person.name, school: settings.get(school.name) || t("school-unnamed") };
  if (person.isBack) return t("greeting-back", args);
  return t(unfinished ? "greeting-unfinished" : "greeting-new", args);
}

function invitation({ t }: Turn, left: { step: number; of: number } | undefined): InlineButton[][] {
  if (!left) return [[button(t.plain("register"), registerButton.pack({ how: "begin" }), "success")]];
  return [
    [button(t.plain("register-continue", left), registerButton.pack({ how: "continue" }), "success")],
    [button(t.plain("register-anew"), registerButton.pack({ how: "anew" }))],
  ];
}
