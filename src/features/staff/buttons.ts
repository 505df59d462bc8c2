import { ButtonData } from "../../bot/button-data.ts";

/** What a school does before it opens its doors. */
export const stepsButton = new ButtonData("first-steps");

export const loginButton = new ButtonData("login");
export const profileButton = new ButtonData("staff-profile");
export const passwordButton = new ButtonData("staff-password");
export const endOthersButton = new ButtonData("staff-end-others");
export const logOutButton = new ButtonData("staff-log-out").boolean("sure", { default: false });
