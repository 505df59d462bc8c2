import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { settingsButton, systemButton, textsButton, trailButton } from "./buttons.ts";
import { settingsTaps } from "./settings/bot.ts";
import { settingForm } from "./settings/form.ts";
import { systemTaps } from "./system/bot.ts";
import { replaying, replayOne } from "./system/failures.ts";
import { trailTaps } from "./trail/bot.ts";
import { wordingsTaps } from "./wordings/bot.ts";
import { findForm, rewordForm } from "./wordings/form.ts";

const OPERATORS = ["owner", "admin"];

/** In the control centre: settings, texts, how the machine is, and what was done. */
export const control: Feature = {
  name: "control",
  texts: texts("features/control"),
  rights: {
    "settings.change": OPERATORS,
    "texts.change": OPERATORS,
    "system.read": OPERATORS,
    "failures.replay": OPERATORS,
    "calls.decide": OPERATORS,
    "audit.read": OPERATORS,
  },
  taps: [...settingsTaps, ...wordingsTaps, ...systemTaps, ...trailTaps],
  forms: [settingForm, findForm, rewordForm],
  tasks: [does(replaying, replayOne)],
  admin: [
    { label: "admin-settings", right: "settings.change", to: settingsButton.pack({ page: 0 }) },
    { label: "admin-texts", right: "texts.change", to: textsButton.pack({ language: "own", page: 0 }) },
    { label: "admin-system", right: "system.read", to: systemButton.pack() },
    { label: "admin-audit", right: "audit.read", to: trailButton.pack({ page: 0 }) },
  ],
};
