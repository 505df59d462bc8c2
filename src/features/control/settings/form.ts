import { type Scene, scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import { DomainError } from "../../../lib/errors.ts";
import { allSettings, type Setting, settingNamed } from "../../../settings/settings.ts";
import { leafOf, PAGE_SIZE, turnTo } from "../paging.ts";
import { change, standingOf, standings } from "./settings.ts";
import * as views from "./views.ts";

/** Shows a page of all settings. */
export async function showSettings(turn: Turn, claimed = 0): Promise<void> {
  const page = turnTo(turn, claimed, allSettings().length);
  const listed = leafOf(allSettings(), page).rows;
  const rows = await standings(turn.tx, turn.person, turn.settings, listed);
  await turn.show(views.list(turn.t, { rows, page }));
}

export async function settingView(turn: Turn, setting: Setting) {
  const page = Math.floor(allSettings().indexOf(setting) / PAGE_SIZE);
  return views.card(turn.t, await standingOf(turn.tx, turn.person, turn.settings, setting), page);
}

function named(key: string): Setting {
  const setting = settingNamed(key);
  if (!setting) throw new DomainError("screen-outdated");
  return setting;
}

/** Typing a new value; it counts after a last look. */
export const settingForm = (refresh: () => Promise<void>): Scene =>
  scene<{ key: string }>("setting")
    .ask(
      "value",
      ({ turn, draft }) => views.askValue(turn.t, named(draft.key ?? "")),
      ({ text = "" }, { key }) => named(key).parse(text),
    )
    .review(({ t }, { key, value }) => views.confirm(t, named(key), value))
    .left((turn) => showSettings(turn))
    .done(async (turn, { key, value }) => {
      const setting = named(key);
      await change(turn.tx, turn.person, setting, value, turn.now);
      turn.afterwards.push(refresh);
      turn.toast(turn.t.plain("setting-saved"));
      return settingView(turn, setting);
    });
