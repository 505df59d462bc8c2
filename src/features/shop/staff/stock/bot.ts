import { listScreen } from "../../../../bot/desk/list.ts";
import { openScene } from "../../../../bot/scene-open.ts";
import { enter } from "../../../../bot/scene-run.ts";
import { leave } from "../../../../bot/scene-state.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { restockButton } from "../buttons.ts";
import { unitDesk } from "./desk.ts";
import { restockList, restockOne } from "./forms.ts";

/** Bringing new units. */
export const stockTaps: Tap[] = [
  tap(restockButton, "catalogue.change", (turn, { product, how }) => begin(turn, product, how)),
];

async function begin(turn: Turn, product: number, how: "one" | "list" | "done") {
  const view = await listScreen(turn, unitDesk, { of: product });
  if (how === "one") return enter(turn, restockOne, { draft: { product }, at: "unit" });
  if (how === "list") return enter(turn, restockList, { known: { product } });
  if (await openScene(turn, restockOne)) await leave(turn);
  await turn.show(view);
}
