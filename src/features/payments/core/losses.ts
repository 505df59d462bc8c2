import { and, desc, eq, inArray } from "drizzle-orm";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { CORRECTIONS, walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post, reach } from "../../wallet/ledger.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "../../wallet/schema.ts";

const BORNE = "refund-loss";
const RECOVERED = "loss-recovered";

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

/** What lies in somebody's wallet again after it had gone. */
interface Returned extends Money {
  personId: number;
  /** Which losses were borne for that money: by their keys. */
  isOf(key: string): boolean;
  /** What makes it this very return. */
  event: string;
}

/**
 * What had gone is there again: as much of it as the school has borne leaves its owner's wallet, for they had spent that
 * before. Gives how much that is.
 */
export async function recover(
  act: Act,
  { personId, currency, isOf, event, ...back }: Returned,
): Promise<number> {
  const wallet = walletOf(personId);
  const entries = await inWallet(act, personId, currency);
  let left = back.amount;
  for (const { externalId: key, amount } of entries.filter(({ source }) => source === BORNE)) {
    const before = entries.filter(
      ({ source, externalId }) =>
        source === RECOVERED && (externalId === key || externalId.startsWith(`${key}#`)),
    );
    const taken = Math.min(
      left,
      before.reduce((sum, each) => sum + each.amount, amount),
    );
    if (taken <= 0 || !isOf(key)) continue;
    const postings = [
      { account: CORRECTIONS, currency, amount: taken },
      { account: wallet, currency, amount: -taken },
    ];
    const entry = { kind: "loss", source: RECOVERED, externalId: `${key}#${event}`, personId, postings };
    if ((await post(act, entry)) !== undefined) left -= taken;
  }
  return back.amount - left;
}

/** What was borne for somebody in this currency, and what of that has ended, the newest first. */
function inWallet({ tx }: Act, personId: number, currency: string) {
  const { id, source, externalId } = ledgerEntries;
  return tx
    .select({ source, externalId, amount: ledgerPostings.amount })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(ledgerPostings.entryId, id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .where(
      and(
        ...[eq(ledgerEntries.personId, personId), inArray(source, [BORNE, RECOVERED])],
        ...[eq(ledgerAccounts.name, walletOf(personId).name), eq(ledgerAccounts.currency, currency)],
      ),
    )
    .orderBy(desc(id));
}
