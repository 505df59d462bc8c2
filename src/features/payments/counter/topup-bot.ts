import { scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import { behind, type Commands, commandsBehind, type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { digitsOf, type Money } from "../../../lib/money.ts";
import { assertOn } from "../../../settings/parts.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { balanceOf } from "../../wallet/ledger.ts";
import { paying } from "../core/settings.ts";
import * as buttons from "./buttons.ts";
import { beginTopUp, limits, presets, topUpAmount, topUpOffers, topUpWords } from "./topup.ts";
import * as views from "./views.ts";

/** Filling the balance up: an amount, then a way to pay it. */
export const topUpTaps: Tap[] = behind(paying.topUps, [
  tap(buttons.topUpButton, "everyone", (turn) => showTopUp(turn)),
  tap(buttons.topUpTypeButton, "everyone", (turn) => enter(turn, topUpForm)),
  tap(buttons.topUpAmountButton, "everyone", (turn, data) =>
    withClaim(turn, data, (value) => showTopUpWays(turn, value, data.all)),
  ),
  tap(
    buttons.topUpWayButton,
    "everyone",
    (turn, data) => withClaim(turn, data, (value) => pay(turn, data.way, value)),
    // Where a way is closed, those that are left.
    { refused: (turn, { amount }) => showTopUpWays(turn, topUpAmount(turn.settings, amount)) },
  ),
]);

/** The same number is another sum once the school counts in another currency: then it is chosen anew. */
async function withClaim(
  turn: Turn,
  { amount, currency }: { amount: number; currency: string },
  go: (value: Money) => Promise<void>,
): Promise<void> {
  if (currency === "" || currency === turn.settings.get(paying.currency))
    return go(topUpAmount(turn.settings, amount));
  turn.toast(turn.t.plain("screen-outdated"));
  await showTopUp(turn);
}

export const topUpCommands: Commands = commandsBehind(paying.topUps, {
  topup: (turn) => showTopUp(turn),
});

const TOP_UP_FORM = "topup";

/** An amount of one's own. */
export const topUpForm = scene(TOP_UP_FORM)
  .ask(
    "amount",
    ({ turn }) => views.topUpAsk(turn.t, range(turn)),
    ({ text = "", turn }) => topUpAmount(turn.settings, text).amount,
  )
  .left((turn) => showTopUp(turn))
  .done((turn, { amount }) => {
    assertOn(turn, paying.topUps);
    return waysScreen(turn, { amount, currency: turn.settings.get(paying.currency) });
  });

async function showTopUp(turn: Turn) {
  const currency = turn.settings.get(paying.currency);
  const balance = { amount: await balanceOf(turn.tx, walletOf(turn.person.id), currency), currency };
  await turn.show({
    ...views.topUp(turn.t, { balance, presets: presets(turn.settings) }),
    hears: { form: TOP_UP_FORM },
  });
}

export async function showTopUpWays(turn: Turn, value: Money, all = false): Promise<void> {
  await turn.show(await waysScreen(turn, value, all));
}

async function waysScreen(turn: Turn, value: Money, all = false): Promise<View> {
  return views.topUpWays(turn.t, value, { offers: await topUpOffers(turn, turn.person.id, value), all });
}

async function pay(turn: Turn, provider: string, value: Money) {
  await beginTopUp(turn, turn.person, { provider, value, ...topUpWords(turn.t, value) });
}

function range({ settings }: Turn) {
  const currency = settings.get(paying.currency);
  const unit = 10 ** digitsOf(currency);
  const { least, most } = limits(settings);
  return { least: { amount: least * unit, currency }, most: { amount: most * unit, currency } };
}
