import { toList } from "../../../bot/desk/doors.ts";
import { backTo, button } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import { CREDITS, type Money } from "../../../lib/money.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import * as buttons from "./buttons.ts";
import type { Payer } from "./payers.ts";
import { paymentDesk } from "./payment-desk.ts";
import { named, sayChange } from "./words.ts";

export const askCurrency = (t: Translator, payer: Payer | undefined): View => ({
  text: t("cashier-balance-what", { payer: named(payer) }),
});

/** Credits are a bare number elsewhere, and here nothing around it says what they are. */
const withUnit = (t: Translator, said: string, { amount, currency }: Money): string =>
  currency === CREDITS ? t.plain("cashier-in-credits", { amount: said, count: Math.abs(amount) }) : said;

/** What somebody has, or gets, with its unit. */
export const saidWhole = (t: Translator, money: Money): string => withUnit(t, sayMoney(t, money), money);

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
      change: withUnit(t, sayChange(t, change), change),
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
  back: string = buttons.cashierButton.pack(),
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
