import { scene } from "../../../bot/scene.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Setting, Settings } from "../../../settings/settings.ts";
import { settingView, showSettings } from "./screens.ts";
import { change } from "./settings.ts";
import * as views from "./views.ts";

function named({ settings }: { settings: Settings }, key = ""): Setting {
  const setting = settings.named(key);
  if (!setting) throw new DomainError("screen-outdated");
  return setting;
}

/** Typing a new value; it counts after a last look. */
export const settingForm = scene<{ key: string }>("type-setting")
  .ask(
    "value",
    ({ turn, draft }) => views.askValue(turn.t, named(turn, draft.key)),
    ({ text = "", turn }, { key }) => named(turn, key).parse(text),
  )
  .review((turn, { key, value }) => views.confirm(turn.t, named(turn, key), value))
  .left((turn) => showSettings(turn))
  .done(async (turn, { key, value }) => {
    const setting = named(turn, key);
    await change(turn, turn.person, setting, value);
    turn.afterwards.push(turn.house.refresh);
    turn.toast(turn.t.plain("settings-saved"));
    return settingView(turn, setting);
  });
