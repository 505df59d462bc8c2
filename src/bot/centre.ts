import type { AdminEntry } from "../feature.ts";
import type { Translator } from "../texts/texts.ts";
import type { Human } from "../turn/actor.ts";
import { allow } from "../turn/actor.ts";
import { toList } from "./desk/doors.ts";
import { leaveDoor } from "./doors.ts";
import { backTo, button, grid } from "./keyboard.ts";
import type { Turn } from "./turn.ts";
import type { View } from "./view.ts";

/** What it takes to come in; each door has its own right besides. */
export const CENTRE = "control.open";

/** The control centre: a door to each category that the features have put into it. */
export async function openCentre(turn: Turn): Promise<void> {
  allow(turn.person, CENTRE);
  const entries = turn.features.flatMap(({ admin = [] }) => admin).sort((a, b) => a.place - b.place);
  await turn.show(centre(turn.t, turn.person, entries));
}

/** The right that opens it, and its button. */
export const doorOf = (entry: AdminEntry): { right: string; to: string } =>
  "desk" in entry ? { right: entry.desk.right, to: toList(entry.desk) } : entry;

/** The categories somebody may enter. */
function centre(t: Translator, person: Human, entries: AdminEntry[]): View {
  const open = entries.filter((entry) => person.rights.has(doorOf(entry).right));
  const doors = open.map((entry) => button(t.plain(entry.label), doorOf(entry).to));
  return {
    text: t("control-title"),
    buttons: [...grid(doors, 2), [backTo(t, leaveDoor.pack())]],
  };
}
