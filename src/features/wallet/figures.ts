import type { Figures } from "../../hooks.ts";
import { dayBegins } from "../../lib/days.ts";
import { MINUTE } from "../../lib/durations.ts";
import { SPANS, type Span, stretchOf, trend } from "../../lib/spans.ts";
import { general } from "../../settings/general.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act } from "../../turn/act.ts";
import { type Earned, leftOf, revenueSince } from "./revenue.ts";

/** What was earned in a span, and in the one before it. */
interface Earning {
  now: Earned[];
  before: Earned[];
}

async function earned({ tx, now, settings }: Act): Promise<[Span, Earning][]> {
  const spans: Span[] = ["today", "week", "month"];
  const all: [Span, Earning][] = [];
  for (const span of spans) {
    const { since, before } = stretchOf(span, now, settings.get(general.timeZone));
    all.push([span, { now: await revenueSince(tx, since), before: await revenueSince(tx, before, since) }]);
  }
  return all;
}

/** Each currency by itself: a school that earns in two has no sum of both. */
const saidOf = (t: Translator, sums: Earned[], before: Earned[] = []): string =>
  sums
    .map((each) => {
      const earlier = before.find(({ currency }) => currency === each.currency);
      const arrow = earlier ? trend(leftOf(each), leftOf(earlier)) : "";
      return `${sayMoney(t, { amount: leftOf(each), currency: each.currency })}${arrow}`;
    })
    .join(" + ");

/** What the school has earned; the arrows compare with the same time before. */
export const revenueFigures: Figures = {
  right: "revenue.read",
  place: 30,
  async lines(act, t) {
    const spans = await act.cache.get("wallet.figures", MINUTE, () => earned(act));
    const lines = spans
      .filter(([, { now }]) => now.length > 0)
      .map(([span, { now, before }]) =>
        t("figures-revenue-days", {
          ...{ count: SPANS[span], amount: saidOf(t, now, span === "today" ? [] : before) },
        }),
      );
    return [t("figures-revenue"), ...(lines.length > 0 ? lines : [t("figures-revenue-none")])];
  },
  async today({ tx, now, settings }, t) {
    const sums = await revenueSince(tx, dayBegins(now, settings.get(general.timeZone)));
    return sums.length > 0 ? t.plain("figures-revenue-today", { amount: saidOf(t, sums) }) : undefined;
  },
};
