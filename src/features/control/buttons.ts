import { ButtonData } from "../../bot/button-data.ts";
import { LANGUAGES } from "../../texts/languages.ts";

/** The control centre itself, and the way out of it. */
export const controlButton = new ButtonData("control");
export const leaveButton = new ButtonData("control-leave");

export const systemButton = new ButtonData("control-system");

// Of former releases: lists by the number of their page, and their cards.
export const settingsButton = new ButtonData("control-settings").number("page");
export const settingButton = new ButtonData("control-setting").string("key");
export const textsButton = new ButtonData("control-texts")
  .enum("language", ["own", ...LANGUAGES])
  .number("page")
  .string("sought", { default: "" });
export const textButton = new ButtonData("control-text")
  .enum("language", [...LANGUAGES])
  .number("text")
  .number("page")
  .string("sought", { default: "" });
export const failuresButton = new ButtonData("control-failures").number("page");
export const failureButton = new ButtonData("control-failure").string("id");
export const callsButton = new ButtonData("control-calls").number("page");
export const callButton = new ButtonData("control-call").number("id");
export const trailButton = new ButtonData("control-trail").number("page");
