import { button } from "../../bot/keyboard.ts";
import { openScene } from "../../bot/scene-open.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton } from "../../bot/view.ts";
import type { Greeting } from "../../feature.ts";
import { registerButton } from "./buttons.ts";
import { registration } from "./registration.ts";
import { school } from "./settings.ts";
import { studentOf } from "./students.ts";
import { registerDoor } from "./views.ts";

/**
 * How the main menu greets: a student by their own name. Who has not registered yet is greeted as Telegram calls them,
 * and led to registration first, or back to where they left it.
 */
export async function greet(turn: Turn): Promise<Greeting> {
  const student = await studentOf(turn.tx, turn.person);
  if (student) return { words: welcome(turn, student.firstName) };
  const left = await openScene(turn, registration);
  // Who works here came to work, registered or not.
  const isShort = turn.person.rights.size === 0;
  return { words: greeting(turn, left !== undefined), buttons: invitation(turn, left), isShort };
}

const welcome = ({ t, person }: Turn, name: string): string =>
  t(person.isBack ? "greeting-back" : "home", { name });

function greeting({ t, person, settings }: Turn, unfinished: boolean): string {
  const args = { name: person.name, school: settings.get(school.name) || t("school-unnamed") };
  if (unfinished) return t("greeting-unfinished", args);
  return t(person.isBack ? "greeting-again" : "greeting-new", args);
}

function invitation({ t }: Turn, left: { step: number; of: number } | undefined): InlineButton[][] {
  if (!left) return [[registerDoor(t)]];
  return [
    [button(t.plain("register-continue", left), registerButton.pack({ how: "continue" }), "success")],
    [button(t.plain("register-anew"), registerButton.pack({ how: "anew" }))],
  ];
}
