import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { numberedPage } from "../../../../desk/paging.ts";
import { general } from "../../../../settings/general.ts";
import { type Period, performanceButton, revenueButton } from "../buttons.ts";
import { beginningOf } from "../days.ts";
import { performance, type Ranking } from "./performance.ts";
import { revenue } from "./revenue.ts";
import * as views from "./views.ts";

/** How products do, and what the school earns. */
export const salesTaps: Tap[] = [
  tap(performanceButton, "revenue.read", (turn, { days, by, page }) =>
    showPerformance(turn, { days: days === 30 ? 30 : 7, ranking: by === "sold" ? "sold" : "revenue" }, page),
  ),
  tap(revenueButton, "revenue.read", (turn, data) => showRevenue(turn, data.period)),
];

async function showPerformance(turn: Turn, wanted: { days: number; ranking: Ranking }, claimed: number) {
  const { rows, ...page } = numberedPage(await performance(turn, turn.person, wanted), claimed);
  await turn.show(views.performance(turn.t, rows, { ...wanted, page }));
}

async function showRevenue(turn: Turn, period: Period) {
  const { t, settings, now, person } = turn;
  const since = beginningOf(period, now, settings.get(general.timeZone), t.language === "fa");
  await turn.show(views.revenue(t, period, since, await revenue(turn, person, since)));
}
