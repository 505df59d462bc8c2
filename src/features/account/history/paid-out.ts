import { and, eq, inArray, like, not, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Money } from "../../../lib/money.ts";
import { ledgerEntries } from "../../wallet/schema.ts";
import type { Line } from "./history.ts";

const { id, kind, source, externalId } = ledgerEntries;

/** How a refund is called by the entry that sets it aside, and by the one that spends it or lets go of it. */
const REFUND = "refund:";
const HOLD = "hold";
const SPENT = "hold-spent";
const RELEASED = "hold-released";
/** What did not go back after all. */
const FAILED = "refund-failed";

/**
 * What goes back to a payer passes through the wallet in three entries: out of what was earned, set aside, paid out, or
 * let go of where its provider refuses it. It is one thing to its owner, and stands where it was set aside; the others are
 * left out.
 */
export const isOneThing: SQL | undefined = and(
  not(eq(kind, SPENT)),
  sql`not (${kind} = ${RELEASED} and ${like(externalId, `${REFUND}%`)})`,
  // With the table's name before it: alone, drizzle leaves it out, and it would be the inner one's.
  sql`not (${kind} = 'refund' and exists (select 1 from ledger_entries as aside where aside.source = ${HOLD} and aside.external_id = ${REFUND} || ledger_entries.external_id))`,
);

/** Lines of what was set aside, with what came out of earnings for it and what has become of it. */
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
        and(inArray(source, [SPENT, RELEASED]), inArray(externalId, keys)),
        and(eq(source, "refund"), inArray(externalId, refunds)),
      ),
    );
  const ends = new Map(others.filter(isEnd).map((entry) => [entry.externalId, entry.kind]));
  const earned = others.filter((entry) => !isEnd(entry));
  const changes = await changesOf(earned.map((entry) => entry.id));
  return lines.map((line) => {
    if (line.kind !== HOLD) return line;
    const [back] = earned.filter((entry) => `${REFUND}${entry.externalId}` === line.externalId);
    const came = (back && changes.get(back.id)) ?? [];
    const end = ends.get(line.externalId);
    // What was set aside is there again: what came out of earnings for it is what it has brought.
    if (end === RELEASED && line.externalId.startsWith(REFUND))
      return { ...line, kind: FAILED, changes: came, ...(came.length === 0 && passed(line.changes)) };
    return { ...line, ...(end === SPENT && { kind: SPENT }), ...passing(line.changes, came) };
  });
}

const isEnd = (entry: { kind: string }): boolean => entry.kind === SPENT || entry.kind === RELEASED;

/** What is left of it in the wallet; where that is nothing, how much has passed through. */
function passing(out: Money[], earned: Money[]): Pick<Line, "changes" | "passed"> {
  const changes = out
    .map(({ amount, currency }) => ({
      currency,
      amount: amount + (earned.find((each) => each.currency === currency)?.amount ?? 0),
    }))
    .filter(({ amount }) => amount !== 0);
  return { changes, ...(changes.length === 0 && passed(out)) };
}

/** How much has gone through, where nothing is left of it to be told. */
const passed = ([first]: Money[]): Pick<Line, "passed"> =>
  first ? { passed: { ...first, amount: -first.amount } } : {};
