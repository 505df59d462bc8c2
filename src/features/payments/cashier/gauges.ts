import { isNotNull, min } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { House } from "../../../turn/house.ts";
import { paymentMeters } from "../core/meters.ts";
import { payments } from "../core/schema.ts";
import { countFlags } from "./flagged.ts";

/** Sets the gauges: how long the next question to a provider is overdue, and how much waits to be looked at. */
export async function measurePayments(read: Reader, { clock }: House): Promise<void> {
  const [next] = await read
    .select({ at: min(payments.askAt) })
    .from(payments)
    .where(isNotNull(payments.askAt));
  const late = next?.at ? (clock.now().getTime() - next.at.getTime()) / 1000 : 0;
  paymentMeters.reconcileLagSeconds.set(Math.max(0, late));
  paymentMeters.openFlags.set(await countFlags(read));
}
