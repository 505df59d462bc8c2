import { and, eq } from "drizzle-orm";
import type { Money } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import { type Account, heldOf, walletOf } from "./accounts.ts";
import { Imbalance, post } from "./ledger.ts";
import { holds } from "./schema.ts";

/** Sets part of a wallet aside, once per key; throws balance-too-low. Tells whether it was this time. */
export async function hold(
  act: Act,
  { key, personId, amount, currency }: { key: string; personId: number } & Money,
): Promise<boolean> {
  // The opposite of a hold would let go of what other holds have set aside.
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new Imbalance(`a hold of ${amount}`);
  const [row] = await act.tx
    .insert(holds)
    .values({ key, personId, amount, currency, state: "held" })
    .onConflictDoNothing()
    .returning({ id: holds.id });
  if (!row) return false;
  const postings = [
    { account: walletOf(personId), currency, amount: -amount },
    { account: heldOf(personId), currency, amount },
  ];
  await post(act, { kind: "hold", source: "hold", externalId: key, personId, postings });
  return true;
}

/** Spends what was held; false when it was spent or let go before. */
export const spendHold = (act: Act, key: string, to: Account) => end(act, key, "spent", to);

/** Gives back what was held; false when it was spent or let go before. */
export const releaseHold = (act: Act, key: string) => end(act, key, "released", undefined);

async function end(
  act: Act,
  key: string,
  state: "spent" | "released",
  to: Account | undefined,
): Promise<boolean> {
  const [row] = await act.tx
    .update(holds)
    .set({ state, endedAt: act.now })
    .where(and(eq(holds.key, key), eq(holds.state, "held")))
    .returning();
  if (!row) return false;
  const { personId, currency, amount } = row;
  const postings = [
    { account: heldOf(personId), currency, amount: -amount },
    { account: to ?? walletOf(personId), currency, amount },
  ];
  await post(act, { kind: `hold-${state}`, source: `hold-${state}`, externalId: key, personId, postings });
  return true;
}
