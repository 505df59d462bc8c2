import { ButtonData } from "../../../bot/button-data.ts";

export const newTierButton = new ButtonData("tier-new");
/** Begins giving: which one (0: it is asked), and to whom (0: it is asked). */
export const giveButton = new ButtonData("tier-give")
  .number("tier", { default: 0 })
  .number("person", { default: 0 });

/** Of former releases: the list of tiers, one of them, and who has it. */
export const tiersButton = new ButtonData("tiers").number("page", { default: 0 });
export const tierButton = new ButtonData("tier").number("tier");
export const membersButton = new ButtonData("tier-members").number("tier").number("page", { default: 0 });
export const memberButton = new ButtonData("tier-member").number("person");
