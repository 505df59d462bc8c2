import type { Tx } from "../../db/db.ts";
import { holes, statement } from "../../db/statement.ts";
import { numberIn } from "../../desk/paging.ts";
import type { Act } from "../../turn/act.ts";
import type { News } from "../../turn/news.ts";
import { audit } from "./schema.ts";

/** Who took away which list as a file, what it was narrowed to, and how many rows it had; never what was typed to find them. */
export async function recordTable(
  act: Act,
  { by, desk, of, wanted: { filter, sought }, rows }: News["desk.table-taken"],
): Promise<void> {
  const narrowed = {
    ...(of !== undefined && { of }),
    ...(filter !== undefined && { filter }),
    ...(sought !== undefined && { sought: numberIn(sought) ?? true }),
  };
  await record(act, by, "desk.table-taken", { subject: `desk:${desk}`, rows, ...narrowed });
}

/** What becomes different: by its name, the value before and after. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

/** What of a change is one: nothing, when somebody else has made the same already. */
export function changesIn<Row extends object>(before: Row, change: Partial<Row>): Changes {
  const was = new Map<string, unknown>(Object.entries(before));
  const made = Object.entries(change)
    .filter(([name, value]) => value !== undefined && !Bun.deepEquals(was.get(name) ?? null, value ?? null))
    .map(([name, value]): [string, Changes[string]] => [name, [was.get(name) ?? null, value ?? null]]);
  return Object.fromEntries(made);
}

const insertRow = statement((tx: Tx) =>
  tx.insert(audit).values(holes("at", "actorId", "action", "subject", "details")),
);

/**
 * Writes down who did what to whom, in the transaction that does it; of a key of the API also which one. Details are
 * not sealed: of what was typed they hold only what staff call things (products, categories, tiers, promo codes, the
 * beginning of an announcement), never names of people, phones, reasons, longer texts or what was searched for.
 */
export async function record(
  act: Act,
  by: { id: number | null; key?: number },
  action: string,
  { subject, ...details }: Record<string, unknown> & { subject?: string } = {},
): Promise<void> {
  await insertRow(act.tx, {
    at: act.now,
    actorId: by.id,
    action,
    subject: subject ?? null,
    details: by.key === undefined ? details : { ...details, key: by.key },
  });
}
