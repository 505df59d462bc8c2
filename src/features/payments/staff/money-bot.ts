import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import type { Scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import type { Config } from "../../../config/index.ts";
import { allow } from "../../../turn/actor.ts";
import { balanceForm } from "./balance-form.ts";
import * as buttons from "./buttons.ts";
import { refundable } from "./refund-form.ts";
import * as refundViews from "./refund-views.ts";
import { leftOf } from "./refunding.ts";
import * as reportViews from "./report-views.ts";
import { takings } from "./takings.ts";
import { waysOf } from "./ways.ts";

/** Giving back, changing balances, and what came in which way. */
export const moneyBot = (refundForm: Scene, config: Pick<Config, "payments" | "intake">) =>
  new Plugin("cashier-money")
    .extend(turnContext)
    .callbackQuery(buttons.refundButton, async ({ turn, queryData, person, t, show }) => {
      allow(person, "payments.refund");
      await show(refundViews.share(t, await refundable(turn, queryData.payment)));
    })
    .callbackQuery(buttons.shareButton, async ({ turn, queryData, person }) => {
      allow(person, "payments.refund");
      const payment = await refundable(turn, queryData.payment);
      const amount = queryData.share === "whole" ? { amount: leftOf(payment) } : {};
      await enter(turn, refundForm, { draft: { payment: payment.id, ...amount } });
    })
    .callbackQuery(buttons.balanceButton, async ({ turn, queryData, person }) => {
      allow(person, "balance.change");
      await enter(turn, balanceForm, { draft: queryData.person ? { person: queryData.person } : {} });
    })
    .callbackQuery(buttons.waysButton, async ({ turn, person, t, show }) =>
      show(reportViews.ways(t, await waysOf(turn, person, config))),
    )
    .callbackQuery(buttons.takingsButton, async ({ turn, person, t, show }) =>
      show(reportViews.takings(t, await takings(turn, person))),
    );
