import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { allow } from "../../../turn/actor.ts";
import { tierById } from "../../wallet/tier-lists.ts";
import * as buttons from "./buttons.ts";
import { formerTiersTaps } from "./former.ts";
import { giveTier } from "./forms.ts";

/** Giving a tier; and the buttons of former releases, which lead to the same things. */
export const tiersTaps: Tap[] = [
  tap(buttons.giveButton, "tiers.change", (turn, data) => beginGiving(turn, data)),
  ...formerTiersTaps,
];

async function beginGiving(turn: Turn, { tier, person, via }: { tier: number; person: number; via: string }) {
  allow(turn.person, "tiers.change");
  if (tier) await tierById(turn.tx, turn.person, tier, turn.now);
  const asked = { ...(tier && { tier: String(tier) }), ...(person && { person }), via };
  await enter(turn, giveTier, { known: { begunAt: person ? "person" : "tier", ...asked } });
}
