import { Plugin } from "gramio";
import { turnContext } from "../../../../bot/context.ts";
import { enter } from "../../../../bot/scene-run.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { allow } from "../../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { bindPromo, editPromo, newPromo } from "./forms.ts";
import { changePromo, deletePromo, promoById } from "./promos.ts";
import { promosView, promoView } from "./screens.ts";
import * as views from "./views.ts";

/** Promo codes: the list, a new one, and what can be changed of each. */
export const promosBot = new Plugin("shop-promos")
  .extend(turnContext)
  .callbackQuery(buttons.promosButton, async ({ turn, queryData, show }) =>
    show(await promosView(turn, queryData.page)),
  )
  .callbackQuery(buttons.promoButton, async ({ turn, queryData, show }) =>
    show(await promoView(turn, queryData.promo)),
  )
  .callbackQuery(buttons.newPromoButton, async ({ turn, person }) => {
    allow(person, "promos.change");
    await enter(turn, newPromo);
  })
  .callbackQuery(buttons.promoFieldButton, async ({ turn, tx, person, queryData: { promo, field } }) => {
    await promoById(tx, person, promo);
    await enter(turn, editPromo, { draft: { promo, field }, at: "value" });
  })
  .callbackQuery(buttons.promoActButton, ({ turn, queryData }) => act(turn, queryData.promo, queryData.act));

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
