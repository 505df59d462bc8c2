import type { Feature } from "../feature.ts";
import { button, grid } from "./keyboard.ts";
import type { Home, Turn } from "./turn.ts";
import type { InlineButton } from "./view.ts";

/**
 * Draws the main menu from what all features put into it: the greeting of the one that knows who somebody is, what
 * others put below it, and the doors. `words` stand above it in place of the greeting's own.
 */
export function homeOf(features: readonly Feature[]): Home {
  const entries = features.flatMap(({ home = [] }) => home).sort((a, b) => a.place - b.place);
  const greet = features.find((feature) => feature.greet)?.greet;
  return async (turn, words) => {
    const greeting = await greet?.(turn);
    const { lines, buttons } = await partsOf(features, turn);
    const shown = entries.filter(({ when }) => when?.(turn) ?? true);
    const doors = shown.map(({ label, to }) => button(turn.t.plain(label), to));
    const said = words ?? greeting?.words ?? turn.t("home", { name: turn.person.name });
    return {
      text: [said, ...lines].join("\n\n"),
      buttons: [...(greeting?.buttons ?? []), ...buttons, ...grid(doors, 2)],
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
