import { cardView } from "../../../../bot/desk/card.ts";
import { listView } from "../../../../bot/desk/list.ts";
import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import { allow } from "../../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { promoDesk } from "./desk.ts";
import { newPromo } from "./forms.ts";

/** A new code; and the buttons of former releases, which lead to the same things. */
export const promosTaps: Tap[] = [
  tap(buttons.newPromoButton, "promos.change", async (turn) => {
    allow(turn.person, "promos.change");
    await enter(turn, newPromo);
  }),
  tap(buttons.promosButton, "promos.change", async (turn) => turn.show(await listView(turn, promoDesk, {}))),
  tap(buttons.promoButton, "promos.change", async (turn, { promo }) =>
    turn.show(await cardView(turn, promoDesk, promo)),
  ),
];
