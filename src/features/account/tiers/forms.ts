import { scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import { DomainError } from "../../../lib/errors.ts";
import { percentNumber, wholeNumber } from "../../../lib/numbers.ts";
import { payerOf, soughtFrom } from "../../payments/staff/payers.ts";
import { givableTiers, memberOf, tierById } from "../../wallet/tier-lists.ts";
import { changeTier, createTier, give, tierName } from "../../wallet/tiers.ts";
import type { TierField } from "./buttons.ts";
import { memberView, tiersView, tierView } from "./screens.ts";
import * as views from "./views.ts";

const DAY = 86_400_000;
/** Ten years. */
const MOST_DAYS = 3650;

const percent = (typed: string): number => percentNumber(typed, { least: 0, most: 100 });

/** A new tier: what it is called, and what it takes off in the shop. */
export const newTier = scene("new-tier")
  .ask(
    "name",
    ({ turn, step, of }) => ({ text: turn.t("tier-ask-name", { step, of }) }),
    ({ text = "" }) => tierName(text),
  )
  .ask(
    "discount",
    ({ turn, step, of }) => ({ text: turn.t("tier-ask-discount", { step, of }) }),
    ({ text = "" }) => percent(text),
  )
  .review(({ t }, { name, discount }) => ({
    text: [t("tier-card", { name }), t("tier-takes-off", { count: discount })].join("\n"),
  }))
  .left(async (turn) => turn.show(await tiersView(turn)))
  .done(async (turn, given) => {
    const { id } = await createTier(turn, turn.person, given);
    return tierView(turn, id, turn.t("tier-created"));
  });

const ASKS: Record<TierField, string> = { name: "tier-type-name", discount: "tier-type-discount" };

/** One thing about a tier. */
export const editTier = scene<{ tier: number; field: TierField }>("edit-tier")
  .ask(
    "value",
    ({ turn, draft: { field = "name" } }) => ({ text: turn.t(ASKS[field]) }),
    ({ text = "" }, { field }) => (field === "name" ? { name: tierName(text) } : { discount: percent(text) }),
  )
  .left(async (turn) => turn.show(await tiersView(turn)))
  .done(async (turn, { tier, value }) => {
    await changeTier(turn, turn.person, tier, value);
    return tierView(turn, tier, turn.t("tier-saved"));
  });

/** Gives a tier to somebody; entered with either of them, or with both. */
export const giveTier = scene("give-tier")
  .choose(
    "tier",
    ({ turn }) => ({ text: turn.t("tier-ask-which") }),
    async ({ tx, t, person }) =>
      (await givableTiers(tx, person)).map((tier) => ({ id: String(tier.id), label: views.rowOf(t, tier) })),
    { columns: 1 },
  )
  .ask(
    "person",
    ({ turn }) => ({ text: turn.t("tier-ask-whom") }),
    async ({ text = "", turn }) => (await soughtFrom(turn.tx, turn.person, text, "tiers.change")).person,
  )
  .ask(
    "days",
    ({ turn }) => ({ text: turn.t("tier-ask-days") }),
    ({ text = "" }) => wholeNumber(text, { least: 1, most: MOST_DAYS }),
    { skippable: true },
  )
  .review(async (turn, { tier, person, days }) => {
    const { tx, t, now } = turn;
    const chosen = await tierById(tx, turn.person, Number(tier), now);
    const who = await payerOf(tx, person);
    if (!who) throw new DomainError("person-unknown");
    const before = await memberOf(tx, turn.person, person, now);
    return views.giveReview(t, { who, tier: chosen, until: endOf(turn, days), before });
  })
  .left(async (turn) => turn.show(await tiersView(turn)))
  .done(async (turn, { tier, person, days }) => {
    await give(turn, turn.person, person, Number(tier), { until: endOf(turn, days) });
    return memberView(turn, person, turn.t("tier-given"));
  });

/** Nothing is for good. */
const endOf = ({ now }: Turn, days: number | null): Date | null =>
  days === null ? null : new Date(now.getTime() + days * DAY);
