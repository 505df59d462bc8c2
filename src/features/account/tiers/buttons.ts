import { ButtonData } from "../../../bot/button-data.ts";

export const TIER_FIELDS = ["name", "discount"] as const;
export type TierField = (typeof TIER_FIELDS)[number];

/** The category in the control centre. */
export const tiersButton = new ButtonData("tiers").number("page", { default: 0 });
export const tierButton = new ButtonData("tier").number("tier");
export const newTierButton = new ButtonData("tier-new");
export const tierFieldButton = new ButtonData("tier-field").number("tier").enum("field", [...TIER_FIELDS]);
export const tierActButton = new ButtonData("tier-act")
  .number("tier")
  .enum("act", ["switch", "raise", "ask", "retire"]);

export const membersButton = new ButtonData("tier-members").number("tier").number("page", { default: 0 });
export const memberButton = new ButtonData("tier-member").number("person");
/** Begins giving: which one (0: it is asked), and to whom (0: it is asked). */
export const giveButton = new ButtonData("tier-give")
  .number("tier", { default: 0 })
  .number("person", { default: 0 });
export const takeButton = new ButtonData("tier-take").number("person").boolean("sure");
