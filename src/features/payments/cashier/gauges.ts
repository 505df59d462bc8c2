import { isNotNull, min } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { paymentMeters } from "../../../lib/meters.ts";
import type { Act } from "../../../turn/act.ts";
import type { House } from "../../../turn/house.ts";
import type { Payment } from "../core/payments.ts";
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

/** Counts a payment that has come into a state, once that is committed. */
const counting =
  (state: "begun" | "settled" | "failed" | "refunded") =>
  async (act: Act, { payment: { provider } }: { payment: Payment }): Promise<void> =>
    void act.afterwards.push(() => paymentMeters.payments.inc({ provider, state }));

export const countBegun = counting("begun");
export const countSettled = counting("settled");
export const countFailed = counting("failed");
export const countRefunded = counting("refunded");
