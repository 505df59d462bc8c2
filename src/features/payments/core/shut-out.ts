import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Act } from "../../../turn/act.ts";
import { WAYS } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { end } from "./payments.ts";
import { payments, subscriptions } from "./schema.ts";
import { LIVE } from "./states.ts";
import { stop } from "./subscriptions.ts";

/** What was transferred from card to card may have gone already: staff see it in the bank, or hear of it. */
const BY_RECEIPT = WAYS.filter(isByReceipt).map(({ name }) => name);

/** The school has shut them out: from now on nothing more is to be paid. What has moved already is taken all the same. */
export async function endPaying(act: Act, { personId }: { personId: number }): Promise<void> {
  const ended = await act.tx
    .update(payments)
    .set({ state: "cancelled" })
    .where(
      and(
        eq(payments.personId, personId),
        inArray(payments.state, LIVE),
        notInArray(payments.provider, BY_RECEIPT),
      ),
    )
    .returning();
  await end(act, ended);
  await endSubscriptions(act, personId);
}

/** Telegram takes no more Stars of theirs. */
async function endSubscriptions(act: Act, personId: number): Promise<void> {
  const running = await act.tx
    .select({ charge: subscriptions.charge, payment: payments })
    .from(subscriptions)
    .innerJoin(payments, eq(payments.id, subscriptions.paymentId))
    .where(and(eq(subscriptions.personId, personId), eq(subscriptions.state, "active")));
  for (const { charge, payment } of running) await stop(act, payment, personId, charge);
}
