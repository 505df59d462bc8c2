import { fromTheRight } from "../../bot/keyboard.ts";
import { CREDITS, type Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { barOf, type Level } from "./level.ts";

/** The coloured bar, and how many credits that is. */
export const creditsLine = (t: Translator, { credits, level }: { credits: number; level: Level }): string =>
  t("balance-credits", { bar: fromTheRight(t, barOf(credits, level)), count: credits });

/** With plus or minus before it, plain. */
export function change(t: Translator, { amount, currency }: Money): string {
  const size = Math.abs(amount);
  const said =
    currency === CREDITS
      ? t.plain("ledger-credits", { count: size })
      : sayMoney(t, { amount: size, currency });
  return t.plain(amount < 0 ? "history-less" : "history-more", { amount: said });
}
