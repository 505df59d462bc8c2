import { ButtonData } from "../../../bot/button-data.ts";

/** Begins shutting somebody out. `via`: the card that it leads back to. */
export const banPersonButton = new ButtonData("ban-person").number("person").string("via", { default: "" });
