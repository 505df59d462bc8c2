import { centreDoor } from "../../../bot/doors.ts";
import { button, grid } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import type { Setting } from "../../../settings/settings.ts";
import { sayNumber } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { chooseButton, resetButton, settingButton, settingsButton, typeButton } from "../buttons.ts";
import type { Leaf } from "../leaves.ts";
import { backButton, short, waysOn } from "../paging.ts";
import type { Standing } from "./settings.ts";

const LABEL_VALUE = 24;
/** Value and default together stay within one message. */
const LONGEST_STANDARD = 800;

export const nameOf = (t: Translator, { key }: Setting): string => t.plain(`setting-${key}`);

/** A value keeps its direction beside a name: the sign of @school stays in front, also within Persian. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** A value in words; not escaped. */
export function valueText(t: Translator, { key }: Setting, value: unknown): string {
  if (typeof value === "boolean") return t.plain(value ? "switch-on" : "switch-off");
  if (typeof value === "number") return sayNumber(t, value);
  if (value === "") return t.plain("settings-empty");
  const named = `setting-${key}-${String(value).toLowerCase()}`;
  return t.has(named) ? t.plain(named) : String(value);
}

export function list(t: Translator, { rows, page }: Leaf<Standing>): View {
  const doors = rows.map(({ setting, value }) => {
    const shown = short(valueText(t, setting, value), LABEL_VALUE);
    return [button(`${nameOf(t, setting)}: ${isolated(shown)}`, settingButton.pack({ key: setting.key }))];
  });
  const turning = (number: number) => settingsButton.pack({ page: number });
  return {
    text: t("settings-title"),
    buttons: [...doors, ...waysOn(t, page, turning, centreDoor.pack())],
  };
}

/** One setting: what it is for, what counts, since when. `page` is where the list shows it. */
export function card(t: Translator, standing: Standing, page: number): View {
  const { setting, value, standard, change } = standing;
  const lines = [
    t("settings-name", { name: nameOf(t, setting) }),
    t(`setting-${setting.key}-about`),
    "",
    t("settings-value", { value: valueText(t, setting, value) }),
    t("settings-standard", { value: short(valueText(t, setting, standard), LONGEST_STANDARD) }),
    ...(change ? [t("settings-changed", { at: change.at, by: change.by ?? t.plain("trail-machine") })] : []),
  ];
  return {
    text: lines.join("\n"),
    buttons: [
      ...ways(t, setting, value),
      ...(change
        ? [[button(t.plain("settings-reset"), resetButton.pack({ key: setting.key, sure: false }))]]
        : []),
      [backButton(t, settingsButton.pack({ page }))],
    ],
  };
}

/** To change it: its choices, or a form for what has to be typed. */
function ways(t: Translator, setting: Setting, value: unknown): InlineButton[][] {
  const { key, choices } = setting;
  if (!choices) return [[button(t.plain("settings-type"), typeButton.pack({ key }), "primary")]];
  const buttons = choices.map((choice) => {
    const meant = setting.parse(choice);
    const mark = meant === value ? "✓ " : "";
    return button(`${mark}${valueText(t, setting, meant)}`, chooseButton.pack({ key, choice }));
  });
  return grid(buttons, 2);
}

export const sureToReset = (t: Translator, { setting, standard }: Standing): View => ({
  text: t("settings-reset-sure", {
    name: nameOf(t, setting),
    value: short(valueText(t, setting, standard), LONGEST_STANDARD),
  }),
  buttons: [
    [button(t.plain("settings-reset-yes"), resetButton.pack({ key: setting.key, sure: true }), "danger")],
    [backButton(t, settingButton.pack({ key: setting.key }))],
  ],
});

export const askValue = (t: Translator, setting: Setting): View => ({
  text: `${t("settings-name", { name: nameOf(t, setting) })}\n${t(`setting-${setting.key}-about`)}\n\n${t("settings-ask")}`,
});

export const confirm = (t: Translator, setting: Setting, value: unknown): View => ({
  text: t("settings-confirm", { name: nameOf(t, setting), value: valueText(t, setting, value) }),
});
