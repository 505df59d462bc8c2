import { Plugin } from "gramio";
import { turnContext } from "../../../../bot/context.ts";
import { enter, openScene } from "../../../../bot/scene-run.ts";
import { leave } from "../../../../bot/scene-state.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { allow } from "../../../../turn/actor.ts";
import { withdrawUnit } from "../../units.ts";
import { restockButton, unitButton, unitsButton } from "../buttons.ts";
import { restockList, restockOne } from "./forms.ts";
import { unitsView } from "./screens.ts";
import * as views from "./views.ts";

/** The units of a product: bringing new ones, and withdrawing what must not be sold. */
export const stockBot = new Plugin("shop-stock")
  .extend(turnContext)
  .callbackQuery(unitsButton, async ({ turn, queryData, show }) =>
    show(await unitsView(turn, queryData.product, { before: queryData.before })),
  )
  .callbackQuery(restockButton, ({ turn, queryData }) => begin(turn, queryData.product, queryData.how))
  .callbackQuery(unitButton, async ({ turn, t, person, queryData: { unit, product, sure }, show }) => {
    allow(person, "catalogue.change");
    if (!sure) return show(views.sureToWithdraw(t, unit, product));
    const from = await withdrawUnit(turn, person, unit);
    turn.toast(t.plain("stock-withdrawn"));
    await show(await unitsView(turn, from));
  });

async function begin(turn: Turn, product: number, how: "one" | "list" | "done") {
  const view = await unitsView(turn, product);
  if (how === "one") return enter(turn, restockOne, { draft: { product }, at: "unit" });
  if (how === "list") return enter(turn, restockList, { draft: { product }, at: "given" });
  if (await openScene(turn, restockOne)) await leave(turn);
  await turn.show(view);
}
