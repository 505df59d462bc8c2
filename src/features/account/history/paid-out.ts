import { and, eq, inArray, not, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Money } from "../../../lib/money.ts";
import { ledgerEntries } from "../../wallet/schema.ts";
import type { Line } from "./history.ts";

const { id, kind, source, externalId } = ledgerEntries;

/** How a refund is called by the entry that sets it aside, and by the one that spends it. */
const REFUND = "refund:";
const HOLD = "hold";
const SPENT = "hold-spent";

/**
 * What goes back to a payer passes through the wallet in three entries: out of what was earned, set aside, paid out. It is
 * one thing to its owner, and stands where it was set aside; the others are left out.
 */
export const isOneThing: SQL | undefined = and(
  not(eq(kind, SPENT)),
  // With the table's name before it: alone, drizzle leaves it out, and it would be the inner one's.
  sql`not (${kind} = 'refund' and exists (select 1 from ledger_entries as aside where aside.source = ${HOLD} and aside.external_id = ${REFUND} || ledger_entries.external_id))`,
);

/** Lines of what was set aside, with what came out of earnings for it and whether it has been paid out. */
export async function withRefunds(
  read: Reader,
  lines: Line[],
  changesOf: (entries: number[]) => Promise<Map<number, Money[]>>,
): Promise<Line[]> {
  const keys = lines.filter((line) => line.kind === HOLD).map((line) => line.externalId);
  if (keys.length === 0) return lines;
  const refunds = keys.filter((key) => key.startsWith(REFUND)).map((key) => key.slice(REFUND.length));
  const others = await read
    .select({ id, kind, externalId })
    .from(ledgerEntries)
    .where(
      or(
        and(eq(source, SPENT), inArray(externalId, keys)),
        and(eq(source, "refund"), inArray(externalId, refunds)),
      ),
    );
  const earned = others.filter((entry) => entry.kind !== SPENT);
  const changes = await changesOf(earned.map((entry) => entry.id));
  return lines.map((line) => {
    if (line.kind !== HOLD) return line;
    const [back] = earned.filter((entry) => `${REFUND}${entry.externalId}` === line.externalId);
    const isSpent = others.some((entry) => entry.kind === SPENT && entry.externalId === line.externalId);
    return {
      ...line,
      ...(isSpent && { kind: SPENT }),
      ...passing(line.changes, (back && changes.get(back.id)) ?? []),
    };
  });
}

/** What is left of it in the wallet; where that is nothing, how much has passed through. */
function passing(out: Money[], earned: Money[]): Pick<Line, "changes" | "passed"> {
  const changes = out
    .map(({ amount, currency }) => ({
      currency,
      amount: amount + (earned.find((each) => each.currency === currency)?.amount ?? 0),
    }))
    .filter(({ amount }) => amount !== 0);
  const [first] = out;
  return changes.length > 0 || !first
    ? { changes }
    : { changes, passed: { ...first, amount: -first.amount } };
}
