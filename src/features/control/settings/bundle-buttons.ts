import { ButtonData } from "../../../bot/button-data.ts";

export const exportButton = new ButtonData("settings-export");
export const importButton = new ButtonData("settings-import");
export const importLookButton = new ButtonData("settings-import-look").number("id");
export const importYesButton = new ButtonData("settings-import-yes")
  .number("id")
  .boolean("sure", { default: false });
