import { scene } from "../../../bot/scene.ts";
import { soughtFrom } from "./payers.ts";
import { cardView, listView, menuView } from "./screens.ts";

/** Finds a payment by its number, or those of a person. */
export const searchForm = scene("cashier-search")
  .ask(
    "sought",
    ({ turn }) => ({ text: turn.t("cashier-search-ask") }),
    ({ text = "", turn }) => soughtFrom(turn.tx, turn.person, text, "payments.read"),
  )
  .left(async (turn) => turn.show(await menuView(turn)))
  .done((turn, { sought: { payment, person } }) =>
    payment === undefined ? listView(turn, { which: "all", person }) : cardView(turn, payment),
  );
