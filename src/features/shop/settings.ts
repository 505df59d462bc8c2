import { numberSetting, switchSetting } from "../../settings/settings.ts";

/** Whether the main menu has a door to what is sent by post. */
export const bookDoor = switchSetting("door-book", true, "menu");

/** How often one person may buy; 0 lifts the limit. */
export const purchasesPerMinute = numberSetting({
  key: "purchases-per-minute",
  fallback: 5,
  least: 0,
  most: 1000,
});
