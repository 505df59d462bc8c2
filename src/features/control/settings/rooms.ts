import { ROOMS, type Room, type Setting } from "../../../settings/settings.ts";

/** Where a setting stands; what names no room stands in the last one. */
export const roomOf = ({ room = "more" }: Pick<Setting, "room">): Room => room;

/** What a button says is a room; nothing when it is none. */
export const roomNamed = (text: string): Room | undefined => ROOMS.find((room) => room === text);
