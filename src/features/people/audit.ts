import type { Tx } from "../../db/db.ts";
import { audit } from "./schema.ts";

/** Writes down who did what to whom, in the transaction that does it. Details never hold names, phones or texts. */
export async function record(
  tx: Tx,
  by: { id: number } | undefined,
  action: string,
  now: Date,
  { subject, ...details }: Record<string, unknown> & { subject?: string } = {},
): Promise<void> {
  await tx
    .insert(audit)
    .values({ at: now, actorId: by?.id ?? null, action, subject: subject ?? null, details });
}
