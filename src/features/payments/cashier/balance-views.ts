import { toList } from "../../../bot/desk/doors.ts";
import { backTo, button } from "../../../bot/keyboard.ts";
import { toRoom } from "../../../bot/rooms.ts";
import type { View } from "../../../bot/view.ts";
import { CREDITS, type Money } from "../../../lib/money.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Payer } from "./payers.ts";
import { paymentDesk } from "./payment-desk.ts";
import { named } from "./words.ts";

export const askCurrency = (t: Translator, payer: Payer | undefined): View => ({
  text: t("cashier-balance-what", { payer: named(payer) }),
});

/** What somebody has, or gets, with its unit: nothing around it says what a bare number of credits would be. */
export const saidWhole = (t: Translator, { amount, currency }: Money): string =>
  currency === CREDITS ? t.plain("ledger-credits", { count: amount }) : sayMoney(t, { amount, currency });

/** The same with plus or minus before it, as in a history. */
function saidChange(t: Translator, { amount, currency }: Money): string {
  const said = saidWhole(t, { amount: Math.abs(amount), currency });
  return t.plain(amount < 0 ? "cashier-balance-falls" : "cashier-balance-rises", { amount: said });
}

export function review(
  t: Translator,
  {
    payer,
    change,
    before,
    reason,
  }: { payer: Payer | undefined; change: Money; before: number; reason: string },
): View {
  const at = (amount: number) => saidWhole(t, { amount, currency: change.currency });
  return {
    text: t("cashier-balance-review", {
      payer: named(payer),
      change: saidChange(t, change),
      before: at(before),
      after: at(before + change.amount),
      reason,
    }),
  };
}

/** `back`: the card that it was begun at. */
export const changed = (
  t: Translator,
  payer: Payer | undefined,
  now: Money,
  back: string = toRoom("billing"),
): View => ({
  text: t("cashier-balance-changed", {
    payer: named(payer),
    amount: saidWhole(t, now),
  }),
  buttons: [
    ...(payer
      ? [[button(t.plain("cashier-of-person"), toList(paymentDesk, { sought: String(payer.id) }))]]
      : []),
    [backTo(t, back)],
  ],
});
