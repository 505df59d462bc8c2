import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { allow } from "../../../turn/actor.ts";
import { paymentCard } from "./card.ts";
import * as cardViews from "./card-views.ts";
import * as flagViews from "./flag-views.ts";
import { countFlags, flagCard, flagged } from "./flagged.ts";
import { type From, history, type Which } from "./history.ts";
import { payerOf } from "./payers.ts";
import * as views from "./views.ts";

export async function menuView(turn: Turn): Promise<View> {
  allow(turn.person, "payments.read");
  return views.menu(turn.t, turn.person, await countFlags(turn.tx));
}

export async function listView(
  turn: Turn,
  { which, person }: { which: Which; person?: number },
  from: From = {},
): Promise<View> {
  const page = await history(turn.tx, turn.person, { which, person }, from);
  return views.list(turn.t, {
    which,
    person: person ? await payerOf(turn.tx, person) : undefined,
    page,
  });
}

export const cardView = async (turn: Turn, id: number): Promise<View> =>
  cardViews.card(turn.t, turn.person, await paymentCard(turn, turn.person, id));

export const flagsView = async (turn: Turn, from: From = {}): Promise<View> =>
  flagViews.list(turn.t, await flagged(turn.tx, turn.person, from));

export const flagView = async (turn: Turn, id: number): Promise<View> =>
  flagViews.card(turn.t, turn.person, await flagCard(turn.tx, turn.person, id));
