import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import { type Scene, scene } from "../../bot/scene.ts";
import { enter } from "../../bot/scene-run.ts";
import type { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import { digitsOf, type Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import { walletOf } from "../wallet/accounts.ts";
import { balanceOf } from "../wallet/ledger.ts";
import * as buttons from "./buttons.ts";
import type { ProviderName } from "./provider.ts";
import { paying } from "./settings.ts";
import type { Tills } from "./tills.ts";
import { beginTopUp, limits, presets, topUpAmount, topUpOffers } from "./topup.ts";
import * as views from "./views.ts";

/** Filling the balance up: an amount, then a way to pay it. */
export const topUpBot = (tills: Tills, form: Scene) =>
  new Plugin("topup")
    .extend(turnContext)
    .command("topup", ({ turn }) => showTopUp(turn))
    .callbackQuery(buttons.topUpButton, ({ turn }) => showTopUp(turn))
    .callbackQuery(buttons.topUpTypeButton, ({ turn }) => enter(turn, form))
    .callbackQuery(buttons.topUpAmountButton, ({ turn, queryData }) =>
      showTopUpWays(turn, tills, topUpAmount(turn.settings, queryData.amount)),
    )
    .callbackQuery(buttons.topUpWayButton, ({ turn, queryData }) =>
      pay(turn, tills, queryData.way, topUpAmount(turn.settings, queryData.amount)),
    );

/** An amount of one's own. */
export const topUpForm = (tills: Tills): Scene =>
  scene("topup")
    .ask(
      "amount",
      ({ turn }) => views.topUpAsk(turn.t, range(turn)),
      ({ text = "", turn }) => topUpAmount(turn.settings, text).amount,
    )
    .left((turn) => showTopUp(turn))
    .done((turn, { amount }) =>
      waysView(turn, tills, { amount, currency: turn.settings.get(paying.currency) }),
    );

async function showTopUp(turn: Turn) {
  const currency = turn.settings.get(paying.currency);
  const balance = { amount: await balanceOf(turn.tx, walletOf(turn.person.id), currency), currency };
  await turn.show(views.topUp(turn.t, { balance, presets: presets(turn.settings) }));
}

export async function showTopUpWays(turn: Turn, tills: Tills, value: Money): Promise<void> {
  await turn.show(await waysView(turn, tills, value));
}

async function waysView(turn: Turn, tills: Tills, value: Money): Promise<View> {
  return views.topUpWays(turn.t, value, await topUpOffers(turn, tills, turn.person.id, value));
}

async function pay(turn: Turn, tills: Tills, provider: ProviderName, value: Money) {
  const title = turn.t.plain("topup-name");
  const description = turn.t.plain("topup-about", { amount: sayMoney(turn.t, value) });
  await beginTopUp(turn, turn.person, tills, { provider, value, title, description });
}

function range({ settings }: Turn) {
  const currency = settings.get(paying.currency);
  const unit = 10 ** digitsOf(currency);
  const { least, most } = limits(settings);
  return { least: { amount: least * unit, currency }, most: { amount: most * unit, currency } };
}
