import { MINUTE } from "../../../../lib/durations.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { type Taking, takingsSince } from "../../../payments/cashier/takings.ts";
import { type Earned, revenueSince } from "../../../wallet/revenue.ts";

/** What the school has earned since, and what came in from outside by each way of payment, whatever it was for. */
export interface Revenue {
  earned: Earned[];
  ways: Taking[];
}

const FRESH_MS = MINUTE;

/** All that was booked since then is added up: at most a minute old. */
export async function revenue(
  { tx, cache }: Pick<Act, "tx" | "cache">,
  by: Human,
  since: Date,
): Promise<Revenue> {
  allow(by, "revenue.read");
  return cache.get(`shop.revenue.${since.getTime()}`, FRESH_MS, async () => ({
    earned: await revenueSince(tx, since),
    ways: await takingsSince(tx, since),
  }));
}
