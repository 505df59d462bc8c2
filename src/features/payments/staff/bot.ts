import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import { enter } from "../../../bot/scene-run.ts";
import { allow } from "../../../turn/actor.ts";
import * as buttons from "./buttons.ts";
import { askNow, paymentCard, rawOf } from "./card.ts";
import * as views from "./card-views.ts";
import { cardView, listView, menuView } from "./screens.ts";
import { searchForm } from "./search-form.ts";

/** The category itself, and payments one by one. */
export const paymentsBot = new Plugin("cashier")
  .extend(turnContext)
  .callbackQuery(buttons.cashierButton, async ({ turn, show }) => show(await menuView(turn)))
  .callbackQuery(buttons.paymentsButton, async ({ turn, queryData, show }) => {
    const { which, person, before, after } = queryData;
    await show(await listView(turn, { which, person }, { olderThan: before, newerThan: after }));
  })
  .callbackQuery(buttons.searchButton, async ({ turn, person }) => {
    allow(person, "payments.read");
    await enter(turn, searchForm);
  })
  .callbackQuery(buttons.paymentButton, async ({ turn, queryData, show }) =>
    show(await cardView(turn, queryData.payment)),
  )
  .callbackQuery(buttons.askButton, async ({ turn, queryData, person, t, toast }) => {
    await askNow(turn, person, queryData.payment);
    toast(t.plain("cashier-asked"));
  })
  .callbackQuery(buttons.toldButton, async ({ turn, queryData, person, t, show }) => {
    allow(person, "payments.raw");
    await show(views.told(t, await paymentCard(turn, person, queryData.payment)));
  })
  .callbackQuery(buttons.rawButton, async ({ turn, queryData, person, t, show }) =>
    show(views.raw(t, await rawOf(turn, person, queryData.event))),
  );
