import { fact } from "../../desk/desk.ts";
import { CREDITS, type Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { PersonPart } from "../../turn/persons.ts";
import { heldOf, walletOf } from "./accounts.ts";
import { balancesOf } from "./ledger.ts";
import { passUntil } from "./passes.ts";
import { tierOf } from "./tiers.ts";

/** What somebody has: money, credits, a pass, and their tier. */
export const walletPart: PersonPart = {
  right: "ledger.read",
  place: 20,
  async read({ tx, now }, personId) {
    const has = await balancesOf(tx, walletOf(personId));
    const held = moneyIn(await balancesOf(tx, heldOf(personId)));
    const [balances, credits] = [moneyIn(has), has.get(CREDITS) ?? 0];
    const [until = null, tier] = [await passUntil(tx, personId, now), await tierOf(tx, personId, now)];
    return {
      facts: (t) => {
        const of = (key: "person-balance" | "person-held", sums: Money[]) =>
          sums.map((sum) => t(key, { amount: sayMoney(t, sum) })).join("\n");
        return [
          fact("credits", credits, t("person-credits", { count: credits })),
          fact("passUntil", until, until ? t("person-pass", { until }) : ""),
          fact("balances", balances, of("person-balance", balances)),
          fact("held", held, of("person-held", held)),
          fact("tier", tier?.name ?? null, tier ? t("person-tier", { name: tier.name }) : ""),
        ];
      },
    };
  },
};

const moneyIn = (balances: Map<string, number>): Money[] =>
  [...balances]
    .map(([currency, amount]) => ({ currency, amount }))
    .filter(({ currency, amount }) => currency !== CREDITS && amount !== 0)
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
