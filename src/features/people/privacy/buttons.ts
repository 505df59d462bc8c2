import { ButtonData } from "../../../bot/button-data.ts";

export const myDataButton = new ButtonData("my-data");
export const myExportButton = new ButtonData("my-data-export");
/** `seen`: what is given up, as it was shown. */
export const forgetMeButton = new ButtonData("forget-me")
  .enum("step", ["ask", "sure", "go"])
  .string("seen", { default: "" });

/** The same of somebody, for staff. `via`: the card that it leads back to. */
export const theirExportButton = new ButtonData("their-data").number("person");
export const forgetThemButton = new ButtonData("forget-person")
  .number("person")
  .string("via", { default: "" });
export const forgetForGoodButton = new ButtonData("forget-for-good")
  .number("person")
  .string("seen", { default: "" });
