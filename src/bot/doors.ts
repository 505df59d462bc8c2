import type { Translator } from "../texts/texts.ts";
import { ButtonData } from "./button-data.ts";
import { button } from "./keyboard.ts";
import type { InlineButton } from "./view.ts";

/** The way to the main menu: every product has one, so every screen may lead there. */
export const homeDoor = new ButtonData("home");
export const homeButton = (t: Translator): InlineButton => button(t.plain("back-to-menu"), homeDoor.pack());

/** The way to the doors that a newcomer's menu leaves out. */
export const moreDoor = new ButtonData("more");

/** The way to the doors of staff, and out of them. */
export const centreDoor = new ButtonData("control");
export const leaveDoor = new ButtonData("control-leave");
