import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import { PAGE_SIZE } from "../../../../desk/paging.ts";
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
  const all = await performance(turn, turn.person, wanted);
  const count = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const number = Math.min(Math.max(0, claimed), count - 1);
  const rows = all.slice(number * PAGE_SIZE, (number + 1) * PAGE_SIZE);
  await turn.show(views.performance(turn.t, rows, { ...wanted, page: { number, count } }));
}

async function showRevenue(turn: Turn, period: Period) {
  const { t, settings, now, tx, person } = turn;
  const since = beginningOf(period, now, settings.get(general.timeZone), t.language === "fa");
  await turn.show(views.revenue(t, period, since, await revenue(tx, person, since)));
}
