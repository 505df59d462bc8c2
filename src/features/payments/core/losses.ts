import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { CORRECTIONS, walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post, reach } from "../../wallet/ledger.ts";

/**
 * Money that is gone and had been spent is missing in its owner's wallet: the school bears it, once for each key. Gives
 * what was there, which nobody else spends until the turn ends.
 */
export async function bearLoss(
  act: Act,
  personId: number,
  { amount, currency }: Money,
  key: string,
): Promise<number> {
  const wallet = walletOf(personId);
  // What is read must not be spent before it is taken: what has gone elsewhere is never refused.
  await reach(act.tx, [{ account: wallet, currency }]);
  const there = await balanceOf(act.tx, wallet, currency);
  const missing = amount - there;
  if (missing <= 0) return there;
  const postings = [
    { account: CORRECTIONS, currency, amount: -missing },
    { account: wallet, currency, amount: missing },
  ];
  await post(act, { kind: "loss", source: "refund-loss", externalId: key, personId, postings });
  return there;
}
