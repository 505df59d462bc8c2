import { sayMoney } from "../../../bot/money.ts";
import { type Choice, type Scene, scene } from "../../../bot/scene.ts";
import type { Translator } from "../../../bot/texts.ts";
import type { Turn } from "../../../bot/turn.ts";
import { DomainError } from "../../../lib/errors.ts";
import { CREDITS, type Money, typedMoney } from "../../../lib/money.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { correct } from "../../wallet/corrections.ts";
import { balanceOf, balancesOf } from "../../wallet/ledger.ts";
import { paying } from "../settings.ts";
import * as views from "./balance-views.ts";
import { payerOf, soughtFrom } from "./payers.ts";
import { menuView } from "./screens.ts";
import { inStaffWords } from "./spent.ts";

/** Changing what somebody has by hand; entered with the person, or with nothing. */
export const balanceForm: Scene = scene("cashier-balance")
  .ask(
    "person",
    ({ turn }) => ({ text: turn.t("cashier-balance-whose") }),
    async ({ text = "", turn }) => (await soughtFrom(turn.tx, text)).person,
  )
  .choose(
    "currency",
    async ({ turn, draft }) => views.askCurrency(turn.t, await payerOf(turn.tx, draft.person ?? 0)),
    (turn, { person }) => currencies(turn, person),
    { columns: 1, dependsOn: "person" },
  )
  .choose(
    "direction",
    ({ turn }) => ({ text: turn.t("cashier-balance-direction") }),
    ({ t }): Choice<"more" | "less">[] => [
      { id: "more", label: t.plain("cashier-balance-more") },
      { id: "less", label: t.plain("cashier-balance-less") },
    ],
  )
  .ask(
    "amount",
    ({ turn }) => ({ text: turn.t("cashier-balance-amount") }),
    ({ text = "" }, { currency }) => {
      const { amount } = typedMoney(text, currency);
      if (amount <= 0) throw new DomainError("correction-nothing");
      return amount;
    },
    { dependsOn: "currency" },
  )
  .ask(
    "reason",
    ({ turn }) => ({ text: turn.t("cashier-balance-why") }),
    ({ text = "" }) => text.trim(),
  )
  .review(async ({ t, tx }, { person, reason, ...answers }) => {
    const change = changeOf(answers);
    const before = await balanceOf(tx, walletOf(person), change.currency);
    return views.review(t, { payer: await payerOf(tx, person), change, before, reason });
  })
  .left(async (turn) => turn.show(await menuView(turn)))
  .done(async (turn, { person, reason, ...answers }) => {
    const change = changeOf(answers);
    await inStaffWords(() => correct(turn, person, change, reason, turn.person));
    const now = await balanceOf(turn.tx, walletOf(person), change.currency);
    const payer = await payerOf(turn.tx, person);
    return views.changed(turn.t, payer, { amount: now, currency: change.currency });
  });

const changeOf = ({
  amount,
  currency,
  direction,
}: {
  amount: number;
  currency: string;
  direction: "more" | "less";
}): Money => ({ amount: direction === "more" ? amount : -amount, currency });

/** The school's money and credits, and whatever else they have. */
async function currencies({ tx, settings, t }: Turn, person: number): Promise<Choice[]> {
  const balances = await balancesOf(tx, walletOf(person));
  const all = new Set([settings.get(paying.currency), CREDITS, ...balances.keys()]);
  return [...all].map((currency) => ({
    id: currency,
    label: sayBalance(t, { amount: balances.get(currency) ?? 0, currency }),
  }));
}

const sayBalance = (t: Translator, money: Money): string =>
  money.currency === CREDITS
    ? t.plain("cashier-balance-credits", { count: money.amount })
    : t.plain("cashier-balance-money", { what: money.currency, amount: sayMoney(t, money) });
