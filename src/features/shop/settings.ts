import { numberSetting, switchSetting } from "../../settings/settings.ts";

/** Whether the main menu has a door to what is sent by post. */
export const bookDoor = switchSetting("door-book", true, "menu");

/** Parts of the shop that a school may switch off. What was bought, and what is being paid, stays as it is. */
export const parts = {
  shop: switchSetting("feature-shop", true, "features"),
  reviews: switchSetting("feature-reviews", true, "features"),
  promos: switchSetting("feature-promos", true, "features"),
  /** Whoever buys has registered. */
  registeredOnly: switchSetting("registration-first", false, "features"),
};

/** How often one person may buy; 0 lifts the limit. */
export const purchasesPerMinute = numberSetting({
  key: "purchases-per-minute",
  fallback: 5,
  least: 0,
  most: 1000,
});
