import { button, grid } from "../../bot/keyboard.ts";
import type { MenuEntry } from "../../bot/menu.ts";
import type { Scene } from "../../bot/scene.ts";
import { openScene } from "../../bot/scene-run.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import { registerButton } from "./buttons.ts";
import { school } from "./settings.ts";
import { studentOf } from "./students.ts";

/**
 * The main menu, drawn from what all features put into it. Who has not registered yet is greeted by name and led to
 * registration first, or back to where they left it. `words` stand above it in place of its own.
 */
export function homeOf(entries: () => MenuEntry[], registration: Scene) {
  return async (turn: Turn, words?: string): Promise<View> => {
    const student = await studentOf(turn.tx, turn.person);
    const shown = entries().filter(({ when }) => when?.(turn) ?? true);
    const menu = grid(
      shown.map(({ label, data }) => button(turn.t.plain(label), data)),
      2,
    );
    if (student) return { text: words ?? welcome(turn, student.firstName), buttons: menu };
    const left = await openScene(turn, registration);
    return {
      text: words ?? greeting(turn, left !== undefined),
      buttons: [...invitation(turn, left), ...menu],
    };
  };
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
