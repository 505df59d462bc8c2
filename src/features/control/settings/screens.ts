import type { Turn } from "../../../bot/turn.ts";
import type { Setting } from "../../../settings/settings.ts";
import { leafOf, PAGE_SIZE } from "../leaves.ts";
import { turnTo } from "../paging.ts";
import { standingOf, standings } from "./settings.ts";
import * as views from "./views.ts";

/** Shows a page of all settings. */
export async function showSettings(turn: Turn, claimed = 0): Promise<void> {
  const { all } = turn.settings;
  const page = turnTo(turn, claimed, all.length);
  const listed = leafOf(all, page).rows;
  const rows = await standings(turn.tx, turn.person, turn.settings, listed);
  await turn.show(views.list(turn.t, { rows, page }));
}

export async function settingView(turn: Turn, setting: Setting) {
  const page = Math.floor(turn.settings.all.indexOf(setting) / PAGE_SIZE);
  return views.card(turn.t, await standingOf(turn.tx, turn.person, turn.settings, setting), page);
}
