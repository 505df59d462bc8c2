import type { Act } from "../../turn/act.ts";
import { audit } from "./schema.ts";

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

/** Writes down who did what to whom, in the transaction that does it. Details never hold names, phones or texts. */
export async function record(
  act: Act,
  by: { id: number | null },
  action: string,
  { subject, ...details }: Record<string, unknown> & { subject?: string } = {},
): Promise<void> {
  await act.tx
    .insert(audit)
    .values({ at: act.now, actorId: by.id, action, subject: subject ?? null, details });
}
