import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import { allow } from "../../../turn/actor.ts";
import * as buttons from "./buttons.ts";
import { askNow, paymentCard, rawOf } from "./card.ts";
import * as views from "./card-views.ts";
import { cardView, listView, menuView } from "./screens.ts";
import { searchForm } from "./search-form.ts";

/** The category itself, and payments one by one. */
export const paymentsTaps: Tap[] = [
  tap(buttons.cashierButton, "payments.read", async (turn) => turn.show(await menuView(turn))),
  tap(buttons.paymentsButton, "payments.read", async (turn, data) => {
    const { which, person, before, after } = data;
    await turn.show(await listView(turn, { which, person }, { olderThan: before, newerThan: after }));
  }),
  tap(buttons.searchButton, "payments.read", async (turn) => {
    allow(turn.person, "payments.read");
    await enter(turn, searchForm);
  }),
  tap(buttons.paymentButton, "payments.read", async (turn, data) =>
    turn.show(await cardView(turn, data.payment)),
  ),
  tap(buttons.askButton, "payments.read", async (turn, data) => {
    await askNow(turn, turn.person, data.payment);
    turn.toast(turn.t.plain("cashier-asked"));
  }),
  tap(buttons.toldButton, "payments.raw", async (turn, data) => {
    allow(turn.person, "payments.raw");
    await turn.show(views.told(turn.t, await paymentCard(turn, turn.person, data.payment)));
  }),
  tap(buttons.rawButton, "payments.raw", async (turn, data) =>
    turn.show(views.raw(turn.t, await rawOf(turn, turn.person, data.event))),
  ),
];
