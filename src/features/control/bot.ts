import { type Commands, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import { allow } from "../../turn/actor.ts";
import { controlButton, leaveButton } from "./buttons.ts";
import * as views from "./views.ts";

/** The frame: a door to each category that the features have put into it. */
export const controlTaps: Tap[] = [
  tap(controlButton, "control.open", (turn) => open(turn)),
  tap(leaveButton, "everyone", (turn) => turn.home()),
];

export const controlCommands = {
  admin: { need: "control.open", run: (turn) => open(turn) },
} satisfies Commands;

async function open(turn: Turn) {
  allow(turn.person, "control.open");
  const entries = turn.features.flatMap(({ admin = [] }) => admin);
  await turn.show(views.menu(turn.t, turn.person, entries));
}
