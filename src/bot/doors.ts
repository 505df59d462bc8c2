import { ButtonData } from "./button-data.ts";

/** The way to the main menu: every product has one, so every screen may lead there. */
export const homeDoor = new ButtonData("home");

/** The way to the doors of staff, and out of them. */
export const centreDoor = new ButtonData("control");
export const leaveDoor = new ButtonData("control-leave");
