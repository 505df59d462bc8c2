import type { Reader } from "../../db/db.ts";
import { CREDITS } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import { ISSUED, walletOf } from "./accounts.ts";
import { balanceOf, type Entry, Imbalance, post } from "./ledger.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Credits were used up; so many are left. */
    "credits.spent": { personId: number; left: number };
  }
}

type Why = Pick<Entry, "kind" | "source" | "externalId" | "actorId" | "memo">;

export const creditsOf = (read: Reader, personId: number): Promise<number> =>
  balanceOf(read, walletOf(personId), CREDITS);

/** Gives credits, once for this reason; tells whether it was this time. */
export async function giveCredits(act: Act, personId: number, amount: number, why: Why): Promise<boolean> {
  if (amount === 0) return false;
  return move(act, personId, counted(amount), why);
}

/** Uses credits up, once for this reason; throws balance-too-low. */
export async function takeCredits(act: Act, personId: number, amount: number, why: Why): Promise<boolean> {
  if (amount === 0 || !(await move(act, personId, -counted(amount), why))) return false;
  const left = await creditsOf(act.tx, personId);
  await act.announce("credits.spent", { personId, left });
  return true;
}

/**
 * Takes credits back, once for this reason, because what they were bought with went back: they were not used up, so
 * nobody is warned and nothing is bought in their place. Throws balance-too-low.
 */
export async function takeBackCredits(
  act: Act,
  personId: number,
  amount: number,
  why: Why,
): Promise<boolean> {
  if (amount === 0) return false;
  return move(act, personId, -counted(amount), why);
}

/** Giving less than nothing would be taking, past everybody who wants to hear of it. */
function counted(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Imbalance(`${amount} credits`);
  return amount;
}

async function move(act: Act, personId: number, amount: number, why: Why): Promise<boolean> {
  const postings = [
    { account: ISSUED, currency: CREDITS, amount: -amount },
    { account: walletOf(personId), currency: CREDITS, amount },
  ];
  return (await post(act, { ...why, personId, postings })) !== undefined;
}
