import { ButtonData } from "./button-data.ts";

/** The categories of the control centre, in their order: each stands there once a feature has a door in it. */
export const ROOMS = [
  "dashboard",
  "analytics",
  "people",
  "products",
  "billing",
  "settings",
  "system",
  "search",
] as const;

export type Room = (typeof ROOMS)[number];

/** The way to the doors of one of them. */
export const roomDoor = new ButtonData("room").enum("room", ROOMS);

/** The button's data that leads there. */
export const toRoom = (room: Room): string => roomDoor.pack({ room });
