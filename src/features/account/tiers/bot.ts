import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { allow } from "../../../turn/actor.ts";
import { tierById } from "../../wallet/tier-lists.ts";
import { changeTier, raise, retire, takeAway } from "../../wallet/tiers.ts";
import * as buttons from "./buttons.ts";
import { editTier, giveTier, newTier } from "./forms.ts";
import { memberFor, membersView, memberView, tiersView, tierView } from "./screens.ts";
import * as views from "./views.ts";

/** Tiers and who has them, for staff. */
export const tiersTaps: Tap[] = [
  tap(buttons.tiersButton, "tiers.change", async (turn, data) => turn.show(await tiersView(turn, data.page))),
  tap(buttons.tierButton, "tiers.change", async (turn, data) => turn.show(await tierView(turn, data.tier))),
  tap(buttons.newTierButton, "tiers.change", async (turn) => {
    allow(turn.person, "tiers.change");
    await enter(turn, newTier);
  }),
  tap(buttons.tierFieldButton, "tiers.change", async (turn, { tier, field }) => {
    await tierById(turn.tx, turn.person, tier, turn.now);
    await enter(turn, editTier, { draft: { tier, field }, at: "value" });
  }),
  tap(buttons.tierActButton, "tiers.change", (turn, data) => act(turn, data.tier, data.act)),
  tap(buttons.membersButton, "tiers.change", async (turn, { tier, page }) =>
    turn.show(await membersView(turn, tier, page)),
  ),
  tap(buttons.memberButton, "tiers.change", async (turn, data) =>
    turn.show(await memberView(turn, data.person)),
  ),
  tap(buttons.giveButton, "tiers.change", (turn, data) => beginGiving(turn, data)),
  tap(buttons.takeButton, "tiers.change", (turn, data) => take(turn, data.person, data.sure)),
];

async function act(turn: Turn, id: number, what: "switch" | "raise" | "ask" | "retire") {
  const tier = await tierById(turn.tx, turn.person, id, turn.now);
  if (what === "ask") return turn.show(views.sureToRetire(turn.t, tier));
  if (what === "retire") {
    await retire(turn, turn.person, id);
    turn.toast(turn.t.plain("tier-retired"));
    return turn.show(await tiersView(turn));
  }
  if (what === "raise") {
    await raise(turn, turn.person, id);
    return turn.show(await tiersView(turn));
  }
  await changeTier(turn, turn.person, id, { isOn: !tier.isOn });
  await turn.show(await tierView(turn, id));
}

async function beginGiving(turn: Turn, { tier, person }: { tier: number; person: number }) {
  allow(turn.person, "tiers.change");
  if (tier) await tierById(turn.tx, turn.person, tier, turn.now);
  await enter(turn, giveTier, { draft: { ...(tier && { tier: String(tier) }), ...(person && { person }) } });
}

async function take(turn: Turn, personId: number, isSure: boolean) {
  const member = await memberFor(turn, personId);
  if (!isSure) return turn.show(views.sureToTake(turn.t, member));
  await takeAway(turn, turn.person, personId);
  turn.toast(turn.t.plain("tier-taken-away"));
  await turn.show(await membersView(turn, member.tier.id));
}
