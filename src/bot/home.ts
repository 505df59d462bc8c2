import type { Feature, Greeting, HomeEntry, HomePart } from "../feature.ts";
import { homeButton, moreDoor } from "./doors.ts";
import { button, grid } from "./keyboard.ts";
import type { Home, Turn } from "./turn.ts";
import type { InlineButton, View } from "./view.ts";

/**
 * Draws the main menu from what all features put into it: the greeting of the one that knows who somebody is, what
 * others put below it, and the doors; of a newcomer only the first of them, and of who works here none. `words` stand
 * above it in place of the greeting's own.
 */
export function homeOf(features: readonly Feature[]): Home {
  return async (turn, words) => {
    const { words: own, buttons = [], isShort = false, isOfStaff = false } = (await greetingOf(turn)) ?? {};
    const parts = isOfStaff ? [] : await partsOf(features, turn);
    const doors = entriesOf(turn).filter(({ early }) => !isOfStaff && (early || !isShort));
    const more = isShort || isOfStaff ? [button(turn.t.plain("menu-more"), moreDoor.pack())] : [];
    const said = words ?? own ?? turn.t("home", { name: turn.person.name });
    return {
      text: [said, ...parts.flatMap(({ line }) => line ?? [])].join("\n\n"),
      buttons: [
        ...buttons,
        ...parts.flatMap(({ buttons = [], early = [] }) => (isShort ? early : buttons)),
        ...grid([...doors.map((door) => buttonOf(turn, door)), ...more], 2),
      ],
    };
  };
}

const greetingOf = async (turn: Turn): Promise<Greeting | undefined> =>
  (await oneOf(turn, "greetStaff")?.(turn)) ?? (await oneOf(turn, "greet")?.(turn));

/** Whether the main menu is that of who works here. */
export const isAtWork = async (turn: Turn): Promise<boolean> => (await greetingOf(turn))?.isOfStaff ?? false;

const oneOf = <Name extends "greet" | "greetStaff">(
  { features }: Turn,
  name: Name,
): Feature[Name] | undefined => features.find((each) => each[name])?.[name];

/** The doors that a short menu leaves out. */
export async function moreDoors(turn: Turn): Promise<View> {
  const { isOfStaff = false } = (await greetingOf(turn)) ?? {};
  const doors = entriesOf(turn).filter(({ early }) => isOfStaff || !early);
  // Who works here may learn here as well.
  const own = isOfStaff ? await oneOf(turn, "greet")?.(turn) : undefined;
  const parts = isOfStaff ? await partsOf(turn.features, turn) : [];
  return {
    text: turn.t("more-title"),
    buttons: [
      ...(own?.buttons ?? []),
      ...parts.flatMap(({ buttons = [] }) => buttons),
      ...grid(
        doors.map((door) => buttonOf(turn, door)),
        2,
      ),
      [homeButton(turn.t)],
    ],
  };
}

const entriesOf = (turn: Turn): HomeEntry[] =>
  turn.features
    .flatMap(({ home = [] }) => home)
    .filter(({ when }) => when?.(turn) ?? true)
    .sort((a, b) => a.place - b.place);

const buttonOf = (turn: Turn, { label, to }: HomeEntry): InlineButton => button(turn.t.plain(label), to);

/** What features put below the greeting and above the doors. */
async function partsOf(features: readonly Feature[], turn: Turn): Promise<HomePart[]> {
  const parts: HomePart[] = [];
  for (const { above } of features) {
    const part = await above?.(turn);
    if (part) parts.push(part);
  }
  return parts;
}
