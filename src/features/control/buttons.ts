import { CallbackData } from "gramio";
import { LANGUAGES } from "../../bot/languages.ts";

/** The control centre itself, and the way out of it. */
export const controlButton = new CallbackData("control");
export const leaveButton = new CallbackData("control-leave");

export const settingsButton = new CallbackData("control-settings").number("page");
export const settingButton = new CallbackData("control-setting").string("key");
export const chooseButton = new CallbackData("control-choose").string("key").string("choice");
export const typeButton = new CallbackData("control-type").string("key");
export const resetButton = new CallbackData("control-reset").string("key").boolean("sure");

/** The longest `sought` that fits into a button beside the rest, in bytes. */
export const SOUGHT_BYTES = 32;

/** A place in the list of texts; `own` is the language of whoever taps. */
export const textsButton = new CallbackData("control-texts")
  .enum("language", ["own", ...LANGUAGES])
  .number("page")
  .string("sought", { default: "" });

/** A text of the list: its key would not fit beside the search, so it goes by the key's checksum. */
export const textButton = new CallbackData("control-text")
  .enum("language", [...LANGUAGES])
  .number("text")
  .number("page")
  .string("sought", { default: "" });
export const findButton = new CallbackData("control-find").enum("language", [...LANGUAGES]);
export const rewordButton = new CallbackData("control-reword")
  .enum("language", [...LANGUAGES])
  .number("text");
export const restoreButton = new CallbackData("control-restore")
  .enum("language", [...LANGUAGES])
  .number("text")
  .boolean("sure");

export const systemButton = new CallbackData("control-system");
export const failuresButton = new CallbackData("control-failures").number("page");
export const failureButton = new CallbackData("control-failure").string("id");
export const replayButton = new CallbackData("control-replay").string("id");
export const callsButton = new CallbackData("control-calls").number("page");
export const callButton = new CallbackData("control-call").number("id");
export const sendAgainButton = new CallbackData("control-send-again").number("id");
export const dropButton = new CallbackData("control-drop").number("id").boolean("sure");

export const trailButton = new CallbackData("control-trail").number("page");
