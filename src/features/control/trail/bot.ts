import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { trailButton } from "../buttons.ts";
import { trail } from "./trail.ts";
import * as views from "./views.ts";

export const trailTaps: Tap[] = [tap(trailButton, "audit.read", (turn, data) => showTrail(turn, data.page))];

/** It only ever grows, so a page that is not there was never there: the first is shown. */
async function showTrail(turn: Turn, claimed: number) {
  const number = Math.max(0, Math.trunc(claimed) || 0);
  const { deeds, more } = await trail(turn.tx, turn.person, number);
  if (number > 0 && deeds.length === 0) {
    turn.toast(turn.t.plain("screen-outdated"));
    return showTrail(turn, 0);
  }
  await turn.show(views.list(turn.t, deeds, number, more));
}
