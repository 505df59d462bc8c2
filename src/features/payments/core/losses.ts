import { and, eq, gt } from "drizzle-orm";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { CORRECTIONS, walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post, reach, reverse } from "../../wallet/ledger.ts";
import { ledgerEntries, ledgerPostings } from "../../wallet/schema.ts";

const BORNE = "refund-loss";

/** The source of what has left because it is gone at the provider. */
export const GONE_THERE = "refunded-there";

/** How all is called that has left of this stray money because it is gone at the provider, and what was borne with it. */
export const goneThere = (provider: string, charge: unknown): string =>
  `${GONE_THERE}:${provider}:${charge}:`;

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
  await post(act, { kind: "loss", source: BORNE, externalId: key, personId, postings });
  return there;
}

/**
 * What had gone lies in its owner's wallet again: what the school has borne of it under this key leaves that, for its owner
 * had spent it before. Gives how much that is.
 */
export async function recover(act: Act, key: string): Promise<number> {
  const { id, source, externalId } = ledgerEntries;
  const [borne] = await act.tx
    .select({ id, amount: ledgerPostings.amount })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(ledgerPostings.entryId, id))
    .where(and(eq(source, BORNE), eq(externalId, key), gt(ledgerPostings.amount, 0)));
  if (!borne) return 0;
  const back = await reverse(act, borne.id, { source: "loss-recovered", externalId: key });
  return back === undefined ? 0 : borne.amount;
}

/**
 * The same of stray money that staff find to be this person's once more, whatever of it was borne for them each time that
 * it was gone.
 */
export async function recoverStray(
  act: Act,
  personId: number,
  { provider, charge }: { provider: string; charge: unknown },
): Promise<number> {
  const { source, externalId } = ledgerEntries;
  const borne = await act.tx
    .select({ key: externalId })
    .from(ledgerEntries)
    .where(and(eq(source, BORNE), eq(ledgerEntries.personId, personId)));
  let spent = 0;
  for (const { key } of borne)
    if (key.startsWith(goneThere(provider, charge))) spent += await recover(act, key);
  return spent;
}
