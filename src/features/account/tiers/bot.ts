import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import { enter } from "../../../bot/scene-run.ts";
import type { Turn } from "../../../bot/turn.ts";
import { allow } from "../../../turn/actor.ts";
import { tierById } from "../../wallet/tier-lists.ts";
import { changeTier, raise, retire, takeAway } from "../../wallet/tiers.ts";
import * as buttons from "./buttons.ts";
import { editTier, giveTier, newTier } from "./forms.ts";
import { memberFor, membersView, memberView, tiersView, tierView } from "./screens.ts";
import * as views from "./views.ts";

/** Tiers and who has them, for staff. */
export const tiersBot = new Plugin("tiers")
  .extend(turnContext)
  .callbackQuery(buttons.tiersButton, async ({ turn, queryData, show }) =>
    show(await tiersView(turn, queryData.page)),
  )
  .callbackQuery(buttons.tierButton, async ({ turn, queryData, show }) =>
    show(await tierView(turn, queryData.tier)),
  )
  .callbackQuery(buttons.newTierButton, async ({ turn, person }) => {
    allow(person, "tiers.change");
    await enter(turn, newTier);
  })
  .callbackQuery(buttons.tierFieldButton, async ({ turn, tx, person, now, queryData: { tier, field } }) => {
    await tierById(tx, person, tier, now);
    await enter(turn, editTier, { draft: { tier, field }, at: "value" });
  })
  .callbackQuery(buttons.tierActButton, ({ turn, queryData }) => act(turn, queryData.tier, queryData.act))
  .callbackQuery(buttons.membersButton, async ({ turn, queryData: { tier, page }, show }) =>
    show(await membersView(turn, tier, page)),
  )
  .callbackQuery(buttons.memberButton, async ({ turn, queryData, show }) =>
    show(await memberView(turn, queryData.person)),
  )
  .callbackQuery(buttons.giveButton, ({ turn, queryData }) => beginGiving(turn, queryData))
  .callbackQuery(buttons.takeButton, ({ turn, queryData }) => take(turn, queryData.person, queryData.sure));

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
