import { ButtonData } from "../../../bot/button-data.ts";

/** Begins giving: which one (0: it is asked), and to whom (0: it is asked). `via`: the card that it leads back to. */
export const giveButton = new ButtonData("tier-give")
  .number("tier", { default: 0 })
  .number("person", { default: 0 })
  .string("via", { default: "" });
