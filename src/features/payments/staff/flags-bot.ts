import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import { enter } from "../../../bot/scene-run.ts";
import { allow } from "../../../turn/actor.ts";
import { closeFlag } from "../flags.ts";
import { giveStrayBack } from "../stray-back.ts";
import { sentBack } from "../strays.ts";
import { assignForm } from "./assign-form.ts";
import * as buttons from "./buttons.ts";
import * as views from "./flag-views.ts";
import { flagCard } from "./flagged.ts";
import { flagsView, flagView } from "./screens.ts";
import { inStaffWords } from "./spent.ts";

/** Money that came otherwise than expected. */
export const flagsBot = new Plugin("cashier-flags")
  .extend(turnContext)
  .callbackQuery(buttons.flagsButton, async ({ turn, queryData: { before, after }, show }) =>
    show(await flagsView(turn, { olderThan: before, newerThan: after })),
  )
  .callbackQuery(buttons.flagButton, async ({ turn, queryData, show }) =>
    show(await flagView(turn, queryData.flag)),
  )
  .callbackQuery(buttons.closeButton, async ({ turn, queryData: { flag, sure }, person, t, show }) => {
    if (!sure) return show(views.sureToClose(t, await flagCard(turn.tx, person, flag)));
    await closeFlag(turn, person, flag);
    turn.toast(t.plain("cashier-closed"));
    await show(await flagsView(turn));
  })
  .callbackQuery(buttons.sentBackButton, async ({ turn, queryData: { flag, sure }, person, t, show }) => {
    allow(person, "payments.refund");
    if (!sure) return show(views.sureSentBack(t, await flagCard(turn.tx, person, flag)));
    await inStaffWords(() => sentBack(turn, person, flag));
    turn.toast(t.plain("cashier-closed"));
    await show(await flagsView(turn));
  })
  .callbackQuery(buttons.giveBackButton, async ({ turn, queryData: { flag, sure }, person, t, show }) => {
    allow(person, "payments.refund");
    if (!sure) return show(views.sureToGiveBack(t, await flagCard(turn.tx, person, flag)));
    await inStaffWords(() => giveStrayBack(turn, person, flag));
    turn.toast(t.plain("cashier-giving-back"));
    await show(await flagsView(turn));
  })
  .callbackQuery(buttons.assignButton, async ({ turn, queryData: { flag }, person }) => {
    allow(person, "balance.change");
    await enter(turn, assignForm, { draft: { flag } });
  });
