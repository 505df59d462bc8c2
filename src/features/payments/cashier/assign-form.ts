import { cameBy } from "../../../bot/desk/behind.ts";
import { cardOrList, cardScreen } from "../../../bot/desk/card.ts";
import { scene } from "../../../bot/scene.ts";
import { assign } from "../core/strays.ts";
import { flagDesk } from "./flag-desk.ts";
import { reviewAssigning } from "./flag-views.ts";
import { flagCard } from "./flagged.ts";
import { payerOf, soughtFrom } from "./payers.ts";

/** Money of an unknown payer has found its owner. */
export const assignForm = scene<{ flag: number; via?: string | undefined }>("cashier-assign")
  .ask(
    "person",
    ({ turn }) => ({ text: turn.t("cashier-assign-whose") }),
    async ({ text = "", turn }) => (await soughtFrom(turn.tx, turn.person, text, "balance.change")).person,
  )
  .review(async (turn, { flag: id, person }) => {
    const { flag } = await flagCard(turn.tx, turn.person, id);
    return reviewAssigning(turn.t, flag, await payerOf(turn.tx, person));
  })
  .left(async (turn, { flag, via = "" }) =>
    turn.show(await cardOrList(turn, flagDesk, Number(flag), cameBy(turn, String(via))?.wanted)),
  )
  .done(async (turn, { flag, person, via }) => {
    await assign(turn, turn.person, flag, person);
    turn.toast(turn.t.plain("cashier-assigned"));
    return cardScreen(turn, flagDesk, flag, { from: cameBy(turn, via)?.wanted });
  });
