import { decimalNumber } from "../../../../lib/numbers.ts";
import { choiceSetting, declare } from "../../../../settings/settings.ts";

const MOST = 1_000_000;

/** Stars for one unit of the currency; 0 offers no Stars. A decimal number. */
export const starsPerValue = declare<number>({
  key: "stars-per-value",
  room: "payments",
  fallback: 0,
  countedIn: "pay-currency",
  parse: (typed) => decimalNumber(typed, { least: 0, most: MOST }),
});

/** Telegram wants digital goods to be sold for Stars; a school may decide otherwise, and is warned. */
export const digitalFor = choiceSetting<"anything" | "stars">(
  "digital-for",
  "anything",
  ["anything", "stars"],
  "payments",
);
