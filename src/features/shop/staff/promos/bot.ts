import { enter } from "../../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { allow } from "../../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { bindPromo, editPromo, newPromo } from "./forms.ts";
import { changePromo, deletePromo, promoById } from "./promos.ts";
import { promosView, promoView } from "./screens.ts";
import * as views from "./views.ts";

/** Promo codes: the list, a new one, and what can be changed of each. */
export const promosTaps: Tap[] = [
  tap(buttons.promosButton, "promos.change", async (turn, data) =>
    turn.show(await promosView(turn, data.page)),
  ),
  tap(buttons.promoButton, "promos.change", async (turn, data) =>
    turn.show(await promoView(turn, data.promo)),
  ),
  tap(buttons.newPromoButton, "promos.change", async (turn) => {
    allow(turn.person, "promos.change");
    await enter(turn, newPromo);
  }),
  tap(buttons.promoFieldButton, "promos.change", async (turn, { promo, field }) => {
    await promoById(turn.tx, turn.person, promo);
    await enter(turn, editPromo, { draft: { promo, field }, at: "value" });
  }),
  tap(buttons.promoActButton, "promos.change", (turn, data) => act(turn, data.promo, data.act)),
];

async function act(turn: Turn, id: number, what: "switch" | "first" | "bind" | "ask" | "delete") {
  const promo = await promoById(turn.tx, turn.person, id);
  if (what === "ask") return turn.show(views.sureToDelete(turn.t, promo));
  if (what === "bind") return enter(turn, bindPromo, { draft: { promo: id }, at: "bound" });
  if (what === "delete") {
    await deletePromo(turn, turn.person, id);
    turn.toast(turn.t.plain("promo-admin-deleted"));
    return turn.show(await promosView(turn));
  }
  const change = what === "switch" ? { isOn: !promo.isOn } : { firstOrderOnly: !promo.firstOrderOnly };
  await changePromo(turn, turn.person, id, change);
  await turn.show(await promoView(turn, id));
}
