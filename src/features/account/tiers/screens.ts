import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { DomainError } from "../../../lib/errors.ts";
import { numbered, pageOf } from "../../shop/staff/lists.ts";
import { listTiers, type Member, memberOf, membersOf, tierById } from "../../wallet/tier-lists.ts";
import * as views from "./views.ts";

export async function tiersView({ tx, t, person }: Turn, claimed = 0): Promise<View> {
  const { number, ...part } = pageOf(claimed);
  return views.list(t, numbered(await listTiers(tx, person, part), number), number);
}

export const tierView = async ({ tx, t, person, now }: Turn, id: number, words?: string): Promise<View> =>
  views.card(t, await tierById(tx, person, id, now), words);

export async function membersView({ tx, t, person, now }: Turn, id: number, claimed = 0): Promise<View> {
  const { number, ...part } = pageOf(claimed);
  const tier = await tierById(tx, person, id, now);
  const rows = await membersOf(tx, person, id, { now, ...part });
  return views.members(t, tier, numbered(rows, number), number);
}

export const memberView = async (turn: Turn, personId: number, words?: string): Promise<View> =>
  views.member(turn.t, await memberFor(turn, personId), words);

/** Throws tier-not-had. */
export async function memberFor({ tx, person, now }: Turn, personId: number): Promise<Member> {
  const member = await memberOf(tx, person, personId, now);
  if (!member) throw new DomainError("tier-not-had");
  return member;
}
