import { type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import type { Money } from "../../lib/money.ts";
import { beginTopUp, topUpOffers, topUpWords } from "../payments/counter/topup.ts";
import { wayOf } from "../payments/ways/index.ts";
import * as buttons from "./buttons.ts";
import { isLookedAt, ownOrder } from "./order.ts";
import { holdAwaiting, keepUntil } from "./orders.ts";
import { isPayable } from "./paying.ts";
import { restOf, restSubject } from "./rest.ts";
import { restWays } from "./rest-views.ts";
import { waysScreen } from "./screens.ts";

/** However small: the smallest top-up is for those who fill up for later. */
export const restTaps: Tap[] = [
  tap(buttons.restButton, "own", (turn, data) => chooseWay(turn, data.order, data.all)),
  tap(buttons.restWayButton, "own", (turn, { order, by }) => payRest(turn, order, by)),
];

async function openRest(turn: Turn, orderId: number): Promise<Money | undefined> {
  const order = await ownOrder(turn.tx, turn.person, orderId);
  return isPayable(order, turn.now) && !isLookedAt(order)
    ? (await restOf(turn.tx, order))?.missing
    : undefined;
}

async function chooseWay(turn: Turn, orderId: number, all: boolean): Promise<void> {
  const missing = await openRest(turn, orderId);
  if (!missing) return turn.show(await waysScreen(turn, orderId));
  const offers = await topUpOffers(turn, turn.person.id, missing);
  await turn.show(restWays(turn.t, orderId, missing, { offers, all }));
}

/** A transfer is made by hand: as long as it has time the order waits. Shown again, it has no more time than before. */
async function payRest(turn: Turn, orderId: number, provider: string): Promise<void> {
  const { t, person } = turn;
  const value = await openRest(turn, orderId);
  if (!value) return turn.show(await waysScreen(turn, orderId));
  const { expiresAt: kept } = await holdAwaiting(turn, orderId);
  const words = topUpWords(t, value);
  const begun = await beginTopUp(turn, person, { provider, value, subject: restSubject(orderId), ...words });
  const until = wayOf(provider).lasts ? begun.expiresAt : null;
  if (kept && until && until > kept) await keepUntil(turn, orderId, until);
}
