import { enter, openScene } from "../../../../bot/scene-run.ts";
import { leave } from "../../../../bot/scene-state.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { allow } from "../../../../turn/actor.ts";
import { withdrawUnit } from "../../units.ts";
import { restockButton, unitButton, unitsButton } from "../buttons.ts";
import { restockList, restockOne } from "./forms.ts";
import { unitsView } from "./screens.ts";
import * as views from "./views.ts";

/** The units of a product: bringing new ones, and withdrawing what must not be sold. */
export const stockTaps: Tap[] = [
  tap(unitsButton, "catalogue.change", async (turn, data) =>
    turn.show(await unitsView(turn, data.product, { before: data.before })),
  ),
  tap(restockButton, "catalogue.change", (turn, data) => begin(turn, data.product, data.how)),
  tap(unitButton, "catalogue.change", async (turn, { unit, product, sure }) => {
    allow(turn.person, "catalogue.change");
    if (!sure) return turn.show(views.sureToWithdraw(turn.t, unit, product));
    const from = await withdrawUnit(turn, turn.person, unit);
    turn.toast(turn.t.plain("stock-withdrawn"));
    await turn.show(await unitsView(turn, from));
  }),
];

async function begin(turn: Turn, product: number, how: "one" | "list" | "done") {
  const view = await unitsView(turn, product);
  if (how === "one") return enter(turn, restockOne, { draft: { product }, at: "unit" });
  if (how === "list") return enter(turn, restockList, { draft: { product }, at: "given" });
  if (await openScene(turn, restockOne)) await leave(turn);
  await turn.show(view);
}
