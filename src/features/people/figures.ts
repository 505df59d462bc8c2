import { and, gte, isNotNull, lt } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Figures } from "../../hooks.ts";
import { dayBegins } from "../../lib/days.ts";
import { MINUTE } from "../../lib/durations.ts";
import { type Span, stretchOf, trend } from "../../lib/spans.ts";
import { general } from "../../settings/general.ts";
import type { Act } from "../../turn/act.ts";
import { isSomebody } from "./person.ts";
import { people } from "./schema.ts";

const { metAt, seenAt, bannedAt, unreachableAt } = people;

const metToday = (act: Act) =>
  act.tx.$count(people, gte(metAt, dayBegins(act.now, act.settings.get(general.timeZone))));

const metBetween = (read: Reader, from: Date, until: Date) =>
  read.$count(people, and(gte(metAt, from), lt(metAt, until)));

/** Who came, by when they first said Start; who was seen, by the hour in which they last wrote. */
async function counted({ tx, now, settings }: Act) {
  const met = async (span: Span) => {
    const { since, before } = stretchOf(span, now, settings.get(general.timeZone));
    const count = await tx.$count(people, gte(metAt, since));
    return { count, trend: trend(count, await metBetween(tx, before, since)) };
  };
  return {
    all: await tx.$count(people, isSomebody),
    today: await met("today"),
    ...{ week: await met("week"), month: await met("month") },
    seen: await tx.$count(people, gte(seenAt, stretchOf("today", now, settings.get(general.timeZone)).since)),
    banned: await tx.$count(people, isNotNull(bannedAt)),
    unreachable: await tx.$count(people, and(isNotNull(unreachableAt), isSomebody)),
  };
}

/** Everybody who has ever said Start. */
export const peopleFigures: Figures = {
  right: "dashboard.read",
  place: 10,
  async lines(act, t) {
    const { all, today, week, month, seen, ...away } = await act.cache.get("people.figures", MINUTE, () =>
      counted(act),
    );
    return [
      t("figures-people", { count: all }),
      t("figures-people-new", {
        ...{ count: today.count, week: week.count, month: month.count },
        ...{ weekTrend: week.trend, monthTrend: month.trend },
      }),
      t("figures-people-seen", { count: seen }),
      ...(away.banned + away.unreachable > 0 ? [t("figures-people-away", away)] : []),
    ];
  },
  async today(act, t) {
    const count = await metToday(act);
    return count > 0 ? t.plain("figures-people-today", { count }) : undefined;
  },
};
