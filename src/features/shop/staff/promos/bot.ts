import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import { allow } from "../../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { newPromo } from "./forms.ts";

/** A new code. */
export const promosTaps: Tap[] = [
  tap(buttons.newPromoButton, "promos.change", async (turn) => {
    allow(turn.person, "promos.change");
    await enter(turn, newPromo);
  }),
];
