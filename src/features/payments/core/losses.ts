import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { CORRECTIONS, walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post } from "../../wallet/ledger.ts";

/** Money that is gone and had been spent is missing in its owner's wallet: the school bears it, once for each key. */
export async function bearLoss(
  act: Act,
  personId: number,
  { amount, currency }: Money,
  key: string,
): Promise<void> {
  const wallet = walletOf(personId);
  const missing = amount - (await balanceOf(act.tx, wallet, currency));
  if (missing <= 0) return;
  const postings = [
    { account: CORRECTIONS, currency, amount: -missing },
    { account: wallet, currency, amount: missing },
  ];
  await post(act, { kind: "loss", source: "refund-loss", externalId: key, personId, postings });
}
