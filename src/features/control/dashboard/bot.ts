import { figuresFor } from "../../../across.ts";
import { backTo, button } from "../../../bot/keyboard.ts";
import { toRoom } from "../../../bot/rooms.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { allow } from "../../../turn/actor.ts";
import { dashboardButton } from "../buttons.ts";

/** What the features have to tell in figures, each to who has its right. */
export async function showDashboard(turn: Turn): Promise<void> {
  const { t, person, features, now } = turn;
  allow(person, "dashboard.read");
  const paragraphs: string[] = [];
  for (const each of figuresFor(features, person)) paragraphs.push((await each.lines(turn, t)).join("\n"));
  await turn.show({
    text: [t("dashboard-title", { at: now }), ...paragraphs, t("dashboard-age")].join("\n\n"),
    buttons: [
      [button(t.plain("system-refresh"), dashboardButton.pack({ again: true }))],
      [backTo(t, toRoom("dashboard"))],
    ],
  });
}

export const dashboardTaps: Tap[] = [
  tap(dashboardButton, "dashboard.read", async (turn, { again }) => {
    if (again) turn.toast(turn.t.plain("screen-refreshed"));
    await showDashboard(turn);
  }),
];
