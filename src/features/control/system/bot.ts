import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { VERSION } from "../../../version.ts";
import { systemButton } from "../buttons.ts";
import { readSystem } from "./reading.ts";
import { system } from "./views.ts";

/** How the machine is; what went wrong stands on desks of its own. */
export async function showSystem(turn: Turn): Promise<void> {
  const reading = await readSystem(turn.tx, turn.person, {
    dialect: turn.config.data.database.dialect,
    now: turn.now,
  });
  const about = { version: VERSION, startedAt: turn.house.startedAt, now: turn.now };
  await turn.show(system(turn.t, reading, about));
}

export const systemTaps: Tap[] = [
  tap(systemButton, "system.read", async (turn, { again }) => {
    // Telegram says nothing of a screen that has not changed.
    if (again) turn.toast(turn.t.plain("screen-refreshed"));
    await showSystem(turn);
  }),
];
