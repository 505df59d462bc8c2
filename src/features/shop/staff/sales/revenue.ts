import type { Reader } from "../../../../db/db.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { type Taking, takingsSince } from "../../../payments/cashier/takings.ts";
import { type Earned, revenueSince } from "../../../wallet/revenue.ts";

/** What the school has earned since, and what came in from outside by each way of payment, whatever it was for. */
export interface Revenue {
  earned: Earned[];
  ways: Taking[];
}

export async function revenue(read: Reader, by: Human, since: Date): Promise<Revenue> {
  allow(by, "revenue.read");
  return { earned: await revenueSince(read, since), ways: await takingsSince(read, since) };
}
