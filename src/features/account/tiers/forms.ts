import { cameBy } from "../../../bot/desk/behind.ts";
import { cardOrList, cardScreen, stopView } from "../../../bot/desk/card.ts";
import { scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { DAY } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import { dayNumber } from "../../../lib/numbers.ts";
import { linkTo } from "../../../texts/links.ts";
import { payerOf, soughtFrom } from "../../payments/cashier/payers.ts";
import { givableTiers, memberOf, tierById } from "../../wallet/tier-lists.ts";
import { give } from "../../wallet/tiers.ts";
import { memberDesk, tierDesk } from "./desks.ts";
import { rowOf, untilLine } from "./labels.ts";

/** Ten years. */
const MOST_DAYS = 3650;

/** Gives a tier to somebody; begun at the card of either. */
export const giveTier = scene<{ begunAt?: "tier" | "person"; via?: string | undefined; person?: number }>(
  "give-tier",
)
  .choose(
    "tier",
    async ({ turn, draft }) => ({ text: await askWhich(turn, draft.person) }),
    async ({ tx, t, person }) =>
      (await givableTiers(tx, person)).map((tier) => ({ id: String(tier.id), label: rowOf(t, tier) })),
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
    ({ text = "" }) => dayNumber(text, { least: 1, most: MOST_DAYS }),
    { skippable: true },
  )
  .review(giveReview)
  .left(async (turn, { begunAt, tier, person, via = "" }) => {
    const came = cameBy(turn, String(via));
    const [desk, id] = begunAt === "person" ? [memberDesk, person] : [tierDesk, tier];
    await turn.show(came ? await stopView(turn, came) : await cardOrList(turn, desk, Number(id)));
  })
  .done(async (turn, { tier, person, days, via }) => {
    const isNew = await give(turn, turn.person, person, Number(tier), { until: endOf(turn, days) });
    const came = cameBy(turn, via);
    return cardScreen(turn, memberDesk, person, {
      words: turn.t(isNew ? "tier-given" : "desk-done-already"),
      from: came?.desk === memberDesk ? came.wanted : { via },
    });
  });

/** Whoever is begun with may have one. */
async function askWhich({ tx, t, person: by, now }: Turn, person: number | undefined): Promise<string> {
  const has = person === undefined ? undefined : await memberOf(tx, by, person, now);
  if (!has) return t("tier-ask-which");
  const standing = t("tier-member", { payer: linkTo(has), name: has.tier.name });
  return [standing, untilLine(t, has.until), "", t("tier-ask-which")].join("\n");
}

/** Nothing is for good. */
const endOf = ({ now }: Turn, days: number | null): Date | null =>
  days === null ? null : new Date(now.getTime() + days * DAY);

interface Giving {
  tier: string;
  person: number;
  days: number | null;
}

/** Who gets what for how long, and in place of which. */
async function giveReview(turn: Turn, { tier, person, days }: Giving): Promise<View> {
  const { tx, t, now } = turn;
  const { name } = await tierById(tx, turn.person, Number(tier), now);
  const who = await payerOf(tx, person);
  if (!who) throw new DomainError("person-unknown");
  const before = await memberOf(tx, turn.person, person, now);
  const lines = [
    t("tier-give-sure", { payer: linkTo(who), name }),
    untilLine(t, endOf(turn, days)),
    before ? t("tier-instead-of", { name: before.tier.name }) : "",
  ];
  return { text: lines.filter(Boolean).join("\n") };
}
