import type { Config } from "../../config/index.ts";
import { numberSetting, switchSetting, textSetting } from "../../settings/settings.ts";

const A_MONTH_S = 30 * 24 * 3600;

/** How much of one person is heard. Staff are not counted; 0 lifts a limit. */
export const haste = {
  updatesPerMinute: numberSetting({ key: "updates-per-minute", fallback: 30, least: 0, most: 10_000 }),
  typedPerMinute: numberSetting({ key: "typed-per-minute", fallback: 10, least: 0, most: 10_000 }),
  /** How long whoever goes far beyond is not heard. */
  banSeconds: numberSetting({ key: "ban-seconds", fallback: 300, least: 0, most: A_MONTH_S }),
};

/** What the environment gives them to begin with. */
export const hasteDefaults = ({ limits }: Config): Record<string, unknown> => ({
  [haste.updatesPerMinute.key]: limits.updatesPerMinute,
  [haste.typedPerMinute.key]: limits.messagesPerMinute,
  [haste.banSeconds.key]: limits.banSeconds,
});

/** While the bot is worked on students read one line, and staff go on; money under way is kept and taken. */
export const upkeep = {
  isOn: switchSetting("maintenance", false, "menu"),
  /** Until when, in the school's own words. */
  words: textSetting("maintenance-words", "", "menu", { longest: 150 }),
};
