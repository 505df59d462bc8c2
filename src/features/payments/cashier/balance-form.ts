import { roomScreen } from "../../../bot/centre.ts";
import { backBy, cameBy } from "../../../bot/desk/behind.ts";
import { stopView } from "../../../bot/desk/card.ts";
import { type Choice, type Scene, scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import { DomainError } from "../../../lib/errors.ts";
import { CREDITS, type Money, typedMoney } from "../../../lib/money.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { allow } from "../../../turn/actor.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { correct, reasonFrom, setBalance } from "../../wallet/corrections.ts";
import { balanceOf, balancesOf } from "../../wallet/ledger.ts";
import { paying } from "../core/settings.ts";
import * as views from "./balance-views.ts";
import { payerOf, soughtFrom } from "./payers.ts";
import { inStaffWords } from "./spent.ts";

/** Changing what somebody has by hand; entered with the person, or with nothing. */
export const balanceForm: Scene = scene<{ via?: string }>("cashier-balance")
  .ask(
    "person",
    ({ turn }) => ({ text: turn.t("cashier-balance-whose") }),
    async ({ text = "", turn }) => (await soughtFrom(turn.tx, turn.person, text, "balance.change")).person,
  )
  .choose(
    "currency",
    async ({ turn, draft }) => views.askCurrency(turn.t, await payerFor(turn, draft.person ?? 0)),
    (turn, { person }) => currencies(turn, person),
    { columns: 1, dependsOn: "person" },
  )
  .choose(
    "direction",
    ({ turn }) => ({ text: turn.t("cashier-balance-direction") }),
    ({ t }): Choice<Direction>[] => [
      { id: "more", label: t.plain("cashier-balance-more") },
      { id: "less", label: t.plain("cashier-balance-less") },
      { id: "set", label: t.plain("cashier-balance-set") },
    ],
    { dependsOn: "currency" },
  )
  .ask(
    "amount",
    ({ turn }) => ({ text: turn.t("cashier-balance-amount") }),
    async ({ text = "", turn }, { person, currency, direction }) => {
      const { amount } = typedMoney(text, currency);
      const before = await balanceOf(turn.tx, walletOf(person), currency);
      const change = changeOf({ amount, currency, direction }, before);
      if (change.amount === 0) throw new DomainError("correction-nothing");
      if (change.amount < -before)
        throw new DomainError("cashier-balance-less-only", {
          amount: views.saidWhole(turn.t, { amount: before, currency }),
        });
      return amount;
    },
    // To change what somebody has by another way is to say anew how much.
    { dependsOn: "direction" },
  )
  .ask(
    "reason",
    ({ turn }) => ({ text: turn.t("cashier-balance-why") }),
    ({ text = "" }) => reasonFrom(text),
  )
  .review(async (turn, { person, reason, via: _, ...answers }) => {
    const payer = await payerFor(turn, person);
    const before = await balanceOf(turn.tx, walletOf(person), answers.currency);
    const change = changeOf(answers, before);
    return views.review(turn.t, { payer, change, before, reason });
  })
  .left(async (turn, { via = "" }) => {
    const came = cameBy(turn, String(via));
    await turn.show(came ? await stopView(turn, came) : await roomScreen(turn, "billing"));
  })
  .done(async (turn, { person, reason, via, ...answers }) => {
    const { currency } = answers;
    await inStaffWords(() =>
      answers.direction === "set"
        ? setBalance(turn, turn.person, person, answers, reason)
        : correct(turn, turn.person, person, changeOf(answers), reason),
    );
    const now = await balanceOf(turn.tx, walletOf(person), currency);
    const payer = await payerOf(turn.tx, person);
    return views.changed(turn.t, payer, { amount: now, currency }, backBy(turn, via));
  });

/** Something is given or taken off, or the balance is set. */
type Direction = "more" | "less" | "set";

const changeOf = ({ amount, currency, direction }: Money & { direction: Direction }, before = 0): Money => ({
  amount: { more: amount, less: -amount, set: amount - before }[direction],
  currency,
});

/** Whose it is. The right may have been taken away since the form was opened. */
function payerFor({ tx, person: by }: Turn, id: number) {
  allow(by, "balance.change");
  return payerOf(tx, id);
}

/** The school's money and credits, and whatever else they have. */
async function currencies({ tx, settings, t, person: by }: Turn, person: number): Promise<Choice[]> {
  allow(by, "balance.change");
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
    : t.plain("cashier-balance-money", { amount: sayMoney(t, money) });
