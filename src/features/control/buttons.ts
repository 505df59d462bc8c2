import { ButtonData } from "../../bot/button-data.ts";
import { LANGUAGES } from "../../texts/languages.ts";

/** `again`: it is open already, and whoever presses wants to know that it was looked at anew. */
export const systemButton = new ButtonData("control-system").boolean("again", { default: false });

/** `again`, as above. */
export const dashboardButton = new ButtonData("control-dashboard").boolean("again", { default: false });

/** How many came, registered and paid in so many days. */
export const growthButton = new ButtonData("control-growth").number("days");

/** How a group becomes that of the staff. */
export const groupButton = new ButtonData("control-group");

// Of former releases: they are in chats, and lead to the desks.
export const settingsButton = new ButtonData("control-settings").number("page");
export const settingButton = new ButtonData("control-setting").string("key");
export const chooseButton = new ButtonData("control-choose").string("key").string("choice");
export const typeButton = new ButtonData("control-type").string("key");
export const resetButton = new ButtonData("control-reset").string("key").boolean("sure");

/** A place in the list of texts; `own` is the language of whoever taps. */
export const textsButton = new ButtonData("control-texts")
  .enum("language", ["own", ...LANGUAGES])
  .number("page")
  .string("sought", { default: "" });

/** A text of the list: its key would not fit beside the search, so it goes by the key's checksum. */
export const textButton = new ButtonData("control-text")
  .enum("language", [...LANGUAGES])
  .number("text")
  .number("page")
  .string("sought", { default: "" });
export const findButton = new ButtonData("control-find").enum("language", [...LANGUAGES]);
export const rewordButton = new ButtonData("control-reword").enum("language", [...LANGUAGES]).number("text");
export const restoreButton = new ButtonData("control-restore")
  .enum("language", [...LANGUAGES])
  .number("text")
  .boolean("sure");

export const failuresButton = new ButtonData("control-failures").number("page");
export const failureButton = new ButtonData("control-failure").string("id");
export const replayButton = new ButtonData("control-replay").string("id");
export const callsButton = new ButtonData("control-calls").number("page");
export const callButton = new ButtonData("control-call").number("id");
export const sendAgainButton = new ButtonData("control-send-again").number("id");
export const dropButton = new ButtonData("control-drop").number("id").boolean("sure");

export const trailButton = new ButtonData("control-trail").number("page");
