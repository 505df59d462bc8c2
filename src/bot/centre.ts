import type { AdminEntry, Feature } from "../feature.ts";
import { DomainError } from "../lib/errors.ts";
import type { FixedKey } from "../texts/keys.ts";
import type { Act } from "../turn/act.ts";
import type { Human } from "../turn/actor.ts";
import { allow, may, NOT_ALLOWED } from "../turn/actor.ts";
import { toList } from "./desk/doors.ts";
import { centreDoor, homeButton, leaveDoor } from "./doors.ts";
import { backTo, button, grid } from "./keyboard.ts";
import { ROOMS, type Room, toRoom } from "./rooms.ts";
import type { Turn } from "./turn.ts";
import type { InlineButton, View } from "./view.ts";

/** What it takes to come in; each door has its own right besides. */
export const CENTRE = "control.open";

/** How it is called, the right that opens it, and its button. */
export const doorOf = (entry: AdminEntry): { label: FixedKey; right: string; to: string } =>
  "desk" in entry
    ? { label: entry.desk.title, right: entry.desk.right, to: toList(entry.desk) }
    : { label: entry.label, right: entry.right, to: entry.to };

/** The doors of the control centre that somebody may open, the lowest place first. */
export const doorsFor = (features: readonly Feature[], by: Human): AdminEntry[] =>
  features
    .flatMap(({ admin = [] }) => admin)
    .filter((entry) => may(by, doorOf(entry).right))
    .sort((a, b) => a.place - b.place);

/** How much waits behind a door. */
export const waitingBehind = async (act: Act, by: Human, { waits }: AdminEntry): Promise<number> =>
  (await waits?.count(act, by)) ?? 0;

const doorsIn = ({ features, person }: Turn, room: Room) =>
  doorsFor(features, person).filter((entry) => entry.room === room);

/** The control centre: a door to each room that has one for whoever looks, with how much waits there. */
export async function openCentre(turn: Turn): Promise<void> {
  allow(turn.person, CENTRE);
  const rooms = await Promise.all(ROOMS.map((room) => roomButton(turn, room)));
  await turn.show({
    text: turn.t("control-title"),
    buttons: [...grid(rooms.flat(), 2), [backTo(turn.t, leaveDoor.pack())]],
  });
}

/** A room of which somebody sees one door only is that door. */
async function roomButton(turn: Turn, room: Room): Promise<InlineButton[]> {
  const doors = doorsIn(turn, room);
  const [first] = doors;
  if (!first) return [];
  const counts = await Promise.all(doors.map((entry) => waitingBehind(turn, turn.person, entry)));
  const label = turn.t.named(`room-${room}`);
  const to = doors.length === 1 ? doorOf(first).to : toRoom(room);
  return [
    button(
      counted(
        turn,
        label,
        counts.reduce((sum, count) => sum + count, 0),
      ),
      to,
    ),
  ];
}

/** The doors of one room; where there is no more than one, those of the centre. */
export async function openRoom(turn: Turn, room: Room): Promise<void> {
  if (doorsIn(turn, room).length > 1 || !may(turn.person, CENTRE))
    await turn.show(await roomScreen(turn, room));
  else await openCentre(turn);
}

/** The same for who has named the room: it is shown whatever it holds. Throws not-allowed. */
export async function roomScreen(turn: Turn, room: Room): Promise<View> {
  const { t, person } = turn;
  const entries = doorsIn(turn, room);
  if (entries.length === 0) throw new DomainError(NOT_ALLOWED);
  const made = async (entry: AdminEntry) => {
    const { label, to } = doorOf(entry);
    return button(counted(turn, t.plain(label), await waitingBehind(turn, person, entry)), to);
  };
  // What may wait stands alone: of two beside each other a phone would cut off how many.
  const [alone, others] = await Promise.all(
    [entries.filter(({ waits }) => waits), entries.filter(({ waits }) => !waits)].map((some) =>
      Promise.all(some.map(made)),
    ),
  );
  return {
    text: t("room-title", { name: t.named(`room-${room}`) }),
    buttons: [
      ...grid(alone ?? [], 1),
      ...grid(others ?? [], 2),
      [may(person, CENTRE) ? backTo(t, centreDoor.pack()) : homeButton(t)],
    ],
  };
}

/** How much waits stands behind the name of a door. */
const counted = ({ t }: Turn, label: string, count: number): string =>
  count > 0 ? t.plain("door-counted", { label, count }) : label;

/** The way on from what leads nowhere: to the control centre for who may come in, to the menu for everybody else. */
export const outButton = ({ t, person }: Turn): InlineButton =>
  may(person, CENTRE) ? button(t.plain("menu-control"), centreDoor.pack()) : homeButton(t);
