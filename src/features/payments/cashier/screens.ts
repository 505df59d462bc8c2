import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { allow } from "../../../turn/actor.ts";
import { countFlags } from "./flagged.ts";
import * as views from "./views.ts";

export async function menuScreen(turn: Turn): Promise<View> {
  allow(turn.person, "payments.read");
  return views.menu(turn.t, turn.person, await countFlags(turn.tx));
}
