import { ButtonData } from "../../bot/button-data.ts";

export const joinedButton = new ButtonData("channel-joined");
export const testButton = new ButtonData("channel-test");
