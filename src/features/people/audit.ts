import type { Act } from "../../turn/act.ts";
import { audit } from "./schema.ts";

/**
 * Writes down who did what to whom, in the transaction that does it; of a key of the API also which one. Details never
 * hold names, phones or texts.
 */
export async function record(
  act: Act,
  by: { id: number | null; key?: number },
  action: string,
  { subject, ...details }: Record<string, unknown> & { subject?: string } = {},
): Promise<void> {
  await act.tx.insert(audit).values({
    at: act.now,
    actorId: by.id,
    action,
    subject: subject ?? null,
    details: by.key === undefined ? details : { ...details, key: by.key },
  });
}
