import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import { allow } from "../../../turn/actor.ts";
import { closeFlag } from "../core/flags.ts";
import { giveStrayBack } from "../core/stray-back.ts";
import { sentBack } from "../core/strays.ts";
import { assignForm } from "./assign-form.ts";
import * as buttons from "./buttons.ts";
import * as views from "./flag-views.ts";
import { flagCard } from "./flagged.ts";
import { flagsView, flagView } from "./screens.ts";
import { inStaffWords } from "./spent.ts";

/** Money that came otherwise than expected. */
export const flagsTaps: Tap[] = [
  tap(buttons.flagsButton, "payments.read", async (turn, { before, after }) =>
    turn.show(await flagsView(turn, { olderThan: before, newerThan: after })),
  ),
  tap(buttons.flagButton, "payments.read", async (turn, data) => turn.show(await flagView(turn, data.flag))),
  tap(buttons.closeButton, "payments.read", async (turn, { flag, sure }) => {
    if (!sure) return turn.show(views.sureToClose(turn.t, await flagCard(turn.tx, turn.person, flag)));
    await closeFlag(turn, turn.person, flag);
    turn.toast(turn.t.plain("cashier-closed"));
    await turn.show(await flagsView(turn));
  }),
  tap(buttons.sentBackButton, "payments.refund", async (turn, { flag, sure }) => {
    allow(turn.person, "payments.refund");
    if (!sure) return turn.show(views.sureSentBack(turn.t, await flagCard(turn.tx, turn.person, flag)));
    await inStaffWords(() => sentBack(turn, turn.person, flag));
    turn.toast(turn.t.plain("cashier-closed"));
    await turn.show(await flagsView(turn));
  }),
  tap(buttons.giveBackButton, "payments.refund", async (turn, { flag, sure }) => {
    allow(turn.person, "payments.refund");
    if (!sure) return turn.show(views.sureToGiveBack(turn.t, await flagCard(turn.tx, turn.person, flag)));
    await inStaffWords(() => giveStrayBack(turn, turn.person, flag));
    turn.toast(turn.t.plain("cashier-giving-back"));
    await turn.show(await flagsView(turn));
  }),
  tap(buttons.assignButton, "balance.change", async (turn, { flag }) => {
    allow(turn.person, "balance.change");
    await enter(turn, assignForm, { draft: { flag } });
  }),
];
