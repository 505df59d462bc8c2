import { backTo, button, grid } from "../../bot/keyboard.ts";
import { behind, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { chargeFor, hasMethod, keepMethod } from "../payments/billing/recharge.ts";
import { rechargeOf, stopRecharge, wishRecharge } from "../payments/core/recharges.ts";
import { paying } from "../payments/core/settings.ts";
import * as buttons from "../payments/counter/buttons.ts";
import type { Product } from "./order.ts";
import { packOf, packsOnSale } from "./renewals.ts";

/** At how many credits a pack is bought, and how many packs a month there may be. */
const THRESHOLDS = [1, 3, 5, 10];
const TIMES = [1, 2, 3, 5, 10];

interface Wish {
  pack: number;
  threshold: number;
  times: number;
  sure: boolean;
}

/** Credits that fill up by themselves (C-32): asked for in three taps, and off in one. */
export const rechargeTaps: Tap[] = [
  ...behind(paying.recharges, [
    tap(buttons.rechargeButton, "everyone", (turn) => showRecharge(turn)),
    tap(buttons.rechargeWishButton, "everyone", (turn, data) => wish(turn, data)),
  ]),
  tap(buttons.rechargeOffButton, "everyone", async (turn) => {
    await stopRecharge(turn, turn.person.id);
    turn.toast(turn.t.plain("recharge-off-done"));
    await showRecharge(turn);
  }),
];

/** Only packs that a kept method can be charged for. */
async function packsFor(turn: Turn): Promise<Product[]> {
  const packs = await packsOnSale(turn.tx);
  const charges = await Promise.all(
    packs.map(({ price, currency }) => chargeFor(turn, turn.person.id, { amount: price, currency })),
  );
  return packs.filter((_, at) => charges[at]);
}

/** What was asked for, or what can be. */
export async function showRecharge(turn: Turn) {
  const { t, tx, person } = turn;
  const packs = await packsFor(turn);
  const now = await rechargeOf(tx, person.id);
  const pack = now?.isOn ? packs.find(({ id }) => id === now.productId) : undefined;
  if (!now || !pack) return turn.show(choosePack(t, packs, now?.isOn ? [offRow(t)] : []));
  const to = sayMoney(t, { amount: now.monthlyCap, currency: pack.currency });
  const lines = [
    t("recharge-is-on", { name: pack.name, amount: priceOf(t, pack), count: now.threshold, to }),
    ...((await hasMethod(tx, person.id)) ? [] : [t("recharge-no-method")]),
  ];
  await turn.show({
    text: lines.join("\n\n"),
    buttons: [
      [button(t.plain("recharge-change"), buttons.rechargeWishButton.pack({ pack: 0 }))],
      offRow(t),
      backRow(t),
    ],
  });
}

/** The next question that is open; a pack that is gone begins anew. */
async function wish(turn: Turn, given: Wish) {
  const { t } = turn;
  const packs = await packsFor(turn);
  const pack = packs.find(({ id }) => id === given.pack);
  if (!pack) return turn.show(choosePack(t, packs));
  if (!THRESHOLDS.includes(given.threshold)) return turn.show(chooseThreshold(t, pack));
  if (!TIMES.includes(given.times)) return turn.show(chooseCap(t, pack, given));
  const isFirst = !(await hasMethod(turn.tx, turn.person.id));
  if (!given.sure) return turn.show(askSure(t, pack, given, isFirst));
  const { threshold, times } = given;
  const monthlyCap = pack.price * times;
  await wishRecharge(turn, turn.person, { threshold, productId: pack.id, monthlyCap });
  if (isFirst) return void (await keepMethod(turn, turn.person.id, packOf(turn.t, pack)));
  turn.toast(t.plain("recharge-saved"));
  await showRecharge(turn);
}

/** Also what is on for a pack that is not sold now can be switched off: it would go on when the pack is sold again. */
function choosePack(t: Translator, packs: Product[], off: InlineButton[][] = []): View {
  const label = (pack: Product) =>
    t.plain("recharge-pack", { what: packOf(t, pack).title, amount: priceOf(t, pack) });
  return {
    text: [t("recharge-about"), t(packs.length > 0 ? "recharge-choose" : "recharge-no-packs")].join("\n\n"),
    buttons: [
      ...packs.map((pack) => [button(label(pack), buttons.rechargeWishButton.pack({ pack: pack.id }))]),
      ...off,
      backRow(t),
    ],
  };
}

const chooseThreshold = (t: Translator, pack: Product): View => ({
  text: t("recharge-threshold", { name: pack.name }),
  buttons: [
    ...grid(
      THRESHOLDS.map((threshold) =>
        button(
          t.plain("recharge-at", { count: threshold }),
          buttons.rechargeWishButton.pack({ pack: pack.id, threshold }),
        ),
      ),
      2,
    ),
    againRow(t),
  ],
});

function chooseCap(t: Translator, pack: Product, { threshold }: Wish): View {
  const cap = (times: number) => sayMoney(t, { amount: pack.price * times, currency: pack.currency });
  const choice = (times: number) =>
    button(cap(times), buttons.rechargeWishButton.pack({ pack: pack.id, threshold, times }));
  return {
    text: t("recharge-cap", { amount: priceOf(t, pack) }),
    buttons: [...grid(TIMES.map(choice), 2), againRow(t)],
  };
}

function askSure(t: Translator, pack: Product, { threshold, times }: Wish, isFirst: boolean): View {
  const to = sayMoney(t, { amount: pack.price * times, currency: pack.currency });
  const lines = [
    t("recharge-sure", { name: pack.name, amount: priceOf(t, pack), count: threshold, to }),
    ...(isFirst ? [t("recharge-sure-first")] : []),
  ];
  const data = buttons.rechargeWishButton.pack({ pack: pack.id, threshold, times, sure: true });
  return {
    text: lines.join("\n\n"),
    buttons: [
      [button(t.plain(isFirst ? "recharge-yes-first" : "recharge-yes"), data, "success")],
      againRow(t),
    ],
  };
}

const priceOf = (t: Translator, { price, currency }: Product) => sayMoney(t, { amount: price, currency });
const againRow = (t: Translator): InlineButton[] => [backTo(t, buttons.rechargeWishButton.pack({ pack: 0 }))];
const offRow = (t: Translator): InlineButton[] => [
  button(t.plain("recharge-off"), buttons.rechargeOffButton.pack(), "danger"),
];
const backRow = (t: Translator): InlineButton[] => [backTo(t, buttons.billingButton.pack())];
