import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { Setting } from "../../../settings/settings.ts";
import { allow } from "../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { settingForm } from "./form.ts";
import { settingView, showSettings } from "./screens.ts";
import { change, reset, standingOf } from "./settings.ts";
import * as views from "./views.ts";

export const settingsTaps: Tap[] = [
  tap(buttons.settingsButton, "settings.change", (turn, data) => showSettings(turn, data.page)),
  tap(buttons.settingButton, "settings.change", (turn, data) =>
    known(turn, data.key, async (setting) => turn.show(await settingView(turn, setting))),
  ),
  tap(buttons.chooseButton, "settings.change", (turn, data) =>
    known(turn, data.key, async (setting) => {
      if (!setting.choices?.includes(data.choice)) return outdated(turn);
      await change(turn, turn.person, setting, setting.parse(data.choice));
      await saved(turn, setting);
    }),
  ),
  tap(buttons.typeButton, "settings.change", (turn, data) =>
    known(turn, data.key, async ({ key, choices }) => {
      allow(turn.person, "settings.change");
      if (choices) return outdated(turn);
      await enter(turn, settingForm, { draft: { key }, at: "value" });
    }),
  ),
  tap(buttons.resetButton, "settings.change", (turn, data) =>
    known(turn, data.key, async (setting) => {
      if (!data.sure) return ask(turn, setting);
      await reset(turn, turn.person, setting);
      await saved(turn, setting);
    }),
  ),
];

/** A button is only a claim: the setting it names may be gone. */
async function known(turn: Turn, key: string, then: (setting: Setting) => Promise<void>) {
  const setting = turn.settings.named(key);
  await (setting ? then(setting) : outdated(turn));
}

async function outdated(turn: Turn) {
  await showSettings(turn);
  turn.toast(turn.t.plain("screen-outdated"));
}

async function ask(turn: Turn, setting: Setting) {
  await turn.show(views.sureToReset(turn.t, await standingOf(turn.tx, turn.person, turn.settings, setting)));
}

async function saved(turn: Turn, setting: Setting) {
  turn.afterwards.push(turn.house.refresh);
  turn.toast(turn.t.plain("settings-saved"));
  await turn.show(await settingView(turn, setting));
}
