import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import type { Scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import type { Turn } from "../../../bot/turn.ts";
import { type Setting, settingNamed } from "../../../settings/settings.ts";
import { allow } from "../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { settingView, showSettings } from "./screens.ts";
import { change, reset, standingOf } from "./settings.ts";
import * as views from "./views.ts";

export const settingsBot = (form: Scene, refresh: () => Promise<void>) =>
  new Plugin("control-settings")
    .extend(turnContext)
    .callbackQuery(buttons.settingsButton, ({ turn, queryData }) => showSettings(turn, queryData.page))
    .callbackQuery(buttons.settingButton, ({ turn, queryData }) =>
      known(turn, queryData.key, async (setting) => turn.show(await settingView(turn, setting))),
    )
    .callbackQuery(buttons.chooseButton, ({ turn, queryData }) =>
      known(turn, queryData.key, async (setting) => {
        if (!setting.choices?.includes(queryData.choice)) return outdated(turn);
        await change(turn, turn.person, setting, setting.parse(queryData.choice));
        await saved(turn, setting, refresh);
      }),
    )
    .callbackQuery(buttons.typeButton, ({ turn, queryData }) =>
      known(turn, queryData.key, async ({ key, choices }) => {
        allow(turn.person, "settings.change");
        if (choices) return outdated(turn);
        await enter(turn, form, { draft: { key }, at: "value" });
      }),
    )
    .callbackQuery(buttons.resetButton, ({ turn, queryData }) =>
      known(turn, queryData.key, async (setting) => {
        if (!queryData.sure) return ask(turn, setting);
        await reset(turn, turn.person, setting);
        await saved(turn, setting, refresh);
      }),
    );

/** A button is only a claim: the setting it names may be gone. */
async function known(turn: Turn, key: string, then: (setting: Setting) => Promise<void>) {
  const setting = settingNamed(key);
  await (setting ? then(setting) : outdated(turn));
}

async function outdated(turn: Turn) {
  await showSettings(turn);
  turn.toast(turn.t.plain("screen-outdated"));
}

async function ask(turn: Turn, setting: Setting) {
  await turn.show(views.sureToReset(turn.t, await standingOf(turn.tx, turn.person, turn.settings, setting)));
}

async function saved(turn: Turn, setting: Setting, refresh: () => Promise<void>) {
  turn.afterwards.push(refresh);
  turn.toast(turn.t.plain("settings-saved"));
  await turn.show(await settingView(turn, setting));
}
