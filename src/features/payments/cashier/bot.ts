import { roomScreen } from "../../../bot/centre.ts";
import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import { allow } from "../../../turn/actor.ts";
import { assignForm } from "./assign-form.ts";
import { balanceForm } from "./balance-form.ts";
import * as buttons from "./buttons.ts";
import { refundable, refundBack, refundForm } from "./refund-form.ts";
import * as refundViews from "./refund-views.ts";
import { leftOf } from "./refunding.ts";
import * as reportViews from "./report-views.ts";
import { waysOf } from "./standings.ts";
import { takings } from "./takings.ts";

/** The category itself, and what is no desk: conversations about money, and what came in which way. */
export const cashierTaps: Tap[] = [
  // Of a former release: the doors of payments stand in the room of money now.
  tap(buttons.cashierButton, "payments.read", async (turn) => turn.show(await roomScreen(turn, "billing"))),
  tap(buttons.assignButton, "balance.change", async (turn, { flag, via }) => {
    allow(turn.person, "balance.change");
    await enter(turn, assignForm, { known: { flag, via } });
  }),
  tap(buttons.refundButton, "payments.refund", async (turn, data) => {
    allow(turn.person, "payments.refund");
    const payment = await refundable(turn, data.payment);
    await turn.show(refundViews.share(turn.t, payment, { via: data.via, back: refundBack(turn, data) }));
  }),
  tap(buttons.shareButton, "payments.refund", async (turn, data) => {
    allow(turn.person, "payments.refund");
    const payment = await refundable(turn, data.payment);
    const amount = data.share === "whole" ? { amount: leftOf(payment) } : {};
    await enter(turn, refundForm, { known: { payment: payment.id, via: data.via, ...amount } });
  }),
  tap(buttons.balanceButton, "balance.change", async (turn, data) => {
    allow(turn.person, "balance.change");
    await enter(turn, balanceForm, { known: data.person ? { person: data.person, via: data.via } : {} });
  }),
  tap(buttons.waysButton, "payments.read", async (turn, { again }) => {
    if (again) turn.toast(turn.t.plain("screen-refreshed"));
    await turn.show(reportViews.ways(turn.t, await waysOf(turn, turn.person)));
  }),
  tap(buttons.takingsButton, "payments.read", async (turn, { again }) => {
    if (again) turn.toast(turn.t.plain("cashier-takings-refreshed"));
    await turn.show(reportViews.takings(turn.t, await takings(turn, turn.person)));
  }),
];
