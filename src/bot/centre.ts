import type { AdminEntry } from "../feature.ts";
import type { FixedKey } from "../texts/keys.ts";
import type { Translator } from "../texts/texts.ts";
import type { Human } from "../turn/actor.ts";
import { allow, may } from "../turn/actor.ts";
import { toList } from "./desk/doors.ts";
import { centreDoor, homeButton, leaveDoor } from "./doors.ts";
import { backTo, button, grid } from "./keyboard.ts";
import type { Turn } from "./turn.ts";
import type { InlineButton, View } from "./view.ts";

/** What it takes to come in; each door has its own right besides. */
export const CENTRE = "control.open";

/** The control centre: a door to each category that the features have put into it. */
export async function openCentre(turn: Turn): Promise<void> {
  allow(turn.person, CENTRE);
  const entries = turn.features.flatMap(({ admin = [] }) => admin).sort((a, b) => a.place - b.place);
  await turn.show(centre(turn.t, turn.person, entries));
}

/** The way on from what leads nowhere: to the control centre for who may come in, to the menu for everybody else. */
export const outButton = ({ t, person }: Turn): InlineButton =>
  may(person, CENTRE) ? button(t.plain("menu-control"), centreDoor.pack()) : homeButton(t);

/** How it is called, the right that opens it, and its button. */
export const doorOf = (entry: AdminEntry): { label: FixedKey; right: string; to: string } =>
  "desk" in entry
    ? { label: entry.desk.title, right: entry.desk.right, to: toList(entry.desk) }
    : { label: entry.label, right: entry.right, to: entry.to };

/** The categories somebody may enter. */
function centre(t: Translator, person: Human, entries: AdminEntry[]): View {
  const open = entries.filter(
    (entry) => may(person, doorOf(entry).right) && (entry.unless === undefined || !may(person, entry.unless)),
  );
  const doors = open.map(doorOf).map(({ label, to }) => button(t.plain(label), to));
  return {
    text: t("control-title"),
    buttons: [...grid(doors, 2), [backTo(t, leaveDoor.pack())]],
  };
}
