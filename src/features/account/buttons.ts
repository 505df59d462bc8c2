import { ButtonData } from "../../bot/button-data.ts";

export const balanceButton = new ButtonData("balance");
/** A page of one's own entries: from this one on, or before it. */
export const historyButton = new ButtonData("history")
  .number("from", { default: 0 })
  .number("before", { default: 0 });
export const exportButton = new ButtonData("history-export");

/** Step 0: where one was. */
export const tutorialButton = new ButtonData("tutorial").number("step");
export const tutorialEndButton = new ButtonData("tutorial-end").enum("how", ["done", "declined"]);

export const resetButton = new ButtonData("account-reset");
