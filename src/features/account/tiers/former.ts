import { ButtonData } from "../../../bot/button-data.ts";
import { formerCard, formerCreate, formerList } from "../../../bot/desk/former.ts";
import type { Tap } from "../../../bot/tap.ts";
import { memberDesk, tierDesk } from "./desks.ts";

/** Buttons of the screens that desks have taken the place of: they are in chats, and lead to the same things. */
export const tiersButton = new ButtonData("tiers").number("page", { default: 0 });
export const tierButton = new ButtonData("tier").number("tier");
const tierFieldButton = new ButtonData("tier-field").number("tier").enum("field", ["name", "discount"]);
const tierActButton = new ButtonData("tier-act")
  .number("tier")
  .enum("act", ["switch", "raise", "ask", "retire"]);
export const membersButton = new ButtonData("tier-members").number("tier").number("page", { default: 0 });
export const memberButton = new ButtonData("tier-member").number("person");
const newTierButton = new ButtonData("tier-new");
const takeButton = new ButtonData("tier-take").number("person").boolean("sure");

export const formerTiersTaps: Tap[] = [
  formerList(tiersButton, tierDesk),
  formerCard(tierButton, tierDesk, ({ tier }) => tier),
  formerCard(tierFieldButton, tierDesk, ({ tier }) => tier),
  formerCard(tierActButton, tierDesk, ({ tier }) => tier),
  formerList(membersButton, memberDesk, ({ tier }) => ({ of: tier })),
  formerCard(memberButton, memberDesk, ({ person }) => person),
  formerCreate(newTierButton, tierDesk),
  formerCard(takeButton, memberDesk, ({ person }) => person),
];
