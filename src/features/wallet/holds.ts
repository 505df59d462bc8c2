import { and, eq } from "drizzle-orm";
import type { Tx } from "../../db/db.ts";
import type { Money } from "../../lib/money.ts";
import { type Account, heldOf, walletOf } from "./accounts.ts";
import { Imbalance, post } from "./ledger.ts";
import { holds } from "./schema.ts";

/** Sets part of a wallet aside, once per key; throws balance-too-low. Tells whether it was this time. */
export async function hold(
  tx: Tx,
  { key, personId, amount, currency }: { key: string; personId: number } & Money,
  now: Date,
): Promise<boolean> {
  // The opposite of a hold would let go of what other holds have set aside.
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new Imbalance(`a hold of ${amount}`);
  const [row] = await tx
    .insert(holds)
    .values({ key, personId, amount, currency, state: "held", heldAt: now })
    .onConflictDoNothing()
    .returning({ id: holds.id });
  if (!row) return false;
  const postings = [
    { account: walletOf(personId), currency, amount: -amount },
    { account: heldOf(personId), currency, amount },
  ];
  await post(tx, { kind: "hold", source: "hold", externalId: key, personId, postings }, now);
  return true;
}

/** Spends what was held; false when it was spent or let go before. */
export const spendHold = (tx: Tx, key: string, to: Account, now: Date) => end(tx, key, "spent", to, now);

/** Gives back what was held; false when it was spent or let go before. */
export const releaseHold = (tx: Tx, key: string, now: Date) => end(tx, key, "released", undefined, now);

async function end(
  tx: Tx,
  key: string,
  state: "spent" | "released",
  to: Account | undefined,
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .update(holds)
    .set({ state, endedAt: now })
    .where(and(eq(holds.key, key), eq(holds.state, "held")))
    .returning();
  if (!row) return false;
  const { personId, currency, amount } = row;
  const postings = [
    { account: heldOf(personId), currency, amount: -amount },
    { account: to ?? walletOf(personId), currency, amount },
  ];
  await post(
    tx,
    { kind: `hold-${state}`, source: `hold-${state}`, externalId: key, personId, postings },
    now,
  );
  return true;
}
